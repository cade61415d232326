import { isOfIntermediary, UPSTREAM_FAULT_KINDS, type UpstreamFaultKind } from '../../kit/faults/upstream-faults';
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
  doubledResponse: 0.02,
};

/** Probability of an upstream fault for a request that reaches the upstream. */
const UPSTREAM_PROBABILITY = 0.011;
/** Smaller, because there are many statuses of intermediaries. */
const INTERMEDIARY_PROBABILITY = 0.005;
const UPSTREAM_PROBABILITIES = {
  ...(Object.fromEntries(
    UPSTREAM_FAULT_KINDS.map((kind) => [
      kind,
      isOfIntermediary(kind) ? INTERMEDIARY_PROBABILITY : UPSTREAM_PROBABILITY,
    ]),
  ) as Readonly<Record<UpstreamFaultKind, number>>),
  throttled: 0.015,
  busy: 0.015,
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
  /** Name of an interface by its id. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Name or id of the interface of a request, in the query of the upstream and in the body for the gateway. */
const NAMED = /[?&]Name=([^&\s]+)|"name":"([^"]+)"/;
const IDENTIFIED = /(?:[?&](?:RouterInterfaceId|InstanceId|Filter\.1\.Value\.1)=|"routerInterfaceId":")(ri-[a-z0-9]+)/;
const GRAPHQL_PATH = '/graphql';
const HAS_TOKEN = /[?&]ClientToken=|"clientToken":"/;

/**
 * Chooses the fault of each exchange. The choice depends only on the seed, the interface, and the number of its earlier
 * exchanges. So a seed injects the same faults into the same interface, whatever happens to the others.
 */
export class FaultPlan {
  /** While true, about 95 % of the exchanges fail. */
  outage = false;
  readonly #options: FaultPlanOptions;
  readonly #exchanges = new Map<string, number>();

  constructor(options: FaultPlanOptions) {
    this.#options = options;
  }

  /** @param head First bytes of a request to the upstream or to the gateway. */
  readonly chooseWireFault = (head: string): WireFault | undefined => {
    const [, upstreamName, gatewayName] = NAMED.exec(head) ?? [];
    const name = this.#name(upstreamName ?? gatewayName, IDENTIFIED.exec(head)?.[1]);
    const random = this.#nextRandom('wire', name);
    const kind = pickByProbability(random, this.outage ? OUTAGE_PROBABILITIES : WIRE_PROBABILITIES);
    // A late copy of a request without a client token can undo the next write. No client can prevent that.
    if (kind === undefined || (kind === 'delayedRequest' && !HAS_TOKEN.test(head))) return undefined;
    // A response of the gateway has no id by which a client could recognise a copy.
    if (kind === 'doubledResponse' && head.includes(GRAPHQL_PATH)) return undefined;
    this.#options.log.add(kind, name);
    return this.#wireFault(kind, random);
  };

  readonly resetsConnection = (): boolean => {
    const resets = this.#nextRandom('connection', 'any')() < CONNECTION_RESET_PROBABILITY;
    if (resets) this.#options.log.add('connectionReset');
    return resets;
  };

  /** @param named Name of the interface in the request. @param id Its id in the request. */
  readonly chooseUpstreamFault = (named: string | undefined, id: string | undefined): UpstreamFaultKind | undefined => {
    const name = this.#name(named, id);
    const kind = pickByProbability(this.#nextRandom('upstream', name), UPSTREAM_PROBABILITIES);
    if (kind !== undefined) this.#options.log.add(kind, name);
    return kind;
  };

  #name(name: string | undefined, id: string | undefined): string {
    return name ?? this.#options.nameOf(id ?? '') ?? 'nameless';
  }

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
      case 'doubledResponse':
        return { kind, afterMs: 3 };
      case 'delayedRequest':
        return { kind, afterMs: attemptTimeoutMs + randomInteger(random, 50, attemptTimeoutMs) };
      default:
        return { kind };
    }
  }
}

export const WIRE_FAULT_KINDS = Object.keys(WIRE_PROBABILITIES) as readonly WireFaultKind[];
