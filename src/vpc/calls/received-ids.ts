const MAX_IDS = 10_000;
const SHARED = Symbol('several calls');

/**
 * The ids of received responses and of created resources. An intermediary can deliver a response twice. The copy arrives as
 * the response of the next request on the connection and must not count as the response of another call.
 *
 * A parameter `owner` is the client token, or another name of the call. Repeated calls with one token can share a response.
 */
export class ReceivedIds {
  readonly #requestIds = new Owners<string | typeof SHARED>();
  readonly #createdIds = new Owners<string>();

  /**
   * Whether a response with this request id was received for another owner. That can happen once. A second time shows that
   * the upstream does not use unique ids, for example in a test, and the id proves nothing from then on.
   */
  isCopy(requestId: string, owner: string): boolean {
    const known = this.#requestIds.get(requestId);
    if (known === SHARED) return false;
    const copy = known !== undefined && known !== owner;
    this.#requestIds.set(requestId, copy ? SHARED : owner);
    return copy;
  }

  /** Whether a response with this request id was received before, also for the same owner. False for an id that is not unique. */
  wasReceived(requestId: string): boolean {
    const known = this.#requestIds.get(requestId);
    return known !== undefined && known !== SHARED;
  }

  /** Whether the id of a created resource was received for another owner. */
  isTaken(createdId: string, owner: string): boolean {
    const known = this.#createdIds.get(createdId);
    if (known !== undefined) return known !== owner;
    this.#createdIds.set(createdId, owner);
    return false;
  }
}

/** Owners by id. The oldest id is dropped when there are too many. */
class Owners<Owner> {
  readonly #owners = new Map<string, Owner>();

  get(id: string): Owner | undefined {
    return this.#owners.get(id);
  }

  set(id: string, owner: Owner): void {
    this.#owners.set(id, owner);
    if (this.#owners.size <= MAX_IDS) return;
    const [oldest = ''] = this.#owners.keys();
    this.#owners.delete(oldest);
  }
}
