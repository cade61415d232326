import { ERROR_CODES } from '../../src/graphql/errors/error-codes';

/** The codes of top-level errors for consumers of the package, as values and as a type. */
export function clientErrorCodes(): string {
  const rows = Object.entries(ERROR_CODES);
  const codes = rows.map(([code, { message }]) => `  /** ${message} */\n  ${code}: '${code}',\n`).join('');
  const retryable = rows.map(([code, row]) => `  ${code}: ${row.retryable},\n`).join('');
  return `// Generated from the error codes by \`npm run generate\`.

/** Codes of top-level errors: \`extensions.code\`. A later version of the gateway can have more. */
export const ErrorCode = {
${codes}} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Whether the same request can succeed when it is sent again. */
export const RETRYABLE: Readonly<Record<ErrorCode, boolean>> = {
${retryable}};
`;
}
