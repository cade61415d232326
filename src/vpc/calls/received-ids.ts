const MAX_IDS = 10_000;
const NOT_UNIQUE = Symbol('an id of several calls');

/**
 * The ids of received responses and of created resources. An intermediary can deliver a response twice. The copy arrives as
 * the response of the next request on that connection, which can be a request of another call.
 *
 * A parameter `owner` is the client token, or another name of the call. Repeated calls with one token can share a response.
 */
export class ReceivedIds {
  readonly #requestIds = new Owners<string | typeof NOT_UNIQUE>();
  readonly #createdIds = new Owners<string>();

  /**
   * Records the request id of a response: `new`, `repeated` for the same owner, or the `copy` of a response of another owner.
   * An id can be a copy once. A second time shows that the upstream does not use unique ids, for example in a test, and then
   * the id is always `new`.
   */
  receive(requestId: string, owner: string): 'new' | 'repeated' | 'copy' {
    const known = this.#requestIds.get(requestId);
    if (known === NOT_UNIQUE) return 'new';
    if (known === owner) return 'repeated';
    this.#requestIds.set(requestId, known === undefined ? owner : NOT_UNIQUE);
    return known === undefined ? 'new' : 'copy';
  }

  /** Records the id of a created resource. Returns whether it was received for another owner. */
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
