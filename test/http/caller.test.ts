import pino from 'pino';
import { Registry } from 'prom-client';
import { readSettings } from '../../src/config';
import { httpOptions } from '../../src/gateway';
import { makeApollo } from '../../src/graphql/apollo';
import type { UpstreamClient } from '../../src/graphql/context';
import { makeSchema } from '../../src/graphql/schema';
import { callerOf } from '../../src/http/caller';
import { makeServer } from '../../src/http/server';
import { systemClock } from '../../src/vpc/time/clock';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:1:2::3', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002:ffff:0:0:3', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::3', '2001:db8:1:3::/64'],
  ['2001:db8::3', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['no address', 'unknown'],
  [undefined, 'unknown'],
])('the caller of the address %j is %j', (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});

describe('the caller that the client receives', () => {
  const apollo = makeApollo(makeSchema(), pino({ level: 'silent' }));
  beforeAll(() => apollo.start());
  afterAll(() => apollo.stop());

  /** The caller of a read whose request has the header. */
  async function callerBehind(trustedProxies: readonly string[], forwardedFor?: string): Promise<unknown> {
    const callers: unknown[] = [];
    const read: UpstreamClient['read'] = (_action, _request, options) => {
      callers.push(options?.caller);
      return Promise.resolve({ outcome: 'notSent', reason: 'unreachable', attempts: 0 });
    };
    const app = await makeServer({
      apollo,
      vpc: { serves: () => true, write: () => Promise.reject(new Error('not called')), read, clock: systemClock },
      stopping: () => false,
      ready: async () => [],
      trustedProxies,
      registry: new Registry(),
      logger: pino({ level: 'silent' }),
      http: { ...httpOptions(readSettings({})), maxEventLoopDelayMs: 0 },
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}) },
      body: JSON.stringify({ query: '{ regions { totalCount } }' }),
    });
    await app.close();
    return callers[0];
  }

  it.each([
    ['is the address of the connection', [], undefined, '127.0.0.1'],
    ['is not the header of a caller that is no trusted proxy', [], '192.0.2.7', '127.0.0.1'],
    ['is not the header of another network', ['10.0.0.0/8'], '192.0.2.7', '127.0.0.1'],
    ['is the address that a trusted proxy forwards', ['127.0.0.0/8'], '192.0.2.7', '192.0.2.7'],
    ['is the last address that is no proxy', ['127.0.0.1'], '203.0.113.1, 192.0.2.7', '192.0.2.7'],
    ['is the network of a forwarded IPv6 address', ['127.0.0.1'], '2001:db8:1:2::3', '2001:db8:1:2::/64'],
    ['is unknown for a forwarded text', ['127.0.0.1'], 'x'.repeat(1_000), 'unknown'],
  ])('%s', async (_case, proxies, header, caller) => {
    expect(await callerBehind(proxies, header)).toBe(caller);
  });
});
