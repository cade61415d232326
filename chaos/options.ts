import { parseArgs } from 'node:util';
import type { Environment } from './gateway-process';

export interface RunOptions {
  readonly creates: number;
  /** Creates under way at the same time. */
  readonly clients: number;
  readonly seed: number;
  /** How often the gateway is killed. */
  readonly kills: number;
  /** How often nearly everything fails for a while. */
  readonly outages: number;
  /** No new create is begun after so many minutes. */
  readonly minutes: number;
  /** Puts a gateway in place that makes duplicates. It cannot be killed. */
  readonly brokenRetry?: boolean;
  /** More settings of the gateway. */
  readonly environment?: Environment;
  /** How long an outage lasts, in milliseconds. */
  readonly outageMs?: number;
  /** Requests that a client makes for one create at most. */
  readonly requestsEach?: number;
  /** Told every few seconds how far the run has come. */
  readonly progress?: (line: string) => void;
}

export const USAGE = `npm run chaos -- [options]

  --creates N      logical creates (default 10000)
  --clients N      of them under way at the same time (default 80: more than the gateway lets through at once)
  --seed N         replays the plan and the faults of the run that printed it (default: a new one)
  --kills N        how often the gateway is killed (default: one for each 1000 creates, at least 1)
  --outages N      how often nearly everything fails for some seconds (default: one for each 5000 creates, at least 1)
  --minutes N      begins no new create after so many minutes (default 10)
  --broken-retry   runs against a gateway whose retry takes a new token, to see that the check can fail
  --help           prints this
`;

const OPTIONS = {
  creates: { type: 'string' },
  clients: { type: 'string' },
  seed: { type: 'string' },
  kills: { type: 'string' },
  outages: { type: 'string' },
  minutes: { type: 'string' },
  'broken-retry': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads the command line; undefined where only help is asked for. Throws a sentence about what is wrong. */
export function readOptions(args: readonly string[]): RunOptions | undefined {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
  if (values.help) return undefined;
  const number = (name: 'creates' | 'clients' | 'seed' | 'kills' | 'outages' | 'minutes', max: number, min = 0) => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max)
      throw new Error(`--${name} must be a whole number from ${min} to ${max}`);
    return value;
  };
  const creates = number('creates', 100_000, 1) ?? 10_000;
  return {
    creates,
    clients: number('clients', 1_000, 1) ?? 80,
    seed: number('seed', MAX_SEED) ?? Math.floor(Math.random() * MAX_SEED),
    kills: number('kills', 1_000) ?? Math.max(1, Math.floor(creates / 1_000)),
    outages: number('outages', 100) ?? Math.max(1, Math.floor(creates / 5_000)),
    minutes: number('minutes', 24 * 60, 1) ?? 10,
    brokenRetry: values['broken-retry'] ?? false,
  };
}

const MAX_SEED = 2 ** 32 - 1;
