import { Scenario } from './support/scenario';

const ACTION = 'ChangeResourceGroup';
const DEFAULT_GROUP = 'rg-acfmsandboxdefault';
const OTHER_GROUP = 'rg-acfmsandboxnetwork';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

const change = (ResourceId: string, parameters: Record<string, string> = {}) =>
  scenario.call(ACTION, {
    ResourceType: 'ROUTERINTERFACE',
    ResourceId,
    NewResourceGroupId: OTHER_GROUP,
    ...parameters,
  });
const groupOf = async (id: string) => (await scenario.read(id))?.['ResourceGroupId'];

it('moves one interface immediately', async () => {
  const [id, other] = [await scenario.create(), await scenario.create()];
  const response = await change(id);
  expect(response).toMatchObject({ status: 200 });
  expect(response.json).toEqual({ RequestId: expect.any(String) });
  expect([await groupOf(id), await groupOf(other)]).toEqual([OTHER_GROUP, DEFAULT_GROUP]);
});

it('succeeds for the present group and in a transition', async () => {
  const id = await scenario.inStatus('Deactivating');
  expect(await change(id, { NewResourceGroupId: DEFAULT_GROUP })).toMatchObject({ status: 200 });
  expect(await change(id)).toMatchObject({ status: 200 });
  expect(await groupOf(id)).toBe(OTHER_GROUP);
});

it.each([
  ['an unknown region', { RegionId: 'cn-atlantis' }, 404, 'InvalidRegionId.NotFound'],
  ['another region', { RegionId: 'cn-hangzhou' }, 404, 'InvalidResourceId.NotFound'],
  ['an unknown type', { ResourceType: 'VPC' }, 404, 'InvalidResourceType.NotFound'],
  ['another type', { ResourceType: 'VIRTUALBORDERROUTER' }, 404, 'InvalidResourceId.NotFound'],
  ['an unknown interface', { ResourceId: 'ri-none' }, 404, 'InvalidResourceId.NotFound'],
  ['an unknown group', { NewResourceGroupId: 'rg-acfmsomeother' }, 400, 'ResourceNotInResourceGroup'],
  ['no group', { NewResourceGroupId: '' }, 400, 'MissingNewResourceGroupId'],
  ['no interface', { ResourceId: '' }, 400, 'MissingResourceId'],
  ['no type', { ResourceType: '' }, 400, 'MissingResourceType'],
] as const)('changes nothing with %s', async (_, parameters, status, Code) => {
  const id = await scenario.create();
  expect(await change(id, parameters)).toMatchObject({ status, json: { Code } });
  expect(await groupOf(id)).toBe(DEFAULT_GROUP);
});
