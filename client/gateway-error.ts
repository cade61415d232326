import type { ErrorCode } from '../schema/client';
import { RETRYABLE } from './generated/error-codes';
import type { Answer, ResponseError } from './send';

/** `NO_RESPONSE`: no GraphQL response arrived, or it contained neither the field nor an error. */
export type GatewayErrorCode = ErrorCode | 'NO_RESPONSE';

/** A request without a result. `code` selects what to do. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: GatewayErrorCode;
  /** Whether the same request can succeed when it is sent again. */
  readonly retryable: boolean;
  /** Time after which a new request makes sense. */
  readonly retryAfterSeconds: number | undefined;
  /** Whether it is not known if a write was carried out. False proves that nothing was changed. */
  readonly outcomeUnknown: boolean;
  /** With this token in the input, the same create can be repeated without a second interface. */
  readonly clientToken: string | undefined;
  /** The answer or the exception of the client. */
  override readonly cause: unknown;

  constructor(message: string, properties: Omit<GatewayError, keyof Error> & { readonly cause: unknown }) {
    super(message);
    this.code = properties.code;
    this.retryable = properties.retryable;
    this.retryAfterSeconds = properties.retryAfterSeconds;
    this.outcomeUnknown = properties.outcomeUnknown;
    this.clientToken = properties.clientToken;
    this.cause = properties.cause;
  }
}

/** The error of an answer without a result, or of an exception. */
export function gatewayErrorOf(cause: unknown): GatewayError {
  for (const { message, extensions } of responseErrors(cause)) {
    const code: unknown = extensions?.['code'];
    if (!isErrorCode(code)) continue;
    const { retryable = RETRYABLE[code], retryAfterSeconds, clientToken } = extensions ?? {};
    return new GatewayError(message, {
      code,
      retryable,
      retryAfterSeconds,
      outcomeUnknown: OUTCOME_UNKNOWN.includes(code),
      clientToken,
      cause,
    });
  }
  return new GatewayError(`No GraphQL response arrived: ${describe(cause)}`, {
    code: 'NO_RESPONSE',
    retryable: true,
    retryAfterSeconds: undefined,
    outcomeUnknown: true,
    clientToken: undefined,
    cause,
  });
}

/** After these codes, a write may have been carried out. The others prove that it was not. */
const OUTCOME_UNKNOWN: readonly ErrorCode[] = ['OUTCOME_UNKNOWN', 'INTERNAL_SERVER_ERROR'];

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(RETRYABLE, code);

/** Where clients keep the errors of a response. */
interface KnownShapes extends Answer<unknown> {
  /** urql. */
  readonly graphQLErrors?: readonly ResponseError[];
  /** graphql-request. */
  readonly response?: Answer<unknown>;
}

/** Whether a response contains errors, also beside data. */
export const hasErrors = (answer: unknown): boolean => responseErrors(answer).length > 0;

function responseErrors(value: unknown): readonly ResponseError[] {
  if (typeof value !== 'object' || value === null) return [];
  const { errors, error, graphQLErrors, response } = value as KnownShapes;
  return errors ?? graphQLErrors ?? response?.errors ?? responseErrors(error);
}

function describe(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  const { errors = [], error } = (cause ?? {}) as Answer<unknown>;
  if (error) return describe(error);
  return errors[0]?.message ?? 'the answer has neither data nor errors';
}
