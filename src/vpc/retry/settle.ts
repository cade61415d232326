import type { ErrorKind } from '../error-kind';
import type { Outcome } from '../outcome';

/**
 * Refusals that rule out that an earlier attempt with the same parameters succeeded, whatever the upstream looks at first:
 * a parameter is as wrong as it was, and a router that does not exist cannot have got an interface a moment ago. A quota
 * that is used up, a balance that is gone or a pair that exists, on the other hand, may be the earlier attempt's own doing;
 * permissions, locks and limits may be looked at before the token and change in between.
 */
const PROVE_NO_SUCCESS: readonly ErrorKind[] = ['invalidInput', 'notFound'];

/** What is known of a call after its latest attempt: once an attempt ended unknown, only proof ends that. */
export function settle<Response>(before: Outcome<Response> | undefined, latest: Outcome<Response>): Outcome<Response> {
  if (before?.outcome !== 'unknown' || latest.outcome === 'done' || latest.outcome === 'unknown') return latest;
  if (latest.outcome === 'refused') {
    if (PROVE_NO_SUCCESS.includes(latest.error.kind)) return latest;
    return { ...before, error: latest.error, ...hint(latest.error) };
  }
  return { ...before, ...hint(latest) };
}

const hint = ({ retryAfterSeconds }: { readonly retryAfterSeconds?: number }) =>
  retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
