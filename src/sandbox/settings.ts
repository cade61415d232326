import type { Credential } from './state/credential-store';

/**
 * How the emulated world behaves. Defaults are the real service's values where those are known. The switches and limits may be changed
 * while the sandbox runs (`sandbox.world.settings.billsOutstanding = true`); what shapes the world itself is read once and is `readonly`.
 */
export interface WorldSettings {
  /** Milliseconds since the epoch. Everything that depends on time asks this. */
  readonly clock: () => number;
  /** The main account that owns every router. Real ids exceed 2^53, so it is text. Default `271598332402530847`. */
  readonly accountId: string;
  /** Who may call. Default: access key id `sandbox`, secret `sandbox-secret`. */
  readonly credentials: readonly Credential[];
  /** VPC routers in each region, 1 or more. In cn-beijing the two of the reference page's example come first. Default 10. */
  readonly vrouters: number;
  /** Virtual border routers in each region, 1 or more; of each five, three are active. Default 5. */
  readonly vbrs: number;
  /** Resource groups that exist; the first is the account's default group. */
  readonly resourceGroups: readonly string[];
  /** Router interfaces on one router. 0 = no limit. Default 5 (CreateRouterInterface reference). */
  interfacesPerRouter: number;
  /**
   * Router interfaces in the account. 0 = no limit, and the default: the sources disagree on the number (5, 20), and it can be raised for
   * an account, so none of them can be called the real one.
   */
  interfacesPerAccount: number;
  /** Whether two routers can have one connection only (CreateRouterInterface reference). Default true. */
  onePairPerRouters: boolean;
  /**
   * Whether the account is delinquent, so that it can create and connect nothing, as when one of its interfaces is FinancialLocked.
   * Default false.
   */
  billsOutstanding: boolean;
  /** Routers of VPCs that are attached to a CEN; they can have no router interface. Default none. */
  readonly cenAttachedRouters: Set<string>;
  /** Whether the account may connect mainland China with the rest of the world. Default false: the service grants it on application. */
  crossBorderPermitted: boolean;
  /** Calls in 60 s for each action, region and account. 0 = no limit. Default 300 (published API quotas). */
  callLimit: number;
  /** How long a ClientToken is remembered, in ms. Default 24 h: the real service's time is not documented. */
  clientTokenTtlMs: number;
  /** How many ClientTokenStore are remembered; the oldest is forgotten first. Default 100000. */
  readonly clientTokenStoreSize: number;
  /** How many signature nonces are remembered; the oldest is forgotten first. Default 200000. */
  readonly nonceStoreSize: number;
  /** How far a request's timestamp may be from the clock, in ms, either way. Default 15 min (error documentation). */
  skewMs: number;
  /** How long a state transition takes, in ms. Default 1000, the metadata's callbackInterval; the real time is not documented. */
  transitionMs: number;
  /**
   * For how long after a ModifyRouterInterfaceAttribute the reads and ConnectRouterInterface still see what was before, in ms. Default 0.
   * The real service does this at times: clients repeat Connect for up to two minutes because of it.
   */
  modifyLagMs: number;
  /** Accounts of the service's other site ("bid"), with which no connection can be made. Default none. */
  readonly crossBidAccounts: Set<string>;
}

/** The settings as a caller gives them: all optional, and plain lists. */
export type WorldOptions = Partial<Omit<WorldSettings, 'cenAttachedRouters' | 'crossBidAccounts'>> & {
  readonly cenAttachedRouters?: readonly string[];
  readonly crossBidAccounts?: readonly string[];
};

export const DEFAULT_ACCESS_KEY_ID = 'sandbox';
export const DEFAULT_ACCESS_KEY_SECRET = 'sandbox-secret';

/** The defaults that are plain values; the command line prints them. */
export const DEFAULTS = {
  accountId: '271598332402530847',
  vrouters: 10,
  vbrs: 5,
  resourceGroups: ['rg-acfmsandboxdefault', 'rg-acfmsandboxnetwork'],
  interfacesPerRouter: 5,
  interfacesPerAccount: 0,
  onePairPerRouters: true,
  billsOutstanding: false,
  crossBorderPermitted: false,
  callLimit: 300,
  clientTokenTtlMs: 24 * 60 * 60 * 1000,
  clientTokenStoreSize: 100_000,
  nonceStoreSize: 200_000,
  skewMs: 15 * 60 * 1000,
  transitionMs: 1000,
  modifyLagMs: 0,
} as const;

/** Fills in the defaults. */
export function settingsFrom(options: WorldOptions = {}): WorldSettings {
  return {
    clock: Date.now,
    credentials: [{ accessKeyId: DEFAULT_ACCESS_KEY_ID, accessKeySecret: DEFAULT_ACCESS_KEY_SECRET }],
    ...DEFAULTS,
    ...options,
    cenAttachedRouters: new Set(options.cenAttachedRouters),
    crossBidAccounts: new Set(options.crossBidAccounts),
  };
}
