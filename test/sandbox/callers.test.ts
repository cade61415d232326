import { ManualClock } from '../../kit/clock/manual-clock';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/server';
import { type Call, call, create, iso, listInterfaces, NOW, startAt } from './support/client';
import { GUEST, WITH_GUEST } from './support/guest';

const FIFTEEN_MINUTES = 15 * 60 * 1000;
const clock = new ManualClock(NOW);
const running: Sandbox[] = [];

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startAt(clock, options);
  running.push(sandbox);
  return sandbox;
}
beforeEach(() => {
  clock.set(NOW);
});
afterEach(() => Promise.all(running.splice(0).map((sandbox) => sandbox.close())));

async function codeOf(sandbox: Sandbox, options: Call): Promise<unknown> {
  return (await call(sandbox, 'DescribeRegions', {}, { format: 'JSON', ...options })).json['Code'];
}

describe.each(['v2', 'v3'] as const)('the timestamp of a %s request', (generation) => {
  it.each([-FIFTEEN_MINUTES, 0, FIFTEEN_MINUTES])('can differ by %d ms', async (off) => {
    expect(await codeOf(await start(), { generation, time: NOW + off })).toBeUndefined();
  });

  it.each([-FIFTEEN_MINUTES - 1000, FIFTEEN_MINUTES + 1000])('cannot differ by %d ms', async (off) => {
    expect(await codeOf(await start(), { generation, time: NOW + off })).toBe('InvalidTimeStamp.Expired');
  });

  it('has the limit of the settings', async () => {
    const sandbox = await start({ skewMs: 1000 });
    expect(await codeOf(sandbox, { generation, time: NOW - 1000 })).toBeUndefined();
    expect(await codeOf(sandbox, { generation, time: NOW - 2000 })).toBe('InvalidTimeStamp.Expired');
  });

  it.each(['2026-03-01 08:00:00', '2026-03-01T08:00:00', '2026-03-01T08:00:00.000Z', '2026-02-30T08:00:00Z', 'now'])(
    'cannot be %j',
    async (text) => {
      const response = await call(
        await start(),
        'DescribeRegions',
        {},
        {
          generation,
          format: 'JSON',
          tamper: ({ query, headers }) => {
            if (generation === 'v2') query['Timestamp'] = text;
            else headers['x-acs-date'] = text;
          },
        },
      );
      expect(response).toMatchObject({ status: 400, json: { Code: 'InvalidTimeStamp.Format' } });
    },
  );
});

describe.each(['v2', 'v3'] as const)('the nonce of a %s request', (generation) => {
  it('can be used once', async () => {
    const sandbox = await start();
    expect(await codeOf(sandbox, { generation, nonce: 'n' })).toBeUndefined();
    expect(await codeOf(sandbox, { generation, nonce: 'n' })).toBe('SignatureNonceUsed');
    expect(await codeOf(sandbox, { generation, nonce: 'm' })).toBeUndefined();
  });

  it('is not used by a request with a wrong signature', async () => {
    const sandbox = await start();
    expect(await codeOf(sandbox, { generation, nonce: 'n', secret: 'wrong' })).toBe('SignatureDoesNotMatch');
    expect(await codeOf(sandbox, { generation, nonce: 'n' })).toBeUndefined();
  });

  it('is stored as long as its timestamp is valid', async () => {
    const sandbox = await start();
    await codeOf(sandbox, { generation, nonce: 'n' });
    clock.set(NOW + FIFTEEN_MINUTES);
    expect(await codeOf(sandbox, { generation, nonce: 'n' })).toBe('SignatureNonceUsed');
  });

  it('is evicted, oldest first, if the store is full', async () => {
    const sandbox = await start({ nonceStoreSize: 2 });
    for (const nonce of ['a', 'b', 'c']) await codeOf(sandbox, { generation, nonce });
    expect(sandbox.world.nonces.size).toBe(2);
    expect(await codeOf(sandbox, { generation, nonce: 'c' })).toBe('SignatureNonceUsed');
    expect(await codeOf(sandbox, { generation, nonce: 'a' })).toBeUndefined();
  });
});

describe.each(['v2', 'v3'] as const)('the credential of a %s request', (generation) => {
  const SESSION = { accessKeyId: 'STS.1', secret: 'one', token: 'token-1' };
  const credentials = [
    SANDBOX_CREDENTIALS,
    { accessKeyId: 'off', accessKeySecret: 'off-secret', inactive: true },
    { accessKeyId: 'STS.1', accessKeySecret: 'one', securityToken: 'token-1', expiresAt: NOW + 1000 },
  ];

  it('must be known', async () => {
    const response = await call(
      await start(),
      'DescribeRegions',
      {},
      { generation, accessKeyId: 'nobody', format: 'JSON' },
    );
    expect(response).toMatchObject({ status: 404, json: { Code: 'InvalidAccessKeyId.NotFound' } });
  });

  it('must be active', async () => {
    const sandbox = await start({ credentials });
    expect(await codeOf(sandbox, { generation, accessKeyId: 'off', secret: 'off-secret' })).toBe(
      'InvalidAccessKeyId.Inactive',
    );
  });

  it('requires the security token of its session', async () => {
    const sandbox = await start({ credentials });
    const { token, ...withoutToken } = SESSION;
    expect(await codeOf(sandbox, { generation, ...SESSION })).toBeUndefined();
    expect(await codeOf(sandbox, { generation, ...withoutToken })).toBe('MissingSecurityToken');
    expect(await codeOf(sandbox, { generation, ...SESSION, token: `${token}x` })).toBe(
      'InvalidSecurityToken.MismatchWithAccessKey',
    );
  });

  it('refuses a security token if it is permanent', async () => {
    const sandbox = await start({ credentials });
    expect(await codeOf(sandbox, { generation, token: 'token-1' })).toBe('InvalidSecurityToken.MismatchWithAccessKey');
  });

  it('expires with its session', async () => {
    const sandbox = await start({ credentials });
    clock.set(NOW + 999);
    expect(await codeOf(sandbox, { generation, ...SESSION })).toBeUndefined();
    clock.set(NOW + 1000);
    expect(await codeOf(sandbox, { generation, ...SESSION })).toBe('InvalidSecurityToken.Expired');
  });
});

describe('another account', () => {
  it('owns no router: it lists none and cannot create an interface', async () => {
    const sandbox = await start({ credentials: WITH_GUEST });
    const routers = await call(sandbox, 'DescribeVRouters', { RegionId: 'cn-beijing' }, GUEST);
    expect(routers.json).toMatchObject({ TotalCount: 0, VRouters: { VRouter: [] } });
    const vbrs = await call(sandbox, 'DescribeVirtualBorderRouters', { RegionId: 'cn-beijing' }, GUEST);
    expect(vbrs.json).toMatchObject({ TotalCount: 0 });
    expect(await create(sandbox, {}, GUEST)).toMatchObject({ status: 400, json: { Code: 'InvalidRouterId.NotFound' } });
  });

  it('does not list the interfaces of the first account', async () => {
    const sandbox = await start({ credentials: WITH_GUEST });
    const { json } = await create(sandbox);
    const id = String(json['RouterInterfaceId']);
    const byId = { 'Filter.1.Key': 'RouterInterfaceId', 'Filter.1.Value.1': id };
    expect(await listInterfaces(sandbox, byId)).toHaveLength(1);
    expect(await listInterfaces(sandbox, byId, GUEST)).toHaveLength(0);
    expect(await listInterfaces(sandbox, {}, GUEST)).toHaveLength(0);
  });
});

it('a request without a credential is refused with MissingAccessKeyId', async () => {
  const sandbox = await start();
  const response = await call(
    sandbox,
    'DescribeRegions',
    {},
    {
      time: NOW,
      tamper: ({ headers, query }) => {
        delete headers['authorization'];
        Object.assign(query, { Action: 'DescribeRegions', Version: '2016-04-28', Format: 'JSON', Timestamp: iso(NOW) });
      },
    },
  );
  expect(response).toMatchObject({ status: 400, json: { Code: 'MissingAccessKeyId' } });
});
