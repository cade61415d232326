import type { FormattedExecutionResult } from 'graphql';
import { MAX_SIZE } from '../../../src/graphql/limits/cost/size';
import { completeMutations, MAX_ERRORS, stringify } from '../../../src/graphql/limits/response-limit';

const TOO_LARGE = [{ message: expect.stringContaining('more than 2000000 bytes'), extensions: expect.anything() }];
const parsed = (result: FormattedExecutionResult) => JSON.parse(stringify(result)) as FormattedExecutionResult;

/** A list whose response has exactly this number of bytes. */
function listOf(bytes: number, letter = 'x'): FormattedExecutionResult {
  const result = { data: { list: { nodes: [{ name: '' }, { name: '' }] } } };
  const missing = bytes - Buffer.byteLength(JSON.stringify(result));
  const letters = Math.floor(missing / Buffer.byteLength(letter));
  const rest = missing - letters * Buffer.byteLength(letter);
  const [first, second] = result.data.list.nodes as [{ name: string }, { name: string }];
  first.name = letter.repeat(letters);
  second.name = 'x'.repeat(rest);
  return result;
}

it.each<[string, FormattedExecutionResult]>([
  ['an empty object', { data: {} }],
  ['an empty list', { data: { list: { nodes: [] } } }],
  ['null', { data: null }],
  ['no data', { errors: [{ message: 'm' }] }],
  ['absent values', { data: { a: undefined, list: { nodes: [null, undefined, { b: undefined, c: 1 }] } } }],
  ['texts with quotation marks', { data: { 'a"b': { nodes: ['"\\\u0000'] } }, extensions: { cost: { n: 1.5 } } }],
  ['a response of the maximum size', listOf(MAX_SIZE.bytes)],
])('writes %s as JSON.stringify does', (_case, result) => {
  expect(stringify(result)).toBe(`${JSON.stringify(result)}\n`);
});

it('refuses a response with one byte more than the maximum', () => {
  expect(parsed(listOf(MAX_SIZE.bytes + 1))).toEqual({ errors: TOO_LARGE });
});

it('counts bytes and not letters', () => {
  expect(parsed(listOf(MAX_SIZE.bytes, '界')).errors).toBeUndefined();
  expect(parsed(listOf(MAX_SIZE.bytes + 1, '界'))).toEqual({ errors: TOO_LARGE });
});

it('writes each response of a mutation: without it, the caller does not know what was done', async () => {
  const result = listOf(MAX_SIZE.bytes + 1);
  const request = {
    operation: { operation: 'mutation' },
    response: { body: { kind: 'single', singleResult: result } },
  };
  const listener = await completeMutations.requestDidStart?.({} as never);
  await listener?.willSendResponse?.(request as never);
  expect(parsed({ ...result })).toEqual(result);
});

it('writes the first errors, and the number of the others', () => {
  const errors = Array.from({ length: MAX_ERRORS + 3 }, (_, number) => ({ message: `m${number}` }));
  const { data, ...limited } = parsed({ errors, data: { a: null }, extensions: { cost: 1 } });
  expect(data).toEqual({ a: null });
  expect(limited).toEqual({ errors: errors.slice(0, MAX_ERRORS), extensions: { cost: 1, errorsOmitted: 3 } });
  expect(parsed({ errors: errors.slice(0, MAX_ERRORS) })).not.toHaveProperty('extensions');
});
