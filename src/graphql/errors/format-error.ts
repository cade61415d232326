import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql';
import { ERROR_CODES, isErrorCode } from './error-codes';

/** An error that is not in the list, or that was not thrown on purpose, becomes an internal error without details. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const original = formatted.extensions?.['code'];
  const code = original === 'INTERNAL_SERVER_ERROR' && isArgumentError(thrown) ? 'BAD_USER_INPUT' : original;
  const intended = error instanceof GraphQLError && thrown instanceof GraphQLError;
  if (!intended || !isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') {
    const { message, retryable } = ERROR_CODES.INTERNAL_SERVER_ERROR;
    return {
      message,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', retryable },
    };
  }
  const { message, locations, path, extensions } = formatted;
  return {
    message: thrown.originalError instanceof RangeError ? TOO_DEEP : withoutValues(message, error),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { retryable: ERROR_CODES[code].retryable, ...extensions, code },
  };
}

/** The parser is recursive: some thousands of levels use up its stack. */
const TOO_DEEP = 'The document is nested too deeply.';

/**
 * Some invalid arguments are found only during execution: a variable may be null where its default is not. graphql-js gives
 * such an error no code, but the position of the value.
 */
function isArgumentError(thrown: unknown): boolean {
  const node = thrown instanceof GraphQLError && !thrown.extensions['code'] && thrown.nodes?.[0];
  return node ? isValueNode(node) : false;
}

/**
 * graphql-js quotes the refused value. It can be a whole input object with content that must not reach a log. The position
 * and the reason stay.
 */
function withoutValues(message: string, error: GraphQLError): string {
  const reason = error.originalError?.message;
  const quoted = /^(Variable "\$\w+") got invalid value /.exec(message);
  if (reason && quoted && message.endsWith(`; ${reason}`)) {
    const at = / at "([^"]*)"$/.exec(message.slice(0, -reason.length - 2));
    return `${quoted[1]} is invalid${at ? ` at "${at[1]}"` : ''}: ${withoutValue(reason)}`;
  }
  return withoutValue(message);
}

const CANNOT_REPRESENT =
  /^((?:Enum "\w+"|\w+) cannot represent [\w -]*value): .*?(\. Did you mean the enum value [\w", ]+\?)?$/s;

const withoutValue = (reason: string) =>
  reason
    .replace(CANNOT_REPRESENT, (_all, start: string, hint = '.') => `${start}${hint}`)
    .replace(/^(Expected value of type "[^"]*"), found .*$/s, '$1.')
    .replace(/^(Expected type "[^"]*") to be an object\..*$/s, '$1 to be an object.')
    .replace(/^(Argument "\w+" has invalid value) .*$/s, '$1.')
    .replace(/^(Syntax Error: .*?\b(?:Int|Float|String|BlockString)) ".*"\.$/s, '$1.')
    .replace(/^Value ".*" (does not exist in "\w+" enum\.)/s, 'The value $1');
