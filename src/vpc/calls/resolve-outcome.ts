import { propertiesOf } from '../errors/error-kinds';
import type { Outcome, Refusal } from './outcome';

/**
 * Combines the outcomes of all attempts so far. After an unknown outcome, only proof resolves it: a success, or a catalogued
 * refusal of a kind that `disprovesSuccess`. For an action that removes its target, "not found" is no proof, because it can
 * be the effect of the earlier attempt.
 */
export function resolveOutcome<Response>(
  earlier: Outcome<Response> | undefined,
  latest: Outcome<Response>,
  removesTarget = false,
): Outcome<Response> {
  if (earlier?.outcome !== 'unknown' || latest.outcome === 'done' || latest.outcome === 'unknown') return latest;
  // A wait that an earlier attempt requested has passed.
  const { retryAfterMs: _passed, ...unresolved } = earlier;
  if (latest.outcome === 'refused') {
    if (isProof(latest.error, removesTarget)) return latest;
    return { ...unresolved, error: latest.error, ...hint(latest) };
  }
  return { ...unresolved, ...hint(latest) };
}

function isProof({ kind, uncatalogued }: Refusal, removesTarget: boolean): boolean {
  return !uncatalogued && propertiesOf(kind).disprovesSuccess && !(kind === 'notFound' && removesTarget);
}

const hint = ({ retryAfterMs }: { readonly retryAfterMs?: number }) =>
  retryAfterMs === undefined ? {} : { retryAfterMs };
