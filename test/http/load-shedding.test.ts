import { waitUntil } from '../../kit/async/wait-until';
import { delayEventLoop } from '../support/delay-event-loop';
import { startTestGateway, type TestGateway } from '../support/gateway';

/** The gateway measures its event loop once a second, so each change needs up to two. */
const TIMEOUT_MS = 10_000;

let gateway: TestGateway;

afterEach(() => gateway.close());

const post = () => gateway.post({ query: '{ __typename }' });
const statusOf = async (path: string) => (await fetch(gateway.gateway.url + path)).status;

it('refuses requests while the event loop is slow, except health checks, and accepts them afterwards', async () => {
  gateway = await startTestGateway({ settings: { HTTP_MAX_EVENT_LOOP_DELAY_MS: 5 } });
  const end = delayEventLoop();
  try {
    expect(await waitUntil(async () => (await post()).status === 503, TIMEOUT_MS)).toBe(true);
    const response = await post();
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('Nothing was changed') as string,
          extensions: { code: 'GATEWAY_OVERLOADED', retryable: true, retryAfterSeconds: 1 },
        },
      ],
    });
    expect(await statusOf('/metrics')).toBe(503);
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 200]);
  } finally {
    end();
  }
  expect(await waitUntil(async () => (await post()).status === 200, TIMEOUT_MS)).toBe(true);
});

it('does not refuse with HTTP_MAX_EVENT_LOOP_DELAY_MS 0', async () => {
  gateway = await startTestGateway({ settings: { HTTP_MAX_EVENT_LOOP_DELAY_MS: 0 } });
  const end = delayEventLoop();
  try {
    const stop = Date.now() + 1_500;
    expect(await waitUntil(async () => (await post()).status !== 200 || Date.now() > stop, TIMEOUT_MS)).toBe(true);
    expect((await post()).status).toBe(200);
  } finally {
    end();
  }
});
