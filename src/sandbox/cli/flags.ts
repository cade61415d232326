import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, DEFAULTS } from '../settings';
import { FAULT_DEFAULTS } from '../state/fault-settings';

export interface Flag {
  readonly kind: 'integer' | 'boolean' | 'text' | 'list';
  /** Inclusive bounds of an integer. */
  readonly min: number;
  readonly max: number;
  /** The default, as shown in the help. */
  readonly defaultText: string;
  readonly help: string;
}

export const DEFAULT_PORT = 4010;

const MAX_COUNT = 10_000_000;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** All flags, in the order of the help. */
export const FLAGS = {
  port: integer(0, 65_535, `SANDBOX_PORT or ${DEFAULT_PORT}`, 'port; 0 = any free port'),
  vrouters: integer(1, MAX_COUNT, DEFAULTS.vrouters, 'VPC routers in each region'),
  vbrs: integer(1, 100_000, DEFAULTS.vbrs, 'VBRs in each region; three of each five are active'),
  'interfaces-per-router': integer(
    0,
    MAX_COUNT,
    DEFAULTS.interfacesPerRouter,
    'router interfaces on one router; 0 = no limit',
  ),
  'interfaces-per-account': integer(
    0,
    MAX_COUNT,
    DEFAULTS.interfacesPerAccount,
    'router interfaces in the account; 0 = no limit',
  ),
  'one-pair-per-routers': flag('boolean', DEFAULTS.onePairPerRouters, 'two routers can have one connection (--no-…)'),
  'bills-outstanding': flag('boolean', DEFAULTS.billsOutstanding, 'overdue bills: Create and Connect are refused'),
  'cen-attached-router': flag('list', 'none', 'router whose VPC is attached to a CEN; several allowed'),
  'cross-border-permitted': flag(
    'boolean',
    DEFAULTS.crossBorderPermitted,
    'allow connections across the border of mainland China',
  ),
  'cross-bid-account': flag('list', 'none', 'account of the other site of the upstream; several allowed'),
  'resource-group': flag(
    'list',
    DEFAULTS.resourceGroups.join(', '),
    'resource group; several allowed, first = default',
  ),
  'call-limit': integer(
    0,
    MAX_COUNT,
    DEFAULTS.callLimit,
    'calls in 60 s for each action, region and account; 0 = no limit',
  ),
  'transition-ms': integer(0, YEAR_MS, DEFAULTS.transitionMs, 'duration of a state transition'),
  'modify-lag-ms': integer(0, YEAR_MS, DEFAULTS.modifyLagMs, 'time until reads see a changed attribute'),
  'list-lag-ms': integer(0, YEAR_MS, FAULT_DEFAULTS.listLagMs, 'time until a list contains a new interface'),
  'client-token-ttl-ms': integer(
    0,
    YEAR_MS,
    DEFAULTS.clientTokenTtlMs,
    'time to live of a client token; 0 = no token is stored',
  ),
  'client-token-store-size': integer(1, MAX_COUNT, DEFAULTS.clientTokenStoreSize, 'maximum of stored client tokens'),
  'quota-before-token': flag(
    'boolean',
    FAULT_DEFAULTS.quotaBeforeToken,
    'check the quotas of Create before the client token',
  ),
  'nonce-store-size': integer(1, MAX_COUNT, DEFAULTS.nonceStoreSize, 'maximum of stored signature nonces'),
  'skew-ms': integer(0, YEAR_MS, DEFAULTS.skewMs, 'maximum difference between a timestamp and the clock'),
  'account-id': flag('text', DEFAULTS.accountId, 'main account that owns every router'),
  'access-key-id': flag('text', DEFAULT_ACCESS_KEY_ID, 'access key id of the account'),
  'access-key-secret': flag('text', DEFAULT_ACCESS_KEY_SECRET, 'access key secret'),
  session: flag('list', 'none', 'STS credential as ID:SECRET:TOKEN; several allowed'),
  account: flag('list', 'none', 'another account that owns routers, as ACCOUNT:ID:SECRET; several allowed'),
  deny: flag('list', 'none', 'denied RAM action, such as vpc:DeleteRouterInterface or vpc:*; several allowed'),
  fault: flag('list', 'none', 'fault as ACTION:EFFECT[:TIMES[:PHASE]], see docs/sandbox.md; several allowed'),
  help: flag('boolean', false, 'print this help and exit'),
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof FLAGS;

export const FLAG_NAMES = Object.keys(FLAGS) as readonly FlagName[];

function integer(min: number, max: number, defaultValue: number | string, help: string): Flag {
  return { kind: 'integer', min, max, defaultText: `${defaultValue}`, help };
}

function flag(kind: 'boolean' | 'text' | 'list', defaultValue: string | boolean, help: string): Flag {
  return { kind, min: 0, max: 0, defaultText: `${defaultValue}`, help };
}
