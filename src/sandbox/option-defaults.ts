import { type Behaviour, documented, guess, inferred, sample } from './evidence';
import type { DEFAULTS } from './settings';
import type { FAULT_DEFAULTS } from './state/fault-settings';

/**
 * The reason for the default of each option that emulates the upstream. World data, such as the number of routers, has
 * none.
 */
export const OPTION_DEFAULTS = {
  interfacesPerRouter: documented('reference', 'The page states 5. The upstream can raise the quota of an account.'),
  interfacesPerAccount: guess('No limit: the pages disagree (5 and 20), and the quota can be raised.'),
  onePairPerRouters: documented('reference', 'Two routers can have one connection.'),
  billsOutstanding: guess('The account pays its bills.'),
  crossBorderPermitted: inferred('metadata', 'The upstream grants the permission on request: `Forbidden.CrossBorder`.'),
  callLimit: documented('quotas', '300 calls in 60 s. The shape of the window is not published; here it slides.'),
  clientTokenTtlMs: guess('The retention time is not published. A client must not depend on it.'),
  clientTokenStoreSize: guess('A bound of the sandbox.'),
  nonceStoreSize: guess('A bound of the sandbox. The retention time of a nonce is not published.'),
  skewMs: documented('commonErrors', '15 minutes. The page on signature V2 states 31 minutes.'),
  transitionMs: inferred('metadata', '`callbackInterval` is 1000 ms. The duration of a transition is not published.'),
  modifyLagMs: guess('No lag. The upstream has one at times: Terraform repeats Connect for up to 2 minutes.'),
  listLagMs: guess('No lag. A user of Terraform did not find an interface just after its creation.'),
  quotaBeforeToken: guess('The token first: the order is not published.'),
  accountId: sample('metadata', 'The account id of the response samples.'),
} as const satisfies { readonly [Name in keyof (typeof DEFAULTS & typeof FAULT_DEFAULTS)]?: Behaviour };
