import { UPSTREAM_FAULT_KINDS, type UpstreamFaultKind } from '../../kit/faults/upstream-faults';
import { pickByProbability, type Random, randomInteger, seededRandom } from '../../kit/random';
import type { WireFault, WireFaultKind } from '../proxy/wire-fault';
import type { FaultLog } from './fault-log';

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

/** Probability of an upstream fault for a request that reaches the upstream. */
const UPSTREAM_PROBABILITY = 0.012;
const UPSTREAM_PROBABILITIES = {
  ...(Object.fromEntries(UPSTREAM_FAULT_KINDS.map((kind) => [kind, UPSTREAM_PROBABILITY])) as Readonly<
    Record<UpstreamFaultKind, number>
  >),
  throttled: 0.02,
  throttledRetryAfterMs: 0.01,
  throttledRetryAfterSeconds: 0.01,
  busy: 0.02,
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
  /** Receives each chosen fault. */
  readonly log: FaultLog;
}

/**
 * Chooses the fault of each exchange. The choice depends only on the seed, the create, and the number of its earlier
 * exchanges. So a seed injects the same faults into the same create, whatever happens to the others.
 */
export class FaultPlan {
  /** While true, about 95 % of the exchanges fail. */
  outage = false;
  readonly #options: FaultPlanOptions;
  readonly #exchanges = new Map<string, number>();

  constructor(options: FaultPlanOptions) {
    this.#options = options;
  }

  /**
   * @param head First bytes of a request to the upstream or to the gateway. The name identifies the create, because a retry
   *   may change the client token.
   */
  readonly chooseWireFault = (head: string): WireFault | undefined => {
    const [, upstreamName, gatewayName] = /[?&]Name=([^& ]+)|"name":"([^"]+)"/.exec(head) ?? [];
    const name = upstreamName ?? gatewayName ?? 'nameless';
    const random = this.#nextRandom('wire', name);
    const kind = pickByProbability(random, this.outage ? OUTAGE_PROBABILITIES : WIRE_PROBABILITIES);
    if (kind === undefined) return undefined;
    this.#options.log.add(kind, name);
    return this.#wireFault(kind, random);
  };

  readonly resetsConnection = (): boolean => {
    const resets = this.#nextRandom('connection', 'any')() < CONNECTION_RESET_PROBABILITY;
    if (resets) this.#options.log.add('connectionReset');
    return resets;
  };

  readonly chooseUpstreamFault = (name: string): UpstreamFaultKind | undefined => {
    const kind = pickByProbability(this.#nextRandom('upstream', name), UPSTREAM_PROBABILITIES);
    if (kind !== undefined) this.#options.log.add(kind, name);
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
