import type { Credential } from './state/credential-store';

/**
 * Settings of the emulated world. Mutable settings can change while the sandbox runs
 * (`sandbox.world.settings.billsOutstanding = true`); `readonly` settings are read once. The basis of each default is
 * in OPTION_DEFAULTS.
 */
export interface WorldSettings {
  /** Returns ms since the epoch. The only clock of the sandbox. */
  readonly clock: () => number;
  /** Main account that owns every router. A string, because real ids exceed 2^53. Default `271598332402530847`. */
  readonly accountId: string;
  /** Default: access key id `sandbox`, secret `sandbox-secret`. */
  readonly credentials: readonly Credential[];
  /**
   * VPC routers in each region, 1 or more. In cn-beijing the first two are those of the reference example. Default 10.
   */
  readonly vrouters: number;
  /** VBRs in each region, 1 or more. Three of each five are active. Default 5. */
  readonly vbrs: number;
  /** Existing resource groups. The first is the default group of the account. */
  readonly resourceGroups: readonly string[];
  /** Maximum number of router interfaces on one router. 0 = no limit. Default 5. */
  interfacesPerRouter: number;
  /** Maximum number of router interfaces in the account. 0 = no limit. Default 0. */
  interfacesPerAccount: number;
  /** Whether two routers can have only one connection. Default true. */
  onePairPerRouters: boolean;
  /** Whether the account has overdue bills, so that Create and Connect are refused. Default false. */
  billsOutstanding: boolean;
  /** Routers whose VPC is attached to a CEN. They can have no router interface. Default none. */
  readonly cenAttachedRouters: Set<string>;
  /** Whether the account may connect mainland China with other countries. Default false. */
  crossBorderPermitted: boolean;
  /** Calls in 60 s for each action, region and account. 0 = no limit. Default 300. */
  callLimit: number;
  /** Time to live of a client token, in ms. Default 24 h. */
  clientTokenTtlMs: number;
  /** Maximum number of stored client tokens. The oldest is evicted first. Default 100000. */
  readonly clientTokenStoreSize: number;
  /** Maximum number of stored signature nonces. The oldest is evicted first. Default 200000. */
  readonly nonceStoreSize: number;
  /** Maximum difference between the timestamp of a request and the clock, in ms. Default 15 min. */
  skewMs: number;
  /** Duration of a state transition, in ms. Default 1000. */
  transitionMs: number;
  /**
   * Time after ModifyRouterInterfaceAttribute during which reads and Connect use the old attributes, in ms. Default 0.
   */
  modifyLagMs: number;
  /** Accounts of the other site of the upstream ("bid"). Connect with them is refused. Default none. */
  readonly crossBidAccounts: Set<string>;
}

/** WorldSettings as a caller passes them: all optional, with arrays instead of sets. */
export type WorldOptions = Partial<Omit<WorldSettings, 'cenAttachedRouters' | 'crossBidAccounts'>> & {
  readonly cenAttachedRouters?: readonly string[];
  readonly crossBidAccounts?: readonly string[];
};

export const DEFAULT_ACCESS_KEY_ID = 'sandbox';
export const DEFAULT_ACCESS_KEY_SECRET = 'sandbox-secret';

/** Defaults that are plain values. */
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

/** Adds the defaults. */
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
