import type { Outcome } from './outcome';
import type { Decision } from './retry/retry-policy';

/** What happened, in the words of logs and metrics. Holds nothing that a caller wrote but the token. */
export interface AttemptEvent {
  readonly action: string;
  readonly outcome: Outcome<unknown>['outcome'];
  /** Of an outcome other than `done`: a reason of ours, or the kind of the upstream's error. */
  readonly reason: string;
  readonly clientToken?: string;
  /** The upstream's code, where it refused or failed. */
  readonly upstreamCode?: string;
  readonly requestId?: string;
  /** 1 for the first attempt of a call. */
  readonly number: number;
  readonly decision: Decision;
}

/** A call as a whole. */
export interface CallEvent extends Omit<AttemptEvent, 'number' | 'decision'> {
  readonly durationMs: number;
}

/** Told of every attempt and every call when it has ended. Must not throw. */
export interface ClientObserver {
  readonly attempt?: (event: AttemptEvent) => void;
  readonly call?: (event: CallEvent) => void;
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
  };
}
