import { CreateRouterInterfaceRequest } from '@alicloud/vpc20160428';
import { UpstreamState } from '../../chaos/upstream/upstream-state';
import { forEachConcurrently } from '../../kit/async/concurrency';
import { officialSdk } from '../../kit/sandbox/official-sdk';
import { type Sandbox, startSandbox, UNLIMITED } from '../../kit/sandbox/sandbox';
import { EXAMPLE_REQUEST } from '../support/reference-example';

const INTERFACES = 120;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ ...UNLIMITED, vrouters: INTERFACES });
});
afterAll(() => sandbox.close());

it('reads all pages of interfaces and of routers', async () => {
  const sdk = officialSdk(sandbox.url);
  const routers = await new UpstreamState(sandbox.url).routers('cn-beijing', INTERFACES - 10);
  expect(routers).toEqual(
    sandbox.world.vrouters.page('cn-beijing', 0, INTERFACES - 10).map(({ vrouterId }) => vrouterId),
  );
  await forEachConcurrently(
    8,
    Array.from({ length: INTERFACES }, (_, index) => `name-${index}`),
    async (name) => {
      await sdk.createRouterInterface(new CreateRouterInterfaceRequest({ ...EXAMPLE_REQUEST, name }));
    },
  );
  const interfaces = await new UpstreamState(sandbox.url).interfaces('cn-beijing');
  expect(new Set(interfaces.map(({ name }) => name)).size).toBe(INTERFACES);
  expect(interfaces).toHaveLength(INTERFACES);
  expect(interfaces.every(({ routerId }) => routerId === EXAMPLE_REQUEST.routerId)).toBe(true);
  expect(await new UpstreamState(sandbox.url).interfaces('cn-hangzhou')).toEqual([]);
});
