const MAX_REQUEST_IDS = 10_000;

/**
 * The request ids of received responses. An intermediary can deliver a response twice, and the copy then arrives as the
 * response of the next request on the connection: it must not count as the response of another call.
 */
export class ReceivedResponses {
  /** Owner of the response by request id, oldest first. */
  readonly #owners = new Map<string, string>();

  /**
   * Records a response.
   *
   * @param owner The client token, or another name of the call. Repeated calls with one token may share a response.
   * @returns whether the response was received for another owner before.
   */
  isRepeated(requestId: string, owner: string): boolean {
    const known = this.#owners.get(requestId);
    if (known !== undefined) return known !== owner;
    this.#owners.set(requestId, owner);
    if (this.#owners.size > MAX_REQUEST_IDS) {
      const [oldest = ''] = this.#owners.keys();
      this.#owners.delete(oldest);
    }
    return false;
  }
}
