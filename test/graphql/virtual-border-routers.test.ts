import { startTestGateway, type TestGateway } from '../support/gateway';

let test: TestGateway;
beforeAll(async () => {
  test = await startTestGateway({ settings: { READ_CACHE_MS: 0 } });
});
afterAll(() => test.close());

/** Sends the query and returns the result with the parameters that reached the upstream. */
async function list(args: string) {
  const before = test.sandbox.requests.length;
  const query = `{ virtualBorderRouters(regionId: "cn-beijing"${args}) { nodes { vbrId resourceGroupId } } }`;
  const { data, errors } = (await (await test.post({ query })).json()) as {
    data?: { virtualBorderRouters: { nodes: readonly { resourceGroupId: string }[] } | null };
    errors?: readonly { extensions: unknown }[];
  };
  return {
    nodes: data?.virtualBorderRouters?.nodes,
    errors,
    sent: test.sandbox.requests.slice(before).map((one) => one.parameters),
  };
}

it('sends the arguments to the upstream', async () => {
  const { nodes, sent } = await list(', includeCrossAccountVbr: true, resourceGroupId: "rg-acfmsandboxdefault"');
  expect(nodes).toHaveLength(5);
  expect(sent).toMatchObject([{ IncludeCrossAccountVbr: 'true', ResourceGroupId: 'rg-acfmsandboxdefault' }]);
});

it('lists the routers of one resource group', async () => {
  expect((await list(', resourceGroupId: "rg-acfmsandboxnetwork"')).nodes).toEqual([]);
});

it('sends nothing that the query does not contain', async () => {
  const { nodes, sent } = await list(', includeCrossAccountVbr: null');
  expect(nodes).toHaveLength(5);
  expect(Object.keys(sent[0] ?? {})).not.toEqual(expect.arrayContaining(['IncludeCrossAccountVbr']));
  expect(Object.keys(sent[0] ?? {})).not.toEqual(expect.arrayContaining(['ResourceGroupId']));
});

it('refuses a resource group that is no id', async () => {
  const { errors, sent } = await list(', resourceGroupId: "default"');
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', violations: [{ code: 'INVALID_FORMAT', field: ['resourceGroupId'] }] } },
  ]);
  expect(sent).toEqual([]);
});
