import type { NotSentReason, Outcome, UpstreamError } from '../../vpc/calls/outcome';
import type { ErrorKind } from '../../vpc/errors/error-kinds';
import { render } from '../../vpc/rules/template';
import { didYouMean } from '../../vpc/wire/nearest-regions';
import { GRAPHQL_VOCABULARY } from '../input/vocabulary';
import type { ErrorCodeName } from './error-codes';
import { faceOf } from './error-faces';
import { GatewayError } from './gateway-error';
import { LimitReached } from './limit-reached';
import { isAboutRegion } from './region-suggestion';

const CODE_OF_REASON: Record<NotSentReason, ErrorCodeName> = {
  credentialsUnavailable: 'UPSTREAM_CREDENTIALS',
  unknownRegion: 'UPSTREAM_MISCONFIGURED',
  unreachable: 'UPSTREAM_UNAVAILABLE',
  deadlineExceeded: 'UPSTREAM_UNAVAILABLE',
  rateLimited: 'UPSTREAM_THROTTLED',
  bulkheadFull: 'UPSTREAM_UNAVAILABLE',
  circuitOpen: 'UPSTREAM_UNAVAILABLE',
  idempotencyMismatch: 'BAD_USER_INPUT',
};

/** Reasons that do not depend on the request or on the state of the upstream. */
const LIMITS: readonly NotSentReason[] = ['rateLimited', 'bulkheadFull', 'deadlineExceeded'];

/** Kinds that only the operator can correct. The advice is in docs/errors.md; a caller does not need to know the reason. */
const OPERATOR_KINDS: readonly ErrorKind[] = ['credentials', 'clockSkew', 'protocol'];

/** The top-level error of a call that did not succeed and is not a user error. */
export function errorOf(result: Outcome<unknown> & { readonly clientToken?: string }): GatewayError {
  const { clientToken } = result;
  switch (result.outcome) {
    case 'notSent': {
      const { reason, retryAfterMs } = result;
      const ErrorOfReason = LIMITS.includes(reason) ? LimitReached : GatewayError;
      return new ErrorOfReason(CODE_OF_REASON[reason], { clientToken, retryAfterMs });
    }
    case 'unknown':
      return outcomeUnknown(result);
    case 'refused': {
      const { error, retryAfterMs } = result;
      const face = faceOf(error.kind);
      const code = face.type === 'error' ? face.code : 'INTERNAL_SERVER_ERROR';
      const message = OPERATOR_KINDS.includes(error.kind) ? undefined : adviceOf(error);
      return new GatewayError(code, {
        message,
        clientToken,
        retryAfterMs,
        requestId: error.requestId,
      });
    }
    case 'done':
      return new GatewayError('INTERNAL_SERVER_ERROR');
  }
}

/** The error OUTCOME_UNKNOWN, also for a refusal that the caller cannot interpret. */
export function outcomeUnknown(
  result: Exclude<Outcome<unknown>, { outcome: 'done' }> & { readonly clientToken?: string },
): GatewayError {
  const { clientToken, retryAfterMs } = result;
  const { code: upstreamCode, requestId } = ('error' in result && result.error) || {};
  return new GatewayError('OUTCOME_UNKNOWN', { clientToken, retryAfterMs, upstreamCode, requestId });
}

/**
 * The top-level error of a read that did not succeed. A read changes nothing, so its outcome is not "unknown".
 *
 * @param regionId Of the read: an unknown one gets a suggestion.
 */
export function errorOfRead(result: Outcome<unknown>, regionId = ''): GatewayError {
  if (result.outcome === 'unknown') return new GatewayError('UPSTREAM_FAILED', { requestId: result.error?.requestId });
  if (result.outcome === 'refused' && faceOf(result.error.kind).type === 'userError') {
    const { code: upstreamCode, requestId } = result.error;
    const suggestion = isAboutRegion(upstreamCode) ? didYouMean(regionId) : '';
    return new GatewayError('UPSTREAM_REFUSED', {
      message: adviceOf(result.error) + suggestion,
      upstreamCode,
      requestId,
    });
  }
  return errorOf(result);
}

const adviceOf = ({ advice }: UpstreamError) => render(advice, GRAPHQL_VOCABULARY);
