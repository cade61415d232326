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
  if (latest.outcome === 'refused') {
    if (propertiesOf(latest.error.kind).disprovesSuccess) return latest;
    return { ...earlier, error: latest.error, ...hint(latest) };
  }
  return { ...earlier, ...hint(latest) };
}

const hint = ({ retryAfterMs }: { readonly retryAfterMs?: number }) =>
  retryAfterMs === undefined ? {} : { retryAfterMs };
