import type { Verdict } from '../check/verdict';
import type { Operation } from '../history/history';
import type { RunOptions } from '../options';
import type { Counts } from '../support/grouping';
import type { SuccessRates } from './success-rate';

export interface RunReport {
  readonly options: RunOptions;
  readonly verdict: Verdict;
  /** Problems that the history does not show, such as a crash of the gateway. */
  readonly problems: readonly string[];
  readonly operations: readonly Operation[];
  readonly successRates: SuccessRates;
  /** Of the unknown creates: number whose interface existed before the final retry. */
  readonly existedBeforeFinalRetry: number;
  /** Injected wire and upstream faults, by kind. */
  readonly injected: Counts;
  /** Injected faults of the whole system. */
  readonly systemFaults: { readonly kill: number; readonly outage: number };
  /** For each kill: number of client requests in flight at the gateway. */
  readonly inFlightAtKills: readonly number[];
  /** Number of creates by client behaviour. */
  readonly behaviours: Counts;
  /** Attempts of the gateway that were retried, by reason. */
  readonly retries: Counts;
  /** Attempts of the gateway that were the last of their call, by reason. */
  readonly stops: Counts;
  readonly circuitOpenings: number;
  readonly faultPhaseMs: number;
  readonly totalMs: number;
}

export const hasPassed = ({ verdict, problems }: RunReport) => verdict.passed && problems.length === 0;
