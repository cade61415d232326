/** What can be done to one exchange (a request and its answer) on its way. Times are in milliseconds. */
export type WireFault =
  /** Both directions take longer. */
  | { readonly kind: 'latency'; readonly requestMs: number; readonly answerMs: number }
  /** The connection is reset and the request never arrives. */
  | { readonly kind: 'resetBefore' }
  /** The connection is reset when the answer begins: the upstream has done its work. */
  | { readonly kind: 'resetAfter' }
  /** Half of the answer, then the end of the connection. */
  | { readonly kind: 'cut' }
  /** A whole answer, then the connection ends some time later: perhaps under the next request. */
  | { readonly kind: 'slowClose'; readonly afterMs: number }
  /** The request is swallowed, and nothing ever comes. */
  | { readonly kind: 'blackHole' }
  /** The request arrives, and its answer is swallowed. */
  | { readonly kind: 'answerSwallowed' }
  /** The bytes come in small slices, in both directions. */
  | { readonly kind: 'slices'; readonly bytes: number; readonly pauseMs: number }
  /** The request arrives long after its sender gave up and left. */
  | { readonly kind: 'late'; readonly afterMs: number };

export type WireFaultKind = WireFault['kind'];

/** Asked when a request begins, with its first bytes; undefined lets it pass. */
export type ChooseWireFault = (head: string) => WireFault | undefined;
