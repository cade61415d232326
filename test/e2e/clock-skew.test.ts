import { ManualClock } from '../../kit/clock/manual-clock';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';

const CREATE = `mutation ($input: CreateRouterInterfaceInput!) {
  createRouterInterface(input: $input) { routerInterfaceId userErrors { code } }
}`;
const clock = new ManualClock(Date.now() + 20 * 60_000);
let test: TestGateway;
beforeAll(async () => {
  test = await startTestGateway({ sandbox: { clock: clock.now } });
});
afterAll(() => test.close());

const create = async () => (await test.post({ query: CREATE, variables: { input: EXAMPLE_INPUT } })).json();
async function readiness() {
  const response = await fetch(`${test.gateway.url}/readyz`);
  return { status: response.status, body: await response.text() };
}

it('a clock that differs by 20 minutes is named in the error and in the readiness, until a call is accepted', async () => {
  expect(await readiness()).toMatchObject({ status: 200 });
  expect(await create()).toMatchObject({
    errors: [{ extensions: { code: 'UPSTREAM_CLOCK_SKEW', retryable: false } }],
  });
  expect(test.sandbox.world.routerInterfaces.size).toBe(0);
  const notReady = await readiness();
  expect(notReady.status).toBe(503);
  expect(notReady.body).toContain('The clock of the gateway differs from the clock of the upstream');

  clock.set(Date.now());
  expect(await create()).toMatchObject({ data: { createRouterInterface: { userErrors: [] } } });
  expect(await readiness()).toMatchObject({ status: 200 });
});
