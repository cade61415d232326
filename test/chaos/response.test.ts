import { requestIdsOf, resultOf, retryAfterMsOf } from '../../chaos/history/response';

const payload = (fields: object) => ({
  status: 200,
  body: { data: { createRouterInterface: { clientToken: 't', routerInterfaceId: null, userErrors: [], ...fields } } },
});
const error = (extensions: object) => ({ status: 200, body: { data: null, errors: [{ message: 'm', extensions }] } });

it.each([
  ['an id', payload({ routerInterfaceId: 'ri-1' }), { kind: 'done', routerInterfaceId: 'ri-1' }],
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
  expect(resultOf(response, { mutation: 'createRouterInterface', clientToken: 't' })).toMatchObject(result);
});

it.each([
  ['a success', { data: { connectRouterInterface: { requestId: 'A', userErrors: [] } } }, { kind: 'done' }],
  [
    'a user error',
    { data: { connectRouterInterface: { requestId: null, userErrors: [{ code: 'NOT_FOUND' }] } } },
    { kind: 'refused', code: 'NOT_FOUND' },
  ],
  ['an unknown outcome', { errors: [{ message: 'm', extensions: { code: 'OUTCOME_UNKNOWN' } }] }, { kind: 'unknown' }],
  ['the payload of another mutation', { data: { createRouterInterface: { userErrors: [] } } }, { kind: 'unexpected' }],
])('%s is a result of a mutation without a client token', (_name, body, result) => {
  expect(resultOf({ status: 200, body }, { mutation: 'connectRouterInterface' })).toMatchObject(result);
});

it.each(['UPSTREAM_CREDENTIALS', 'UPSTREAM_CLOCK_SKEW'])('%s guarantees that nothing was changed', (code) => {
  const response = error({ code });
  expect(resultOf(response, { mutation: 'createRouterInterface', clientToken: 't' })).toEqual({ kind: 'failed', code });
});

it('reads the ids of upstream requests, and the delay before a retry', () => {
  const refused = payload({ requestId: 'A', userErrors: [{ code: 'X', upstream: { requestId: 'B' } }] });
  expect(requestIdsOf(refused)).toEqual(['A', 'B']);
  const throttled = error({ code: 'UPSTREAM_THROTTLED', requestId: 'C', retryAfterSeconds: 2 });
  expect([requestIdsOf(throttled), retryAfterMsOf(throttled)]).toEqual([['C'], 2_000]);
  expect([requestIdsOf({ lost: 'x' }), retryAfterMsOf({ lost: 'x' })]).toEqual([[], 0]);
});
