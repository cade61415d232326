import { Scenario } from '../support/scenario';
import { control } from './control';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start();
});
afterEach(() => scenario.close());

const send = (method: string, path: string, body?: unknown) => control(scenario.sandbox, method, path, body);
const LOCKED = { action: 'DeleteRouterInterface', code: 'OperationFailed.OperationLocked' };

describe('a fault', () => {
  it('replaces the response as often as it states', async () => {
    const id = await scenario.create();
    const added = await send('POST', 'faults', { ...LOCKED, times: 2 });
    expect(added).toEqual({
      status: 201,
      json: {
        ...LOCKED,
        id: '1',
        status: 400,
        message: 'Operation failed because OperationLocked.',
        delayMs: 0,
        remaining: 2,
        phase: 'before',
      },
    });
    for (const remaining of [1, undefined]) {
      const refused = await scenario.callOn('DeleteRouterInterface', id);
      expect(refused).toMatchObject({ status: 400, json: { Code: LOCKED.code } });
      const { json } = await send('GET', 'faults');
      expect(json['faults']).toEqual(remaining === undefined ? [] : [expect.objectContaining({ remaining })]);
    }
    expect(await scenario.statusOf(id)).toBe('Idle');
    await scenario.succeed('DeleteRouterInterface', id);
  });

  it('applies to all requests until it is removed', async () => {
    const { json } = await send('POST', 'faults', { action: '*', code: 'ServiceUnavailable', times: 'always' });
    for (const action of ['DescribeRegions', 'DescribeVRouters', 'DescribeRegions']) {
      expect(await scenario.call(action)).toMatchObject({ status: 503, json: { Code: 'ServiceUnavailable' } });
    }
    expect((await send('DELETE', `faults/${json['id']}`)).status).toBe(204);
    expect((await send('DELETE', `faults/${json['id']}`)).status).toBe(404);
    expect(await scenario.call('DescribeRegions')).toMatchObject({ status: 200 });
    await send('POST', 'faults', { action: '*', code: 'ServiceUnavailable', times: 'always' });
    expect((await send('DELETE', 'faults')).status).toBe(204);
    expect(await scenario.call('DescribeRegions')).toMatchObject({ status: 200 });
  });

  it('can apply after the work is done', async () => {
    const id = await scenario.create();
    await send('POST', 'faults', { action: 'DeleteRouterInterface', code: 'InternalError', phase: 'after' });
    expect(await scenario.callOn('DeleteRouterInterface', id)).toMatchObject({ status: 500 });
    expect(await scenario.statusOf(id)).toBe('Deleting');
  });

  it('can have any code, status, message and wait', async () => {
    const fault = { action: 'DescribeRegions', code: 'Foo.Bar', status: 429, message: 'later', retryAfterMs: 250 };
    expect((await send('POST', 'faults', fault)).json).toMatchObject(fault);
    expect(await scenario.call('DescribeRegions')).toMatchObject({
      status: 429,
      headers: { 'x-acs-retry-after': '250' },
      json: { Code: 'Foo.Bar', Message: 'later' },
    });
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('can close the connection %s the work', async (phase, created) => {
    await send('POST', 'faults', { action: 'CreateRouterInterface', effect: 'hangup', phase });
    await expect(scenario.create()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(scenario.sandbox.world.routerInterfaces.size).toBe(created);
  });

  it('can send no response', async () => {
    await send('POST', 'faults', { action: 'DescribeRegions', effect: 'noResponse' });
    let responded = false;
    const pending = scenario.call('DescribeRegions').finally(() => {
      responded = true;
    });
    pending.catch(() => undefined);
    // A later request has its response first.
    await scenario.call('DescribeVRouters');
    expect(responded).toBe(false);
  });

  it('can delay the response', async () => {
    await send('POST', 'faults', { action: 'DescribeRegions', delayMs: 50 });
    const start = performance.now();
    expect(await scenario.call('DescribeRegions')).toMatchObject({ status: 200 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(49);
  });

  it.each([
    ['not JSON', 'The body must be JSON.'],
    ['[]', 'The body must be a JSON object.'],
    [{ action: 'CreateRouter', code: 'InternalError' }, '"action" must be an action of the sandbox, or "*".'],
    [{ action: '*' }, 'Set "code", "effect" or "delayMs".'],
    [{ action: '*', code: 'X', effect: 'hangup' }, 'Set "code" or "effect", not both.'],
    [{ action: '*', effect: 'hangup', status: 500 }, '"status", "message" and "retryAfterMs" require "code".'],
    [{ action: '*', code: 'Foo.Bar' }, '* does not declare Foo.Bar. Set "status".'],
    [
      { action: 'CreateRouterInterface', code: 'InvalidRegionId.NotFound' },
      'InvalidRegionId.NotFound has several statuses. Set "status".',
    ],
    [{ action: '*', code: 'InternalError', times: 0 }, '"times" must be an integer from 1 to 1000000.'],
    [{ action: '*', code: 'InternalError', phase: 'now' }, '"phase" must be before or after.'],
    [{ action: '*', kode: 'InternalError' }, expect.stringMatching(/^Unknown field "kode"\. The fields are action, /)],
  ])('is refused: %j', async (body, error) => {
    expect(await send('POST', 'faults', body)).toEqual({ status: 400, json: { error } });
    expect((await send('GET', 'faults')).json).toEqual({ faults: [] });
  });
});

it('a route entry prevents a deletion until it is removed', async () => {
  const id = await scenario.create();
  const { json } = await send('POST', 'route-entries', { routerInterfaceId: id });
  expect((await send('GET', 'route-entries')).json).toEqual({ routeEntries: [json] });
  const refused = await scenario.callOn('DeleteRouterInterface', id);
  expect(refused).toMatchObject({ status: 400, json: { Code: 'RouterInterfaceReferredByRouteEntry' } });
  expect((await send('DELETE', `route-entries/${json['id']}`)).status).toBe(204);
  await scenario.succeed('DeleteRouterInterface', id);
  expect((await send('POST', 'route-entries', { routerInterfaceId: 'ri-1' })).status).toBe(404);
});

it('an interface can be locked', async () => {
  const { initiator } = await scenario.connected();
  const path = `router-interfaces/${initiator}`;
  const code = async () => (await scenario.callOn('DeactivateRouterInterface', initiator)).json['Code'];
  await send('PATCH', path, { operationLocked: true });
  expect(await code()).toBe('OperationFailed.OperationLocked');
  expect(await send('PATCH', path, { operationLocked: false, businessStatus: 'FinancialLocked' })).toEqual({
    status: 200,
    json: { id: initiator, businessStatus: 'FinancialLocked', operationLocked: false },
  });
  expect(await code()).toBe('Forbidden.FinancialLocked');
  await send('PATCH', path, { businessStatus: 'SecurityLocked' });
  expect(await scenario.read(initiator)).toMatchObject({ BusinessStatus: 'SecurityLocked' });
});

it('settings can change, all or none', async () => {
  const { json: before } = await send('GET', 'settings');
  const changes = { callLimit: 1, cenAttachedRouters: ['vrt-1'], deny: ['vpc:DescribeRegions'] };
  expect((await send('PATCH', 'settings', { ...changes, transitionMs: -1 })).status).toBe(400);
  expect((await send('PATCH', 'settings', { callLimit: 1, deny: ['delete'] })).status).toBe(400);
  expect((await send('GET', 'settings')).json).toEqual(before);
  expect(await send('PATCH', 'settings', changes)).toEqual({ status: 200, json: { ...before, ...changes } });
  expect(await scenario.call('DescribeRegions')).toMatchObject({ status: 403 });
});

it('a policy permits the calls that a statement allows', async () => {
  const statement = { Effect: 'Allow', Action: 'vpc:DescribeRe*', Resource: ['*'] };
  const setPolicy = (policy: unknown) => send('PATCH', 'settings', { policy });
  for (const wrong of [{}, [], 'x', { Version: '1', Statement: [{ ...statement, Effect: 'Deny' }] }])
    expect((await setPolicy(wrong)).status).toBe(400);
  expect((await setPolicy({ Version: '1', Statement: [{ ...statement, Condition: {} }] })).status).toBe(400);
  expect((await setPolicy({ Version: '1', Statement: [statement] })).status).toBe(200);
  expect((await scenario.call('DescribeRegions')).status).toBe(200);
  expect(await scenario.call('DescribeVRouters', {})).toMatchObject({
    status: 403,
    json: { Code: 'Forbidden.RAM', AccessDeniedDetail: { AuthAction: 'vpc:DescribeVRouters' } },
  });
  expect((await scenario.call('GetCallerIdentity', {}, { version: '2015-04-01' })).status).toBe(200);
  expect((await setPolicy(null)).status).toBe(200);
  expect((await scenario.call('DescribeVRouters', {})).status).toBe(200);
});

it('a reset restores the start', async () => {
  const id = await scenario.create();
  await send('POST', 'faults', { action: '*', effect: 'hangup' });
  await send('PATCH', 'settings', { billsOutstanding: true });
  expect((await send('POST', 'reset')).status).toBe(204);
  expect((await send('GET', 'faults')).json).toEqual({ faults: [] });
  expect((await send('GET', 'settings')).json).toMatchObject({ billsOutstanding: false });
  expect(await scenario.read(id)).toBeUndefined();
  // Numbers start again, so that a test has the same ids in each run.
  expect(await scenario.create()).toBe(id);
});

it('reports an unknown path and an unsupported method', async () => {
  expect(await send('GET', 'x')).toEqual({ status: 404, json: { error: 'The control path has no /sandbox/x.' } });
  const error = '/sandbox/faults supports GET, POST, DELETE.';
  expect(await send('PUT', 'faults')).toEqual({ status: 405, json: { error } });
});
