import type { Verdict } from './check';
import type { Counts } from './gateway-monitor';
import type { Operation } from './history';
import type { RunOptions } from './options';
import type { Shares } from './shares';

export interface RunReport {
  readonly options: RunOptions;
  readonly verdict: Verdict;
  /** What went wrong beside what the history shows: a gateway that ended by itself or would not stop. */
  readonly problems: readonly string[];
  readonly operations: readonly Operation[];
  readonly shares: Shares;
  /** Of the creates of unknown outcome, how many had happened before the last repeat. */
  readonly alreadyHeld: number;
  /** Faults by kind. */
  readonly injected: Counts;
  readonly disturbances: { readonly kill: number; readonly outage: number };
  /** For each kill, the requests of clients that were under way at the gateway. */
  readonly requestsLostToKills: readonly number[];
  readonly manners: Counts;
  readonly retries: Counts;
  readonly stops: Counts;
  readonly circuitOpenings: number;
  readonly underFaultsMs: number;
  readonly totalMs: number;
}

export const succeeded = ({ verdict, problems }: RunReport) => verdict.ok && problems.length === 0;
