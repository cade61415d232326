import type { FormattedExecutionResult } from 'graphql';
import { ERROR_CODES } from '../errors/error-codes';

/** Most errors of a response. More of them have the same cause in other places of the response. */
const MAX_ERRORS = 100;
/** Most letters of a response: twice the maximum that the cost allows, because texts of the upstream can be longer. */
const MAX_LETTERS = 4_000_000;

/** The JSON text of a response. The last limit, for what cannot be known before the execution. */
export function stringify({ errors, ...result }: FormattedExecutionResult): string {
  const omitted = (errors?.length ?? 0) - MAX_ERRORS;
  const extensions = omitted > 0 ? { extensions: { ...result.extensions, errorsOmitted: omitted } } : {};
  const text = JSON.stringify({ ...(errors ? { errors: errors.slice(0, MAX_ERRORS) } : {}), ...result, ...extensions });
  if (text.length <= MAX_LETTERS) return `${text}\n`;
  const { message, retryable } = ERROR_CODES.MAX_COST_EXCEEDED;
  return `${JSON.stringify({ errors: [{ message, extensions: { code: 'MAX_COST_EXCEEDED', retryable } }] })}\n`;
}
