import type { ErrorKind } from '../error-kind';
import type { Outcome } from '../outcome';

/**
 * Refusals that the success of an earlier attempt cannot have caused. With the same client token the upstream answers a
 * success again, so one of these says that there was none. A quota that is used up or a pair that exists, on the other
 * hand, may be the earlier attempt's own doing, and what refuses before the token is looked at proves nothing.
 */
const PROVE_NO_SUCCESS: readonly ErrorKind[] = ['invalidInput', 'notFound', 'billing', 'notPermitted'];

/** What is known of a call after its latest attempt: once an attempt ended unknown, only proof ends that. */
export function settle<Response>(before: Outcome<Response> | undefined, latest: Outcome<Response>): Outcome<Response> {
  if (before?.outcome !== 'unknown' || latest.outcome === 'done' || latest.outcome === 'unknown') return latest;
  if (latest.outcome === 'refused') {
    return PROVE_NO_SUCCESS.includes(latest.error.kind) ? latest : { ...before, error: latest.error };
  }
  return before;
}
