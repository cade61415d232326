import type { Operation } from '../history/history';
import type { ChosenFault } from '../nemesis/fault-log';
import type { SystemFault } from '../nemesis/nemesis';
import type { RunOptions } from '../options';
import type { Counts } from '../support/grouping';
import type { UpstreamInterface } from '../upstream/upstream-state';
import type { PlannedScript } from '../workload/planned-write';

/** Interfaces in the upstream, read over its wire API. */
interface RecordedState {
  /** Before the run. The checker ignores these interfaces at the end. */
  readonly beforeFaults: readonly UpstreamInterface[];
  readonly beforeFinalRetries: readonly UpstreamInterface[];
  readonly final: readonly UpstreamInterface[];
}

/** Numbers that neither the history nor the state contains. */
export interface Observations {
  /** Problems such as a crash of the gateway. */
  readonly problems: readonly string[];
  /** Parts of a run that were not possible. */
  readonly skipped: readonly string[];
  /** Number of operations in the history. */
  readonly operations: number;
  /** Injected wire and upstream faults, by kind. */
  readonly injected: Counts;
  /** Injected faults of the whole system. */
  readonly systemFaults: Readonly<Record<SystemFault, number>>;
  /** For each kill: number of client requests in flight at the gateway. */
  readonly inFlightAtKills: readonly number[];
  /** Attempts of the gateway that were retried, by reason. */
  readonly retries: Counts;
  /** Attempts of the gateway that were the last of their call, by reason. */
  readonly stops: Counts;
  readonly circuitOpenings: number;
  readonly faultPhaseMs: number;
  readonly totalMs: number;
}

/** Everything that a verdict is based on. */
export interface RunRecord {
  readonly options: RunOptions;
  readonly scripts: readonly PlannedScript[];
  readonly operations: readonly Operation[];
  readonly faults: readonly ChosenFault[];
  readonly state: RecordedState;
  readonly observations: Observations;
}
