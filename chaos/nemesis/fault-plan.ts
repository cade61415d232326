import type { WireFault, WireFaultKind } from '../proxy/wire-fault';
import { pickByProbability, type Random, randomInteger, seededRandom } from '../support/random';
import type { UpstreamFaultKind } from '../upstream/upstream-fault';

/** Probability of each wire fault for an exchange. */
const WIRE_PROBABILITIES: Readonly<Record<WireFaultKind, number>> = {
  latency: 0.1,
  slices: 0.03,
  resetBeforeRequest: 0.025,
  resetBeforeResponse: 0.025,
  truncatedResponse: 0.025,
  slowClose: 0.025,
  requestBlackHole: 0.012,
  responseBlackHole: 0.012,
  delayedRequest: 0.012,
};

/** Probability of each upstream fault for a request that reaches the upstream. */
const UPSTREAM_PROBABILITIES: Readonly<Record<UpstreamFaultKind, number>> = {
  internalErrorBefore: 0.012,
  internalErrorAfter: 0.012,
  unavailableBefore: 0.012,
  unavailableAfter: 0.012,
  throttled: 0.02,
  throttledRetryAfterMs: 0.01,
  throttledRetryAfterSeconds: 0.01,
  busy: 0.02,
  tokenProcessing: 0.012,
  htmlBefore: 0.012,
  htmlAfter: 0.012,
  truncatedJsonAfter: 0.012,
  emptyBefore: 0.012,
  emptyAfter: 0.012,
  missingIdAfter: 0.012,
  hangUpBefore: 0.012,
  hangUpAfter: 0.012,
};

const CONNECTION_RESET_PROBABILITY = 0.02;

/** Probability of each wire fault for an exchange during an outage. */
const OUTAGE_PROBABILITIES: Readonly<Partial<Record<WireFaultKind, number>>> = {
  resetBeforeRequest: 0.7,
  resetBeforeResponse: 0.15,
  truncatedResponse: 0.1,
};

export interface FaultPlanOptions {
  readonly seed: number;
  /** Timeout of one attempt of the gateway, in milliseconds. A delayed request arrives after it. */
  readonly attemptTimeoutMs: number;
}

/**
 * Chooses the fault of each exchange. The choice depends only on the seed, the create, and the number of its earlier
 * exchanges. So a seed injects the same faults into the same create, whatever happens to the others.
 */
export class FaultPlan {
  /** While true, about 95 % of the exchanges fail. */
  outage = false;
  /** Names of the creates that met a fault other than latency and slices. */
  readonly affected = new Set<string>();
  readonly #options: FaultPlanOptions;
  readonly #exchanges = new Map<string, number>();

  constructor(options: FaultPlanOptions) {
    this.#options = options;
  }

  /** @param head First bytes of a request. `Name` identifies the create, because a retry may change the client token. */
  readonly chooseWireFault = (head: string): WireFault | undefined => {
    const name = /[?&]Name=([^& ]+)/.exec(head)?.[1] ?? 'nameless';
    const random = this.#nextRandom('wire', name);
    const kind = pickByProbability(random, this.outage ? OUTAGE_PROBABILITIES : WIRE_PROBABILITIES);
    if (kind !== undefined && kind !== 'latency' && kind !== 'slices') this.affected.add(name);
    return kind === undefined ? undefined : this.#wireFault(kind, random);
  };

  readonly resetsConnection = (): boolean => this.#nextRandom('connection', 'any')() < CONNECTION_RESET_PROBABILITY;

  readonly chooseUpstreamFault = (name: string): UpstreamFaultKind | undefined => {
    const kind = pickByProbability(this.#nextRandom('upstream', name), UPSTREAM_PROBABILITIES);
    if (kind !== undefined) this.affected.add(name);
    return kind;
  };

  #nextRandom(place: string, name: string): Random {
    const key = `${place} ${name}`;
    const exchange = (this.#exchanges.get(key) ?? 0) + 1;
    this.#exchanges.set(key, exchange);
    return seededRandom(this.#options.seed, key, exchange);
  }

  #wireFault(kind: WireFaultKind, random: Random): WireFault {
    const { attemptTimeoutMs } = this.#options;
    switch (kind) {
      case 'latency':
        return { kind, requestMs: randomInteger(random, 5, 120), responseMs: randomInteger(random, 5, 120) };
      case 'slices':
        return { kind, bytes: randomInteger(random, 7, 60), pauseMs: randomInteger(random, 1, 4) };
      case 'slowClose':
        return { kind, afterMs: randomInteger(random, 0, 60) };
      case 'delayedRequest':
        return { kind, afterMs: attemptTimeoutMs + randomInteger(random, 50, attemptTimeoutMs) };
      default:
        return { kind };
    }
  }
}

export const WIRE_FAULT_KINDS = Object.keys(WIRE_PROBABILITIES) as readonly WireFaultKind[];
export const UPSTREAM_FAULT_KINDS = Object.keys(UPSTREAM_PROBABILITIES) as readonly UpstreamFaultKind[];
