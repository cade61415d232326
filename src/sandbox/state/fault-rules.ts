import type { Fault, Intercept, Phase } from '../fault';
import type { ReceivedRequest } from '../request-log';

/** The response that a rule sends. `noResponse` keeps the connection open until the client or the sandbox closes it. */
export type FaultEffect =
  | Extract<Fault, { kind: 'code' | 'hangup' }>
  | { readonly kind: 'noResponse' }
  | { readonly kind: 'normal' };

/** A fault for some requests of an action. */
export interface FaultRule {
  /** Name of an action, or `*` for all. */
  readonly action: string;
  /** `normal`: the rule only delays the request. */
  readonly effect: FaultEffect;
  /** Delay before the effect, in ms. */
  readonly delayMs: number;
  /** Number of requests; undefined for all. */
  readonly times: number | undefined;
  readonly phase: Phase;
}

export interface ActiveFaultRule extends FaultRule {
  readonly id: string;
  /** Number of requests that the rule still applies to; undefined for all. */
  remaining: number | undefined;
}

/** The active rules. A request uses the oldest rule for its action and phase. A rule without remaining uses is removed. */
export class FaultRules {
  readonly #rules = new Map<string, ActiveFaultRule>();
  #created = 0;

  constructor(rules: readonly FaultRule[] = []) {
    for (const rule of rules) this.add(rule);
  }

  add(rule: FaultRule): ActiveFaultRule {
    this.#created += 1;
    const active = { ...rule, id: `${this.#created}`, remaining: rule.times };
    this.#rules.set(active.id, active);
    return active;
  }

  /** Oldest first. */
  list(): readonly ActiveFaultRule[] {
    return [...this.#rules.values()];
  }

  /** Returns false if the id is unknown. */
  remove(id: string): boolean {
    return this.#rules.delete(id);
  }

  clear(): void {
    this.#rules.clear();
  }

  /** Returns the fault for a request, after the delay of its rule. */
  readonly intercept: Intercept = async ({ action }: ReceivedRequest, phase: Phase) => {
    const rule = this.#take(action, phase);
    if (!rule) return undefined;
    if (rule.delayMs > 0) await sleep(rule.delayMs);
    const { effect } = rule;
    if (effect.kind === 'normal') return undefined;
    if (effect.kind === 'noResponse') return new Promise<never>(() => undefined);
    return effect;
  };

  #take(action: string, phase: Phase): FaultRule | undefined {
    const matches = (rule: FaultRule) => rule.phase === phase && (rule.action === '*' || rule.action === action);
    const rule = this.list().find(matches);
    if (rule?.remaining !== undefined) {
      rule.remaining -= 1;
      if (rule.remaining === 0) this.#rules.delete(rule.id);
    }
    return rule;
  }
}

/** A pending delay does not keep the process alive. */
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
