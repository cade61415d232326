import { GraphQLError } from 'graphql';
import type { Violation } from '../../vpc/rules/validate';
import { ERROR_CODES } from './error-codes';
import type { HttpHead } from './gateway-error';

/** Invalid arguments of a query, or invalid values of a request: one error with all violations. */
export class InvalidArguments extends GraphQLError {
  /** @param http Status of the HTTP response, where it consists of this error only. */
  constructor(violations: readonly Violation[], http?: HttpHead) {
    const { retryable } = ERROR_CODES.BAD_USER_INPUT;
    const message = violations.map((violation) => violation.message).join(' ');
    super(message, { extensions: { code: 'BAD_USER_INPUT', retryable, violations, ...(http ? { http } : {}) } });
  }
}
