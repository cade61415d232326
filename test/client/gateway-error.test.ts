import { ErrorCode, gatewayErrorOf, RETRYABLE } from '../../client';

const errors = [{ message: 'busy', extensions: { code: 'UPSTREAM_BUSY' } }];

it.each([
  ['a response', { errors }],
  ['the result of Apollo Client', { data: undefined, error: Object.assign(new Error('x'), { errors }) }],
  ['the result of urql', { error: Object.assign(new Error('x'), { graphQLErrors: errors }) }],
  ['an exception of graphql-request', Object.assign(new Error('x'), { response: { errors } })],
])('finds the code in %s', (_name, value) => {
  expect(gatewayErrorOf(value)).toMatchObject({
    code: 'UPSTREAM_BUSY',
    message: 'busy',
    outcomeUnknown: false,
    cause: value,
  });
});

it.each([
  ['undefined', undefined, 'the answer has neither data nor errors'],
  ['a lost connection', new TypeError('fetch failed'), 'fetch failed'],
  ['a lost connection in urql', { error: new Error('[Network] fetch failed') }, '[Network] fetch failed'],
  ['an error of another server', { errors: [{ message: 'bad gateway', extensions: { code: 'X' } }] }, 'bad gateway'],
])('%s is no response, and the outcome is unknown', (_name, value, text) => {
  expect(gatewayErrorOf(value)).toMatchObject({
    code: 'NO_RESPONSE',
    retryable: true,
    outcomeUnknown: true,
    message: `No GraphQL response arrived: ${text}`,
  });
});

it.each(Object.values(ErrorCode))('%s is retryable as in the table', (code) => {
  const { retryable, outcomeUnknown } = gatewayErrorOf({ errors: [{ message: '', extensions: { code } }] });
  expect(retryable).toBe(RETRYABLE[code]);
  expect(outcomeUnknown).toBe(code === 'OUTCOME_UNKNOWN' || code === 'INTERNAL_SERVER_ERROR');
});
