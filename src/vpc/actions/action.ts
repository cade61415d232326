/** An operation of the upstream, as far as a client has to know it. */
export interface Action<Request extends object, Response> {
  /** Its name on the wire. */
  readonly name: string;
  /** Whether it changes something: a lost answer then leaves the outcome unknown. */
  readonly changes: boolean;
  /** Whether it takes a ClientToken, with which it can be repeated and happens once. */
  readonly takesClientToken: Request extends { clientToken?: unknown } ? boolean : false;
  /**
   * Whether carrying it out twice is the same as once, without a token: it sets values, or the state that it leads to
   * refuses it.
   */
  readonly repeatable?: true;
  /** The region that is asked when a request names none. */
  readonly askedAt?: string;
  /** Reads the body of a success; undefined where it lacks what a success must hold. */
  readonly read: (body: Readonly<Record<string, unknown>>) => Response | undefined;
}
