import { join } from 'node:path';
import { BadFlags, flagsHelp, parseFlags } from '../kit/command-line/flags';
import type { Environment } from '../kit/gateway/gateway-process';

/** A sandbox and a gateway that already run. */
export interface Target {
  readonly sandboxUrl: string;
  readonly gatewayUrl: string;
}

export interface RunOptions {
  readonly creates: number;
  /** Number of creates that run at the same time. */
  readonly clients: number;
  readonly seed: number;
  /** Number of gateway kills. */
  readonly kills: number;
  readonly outages: number;
  /** Time limit in minutes. No create starts after it. */
  readonly minutes: number;
  /** Default: the run starts its own sandbox and gateway. */
  readonly target?: Target;
  /** Tests a gateway whose retries create duplicates. It runs in this process, so it cannot be killed. */
  readonly brokenRetry?: boolean;
  /** Additional settings of the gateway. */
  readonly environment?: Environment;
  /** Duration of an outage, in milliseconds. Default 4,000. */
  readonly outageMs?: number;
  /** Maximum number of requests for one create. Default 16. */
  readonly maxRequests?: number;
}

export type Command =
  | { readonly kind: 'help' }
  /** Judges a stored run. */
  | { readonly kind: 'check'; readonly folder: string }
  /** Runs, and stores the run in the folder. */
  | { readonly kind: 'run'; readonly folder: string; readonly options: RunOptions };

const MAX_SEED = 2 ** 32 - 1;
const DEFAULTS = { creates: 10_000, clients: 80, minutes: 10 } as const;
const CREATES_PER_KILL = 1_000;
const CREATES_PER_OUTAGE = 5_000;

const FLAGS = {
  creates: integer(1, 100_000, `number of creates [${DEFAULTS.creates}]`),
  clients: integer(1, 1_000, `creates at the same time; more than VPC_MAX_CONCURRENT by default [${DEFAULTS.clients}]`),
  seed: integer(0, MAX_SEED, 'repeats the plan and the faults of an earlier run [random]'),
  kills: integer(0, 1_000, `SIGKILLs of the gateway [1 per ${CREATES_PER_KILL} creates, at least 1]`),
  outages: integer(
    0,
    100,
    `periods in which nearly every call fails [1 per ${CREATES_PER_OUTAGE} creates, at least 1]`,
  ),
  minutes: integer(1, 24 * 60, `time limit; no create starts after it [${DEFAULTS.minutes}]`),
  'broken-retry': { kind: 'switch', help: 'tests a gateway that creates duplicates; the run must fail' },
  'sandbox-url': { kind: 'url', help: 'uses a sandbox that already runs; requires --gateway-url' },
  'gateway-url': { kind: 'url', help: 'uses a gateway that already runs; requires --sandbox-url' },
  out: { kind: 'text', help: 'folder of the run [chaos-runs/<time>-<seed>]' },
  check: { kind: 'text', help: 'judges the run in this folder again and runs nothing' },
  help: { kind: 'switch', help: 'prints this help' },
} as const;

export const USAGE = `Usage: npm run chaos -- [flags]

Creates router interfaces through the gateway while faults are injected, then checks that none is duplicated or lost.
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
  const notRemote = (['kills', 'broken-retry'] as const).filter((name) => target && flags[name] !== undefined);
  if (notRemote.length > 0) throw new BadFlags(notRemote.map((name) => `--gateway-url does not allow --${name}.`));

  const creates = flags.creates ?? DEFAULTS.creates;
  const seed = flags.seed ?? Math.floor(Math.random() * MAX_SEED);
  const options = {
    creates,
    clients: flags.clients ?? DEFAULTS.clients,
    seed,
    kills: target ? 0 : (flags.kills ?? Math.max(1, Math.floor(creates / CREATES_PER_KILL))),
    outages: flags.outages ?? Math.max(1, Math.floor(creates / CREATES_PER_OUTAGE)),
    minutes: flags.minutes ?? DEFAULTS.minutes,
    brokenRetry: flags['broken-retry'] ?? false,
    ...(target ? { target } : {}),
  };
  return { kind: 'run', folder: out ?? defaultFolder(seed), options };
}

/** For example `chaos-runs/2026-03-01T08-00-00-42`. */
function defaultFolder(seed: number): string {
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return join('chaos-runs', `${time}-${seed}`);
}

function integer(min: number, max: number, help: string) {
  return { kind: 'integer', min, max, help } as const;
}
