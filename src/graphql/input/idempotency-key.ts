import type { Violation } from '../../vpc/rules/validate';

/** Value of an `Idempotency-Key` header, without the quotes that the draft standard of the header requires. */
export function idempotencyKeyOf(header: string): string {
  return /^"(.*)"$/.exec(header)?.[1] ?? header;
}

/** The violation of a request with two different tokens. */
export const TOKEN_MISMATCH: Violation = {
  rule: 'token.clientToken.header',
  code: 'INVALID_COMBINATION',
  field: ['clientToken'],
  message: 'clientToken and the Idempotency-Key header must be equal, or one of them absent.',
};
