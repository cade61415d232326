import type { Clock } from '../../time/clock';

/**
 * Quota of retries that all calls of one kind share, so that retries do not multiply the load on a failing upstream. The
 * costs are those of the standard mode of the AWS SDKs: 500 tokens; a retry costs 5, after a timeout 10; a call whose last
 * decision is `done` or `refused` returns the cost of its last retry, or 1. In addition the quota refills with time, so that
 * it recovers after an outage without successful calls.
 */
const CAPACITY = 500;
const RETRY_COST = 5;
const TIMEOUT_RETRY_COST = 10;
const RETURN_WITHOUT_RETRY = 1;
/** One retry each second. */
const REFILL_PER_SECOND = 5;

export class RetryQuota {
  readonly #clock: Clock;
  #tokens = CAPACITY;
  #refilledAt: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#refilledAt = clock.now();
  }

  get tokens(): number {
    this.#refill();
    return Math.floor(this.#tokens);
  }

  /** Withdraws the cost of a retry and returns it. Returns undefined if the quota is too low. */
  withdraw(afterTimeout: boolean): number | undefined {
    this.#refill();
    const cost = afterTimeout ? TIMEOUT_RETRY_COST : RETRY_COST;
    if (cost > this.#tokens) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** @param lastCost Cost of the last retry of the call; undefined for a call without a retry. */
  refund(lastCost: number | undefined): void {
    this.#add(lastCost ?? RETURN_WITHOUT_RETRY);
  }

  #refill(): void {
    const now = this.#clock.now();
    this.#add(((now - this.#refilledAt) / 1000) * REFILL_PER_SECOND);
    this.#refilledAt = now;
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + tokens);
  }
}
