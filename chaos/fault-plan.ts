import { between, pick, type Random, randomOf } from './random';
import type { UpstreamFaultKind } from './upstream-fault';
import type { WireFault, WireFaultKind } from './wire-fault';

/** The share of exchanges that meet each fault on the way. */
const WIRE_SHARES: Readonly<Record<WireFaultKind, number>> = {
  latency: 0.1,
  slices: 0.03,
  resetBefore: 0.025,
  resetAfter: 0.025,
  cut: 0.025,
  slowClose: 0.025,
  blackHole: 0.012,
  answerSwallowed: 0.012,
  late: 0.012,
};

/** The share of requests that reach the upstream and meet a fault there. */
const UPSTREAM_SHARES: Readonly<Record<UpstreamFaultKind, number>> = {
  internalErrorBefore: 0.012,
  internalErrorAfter: 0.012,
  unavailableBefore: 0.012,
  unavailableAfter: 0.012,
  throttled: 0.02,
  throttledForMilliseconds: 0.01,
  throttledForSeconds: 0.01,
  busy: 0.02,
  tokenProcessing: 0.012,
  htmlBefore: 0.012,
  htmlAfter: 0.012,
  halfJsonAfter: 0.012,
  emptyBefore: 0.012,
  emptyAfter: 0.012,
  withoutIdAfter: 0.012,
  hangUpBefore: 0.012,
  hangUpAfter: 0.012,
};

const DROPPED_SHARE = 0.02;

/** Of the exchanges in an outage. */
const OUTAGE_SHARES: Readonly<Partial<Record<WireFaultKind, number>>> = {
  resetBefore: 0.7,
  resetAfter: 0.15,
  cut: 0.1,
};

export interface FaultPlanOptions {
  readonly seed: number;
  /** Time that the gateway gives one attempt, in milliseconds: what is late comes after it. */
  readonly attemptTimeoutMs: number;
}

/**
 * Which exchange meets which fault. Follows from the seed, the create and how many exchanges it had before, so that a
 * seed does the same to the same create again, whatever else goes on at that moment.
 */
export class FaultPlan {
  /** While set, nearly everything fails. */
  outage = false;
  /** The creates that met a fault which could lose a request or its answer, or refuse it. */
  readonly met = new Set<string>();
  readonly #options: FaultPlanOptions;
  readonly #counts = new Map<string, number>();

  constructor(options: FaultPlanOptions) {
    this.#options = options;
  }

  /** @param head The first bytes of a request. Knows a create by its name, which stays when a token does not. */
  readonly onTheWire = (head: string): WireFault | undefined => {
    const name = /[?&]Name=([^& ]+)/.exec(head)?.[1] ?? 'nameless';
    const random = this.#randomOfNext('wire', name);
    const kind = pick(random, this.outage ? OUTAGE_SHARES : WIRE_SHARES);
    if (kind !== undefined && kind !== 'latency' && kind !== 'slices') this.met.add(name);
    return kind === undefined ? undefined : this.#wireFault(kind, random);
  };

  readonly onConnection = (): boolean => this.#randomOfNext('connection', 'any')() < DROPPED_SHARE;

  readonly atTheUpstream = (name: string): UpstreamFaultKind | undefined => {
    const kind = pick(this.#randomOfNext('upstream', name), UPSTREAM_SHARES);
    if (kind !== undefined) this.met.add(name);
    return kind;
  };

  #randomOfNext(place: string, name: string): Random {
    const key = `${place} ${name}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return randomOf(this.#options.seed, key, count);
  }

  #wireFault(kind: WireFaultKind, random: Random): WireFault {
    const { attemptTimeoutMs } = this.#options;
    switch (kind) {
      case 'latency':
        return { kind, requestMs: between(random, 5, 120), answerMs: between(random, 5, 120) };
      case 'slices':
        return { kind, bytes: between(random, 7, 60), pauseMs: between(random, 1, 4) };
      case 'slowClose':
        return { kind, afterMs: between(random, 0, 60) };
      case 'late':
        return { kind, afterMs: attemptTimeoutMs + between(random, 50, attemptTimeoutMs) };
      default:
        return { kind };
    }
  }
}

export const WIRE_FAULT_KINDS = Object.keys(WIRE_SHARES) as readonly WireFaultKind[];
export const UPSTREAM_FAULT_KINDS = Object.keys(UPSTREAM_SHARES) as readonly UpstreamFaultKind[];
