import type { Outcome } from './outcome';
import type { Decision } from './retry/retry-decision';

/** An ended attempt, in the form of logs and metrics. Of the caller's input it contains the client token only. */
export interface AttemptEvent {
  readonly action: string;
  readonly outcome: Outcome<unknown>['outcome'];
  /** For an outcome other than `done`: the reason, or the kind of the upstream error. */
  readonly reason: string;
  readonly clientToken?: string;
  /** Error code of the upstream. */
  readonly upstreamCode?: string;
  readonly requestId?: string;
  /** Code of a network error, such as `ECONNREFUSED`. */
  readonly networkError?: string;
  /** 1 for the first attempt of a call. */
  readonly number: number;
  readonly decision: Decision;
}

/** An ended call. */
export interface CallEvent extends Omit<AttemptEvent, 'number' | 'decision'> {
  readonly durationMs: number;
}

/** Receives every ended attempt and call. Its functions must not throw. */
export interface ClientObserver {
  readonly attemptEnded?: (event: AttemptEvent) => void;
  readonly callEnded?: (event: CallEvent) => void;
  /** Receives an error that only a defect of this program, or of a given provider, can cause. */
  readonly defect?: (error: unknown) => void;
}

export function callEvent(
  action: string,
  clientToken: string | null | undefined,
  ended: Outcome<unknown>,
): Omit<CallEvent, 'durationMs'> {
  const error = 'error' in ended ? ended.error : undefined;
  return {
    action,
    outcome: ended.outcome,
    reason: 'reason' in ended ? ended.reason : (error?.kind ?? ''),
    ...(clientToken ? { clientToken } : {}),
    ...(error ? { upstreamCode: error.code } : {}),
    ...(error?.requestId ? { requestId: error.requestId } : {}),
    ...('networkError' in ended && ended.networkError ? { networkError: ended.networkError } : {}),
  };
}
