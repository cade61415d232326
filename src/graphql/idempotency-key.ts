import type { UserError } from './user-error';

/**
 * Takes the HTTP header `Idempotency-Key` as the client token of an input that has none, with or without the quotes that
 * the header's draft standard asks for.
 *
 * @returns The violation where both are given and differ.
 */
export function adoptIdempotencyKey(input: { clientToken?: string }, header: string | undefined): UserError[] {
  if (header === undefined) return [];
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  input.clientToken ??= key;
  if (input.clientToken === key) return [];
  const message = 'clientToken and the Idempotency-Key header must be the same, or one of them left out.';
  return [{ code: 'INVALID_COMBINATION', field: ['clientToken'], message }];
}
