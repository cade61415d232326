import { join } from 'node:path';
import { BadFlags, flagsHelp, parseFlags } from '../kit/command-line/flags';
import type { Environment } from '../kit/gateway/gateway-process';
import { BROKEN_KINDS, type BrokenKind } from './gateway/broken-kinds';

/** A sandbox and a gateway that already run. */
export interface Target {
  readonly sandboxUrl: string;
  readonly gatewayUrl: string;
}

export interface RunOptions {
  readonly writes: number;
  /** Number of clients that send writes at the same time. */
  readonly clients: number;
  readonly seed: number;
  /** Number of gateway kills. */
  readonly kills: number;
  readonly outages: number;
  readonly clockSteps: number;
  readonly credentialOutages: number;
  /** Number of times when nobody reads the log of the gateway. */
  readonly fullLogs: number;
  /** Time limit in minutes. No script starts after it. */
  readonly minutes: number;
  /** Default: the run starts its own sandbox and gateway. */
  readonly target?: Target;
  /** Tests a gateway with a defect. It runs in this process, so it cannot be killed. */
  readonly broken?: BrokenKind;
  /** Additional settings of the gateway. */
  readonly environment?: Environment;
  /** Duration of an outage, in milliseconds. Default 4,000. */
  readonly outageMs?: number;
  /** Maximum number of requests for one write. Default 16. */
  readonly maxRequests?: number;
}

export type Command =
  | { readonly kind: 'help' }
  /** Judges a stored run. */
  | { readonly kind: 'check'; readonly folder: string }
  /** Runs, and stores the run in the folder. */
  | { readonly kind: 'run'; readonly folder: string; readonly options: RunOptions };

const MAX_SEED = 2 ** 32 - 1;
const DEFAULTS = { writes: 10_000, clients: 80, minutes: 10 } as const;
const WRITES_PER_KILL = 1_000;
const WRITES_PER_FAULT = 5_000;

const PER_FAULT = `[1 per ${WRITES_PER_FAULT} writes, at least 1]`;

const FLAGS = {
  writes: integer(1, 100_000, `number of writes [${DEFAULTS.writes}]`),
  clients: integer(1, 1_000, `writes at the same time; more than VPC_MAX_CONCURRENT by default [${DEFAULTS.clients}]`),
  seed: integer(0, MAX_SEED, 'repeats the plan and the faults of an earlier run [random]'),
  kills: integer(0, 1_000, `SIGKILLs of the gateway [1 per ${WRITES_PER_KILL} writes, at least 1]`),
  outages: integer(0, 100, `periods in which nearly every call fails ${PER_FAULT}`),
  'clock-steps': integer(0, 100, `steps of the wall clock of the gateway ${PER_FAULT}`),
  'credential-outages': integer(0, 100, `restarts while the source of the credentials fails ${PER_FAULT}`),
  'full-logs': integer(0, 100, `periods in which nobody reads the log of the gateway ${PER_FAULT}`),
  minutes: integer(1, 24 * 60, `time limit; no script starts after it [${DEFAULTS.minutes}]`),
  'broken-retry': broken('creates duplicates'),
  'broken-create': broken('reports creates that it has not sent'),
  'broken-refusal': broken('reports unknown outcomes as refusals'),
  'broken-absence': broken('reports unknown outcomes as NOT_FOUND'),
  'broken-success': broken('reports unknown outcomes as successes'),
  'sandbox-url': { kind: 'url', help: 'uses a sandbox that already runs; requires --gateway-url' },
  'gateway-url': { kind: 'url', help: 'uses a gateway that already runs; requires --sandbox-url' },
  out: { kind: 'text', help: 'folder of the run [chaos-runs/<time>-<seed>]' },
  check: { kind: 'text', help: 'judges the run in this folder again and runs nothing' },
  help: { kind: 'switch', help: 'prints this help' },
} as const;

/** Faults that need a gateway process of the run. */
const PROCESS_FAULTS = ['kills', 'clock-steps', 'credential-outages', 'full-logs'] as const;

export const USAGE = `Usage: npm run chaos -- [flags]

Creates, changes and deletes router interfaces through the gateway while faults are injected. Then compares the responses
with the state: no interface is duplicated or lost, and no response is wrong.
Exit code: 0 = passed, 1 = failed.

${flagsHelp(FLAGS)}
`;

/**
 * Reads the command line.
 * @throws BadFlags with every problem.
 */
export function readCommand(args: readonly string[]): Command {
  const { help, check, out, 'sandbox-url': sandboxUrl, 'gateway-url': gatewayUrl, ...flags } = parseFlags(FLAGS, args);
  if (help) return { kind: 'help' };
  const runFlags = { out, 'sandbox-url': sandboxUrl, 'gateway-url': gatewayUrl, ...flags };
  const used = Object.entries(runFlags).filter(([, value]) => value !== undefined);
  if (check !== undefined) {
    if (used.length > 0) throw new BadFlags(used.map(([name]) => `--check does not allow --${name}.`));
    return { kind: 'check', folder: check };
  }
  const target = sandboxUrl && gatewayUrl ? { sandboxUrl, gatewayUrl } : undefined;
  if (!target && (sandboxUrl || gatewayUrl))
    throw new BadFlags(['--sandbox-url and --gateway-url require each other.']);
  const brokenFlags = BROKEN_KINDS.filter((kind) => flags[`broken-${kind}`]);
  if (brokenFlags.length > 1) throw new BadFlags(['Only one --broken-… flag is allowed.']);
  const notRemote = [...PROCESS_FAULTS, ...brokenFlags.map((kind) => `broken-${kind}` as const)].filter(
    (name) => target && flags[name] !== undefined,
  );
  if (notRemote.length > 0) throw new BadFlags(notRemote.map((name) => `--gateway-url does not allow --${name}.`));

  const writes = flags.writes ?? DEFAULTS.writes;
  const perFault = Math.max(1, Math.floor(writes / WRITES_PER_FAULT));
  const [brokenKind] = brokenFlags;
  const seed = flags.seed ?? Math.floor(Math.random() * MAX_SEED);
  const options = {
    writes,
    clients: flags.clients ?? DEFAULTS.clients,
    seed,
    kills: target ? 0 : (flags.kills ?? Math.max(1, Math.floor(writes / WRITES_PER_KILL))),
    outages: flags.outages ?? perFault,
    clockSteps: target ? 0 : (flags['clock-steps'] ?? perFault),
    credentialOutages: target ? 0 : (flags['credential-outages'] ?? perFault),
    fullLogs: target ? 0 : (flags['full-logs'] ?? perFault),
    minutes: flags.minutes ?? DEFAULTS.minutes,
    ...(brokenKind ? { broken: brokenKind } : {}),
    ...(target ? { target } : {}),
  };
  return { kind: 'run', folder: out ?? defaultFolder(seed), options };
}

/** For example `chaos-runs/2026-03-01T08-00-00-42`. */
function defaultFolder(seed: number): string {
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return join('chaos-runs', `${time}-${seed}`);
}

function broken(defect: string) {
  return { kind: 'switch', help: `tests a gateway that ${defect}; the run must fail` } as const;
}

function integer(min: number, max: number, help: string) {
  return { kind: 'integer', min, max, help } as const;
}
