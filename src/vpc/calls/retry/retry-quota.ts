/**
 * Quota of retries that all calls of a client share, so that retries do not multiply the load on a failing service. The
 * values of the standard mode of the AWS SDKs: 500 tokens; a retry costs 5, after a timeout 10; a call whose last
 * decision is `done` or `refused` returns the cost of its last retry, or 1.
 */
const CAPACITY = 500;
const RETRY_COST = 5;
const TIMEOUT_RETRY_COST = 10;
const RETURN_WITHOUT_RETRY = 1;

export class RetryQuota {
  #tokens = CAPACITY;

  get tokens(): number {
    return this.#tokens;
  }

  /** Withdraws the cost of a retry and returns it. Returns undefined if the quota is too low. */
  withdraw(afterTimeout: boolean): number | undefined {
    const cost = afterTimeout ? TIMEOUT_RETRY_COST : RETRY_COST;
    if (cost > this.#tokens) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** @param lastCost Cost of the last retry of the call; undefined for a call without a retry. */
  refund(lastCost: number | undefined): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + (lastCost ?? RETURN_WITHOUT_RETRY));
  }
}
