import { ERROR_CODES } from '../../src/graphql/errors/error-codes';

/** Which top-level errors are retryable, for consumers of the package. */
export function clientErrorCodes(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { retryable }]) => `  ${code}: ${retryable},\n`);
  return `// Generated from the error codes by \`npm run generate\`.
import type { ErrorCode } from '../../schema/client';

/** Whether the same request can succeed when it is sent again. */
export const RETRYABLE: Readonly<Record<ErrorCode, boolean>> = {
${rows.join('')}};
`;
}
