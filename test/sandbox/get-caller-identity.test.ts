import { $OpenApiUtil } from '@alicloud/openapi-core';
import { officialSdk } from '../../kit/sandbox/official-sdk';
import type { Sandbox } from '../../src/sandbox/server';
import { call, NOW, startAt } from './support/client';
import { GUEST, GUEST_ACCOUNT, WITH_GUEST } from './support/guest';

const VERSION = '2015-04-01';
const ACCOUNT = '271598332402530847';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

it('returns the account of each caller, and that this is the sandbox', async () => {
  sandbox = await startAt(NOW, { credentials: WITH_GUEST });
  const identity = await call(sandbox, 'GetCallerIdentity', {}, { version: VERSION });
  expect(identity.json).toEqual({
    RequestId: expect.any(String),
    IdentityType: 'RAMUser',
    AccountId: ACCOUNT,
    PrincipalId: '200000000000000001',
    UserId: '200000000000000001',
    Arn: `acs:ram::${ACCOUNT}:user/sandbox`,
    Sandbox: true,
  });
  const guest = await call(sandbox, 'GetCallerIdentity', {}, { version: VERSION, generation: 'v2', ...GUEST });
  expect(guest.text).toContain(`<AccountId>${GUEST_ACCOUNT}</AccountId>`);
  expect(guest.text).toContain('<Sandbox>true</Sandbox>');
});

it('needs no permission', async () => {
  sandbox = await startAt(NOW, { faultSettings: { deny: ['vpc:*'], policy: { Version: '1', Statement: [] } } });
  expect((await call(sandbox, 'GetCallerIdentity', {}, { version: VERSION })).status).toBe(200);
});

it('is not an action of the VPC API, nor is one of the VPC API an action of STS', async () => {
  sandbox = await startAt(NOW);
  const notFound = { status: 404, json: { Code: 'InvalidApi.NotFound' } };
  expect(await call(sandbox, 'GetCallerIdentity')).toMatchObject(notFound);
  expect(await call(sandbox, 'DescribeRegions', {}, { version: VERSION })).toMatchObject(notFound);
});

it.each(['v2', undefined])('accepts the official SDK with the signature %s', async (signatureAlgorithm) => {
  sandbox = await startAt(Date.now());
  const sdk = officialSdk(sandbox.url, signatureAlgorithm === undefined ? {} : { signatureAlgorithm });
  const NO_OPTIONS = {} as Parameters<typeof sdk.callApi>[2];
  const params = new $OpenApiUtil.Params({
    action: 'GetCallerIdentity',
    version: VERSION,
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const response = await sdk.callApi(params, new $OpenApiUtil.OpenApiRequest({}), NO_OPTIONS);
  expect(response).toMatchObject({ statusCode: 200, body: { AccountId: ACCOUNT, Sandbox: true } });
});
