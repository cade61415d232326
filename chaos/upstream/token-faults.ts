import { type Random, seededRandom } from '../../kit/random';
import type { ReceivedRequest } from '../../src/sandbox/request-log';
import type { World } from '../../src/sandbox/world';

export type TokenFault = 'evictedToken' | 'quotaBeforeToken';

const PROBABILITY = 0.4;
const DELETES: readonly string[] = ['DeleteRouterInterface', 'DeleteExpressConnect'];
const CREATE = 'CreateRouterInterface';

/**
 * Behaviours of the upstream that the idempotence page does not exclude: it evicts the token of a delete, and it checks the
 * quota of a create before its token. They apply only while one gateway process sends the token: after a restart, the gateway
 * depends on the token store of the upstream, and promises nothing else. An evicted token of a create would create a
 * second interface, which no client can prevent.
 */
export class TokenFaults {
  readonly #seed: number;
  /** Process that sent each token; undefined after a second process. */
  readonly #processes = new Map<string, number | undefined>();
  /** Tokens that the upstream has received. */
  readonly #received = new Set<string>();
  readonly #restore = new WeakMap<ReceivedRequest, () => void>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Call it before a client sends a token to a gateway process. */
  onSend(clientToken: string, process: number): void {
    const known = this.#processes.has(clientToken);
    this.#processes.set(clientToken, known && this.#processes.get(clientToken) !== process ? undefined : process);
  }

  /** Prepares the state for a request that the sandbox carries out. Returns the fault that the request meets. */
  prepare(request: ReceivedRequest, world: World): TokenFault | undefined {
    const { action, parameters } = request;
    const token = parameters['ClientToken'] ?? '';
    const key = `${action}/${token}`;
    const repeated = this.#received.has(key);
    this.#received.add(key);
    const applies = this.#processes.get(token) !== undefined && this.#random(key)() < PROBABILITY;
    world.faultSettings.quotaBeforeToken = applies && action === CREATE;
    if (!applies || !repeated) return undefined;
    if (action === CREATE) return 'quotaBeforeToken';
    if (!DELETES.includes(action)) return undefined;
    this.#restore.set(request, world.clientTokens.evict(`${world.settings.accountId}/${key}`));
    return 'evictedToken';
  }

  /** Stores an evicted token again, so that another gateway process finds it. Call it after the request. */
  finish(request: ReceivedRequest): void {
    this.#restore.get(request)?.();
  }

  #random(key: string): Random {
    return seededRandom(this.#seed, 'token', key);
  }
}
