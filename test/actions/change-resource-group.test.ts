import { injecting } from '../../kit/faults/upstream-faults';
import { MoveRouterInterfaceToResourceGroupDocument } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';
import { changeResourceGroup } from '../../src/vpc/actions/change-resource-group';
import { describeRules } from '../support/describe-rules';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { a } from '../vpc/rules/edges/edge-table';

const target = { regionId: 'cn-beijing', routerInterfaceId: 'ri-2zenfgfpyu3v93koa' };

describeRules(
  changeResourceGroup,
  { ...target, newResourceGroupId: 'rg-acfmsandboxnetwork' },
  {
    'move.newResourceGroupId.required': {
      satisfied: [{}],
      violated: [
        [{ newResourceGroupId: undefined }, 'REQUIRED newResourceGroupId'],
        [{ newResourceGroupId: '' }, 'REQUIRED newResourceGroupId'],
      ],
    },
    'move.newResourceGroupId.format': {
      satisfied: [{ newResourceGroupId: 'rg-a' }, { newResourceGroupId: `rg-${a(60)}` }],
      violated: [
        [{ newResourceGroupId: 'network' }, 'INVALID_FORMAT newResourceGroupId'],
        [{ newResourceGroupId: `rg-${a(61)}` }, 'INVALID_FORMAT newResourceGroupId'],
      ],
    },
  },
);

describe('moveRouterInterfaceToResourceGroup', () => {
  let test: TestGateway;
  let routerInterfaceId: string;
  beforeEach(async () => {
    test = await startTestGateway();
    const query =
      'mutation ($input: CreateRouterInterfaceInput!) { createRouterInterface(input: $input) { routerInterfaceId } }';
    const created = (await (await test.post({ query, variables: example })).json()) as {
      data: { createRouterInterface: { routerInterfaceId: string } };
    };
    ({ routerInterfaceId } = created.data.createRouterInterface);
  });
  afterEach(() => test.close());

  const move = async (newResourceGroupId: string, id = routerInterfaceId) => {
    const input = { regionId: 'cn-beijing', routerInterfaceId: id, newResourceGroupId };
    return (await test.execute(MoveRouterInterfaceToResourceGroupDocument, { input })).data
      ?.moveRouterInterfaceToResourceGroup;
  };

  it('moves the interface to the group', async () => {
    expect(await move('rg-acfmsandboxnetwork')).toMatchObject({ userErrors: [], alreadyDone: false });
    expect(test.sandbox.world.routerInterfaces.find(routerInterfaceId)?.resourceGroupId).toBe('rg-acfmsandboxnetwork');
    expect(test.sandbox.requests.find(({ action }) => action === 'ChangeResourceGroup')?.parameters).toMatchObject({
      ResourceType: 'ROUTERINTERFACE',
      ResourceId: routerInterfaceId,
      NewResourceGroupId: 'rg-acfmsandboxnetwork',
    });
  });

  it('is a success after lost responses, because the state shows the group', async () => {
    test.sandbox.intercept = injecting('hangUpAfter', ({ action }) => action === 'ChangeResourceGroup');
    expect(await move('rg-acfmsandboxnetwork')).toMatchObject({ userErrors: [], alreadyDone: true });
  });

  it('reports an unknown interface and an unknown group as user errors, and moves nothing', async () => {
    expect(await move('rg-acfmsandboxnetwork', 'ri-missing')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['routerInterfaceId'] }],
    });
    expect(await move('rg-unknown')).toMatchObject({
      userErrors: [
        {
          code: 'NOT_PERMITTED',
          field: ['newResourceGroupId'],
          message: expect.stringContaining('newResourceGroupId'),
          upstream: { code: 'ResourceNotInResourceGroup' },
        },
      ],
    });
    expect(test.sandbox.world.routerInterfaces.find(routerInterfaceId)?.resourceGroupId).toBe('rg-acfmsandboxdefault');
  });
});
