import type { Settings } from '../../src/config';
import { startTestGateway, type TestGateway } from '../support/gateway';

let test: TestGateway | undefined;
afterEach(() => test?.close());

async function send(
  settings: Partial<Settings>,
  query: string,
  headers = {},
): Promise<{ status: number; body: unknown }> {
  test = await startTestGateway({ settings });
  const response = await test.post({ query }, headers);
  return { status: response.status, body: await response.json() };
}

const SERVICE = '{ _service { sdl } }';
const ENTITIES = '{ _entities(representations: []) { __typename } }';
const REFUSED = { status: 400, body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } };

it('by default, the gateway is no subgraph', async () => {
  expect(await send({}, SERVICE)).toMatchObject(REFUSED);
  expect(await test?.post({ query: ENTITIES })).toMatchObject({ status: 400 });
});

it('with FEDERATION=on, it is a subgraph', async () => {
  const { body } = await send({ FEDERATION: 'on' }, `{ _service { sdl } ${ENTITIES.slice(1)}`);
  expect(body).toMatchObject({
    data: { _service: { sdl: expect.stringContaining('@key(fields: "id")') }, _entities: [] },
  });
});

it('with INTROSPECTION=off, callers cannot read the schema through _service, and entities resolve', async () => {
  const settings = { FEDERATION: 'on', INTROSPECTION: 'off' } as const;
  expect(await send(settings, SERVICE)).toMatchObject(REFUSED);
  expect(await (await test?.post({ query: ENTITIES }))?.json()).toEqual({ data: { _entities: [] } });
});

it('a caller cannot request a trace of each field', async () => {
  const { body } = await send({ FEDERATION: 'on' }, '{ specs { spec } }', {
    'apollo-federation-include-trace': 'ftv1',
  });
  expect(body).not.toHaveProperty('extensions');
});
