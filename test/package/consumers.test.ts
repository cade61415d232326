import { startTestGateway, type TestGateway } from '../support/gateway';
import { type Consumer, makeConsumer } from './support/consumer';

/** What a service does with the package, after its imports. */
const PROGRAM = `
const input: Gateway.StrictCreateRouterInterfaceInput = {
  regionId: 'cn-beijing',
  routerType: 'VROUTER',
  routerId: 'vrt-2zepuy8qbrq6yhdje53t6',
  role: Gateway.Role.InitiatingSide,
  spec: 'MINI_5',
  oppositeRegionId: 'cn-beijing',
};
async function main(url: string): Promise<string[]> {
  const send = Gateway.fetchClient(url);
  const { routerInterfaceId, clientToken, userErrors } = await Gateway.createOnce(send, input);
  if (!routerInterfaceId) throw new Error(userErrors.map(({ message }) => message).join());
  // The same token does not create a second interface.
  const again = await Gateway.createOnce(send, { ...input, clientToken });
  const variables = { regionId: input.regionId, id: routerInterfaceId };
  const read = await Gateway.waitFor(send, Gateway.RouterInterfaceDocument, variables, ({ routerInterface }) =>
    routerInterface?.status === Gateway.RouterInterfaceStatus.Idle);
  const list = await send(Gateway.RouterInterfacesDocument, { regionIds: [input.regionId] });
  const ids = list.data?.routerInterfaces?.edges.map(({ node }) => node.routerInterfaceId) ?? [];
  return [routerInterfaceId, again.routerInterfaceId ?? '', read.routerInterface?.routerInterfaceId ?? '', ...ids];
}
`;

/** Compiles only if the package requires what the rules require. */
const REFUSED = `
// @ts-expect-error A create without region, router and spec.
const refused: Gateway.StrictCreateRouterInterfaceInput = {
  routerType: 'VROUTER', role: 'INITIATING_SIDE', oppositeRegionId: 'cn-beijing',
};
// @ts-expect-error A code that does not exist.
const code: Gateway.ErrorCode = 'NO_SUCH_CODE';
const known: readonly [Gateway.ErrorCode, Gateway.UserErrorCode] = ['OUTCOME_UNKNOWN', 'REQUIRED'];
`;

const NAMES = 'main, refused, code, known';
const RUN = 'main(process.argv[2]).then((ids) => console.log(JSON.stringify(ids)));';

let consumer: Consumer;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
  consumer = await makeConsumer();
  await consumer.write({
    'src/esm.mts': `import * as Gateway from 'router-interface-gateway';\n${PROGRAM}${REFUSED}export { ${NAMES} };`,
    'src/cjs.cts': `import Gateway = require('router-interface-gateway');\n${PROGRAM}${REFUSED}export = { ${NAMES} };`,
    'run.mjs': `import { main } from './out/esm.mjs'; ${RUN}`,
    'run.cjs': `const { main } = require('./out/cjs.cjs'); ${RUN}`,
  });
}, 120_000);

afterAll(async () => {
  await consumer?.remove();
  await gateway?.close();
});

it('the package installs nothing but itself', () => {
  expect(consumer.installed).toEqual(['router-interface-gateway']);
});

it('compiles under the strictest options, without a browser, Node.js and GraphQL in the types', async () => {
  expect(await consumer.compile({ module: 'nodenext', lib: ['es2022'], rootDir: 'src', outDir: 'out' })).toBe('');
}, 60_000);

it('compiles for a bundler', async () => {
  const bundler = { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], noEmit: true };
  expect(await consumer.compile(bundler, 'src/esm.mts')).toBe('');
}, 60_000);

it.each(['run.mjs', 'run.cjs'])(
  '%s creates once, waits and lists on the sandbox',
  async (program) => {
    expect(await consumer.compile({ module: 'nodenext', lib: ['es2022'], rootDir: 'src', outDir: 'out' })).toBe('');
    const [created, again, read, ...listed] = JSON.parse(await consumer.node(program, gateway.url)) as string[];
    expect(created).toMatch(/^ri-\w+$/);
    expect([again, read]).toEqual([created, created]);
    expect(listed.filter((id) => id === created)).toHaveLength(1);
  },
  60_000,
);

it('the schema is part of the package', async () => {
  const text = await consumer.node(
    '-p',
    "require('fs').readFileSync(require.resolve('router-interface-gateway/schema.graphql'), 'utf8')",
  );
  expect(text).toContain('type Mutation {');
});
