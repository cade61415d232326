import { GraphQLError } from 'graphql';
import type { Violation } from '../../vpc/rules/validate';
import { ERROR_CODES } from './error-codes';

/** Invalid arguments of a query: one error with all violations. */
export class InvalidArguments extends GraphQLError {
  constructor(violations: readonly Violation[]) {
    const { retryable } = ERROR_CODES.BAD_USER_INPUT;
    const message = violations.map((violation) => violation.message).join(' ');
    super(message, { extensions: { code: 'BAD_USER_INPUT', retryable, violations } });
  }
}
