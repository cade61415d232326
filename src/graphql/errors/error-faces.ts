import type { ErrorKind } from '../../vpc/errors/error-kinds';
import type { UserErrorCode } from '../enums';
import type { ErrorCodeName } from './error-codes';

/** How a kind of upstream error reaches the caller: as a user error in the payload, or as a top-level error. */
export type ErrorFace =
  | { readonly type: 'userError'; readonly code: UserErrorCode }
  | { readonly type: 'error'; readonly code: ErrorCodeName };

const userError = (code: UserErrorCode): ErrorFace => ({ type: 'userError', code });
const error = (code: ErrorCodeName): ErrorFace => ({ type: 'error', code });

/** Total: a new kind does not compile until it has a face. */
const ERROR_FACES: Readonly<Record<ErrorKind, ErrorFace>> = {
  invalidInput: userError('INVALID_INPUT'),
  notFound: userError('NOT_FOUND'),
  stateConflict: userError('STATE_CONFLICT'),
  quotaExceeded: userError('QUOTA_EXCEEDED'),
  billing: userError('BILLING'),
  notPermitted: userError('NOT_PERMITTED'),
  idempotencyMismatch: userError('IDEMPOTENCY_MISMATCH'),
  unknown: userError('UNKNOWN'),
  busy: error('UPSTREAM_BUSY'),
  throttled: error('UPSTREAM_THROTTLED'),
  credentials: error('UPSTREAM_CREDENTIALS'),
  clockSkew: error('UPSTREAM_CLOCK_SKEW'),
  protocol: error('UPSTREAM_MISCONFIGURED'),
  tokenProcessing: error('OUTCOME_UNKNOWN'),
  serverFault: error('OUTCOME_UNKNOWN'),
};

export function faceOf(kind: ErrorKind): ErrorFace {
  return ERROR_FACES[kind];
}
