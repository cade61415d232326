import { SANDBOX_CREDENTIALS, startSandbox } from '../../kit/sandbox/sandbox';
import { RequestReads } from '../../src/graphql/reads/request-reads';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { endpoints } from '../../src/vpc/wire/endpoints';
import type { HttpRequest, Transport } from '../../src/vpc/wire/transport';

let sent: HttpRequest[] = [];
let client: VpcClient;
afterEach(() => client.close());

/** A client whose upstream responds with this body. */
function clientOf(status: number, body: object, network: 'public' | 'internal' = 'public'): VpcClient {
  sent = [];
  const transport: Transport = {
    send(request) {
      sent.push(request);
      return Promise.resolve({ sent: 'completed', response: { status, headers: {}, body: JSON.stringify(body) } });
    },
    close: () => Promise.resolve(),
  };
  client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: endpoints({ network }),
    transport,
    maxAttempts: 1,
  });
  return client;
}

const IDENTITY = { RequestId: 'R', AccountId: '196813200012345678', IdentityType: 'RAMUser', Arn: 'acs:ram::1:user/a' };

it.each([
  ['public', 'https://sts.aliyuncs.com'],
  ['internal', 'https://sts-vpc.cn-hangzhou.aliyuncs.com'],
] as const)('is read from STS, over the %s network', async (network, origin) => {
  const reads = new RequestReads(clientOf(200, IDENTITY, network));
  expect(await reads.callerIdentity()).toEqual({
    accountId: '196813200012345678',
    identityType: 'RAMUser',
    arn: 'acs:ram::1:user/a',
    isSandbox: false,
  });
  const headers = { host: new URL(origin).host, 'x-acs-action': 'GetCallerIdentity', 'x-acs-version': '2015-04-01' };
  expect(sent).toMatchObject([{ origin, path: '/?', headers }]);
});

it('is read once for concurrent requests', async () => {
  const reads = new RequestReads(clientOf(200, IDENTITY));
  await Promise.all([reads.callerIdentity(), new RequestReads(client).callerIdentity(), reads.callerIdentity()]);
  expect(sent).toHaveLength(1);
});

it.each([
  ['an error', 500, { RequestId: 'R', Code: 'InternalError', Message: '' }],
  ['a refusal', 403, { RequestId: 'R', Code: 'Forbidden.RAM', Message: '' }],
  ['a response without an account', 200, { RequestId: 'R' }],
])('is undefined after %s', async (_case, status, body) => {
  expect(await new RequestReads(clientOf(status, body)).callerIdentity()).toBeUndefined();
});

it('is undefined where the request has used up its limit', async () => {
  const limits = { maxPages: 0, timeoutMs: 1_000 };
  expect(await new RequestReads(clientOf(200, IDENTITY), { limits }).callerIdentity()).toBeUndefined();
  expect(sent).toEqual([]);
});

it('shows the sandbox', async () => {
  const sandbox = await startSandbox();
  client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: endpoints({ override: new URL(sandbox.url) }),
  });
  expect(await new RequestReads(client).callerIdentity()).toMatchObject({
    accountId: '271598332402530847',
    isSandbox: true,
  });
  await sandbox.close();
});
