import { propertiesOf } from '../errors/error-kinds';
import type { Outcome } from './outcome';

/**
 * Combines the outcomes of all attempts so far. After an unknown outcome, only proof resolves it: a success, or a refusal
 * of a kind that `disprovesSuccess`.
 */
export function resolveOutcome<Response>(
  earlier: Outcome<Response> | undefined,
  latest: Outcome<Response>,
): Outcome<Response> {
  if (earlier?.outcome !== 'unknown' || latest.outcome === 'done' || latest.outcome === 'unknown') return latest;
  if (latest.outcome === 'refused' && propertiesOf(latest.error.kind).disprovesSuccess) return latest;
  // A wait that an earlier attempt requested has passed.
  const { retryAfterMs: _passed, ...unresolved } = earlier;
  const { retryAfterMs } = latest;
  return {
    ...unresolved,
    ...(latest.outcome === 'refused' ? { error: latest.error } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}
