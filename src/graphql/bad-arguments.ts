import { GraphQLError } from 'graphql';
import { ERROR_CODES } from './errors';

/** Arguments of a query that break rules: all of them in one error. */
export class BadArguments extends GraphQLError {
  constructor(problems: readonly string[]) {
    const { retryable } = ERROR_CODES.BAD_USER_INPUT;
    super(problems.join(' '), { extensions: { code: 'BAD_USER_INPUT', retryable } });
  }
}
