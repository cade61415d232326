import type { CallResult } from '../vpc/client';
import type { ErrorKind } from '../vpc/error-kind';
import type { NotSentReason, Outcome } from '../vpc/outcome';
import { type ErrorCodeName, GatewayError } from './errors';

const CODE_OF_REASON: Record<NotSentReason, ErrorCodeName> = {
  credentialsUnavailable: 'UPSTREAM_CREDENTIALS',
  unknownRegion: 'UPSTREAM_MISCONFIGURED',
  unreachable: 'UPSTREAM_UNAVAILABLE',
  tooLate: 'UPSTREAM_UNAVAILABLE',
  overBudget: 'UPSTREAM_THROTTLED',
  bulkheadFull: 'UPSTREAM_UNAVAILABLE',
  circuitOpen: 'UPSTREAM_UNAVAILABLE',
  tokenReused: 'BAD_USER_INPUT',
};

/** The refusals that nobody but the upstream, or the operator of the gateway, can mend. */
export const CODE_OF_KIND: Partial<Record<ErrorKind, ErrorCodeName>> = {
  busy: 'UPSTREAM_BUSY',
  throttled: 'UPSTREAM_THROTTLED',
  credentials: 'UPSTREAM_CREDENTIALS',
  protocol: 'UPSTREAM_MISCONFIGURED',
};

/** The top-level error of a call that neither succeeded nor was refused for a reason that its sender can mend. */
export function errorOf(result: CallResult<unknown>): GatewayError {
  const { clientToken } = result;
  switch (result.outcome) {
    case 'notSent': {
      const { reason, retryAfterSeconds } = result;
      return new GatewayError(CODE_OF_REASON[reason], { clientToken, retryAfterSeconds });
    }
    case 'unknown': {
      const { code: upstreamCode, requestId } = result.error ?? {};
      const { retryAfterSeconds } = result;
      return new GatewayError('OUTCOME_UNKNOWN', { clientToken, retryAfterSeconds, upstreamCode, requestId });
    }
    case 'refused': {
      const { kind, retryAfterSeconds, requestId } = result.error;
      const code = CODE_OF_KIND[kind] ?? 'INTERNAL_SERVER_ERROR';
      return new GatewayError(code, { clientToken, retryAfterSeconds, requestId });
    }
    case 'done':
      return new GatewayError('INTERNAL_SERVER_ERROR');
  }
}

/** The top-level error of a read that did not succeed. Nothing was at stake, so nothing is unknown. */
export function errorOfRead(result: Outcome<unknown>): GatewayError {
  if (result.outcome === 'unknown') return new GatewayError('UPSTREAM_FAILED', { requestId: result.error?.requestId });
  if (result.outcome === 'refused' && !CODE_OF_KIND[result.error.kind]) {
    const { code: upstreamCode, requestId } = result.error;
    return new GatewayError('UPSTREAM_REFUSED', { upstreamCode, requestId });
  }
  return errorOf(result);
}
