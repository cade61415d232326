import type { ActiveFaultRule } from '../state/fault-rules';
import { RETRY_AFTER } from '../wire/response';
import type { Fields } from './fields';

/** Returns a rule in the form of the request that adds it, with its id and the number of remaining uses. */
export function faultRuleView({ id, action, effect, delayMs, remaining, phase }: ActiveFaultRule): Fields {
  const { kind } = effect;
  const response =
    kind === 'code'
      ? {
          code: effect.code,
          status: effect.status,
          message: effect.message,
          retryAfterMs: retryAfterMs(effect.headers),
        }
      : kind === 'normal'
        ? {}
        : { effect: kind };
  return { id, action, ...response, delayMs, remaining: remaining ?? 'always', phase: phaseName(phase) };
}

function retryAfterMs(headers: Readonly<Record<string, string>> = {}): number | undefined {
  const value = headers[RETRY_AFTER];
  return value === undefined ? undefined : Number(value);
}

function phaseName(phase: ActiveFaultRule['phase']): 'before' | 'after' {
  return phase === 'afterCommit' ? 'after' : 'before';
}
