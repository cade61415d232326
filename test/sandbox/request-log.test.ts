import { call, create, EXAMPLE, NOW, startAt } from './support/client';

it('a request is recorded as received, with its result', async () => {
  const sandbox = await startAt(NOW);
  try {
    const response = await create(sandbox, { ClientToken: 't' }, { headers: { 'user-agent': 'test/1' } });
    const [request] = sandbox.requests;
    expect(request).toMatchObject({
      requestId: response.json['RequestId'],
      method: 'POST',
      url: expect.stringContaining('/?RegionId=cn-beijing&Role=InitiatingSide&'),
      action: 'CreateRouterInterface',
      headers: { 'user-agent': 'test/1', 'x-acs-version': '2016-04-28' },
      body: '',
      receivedAt: NOW,
      httpStatus: 200,
      code: undefined,
    });
    expect({ ...request?.parameters }).toEqual({ ...EXAMPLE, ClientToken: 't' });

    await call(
      sandbox,
      'DescribeVRouters',
      {},
      { generation: 'v2', method: 'POST', form: { RegionId: 'cn-atlantis' } },
    );
    expect(sandbox.requests[1]).toMatchObject({
      action: 'DescribeVRouters',
      parameters: { RegionId: 'cn-atlantis', SignatureMethod: 'HMAC-SHA1' },
      body: 'RegionId=cn-atlantis',
      httpStatus: 404,
      code: 'InvalidRegionId.NotFound',
    });
  } finally {
    await sandbox.close();
  }
});

it('parameter names cannot change the prototype', async () => {
  const sandbox = await startAt(NOW);
  try {
    await call(sandbox, 'DescribeRegions', { constructor: 'x', toString: 'y' });
    await call(
      sandbox,
      'DescribeRegions',
      {},
      {
        tamper: (request) => Object.assign(request, { path: '/?__proto__=polluted&x=', query: {} }),
      },
    );
    expect(sandbox.requests.map(({ httpStatus }) => httpStatus)).toEqual([200, 400]);
    expect(Object.keys(sandbox.requests[1]?.parameters ?? {})).toContain('__proto__');
    expect(Object.prototype).not.toHaveProperty('polluted');
  } finally {
    await sandbox.close();
  }
});

it.each([
  [3, ['c', 'd', 'e']],
  [0, []],
])('at most %d requests are recorded, the latest', async (recordRequests, recorded) => {
  const sandbox = await startAt(NOW, { recordRequests });
  try {
    const { requests } = sandbox;
    for (const nonce of ['a', 'b', 'c', 'd', 'e']) await call(sandbox, 'DescribeRegions', {}, { nonce });
    expect(requests.map(({ headers }) => headers['x-acs-signature-nonce'])).toEqual(recorded);
  } finally {
    await sandbox.close();
  }
});
