/** Properties of a kind of upstream error. Everything that depends on the kind reads this table. */
export interface ErrorKindProperties {
  /** Message of a refusal without more specific advice: what is wrong and what to do. */
  readonly message: string;
  /** Outcome of an attempt that ends with this error: a refusal, or the reason why the outcome is unknown. */
  readonly ends: 'refused' | 'serverFault' | 'tokenProcessing';
  /** Whether the retry policy retries such a refusal, and its backoff. */
  readonly retry: false | 'busy' | 'throttled';
  /** Whether the refusal proves that an earlier attempt with the same parameters did not succeed. */
  readonly disprovesSuccess: boolean;
  /** Whether the state of the interface can explain the refusal. */
  readonly explainedByState: boolean;
  /** Whether the refusal pauses the rate limiter for the action and the region. */
  readonly pausesLimiter: boolean;
}

const REFUSAL = {
  ends: 'refused',
  retry: false,
  disprovesSuccess: false,
  explainedByState: false,
  pausesLimiter: false,
} as const satisfies Omit<ErrorKindProperties, 'message'>;

/**
 * Kinds of upstream errors. The error code decides the kind, never the HTTP status: "not found" arrives as 400 and 404,
 * "not permitted" as 400, 403 and 404, an invalid filter as 404.
 *
 * `disprovesSuccess`: a parameter stays invalid, and a router that does not exist cannot have received an interface a
 * moment ago. A used-up quota, a missing balance or an existing pair, in contrast, can be the effect of the earlier
 * attempt; the upstream may check permissions, locks and limits before the token, and they change.
 */
export const ERROR_KINDS = {
  invalidInput: {
    ...REFUSAL,
    message: 'A parameter is invalid. Correct it and send the request again.',
    disprovesSuccess: true,
  },
  notFound: {
    ...REFUSAL,
    message: 'A resource in the request does not exist, or not in that region or account.',
    disprovesSuccess: true,
  },
  stateConflict: {
    ...REFUSAL,
    message: 'The current state of the router, the interface or its peer does not allow the request.',
    explainedByState: true,
  },
  quotaExceeded: {
    ...REFUSAL,
    message: 'A quota of the account or the router is used up. Free a part of it or request a higher quota.',
  },
  billing: {
    ...REFUSAL,
    message:
      'The account or its order cannot be billed. Resolve that in the billing console, then send the request again.',
  },
  notPermitted: {
    ...REFUSAL,
    message: 'The account, the RAM user or the product does not permit this request.',
  },
  idempotencyMismatch: {
    ...REFUSAL,
    message: 'The client token was used before with a different request. Use a new token for a new request.',
  },
  busy: {
    ...REFUSAL,
    message: 'The upstream is changing the same resource. Nothing was changed; send the request again in a moment.',
    retry: 'busy',
    explainedByState: true,
  },
  throttled: {
    ...REFUSAL,
    message:
      'The upstream limits calls of this kind at the moment. Nothing was changed; wait, then send the request again.',
    retry: 'throttled',
    pausesLimiter: true,
  },
  tokenProcessing: {
    ...REFUSAL,
    message:
      'An earlier request with the same client token is in progress. Send the request again with the same token.',
    ends: 'tokenProcessing',
  },
  credentials: {
    ...REFUSAL,
    message: "The upstream refused the gateway's credentials. The operator of the gateway has to correct them.",
  },
  clockSkew: {
    ...REFUSAL,
    message:
      'The clock of the gateway differs from the clock of the upstream by more than 15 minutes. The operator of the gateway ' +
      'has to correct it.',
  },
  protocol: {
    ...REFUSAL,
    message: 'The upstream does not serve this API at this address. The operator of the gateway has to correct it.',
  },
  serverFault: {
    ...REFUSAL,
    message: 'The upstream failed. It is not known whether it carried out the request.',
    ends: 'serverFault',
  },
  unknown: {
    ...REFUSAL,
    message:
      'The upstream refused the request with a code that the catalogue does not contain. Its message contains the reason; ask the ' +
      'support of Alibaba Cloud, with the request id of the upstream.',
  },
} as const satisfies Record<string, ErrorKindProperties>;

export type ErrorKind = keyof typeof ERROR_KINDS;

/** Kinds of errors that end an attempt as refused. */
export type RefusalKind = {
  [Kind in ErrorKind]: (typeof ERROR_KINDS)[Kind]['ends'] extends 'refused' ? Kind : never;
}[ErrorKind];

export function propertiesOf(kind: ErrorKind): ErrorKindProperties {
  return ERROR_KINDS[kind];
}

export function isRefusalKind(kind: ErrorKind): kind is RefusalKind {
  return propertiesOf(kind).ends === 'refused';
}
