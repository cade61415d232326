import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, DEFAULTS } from '../settings';

export interface Flag {
  readonly kind: 'integer' | 'boolean' | 'text' | 'list';
  /** Bounds of an integer, both allowed. */
  readonly min: number;
  readonly max: number;
  readonly fallback: string;
  readonly help: string;
}

export const DEFAULT_PORT = 4010;

const MANY = 10_000_000;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** Every flag, in the order of the help. */
export const FLAGS = {
  port: integer(0, 65_535, `SANDBOX_PORT or ${DEFAULT_PORT}`, 'port to listen on; 0 = any'),
  vrouters: integer(1, MANY, DEFAULTS.vrouters, 'VPC routers in each region'),
  vbrs: integer(1, 100_000, DEFAULTS.vbrs, 'VBRs in each region; of each five, three are active'),
  'interfaces-per-router': integer(0, MANY, DEFAULTS.interfacesPerRouter, 'interfaces on a router; 0 = no limit'),
  'interfaces-per-account': integer(0, MANY, DEFAULTS.interfacesPerAccount, 'interfaces in the account; 0 = no limit'),
  'one-pair-per-routers': flag('boolean', DEFAULTS.onePairPerRouters, 'one connection between two routers (--no-…)'),
  'bills-outstanding': flag('boolean', DEFAULTS.billsOutstanding, 'the account is delinquent and can create nothing'),
  'cen-attached-router': flag('list', 'none', 'a router whose VPC is attached to a CEN; may be repeated'),
  'cross-border-permitted': flag(
    'boolean',
    DEFAULTS.crossBorderPermitted,
    'mainland China may be connected with the rest',
  ),
  'cross-bid-account': flag('list', 'none', "an account of the service's other site; may be repeated"),
  'resource-group': flag(
    'list',
    DEFAULTS.resourceGroups.join(', '),
    'a resource group; may be repeated, first = default',
  ),
  'call-limit': integer(0, MANY, DEFAULTS.callLimit, 'calls in 60 s for each action, region and account; 0 = no limit'),
  'transition-ms': integer(0, YEAR_MS, DEFAULTS.transitionMs, 'how long a state transition takes'),
  'modify-lag-ms': integer(0, YEAR_MS, DEFAULTS.modifyLagMs, 'how long a changed attribute is seen as it was before'),
  'client-token-ttl-ms': integer(0, YEAR_MS, DEFAULTS.clientTokenTtlMs, 'how long a ClientToken is remembered'),
  'client-token-store-size': integer(
    1,
    MANY,
    DEFAULTS.clientTokenStoreSize,
    'how many ClientTokenStore are remembered',
  ),
  'nonce-store-size': integer(1, MANY, DEFAULTS.nonceStoreSize, 'how many signature nonces are remembered'),
  'skew-ms': integer(0, YEAR_MS, DEFAULTS.skewMs, 'how far a timestamp may be from the clock, either way'),
  'account-id': flag('text', DEFAULTS.accountId, 'main account that owns every router'),
  'access-key-id': flag('text', DEFAULT_ACCESS_KEY_ID, 'access key id of the account'),
  'access-key-secret': flag('text', DEFAULT_ACCESS_KEY_SECRET, 'its secret'),
  session: flag('list', 'none', 'an STS credential as ID:SECRET:TOKEN; may be repeated'),
  help: flag('boolean', false, 'print this and exit'),
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof FLAGS;

export const FLAG_NAMES = Object.keys(FLAGS) as readonly FlagName[];

/** The help, with all flags and their defaults. */
export function helpText(): string {
  const lines = FLAG_NAMES.map((name) => {
    const { kind, help, fallback }: Flag = FLAGS[name];
    const usage = kind === 'boolean' ? `--${name}` : `--${name} ${kind === 'integer' ? 'N' : 'TEXT'}`;
    return `  ${usage.padEnd(31)} ${help} [${fallback}]`;
  });
  return [
    'Emulates the router interface part of the Alibaba Cloud VPC API, 2016-04-28.',
    '',
    'Usage: npm run sandbox -- [flags]',
    '',
    ...lines,
    '',
    'Environment: SANDBOX_PORT, the port without --port; HOST, the address to bind [127.0.0.1].',
  ].join('\n');
}

function integer(min: number, max: number, fallback: number | string, help: string): Flag {
  return { kind: 'integer', min, max, fallback: `${fallback}`, help };
}

function flag(kind: 'boolean' | 'text' | 'list', fallback: string | boolean, help: string): Flag {
  return { kind, min: 0, max: 0, fallback: `${fallback}`, help };
}
