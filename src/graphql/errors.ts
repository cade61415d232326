import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql';

interface ErrorCode {
  readonly meaning: string;
  /** Whether sending the same request again can succeed without a change to it. */
  readonly retryable: boolean;
}

/**
 * Every code that a top-level error can carry in `extensions.code`. What the sender of an understood request can mend
 * is not here: that is a userError in the payload.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The document is not GraphQL, or is too long or too deep to be read.',
    retryable: false,
  },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The document does not fit the schema, or is too large.', retryable: false },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The document holds no operation, or several and none is named, or not the named one.',
    retryable: false,
  },
  BAD_USER_INPUT: { meaning: 'The variables do not fit the types of the operation.', retryable: false },
  BAD_REQUEST: { meaning: 'The HTTP request is not a GraphQL request.', retryable: false },
  PAYLOAD_TOO_LARGE: { meaning: 'The body of the HTTP request is too large.', retryable: false },
  PERSISTED_QUERY_NOT_SUPPORTED: { meaning: 'Persisted queries are not served; send the document.', retryable: false },
  UPSTREAM_UNAVAILABLE: {
    meaning: 'The upstream could not be reached. The request was not sent, so nothing was changed.',
    retryable: true,
  },
  UPSTREAM_THROTTLED: {
    meaning: 'The upstream takes no more calls of this kind for now. Nothing was changed.',
    retryable: true,
  },
  UPSTREAM_BUSY: {
    meaning: 'The upstream is at work on the same resource. Nothing was changed.',
    retryable: true,
  },
  UPSTREAM_CREDENTIALS: {
    meaning: 'The gateway has no credentials for the upstream, or the upstream refused them. For its operator to mend.',
    retryable: false,
  },
  UPSTREAM_MISCONFIGURED: {
    meaning: 'The upstream does not serve this API at the address in use. For the operator of the gateway to mend.',
    retryable: false,
  },
  UPSTREAM_REFUSED: {
    meaning: 'The upstream refused a read; `upstreamCode` of `extensions` says why.',
    retryable: false,
  },
  UPSTREAM_FAILED: { meaning: 'The upstream failed, or gave no answer, when it was asked to read.', retryable: true },
  OUTCOME_UNKNOWN: {
    meaning:
      'The request was sent and may or may not have been carried out. Sending it again is safe: with the `clientToken` of ' +
      '`extensions`, where there is one, it is carried out once; without one, twice is the same as once.',
    retryable: true,
  },
  GATEWAY_STOPPING: {
    meaning: 'This gateway is stopping and takes no new work. Nothing was changed; ask another one.',
    retryable: true,
  },
  INTERNAL_SERVER_ERROR: { meaning: 'The gateway failed.', retryable: false },
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof ERROR_CODES;

/** What an error may say beside its code. */
export interface ErrorDetails {
  readonly clientToken?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly requestId?: string | undefined;
  /** The last code that the upstream gave for a call whose outcome is unknown. */
  readonly upstreamCode?: string | undefined;
}

/** An error of ours: its message and its details are fit for the caller. */
export class GatewayError extends GraphQLError {
  constructor(code: ErrorCodeName, details: ErrorDetails = {}) {
    const { meaning, retryable } = ERROR_CODES[code];
    const set = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
    super(meaning, { extensions: { code, retryable, ...set } });
  }
}

/** Anything that is not on the list, or that we did not mean to throw, is an internal error and says nothing else. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const given = formatted.extensions?.['code'];
  const code = given === 'INTERNAL_SERVER_ERROR' && isArgumentError(thrown) ? 'BAD_USER_INPUT' : given;
  const ours = error instanceof GraphQLError && thrown instanceof GraphQLError;
  if (!ours || !isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') {
    const { meaning, retryable } = ERROR_CODES.INTERNAL_SERVER_ERROR;
    return {
      message: meaning,
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

/** The parser calls itself for each level, so some thousands of them use up its stack. */
const TOO_DEEP = 'The document is nested too deeply.';

/**
 * Some arguments turn out wrong only when the operation is carried out: a variable may be null where its default is
 * not. graphql-js gives these errors no code, but the place of the value.
 */
function isArgumentError(thrown: unknown): boolean {
  const node = thrown instanceof GraphQLError && !thrown.extensions['code'] && thrown.nodes?.[0];
  return node ? isValueNode(node) : false;
}

const isErrorCode = (code: unknown): code is ErrorCodeName =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);

/**
 * graphql-js quotes the refused value, which may be a whole input object with what others should not see in a log.
 * The place and the reason stay.
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
