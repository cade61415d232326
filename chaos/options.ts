import type { Environment } from './gateway/gateway';
import { flagsHelp, parseFlags } from './support/flags';

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
  /** Tests a gateway whose retries create duplicates. It runs in this process, so it cannot be killed. */
  readonly brokenRetry?: boolean;
  /** Additional settings of the gateway. */
  readonly environment?: Environment;
  /** Duration of an outage, in milliseconds. Default 4,000. */
  readonly outageMs?: number;
  /** Maximum number of requests for one create. Default 16. */
  readonly maxRequests?: number;
  /** Called every three seconds with a line that describes the progress. */
  readonly onProgress?: (line: string) => void;
}

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
  help: { kind: 'switch', help: 'prints this help' },
} as const;

export const USAGE = `Usage: npm run chaos -- [flags]

Creates router interfaces through the gateway while faults are injected, then checks that none is duplicated or lost.
Exit code: 0 = passed, 1 = failed.

${flagsHelp(FLAGS)}
`;

/**
 * Reads the command line. Returns undefined for `--help`.
 * @throws BadFlags with every problem.
 */
export function readOptions(args: readonly string[]): RunOptions | undefined {
  const flags = parseFlags(FLAGS, args);
  if (flags.help) return undefined;
  const creates = flags.creates ?? DEFAULTS.creates;
  return {
    creates,
    clients: flags.clients ?? DEFAULTS.clients,
    seed: flags.seed ?? Math.floor(Math.random() * MAX_SEED),
    kills: flags.kills ?? Math.max(1, Math.floor(creates / CREATES_PER_KILL)),
    outages: flags.outages ?? Math.max(1, Math.floor(creates / CREATES_PER_OUTAGE)),
    minutes: flags.minutes ?? DEFAULTS.minutes,
    brokenRetry: flags['broken-retry'] ?? false,
  };
}

function integer(min: number, max: number, help: string) {
  return { kind: 'integer', min, max, help } as const;
}
