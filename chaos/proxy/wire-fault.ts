/** A fault for one exchange (a request and its response). Times are in milliseconds. */
export type WireFault =
  /** Delays both directions. */
  | { readonly kind: 'latency'; readonly requestMs: number; readonly responseMs: number }
  /** Resets the connection. The request never arrives. */
  | { readonly kind: 'resetBeforeRequest' }
  /** Resets the connection when the response begins. The upstream has carried out the request. */
  | { readonly kind: 'resetBeforeResponse' }
  /** Sends half of the response, then ends the connection. */
  | { readonly kind: 'truncatedResponse' }
  /** Sends the whole response and ends the connection later, possibly during the next request. */
  | { readonly kind: 'slowClose'; readonly afterMs: number }
  /** Discards the request. No response arrives. */
  | { readonly kind: 'requestBlackHole' }
  /** Delivers the request and discards the response. */
  | { readonly kind: 'responseBlackHole' }
  /** Sends the whole response twice. The connection stays open, so the copy can arrive during the next request. */
  | { readonly kind: 'doubledResponse'; readonly afterMs: number }
  /** Sends small slices with pauses between them, in both directions. */
  | { readonly kind: 'slices'; readonly bytes: number; readonly pauseMs: number }
  /** Delivers the request after the client has timed out. */
  | { readonly kind: 'delayedRequest'; readonly afterMs: number };

export type WireFaultKind = WireFault['kind'];

/** Chooses the fault of an exchange from the first bytes of the request. Undefined: no fault. */
export type ChooseWireFault = (head: string) => WireFault | undefined;
