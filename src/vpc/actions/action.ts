/** An operation of the upstream, as far as a client has to know it. */
export interface Action<Request extends object, Response> {
  /** Its name on the wire. */
  readonly name: string;
  /** Whether it changes something: a lost answer then leaves the outcome unknown. */
  readonly changes: boolean;
  /** Whether it takes a ClientToken, with which it can be repeated and happens once. */
  readonly takesClientToken: Request extends { clientToken?: unknown } ? boolean : false;
  /** Reads the body of a success; undefined where it lacks what a success must hold. */
  readonly read: (body: Readonly<Record<string, unknown>>) => Response | undefined;
}

/** A scalar of a body as text: ids come as strings, and at times as numbers. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}
