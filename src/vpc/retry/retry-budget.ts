/**
 * What all calls of a client may spend on retries together, so that retries cannot pile on an upstream that is sick as a
 * whole. Numbers are those of the AWS SDKs' standard mode: 500 tokens, 5 a retry, 10 after a timeout; a call that ends
 * well gives back what its last retry cost, or 1.
 */
const CAPACITY = 500;
const RETRY_COST = 5;
const TIMEOUT_RETRY_COST = 10;
const REFUND_WITHOUT_RETRY = 1;

export class RetryBudget {
  #tokens = CAPACITY;

  get tokens(): number {
    return this.#tokens;
  }

  /** Takes the cost of a retry and answers it, or answers undefined where too little is left. */
  spend(afterTimeout: boolean): number | undefined {
    const cost = afterTimeout ? TIMEOUT_RETRY_COST : RETRY_COST;
    if (cost > this.#tokens) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** @param lastCost What the call's last retry cost; undefined where there was none. */
  refund(lastCost: number | undefined): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + (lastCost ?? REFUND_WITHOUT_RETRY));
  }
}
