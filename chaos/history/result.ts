/** Meaning of the response to one request. */
export type Result =
  /** The gateway reported a success, for a create with the id of the interface. */
  | { readonly kind: 'done'; readonly routerInterfaceId?: string }
  /** The gateway returned a user error. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The gateway returned an error that guarantees that nothing was changed. */
  | { readonly kind: 'failed'; readonly code: string }
  /** The gateway returned OUTCOME_UNKNOWN. */
  | { readonly kind: 'unknown' }
  /** No response: the gateway was killed, or the client aborted the request. */
  | { readonly kind: 'lost'; readonly cause: string }
  /** A response that no client may receive, such as an internal error. */
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Whether a result ends the retries of a client. */
export const isDefinite = ({ kind }: Result) => kind === 'done' || kind === 'refused';
