/**
 * What an error of the upstream means for the one who called. Decided by the code, never by the HTTP status: "not
 * found" arrives as 400 and 404, "not permitted" as 400, 403 and 404, a wrong filter as 404.
 */
export const ERROR_KINDS = {
  invalidInput: 'A parameter is wrong. Mend it and send the request again.',
  notFound: 'Something that the request names does not exist, or not in that region or account.',
  stateConflict: 'The request does not fit the present state of the router, the interface or its peer.',
  quotaExceeded: 'A quota of the account or the router is used up. Free some of it or ask for a higher one.',
  billing: 'The account or its order cannot be billed. Settle that in the billing console, then send it again.',
  notPermitted: 'The account, the RAM user or the product does not permit this.',
  idempotencyMismatch: 'The client token was used before for another request. Use a new token for a new request.',
  busy: 'The upstream is at work on the same resource. Nothing was changed; send it again in a moment.',
  throttled: 'The upstream takes no more calls of this kind for now. Nothing was changed; wait, then send it again.',
  tokenProcessing: 'An earlier request with the same client token is still at work. Ask again with the same token.',
  credentials: "The upstream refused the gateway's credentials. Its operator has to mend that.",
  protocol: 'The upstream does not serve this API at this address. The operator has to mend that.',
  serverFault: 'The upstream failed. Whether it carried the request out is not known.',
  unknown: 'The upstream answered with a code that is not in the catalogue.',
} as const;

export type ErrorKind = keyof typeof ERROR_KINDS;
