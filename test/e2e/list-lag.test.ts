import {
  CreateRouterInterfaceDocument,
  DeleteRouterInterfaceDocument,
  ModifyRouterInterfaceAttributeDocument,
} from '../../schema/client';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';

/** The lists of the upstream lack new interfaces. */

let gateway: TestGateway;
let routerInterfaceId: string;
beforeEach(async () => {
  gateway = await startTestGateway({
    sandbox: { transitionMs: 0, faultSettings: { listLagMs: 60_000 } },
    settings: { READ_CACHE_MS: 0, VPC_TIMEOUT_MS: 2_000 },
  });
  const { data } = await gateway.execute(CreateRouterInterfaceDocument, { input: EXAMPLE_INPUT });
  routerInterfaceId = data?.createRouterInterface?.routerInterfaceId ?? '';
  expect(routerInterfaceId).not.toBe('');
});
afterEach(() => gateway.close());

const target = () => ({ regionId: EXAMPLE_INPUT.regionId, routerInterfaceId });
const hangUpBefore = (name: string) => {
  gateway.sandbox.intercept = ({ action }, phase) =>
    action === name && phase === 'beforeCommit' ? { kind: 'hangup' } : undefined;
};

it('an interface that no list contains is not reported as deleted', async () => {
  hangUpBefore('DeleteRouterInterface');
  const { data, errors } = await gateway.execute(DeleteRouterInterfaceDocument, { input: target() });
  expect(data?.deleteRouterInterface).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN' } }]);
  expect(gateway.sandbox.world.routerInterfaces.find(routerInterfaceId)).toBeDefined();
});

it('a deletion is reported as done after its response was lost', async () => {
  gateway.sandbox.intercept = ({ action }, phase) =>
    action === 'DeleteRouterInterface' && phase === 'afterCommit' ? { kind: 'hangup' } : undefined;
  const { data, errors } = await gateway.execute(DeleteRouterInterfaceDocument, { input: target() });
  expect(errors).toBeUndefined();
  expect(data?.deleteRouterInterface).toMatchObject({ alreadyDone: true, userErrors: [], routerInterface: null });
});

it('a payload contains the interface', async () => {
  const input = { ...target(), description: 'new' };
  const { data } = await gateway.execute(ModifyRouterInterfaceAttributeDocument, { input });
  expect(data?.modifyRouterInterfaceAttribute?.routerInterface).toMatchObject({ routerInterfaceId });
});
