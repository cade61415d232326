import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Gateway } from '../../src/gateway';
import { assets } from './support/playground-server';

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGatewayInProcess({ upstreamUrl: 'http://127.0.0.1:1' });
});

afterAll(() => gateway.close());

it.each([
  ['/', 200],
  ['/healthz', 200],
  ['/metrics', 200],
  ['/schema.graphql', 200],
  ['/graphql', 400],
  ['/missing', 404],
  ['/graphql/missing', 405],
])('%s has security headers', async (path, status) => {
  const response = await fetch(gateway.url + path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  );
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(response.headers.has('strict-transport-security')).toBe(false);
  expect(response.headers.has('x-powered-by')).toBe(false);
});

it('the playground has a policy of its own, without inline scripts', async () => {
  const response = await fetch(`${gateway.url}/playground`);
  const policy = response.headers.get('content-security-policy')?.split('; ');
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

it('the files of the playground have its policy, since a worker uses the policy of its script', async () => {
  const policyOf = async (path: string) => (await fetch(gateway.url + path)).headers.get('content-security-policy');
  const [worker] = (await assets('.js')).filter((name) => name.includes('.worker-'));
  expect(await policyOf(`/playground/assets/${worker}`)).toBe(await policyOf('/playground'));
});
