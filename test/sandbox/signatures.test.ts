import type { Sandbox } from '../../src/sandbox/server';
import { type Call, call, create, NOW, type Outgoing, startAt } from './support/client';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startAt(NOW);
});
afterEach(() => sandbox.close());

const LONG = { Name: 'a-long.name_1', Description: "a äöü ✓ 中文 !'()*~ +&=%" };

describe.each(['v2', 'v3'] as const)('a correct %s request', (generation) => {
  it.each(['GET', 'POST'])('is accepted as %s', async (method) => {
    expect(await create(sandbox, LONG, { generation, method })).toMatchObject({ status: 200 });
    expect(sandbox.requests.at(-1)?.parameters).toMatchObject(LONG);
  });

  it('is accepted with its parameters in a form', async () => {
    const form = { RegionId: 'cn-beijing', PageSize: '7', Note: LONG.Description };
    const response = await call(sandbox, 'DescribeVRouters', {}, { generation, method: 'POST', form, format: 'JSON' });
    expect(response).toMatchObject({ status: 200, json: { PageSize: 7 } });
  });
});

type Tampering = (request: Outgoing) => void;

async function refusalAfter(generation: 'v2' | 'v3', tamper: Tampering, options: Call = {}): Promise<unknown> {
  const response = await create(sandbox, LONG, { generation, method: 'POST', format: 'JSON', ...options, tamper });
  expect(response.status).toBe(400);
  expect(sandbox.world.routerInterfaces.size).toBe(0);
  return response.json['Code'];
}

const header =
  (name: string, value: string): Tampering =>
  ({ headers }) => {
    headers[name] = value;
  };
const withoutHeader =
  (name: string): Tampering =>
  ({ headers }) => {
    delete headers[name];
  };
const query =
  (name: string, value: string): Tampering =>
  (request) => {
    request.query[name] = value;
  };
const withoutQuery =
  (name: string): Tampering =>
  (request) => {
    delete request.query[name];
  };
const authorization =
  (from: RegExp, to: string): Tampering =>
  ({ headers }) => {
    headers['authorization'] = (headers['authorization'] ?? '').replace(from, to);
  };

describe('a V3 request that changed after signing is refused with SignatureDoesNotMatch', () => {
  const cases: [string, Tampering][] = [
    ['another method', (request) => Object.assign(request, { method: 'GET' })],
    ['another value in the query', query('Spec', 'Mini.2')],
    ['one more parameter', query('AutoRenew', 'true')],
    ['one parameter less', withoutQuery('Name')],
    ['another host', header('host', 'vpc.aliyuncs.com')],
    ['another action', header('x-acs-action', 'DescribeRegions')],
    ['another date', header('x-acs-date', '2026-03-01T08:00:01Z')],
    ['another nonce', header('x-acs-signature-nonce', 'another')],
    ['another hash of the body', header('x-acs-content-sha256', '00')],
    ['a body', (request) => Object.assign(request, { body: 'x' })],
    ['another signature', authorization(/Signature=./, 'Signature=g')],
    ['a signature that is too short', authorization(/.$/, '')],
  ];
  it.each(cases)('%s', async (_, tamper) => {
    expect(await refusalAfter('v3', tamper)).toBe('SignatureDoesNotMatch');
  });

  it('a body with another hash', async () => {
    const tamper: Tampering = (request) => Object.assign(request, { body: 'Name=Mallory' });
    expect(await refusalAfter('v3', tamper, { form: { Name: 'Alice' } })).toBe('SignatureDoesNotMatch');
  });
});

describe('a V3 request without a required signed part is refused with IncompleteSignature', () => {
  const cases: [string, Tampering][] = [
    ['an Authorization header without pieces', header('authorization', 'ACS3-HMAC-SHA256')],
    ['no signature', authorization(/,Signature=.*$/, '')],
    ['no credential', authorization(/Credential=sandbox,/, '')],
    ['a header that must be signed and is not', authorization(/;x-acs-version/, '')],
    ['an x-acs- header that is not signed', header('x-acs-extra', '1')],
    ['no date', withoutHeader('x-acs-date')],
    ['no nonce', withoutHeader('x-acs-signature-nonce')],
    ['no hash of the body', withoutHeader('x-acs-content-sha256')],
  ];
  it.each(cases)('%s', async (_, tamper) => {
    expect(await refusalAfter('v3', tamper)).toBe('IncompleteSignature');
  });

  it('a form with an unsigned content type', async () => {
    const tamper = authorization(/content-type;/, '');
    expect(await refusalAfter('v3', tamper, { form: { Name: 'Alice' } })).toBe('IncompleteSignature');
  });

  it('not for an unsigned content type without a body', async () => {
    expect((await create(sandbox, {}, { tamper: header('content-type', 'application/json') })).status).toBe(200);
  });

  it('not for another order of the signed headers', async () => {
    const tamper = authorization(/host;x-acs-action/, 'x-acs-action;host');
    expect((await create(sandbox, {}, { tamper })).status).toBe(200);
  });

  it('not for additional signed x-acs- headers', async () => {
    const response = await create(
      sandbox,
      {},
      { headers: { 'x-acs-retry-attempts': '1', 'x-acs-retry-delay': '250' } },
    );
    expect(response.status).toBe(200);
  });
});

describe('a V2 request that changed after signing is refused with SignatureDoesNotMatch', () => {
  const cases: [string, Tampering][] = [
    ['another method', (request) => Object.assign(request, { method: 'GET' })],
    ['another action', query('Action', 'DescribeRegions')],
    ['another value', query('Spec', 'Mini.2')],
    ['one more parameter', query('AutoRenew', 'true')],
    ['one parameter less', withoutQuery('Name')],
    ['another timestamp', query('Timestamp', '2026-03-01T08:00:01Z')],
    ['another nonce', query('SignatureNonce', 'another')],
    ['another signature', query('Signature', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=')],
  ];
  it.each(cases)('%s', async (_, tamper) => {
    expect(await refusalAfter('v2', tamper)).toBe('SignatureDoesNotMatch');
  });

  it('another form', async () => {
    const tamper: Tampering = (request) => Object.assign(request, { body: 'Tags.1.Key=Mallory' });
    expect(await refusalAfter('v2', tamper, { form: { 'Tags.1.Key': 'Alice' } })).toBe('SignatureDoesNotMatch');
  });
});

it('a body that is no form contains no parameters', async () => {
  const tamper: Tampering = (request) =>
    Object.assign(request, { body: 'Name=Mallory', headers: { 'content-type': 'text/plain' } });
  expect(await create(sandbox, {}, { generation: 'v2', method: 'POST', tamper })).toMatchObject({ status: 200 });
  expect(sandbox.requests.at(-1)?.parameters).not.toHaveProperty('Name');
});

describe('a V2 request without a common parameter is refused with its name', () => {
  it.each(['AccessKeyId', 'Timestamp', 'SignatureNonce', 'Signature', 'SignatureMethod', 'SignatureVersion'])(
    '%s',
    async (name) => {
      expect(await refusalAfter('v2', withoutQuery(name))).toBe(`Missing${name}`);
    },
  );
});

it.each<[string, 'v2' | 'v3', Tampering]>([
  ['V2 method', 'v2', query('SignatureMethod', 'HMAC-MD5')],
  ['V2 version', 'v2', query('SignatureVersion', '2.0')],
  ['V3 algorithm', 'v3', authorization(/^ACS3-HMAC-SHA256/, 'ACS3-HMAC-SM3')],
])('an unknown %s is refused with InvalidSignatureMethod', async (_, generation, tamper) => {
  expect(await refusalAfter(generation, tamper)).toBe('InvalidSignatureMethod');
});

describe('the refusal of a wrong secret contains the string to sign of the server', () => {
  it('for V2, the canonical parameters', async () => {
    const response = await call(
      sandbox,
      'DescribeRegions',
      {},
      { generation: 'v2', secret: 'wrong', nonce: 'n', format: 'JSON' },
    );
    expect(response.json).toMatchObject({
      Code: 'SignatureDoesNotMatch',
      Message:
        'Specified signature is not matched with our calculation. server string to sign is:GET&%2F&AccessKeyId%3Dsandbox' +
        '%26Action%3DDescribeRegions%26Format%3DJSON%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3Dn%26SignatureVersion' +
        '%3D1.0%26Timestamp%3D2026-03-01T08%253A00%253A00Z%26Version%3D2016-04-28',
    });
  });

  it('for V3, the algorithm and the hash of the canonical request', async () => {
    const response = await call(sandbox, 'DescribeRegions', {}, { secret: 'wrong' });
    expect(response.json['Message']).toMatch(/server string to sign is:ACS3-HMAC-SHA256\n[0-9a-f]{64}$/);
  });
});
