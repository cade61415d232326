import type { Sandbox } from '../../src/sandbox/server';
import { call, create, NOW, startAt } from './support/client';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startAt(NOW);
});
afterEach(() => sandbox.close());

const REQUEST_ID = /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/;
const JSON_TYPE = 'application/json;charset=utf-8';
const XML_TYPE = 'text/xml;charset=utf-8';

describe('the format of a response', () => {
  it.each([
    ['v2', undefined, undefined, XML_TYPE],
    ['v2', 'JSON', undefined, JSON_TYPE],
    ['v2', 'json', undefined, JSON_TYPE],
    ['v2', 'xml', undefined, XML_TYPE],
    ['v2', 'YAML', undefined, XML_TYPE],
    ['v2', undefined, 'application/json', XML_TYPE],
    ['v3', undefined, undefined, JSON_TYPE],
    ['v3', 'XML', undefined, XML_TYPE],
    ['v3', 'XML', 'application/json', XML_TYPE],
    ['v3', undefined, 'application/json', JSON_TYPE],
    ['v3', undefined, 'application/xml', XML_TYPE],
    ['v3', undefined, 'text/xml', XML_TYPE],
    ['v3', undefined, 'text/xml, application/json', JSON_TYPE],
    ['v3', undefined, '*/*', JSON_TYPE],
    ['v3', 'JSON', 'text/xml', JSON_TYPE],
  ] as const)('with signature %s, Format %s and Accept %s is %s', async (generation, format, accept, expected) => {
    const headers = accept === undefined ? {} : { accept };
    const options = { generation, headers, ...(format === undefined ? {} : { format }) };
    const success = await call(sandbox, 'DescribeRegions', {}, options);
    expect(success.headers['content-type']).toBe(expected);
    const refusal = await call(sandbox, 'DescribeAccessPoints', {}, options);
    expect(refusal.headers['content-type']).toBe(expected);
  });
});

describe('in JSON', () => {
  it('a success is the result with the request id', async () => {
    const response = await create(sandbox);
    expect(Object.keys(response.json)).toEqual(['RequestId', 'RouterInterfaceId']);
    expect(response.json['RequestId']).toMatch(REQUEST_ID);
    expect(response.headers['x-acs-request-id']).toBe(response.json['RequestId']);
  });

  it('a refusal is the error envelope', async () => {
    const response = await create(sandbox, { Role: 'Neither' });
    expect(response.status).toBe(400);
    expect(response.json).toEqual({
      RequestId: expect.stringMatching(REQUEST_ID),
      HostId: `127.0.0.1:${sandbox.port}`,
      Code: 'InvalidRole.ValueNotSupported',
      Message: 'The specified Role is not valid.',
      Recommend: expect.stringContaining('InvalidRole.ValueNotSupported'),
    });
  });
});

describe('in XML', () => {
  it('a success has the root of the action, as in the reference example', async () => {
    const { text } = await create(sandbox, {}, { format: 'XML' });
    expect(text).toMatch(
      /^<\?xml version='1.0' encoding='UTF-8'\?><CreateRouterInterfaceResponse><RequestId>[0-9A-F-]{36}<\/RequestId><RouterInterfaceId>ri-[0-9a-z]{21}<\/RouterInterfaceId><\/CreateRouterInterfaceResponse>$/,
    );
  });

  it('a refusal has the root Error and escaped texts', async () => {
    const { text } = await create(sandbox, {}, { format: 'XML', generation: 'v2', secret: 'wrong' });
    expect(text).toContain('<Error><RequestId>');
    expect(text).toContain('<Code>SignatureDoesNotMatch</Code>');
    expect(text).toContain('server string to sign is:GET&amp;%2F&amp;AccessKeyId');
  });

  it('a list is a repeated element, and an empty list is no element', async () => {
    const region = { RegionId: 'cn-beijing' };
    const empty = await call(sandbox, 'DescribeRouterInterfaces', region, { format: 'XML' });
    expect(empty.text).toContain('<TotalCount>0</TotalCount><RouterInterfaceSet></RouterInterfaceSet>');
    await create(sandbox, { Description: 'a <b> & "c"\u0001' });
    await create(sandbox);
    const { text } = await call(sandbox, 'DescribeRouterInterfaces', region, { format: 'XML' });
    expect(text.match(/<RouterInterfaceType>/g)).toHaveLength(2);
    expect(text).toContain('<Description>a &lt;b&gt; &amp; &quot;c&quot;\uFFFD</Description>');
    expect(text).toContain('<HasReservationData>false</HasReservationData>');
  });
});

describe('an invalid request', () => {
  it.each(['v2', 'v3'] as const)('with an unknown action, %s', async (generation) => {
    const response = await call(sandbox, 'DeleteEverything', {}, { generation, format: 'JSON' });
    expect(response).toMatchObject({ status: 404, json: { Code: 'InvalidApi.NotFound' } });
  });

  it('with another path', async () => {
    const response = await call(sandbox, 'DescribeRegions', {}, { path: '/v1' });
    expect(response).toMatchObject({ status: 404, json: { Code: 'InvalidApi.NotFound' } });
  });

  it.each(['v2', 'v3'] as const)('with another version, %s', async (generation) => {
    const response = await call(sandbox, 'DescribeRegions', {}, { generation, format: 'JSON', version: '2014-05-26' });
    expect(response).toMatchObject({ status: 400, json: { Code: 'InvalidVersion' } });
  });

  it('without action or version', async () => {
    const withoutAction = await call(sandbox, '', {}, { generation: 'v2', format: 'JSON' });
    expect(withoutAction).toMatchObject({ status: 400, json: { Code: 'MissingAction' } });
    const withoutVersion = await call(sandbox, 'DescribeRegions', {}, { version: '' });
    expect(withoutVersion).toMatchObject({ status: 400, json: { Code: 'MissingVersion' } });
  });

  it('with another method', async () => {
    const response = await call(sandbox, 'DescribeRegions', {}, { method: 'PUT' });
    expect(response).toMatchObject({ status: 403, json: { Code: 'UnsupportedHTTPMethod' } });
  });

  it('with a query that cannot be decoded', async () => {
    const response = await call(
      sandbox,
      'DescribeRegions',
      {},
      {
        tamper: (request) => Object.assign(request, { path: '/?Name=%E4%B8&x=', query: {} }),
      },
    );
    expect(response).toMatchObject({ status: 400, json: { Code: 'InvalidParameter' } });
    expect(sandbox.requests.at(-1)).toMatchObject({ httpStatus: 400, code: 'InvalidParameter' });
  });

  it('with a body of more than 64 KiB', async () => {
    const most = await call(sandbox, 'DescribeRegions', {}, { form: { a: 'x'.repeat(64 * 1024 - 2) } });
    expect(most.status).toBe(200);
    const more = await call(sandbox, 'DescribeRegions', {}, { form: { a: 'x'.repeat(64 * 1024 - 1) } });
    expect(more).toMatchObject({
      status: 413,
      json: { Code: 'RequestEntityTooLarge', HostId: `127.0.0.1:${sandbox.port}` },
    });
  });
});

it('the largest valid create fits into a query', async () => {
  const tags = Array.from({ length: 20 }, (_, index) => ({
    [`Tags.${index + 1}.Key`]: `${'键'.repeat(126)}${index + 10}`,
    [`Tags.${index + 1}.Value`]: '值'.repeat(128),
  }));
  const response = await create(
    sandbox,
    Object.assign({ Description: '中'.repeat(256), Name: '名'.repeat(128) }, ...tags),
  );
  expect(response.status).toBe(200);
});

it('a body can be chunked', async () => {
  const response = await call(
    sandbox,
    'DescribeVRouters',
    {},
    { form: { RegionId: 'cn-beijing', PageSize: '3' }, headers: { 'transfer-encoding': 'chunked' } },
  );
  expect(response).toMatchObject({ status: 200, json: { PageSize: 3 } });
  expect(sandbox.requests.at(-1)?.headers['content-length']).toBeUndefined();
});

it('a repeated parameter has its first value', async () => {
  const response = await call(
    sandbox,
    'DescribeVRouters',
    { RegionId: 'cn-beijing', PageSize: '1' },
    {
      tamper: (request) =>
        Object.assign(request, { path: '/?PageSize=1&PageSize=50&RegionId=cn-beijing&x=', query: {} }),
    },
  );
  expect(sandbox.requests.at(-1)?.parameters['PageSize']).toBe('1');
  expect(response.json['Code']).toBe('SignatureDoesNotMatch');
});
