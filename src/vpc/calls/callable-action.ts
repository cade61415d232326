import type { Service } from '../wire/services';

/**
 * How repeating a write is safe. `token`: a ClientToken identifies the write. `natural`: a repetition has no further effect,
 * because the write sets values, or the new state refuses it. `none`: it is not safe.
 */
type Idempotency = 'token' | 'natural' | 'none';

/** The properties of an action that a call depends on. */
export type CallableAction<Request extends object, Response> = {
  /** Name of the action on the wire. */
  readonly name: string;
  /** Service that has the action. Default: `vpc`. */
  readonly service?: Service;
  /** Region of the endpoint for a request without `regionId`. */
  readonly defaultRegionId?: string;
  /** The request on the wire, before names are capitalized. Default: the request itself. */
  readonly encode?: (request: Request) => object;
  /** Whether the action removes its target: after an unknown outcome, "not found" can be its effect. */
  readonly removesTarget?: true;
  /** The attribute with the id of the created resource. An id that was returned for another token belongs to another call. */
  readonly createdId?: string;
  /** Reads the body of a success. Returns undefined where a required part is missing. */
  readonly read: (body: Readonly<Record<string, unknown>>) => Response | undefined;
} & ({ readonly kind: 'read' } | { readonly kind: 'write'; readonly idempotency: Idempotency });

/** Whether an attempt with an unknown outcome may be followed by another one. */
export function isRetrySafe(action: CallableAction<never, unknown>): boolean {
  return action.kind === 'read' || action.idempotency !== 'none';
}

export interface RegionalRequest {
  regionId?: string | null;
  clientToken?: string | null;
}
