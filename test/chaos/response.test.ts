import { requestIdsOf, resultOf, retryAfterMsOf } from '../../chaos/history/response';

const payload = (fields: object) => ({
  status: 200,
  body: { data: { createRouterInterface: { clientToken: 't', routerInterfaceId: null, userErrors: [], ...fields } } },
});
const error = (extensions: object) => ({ status: 200, body: { data: null, errors: [{ message: 'm', extensions }] } });

it.each([
  ['an id', payload({ routerInterfaceId: 'ri-1' }), { kind: 'created', routerInterfaceId: 'ri-1' }],
  ['a user error', payload({ userErrors: [{ code: 'NOT_FOUND' }] }), { kind: 'refused', code: 'NOT_FOUND' }],
  ['an error without a change', error({ code: 'UPSTREAM_BUSY' }), { kind: 'failed', code: 'UPSTREAM_BUSY' }],
  ['an unknown outcome', error({ code: 'OUTCOME_UNKNOWN', clientToken: 't' }), { kind: 'unknown' }],
  ['no response', { lost: 'ECONNRESET' }, { kind: 'lost', cause: 'ECONNRESET' }],
  ['another client token', payload({ clientToken: 'x' }), { kind: 'unexpected' }],
  ['an empty payload', payload({}), { kind: 'unexpected' }],
  ['an unknown outcome without its token', error({ code: 'OUTCOME_UNKNOWN' }), { kind: 'unexpected' }],
  ['an internal error', error({ code: 'INTERNAL_SERVER_ERROR' }), { kind: 'unexpected' }],
  ['a page that is not JSON', { status: 502, body: '<html>' }, { kind: 'unexpected', detail: 'HTTP 502, no code' }],
])('%s is a result', (_name, response, result) => {
  expect(resultOf(response, 't')).toMatchObject(result);
});

it('reads the ids of upstream requests, and the delay before a retry', () => {
  const refused = payload({ requestId: 'A', userErrors: [{ code: 'X', upstream: { requestId: 'B' } }] });
  expect(requestIdsOf(refused)).toEqual(['A', 'B']);
  const throttled = error({ code: 'UPSTREAM_THROTTLED', requestId: 'C', retryAfterSeconds: 2 });
  expect([requestIdsOf(throttled), retryAfterMsOf(throttled)]).toEqual([['C'], 2_000]);
  expect([requestIdsOf({ lost: 'x' }), retryAfterMsOf({ lost: 'x' })]).toEqual([[], 0]);
});
