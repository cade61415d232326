import type { Verdict } from '../check/verdict';
import type { RunOptions } from '../options';
import type { Observations } from '../record/run-record';
import type { Counts } from '../support/grouping';
import type { SuccessRates } from './success-rate';

export interface RunReport extends Omit<Observations, 'operations'> {
  readonly options: RunOptions;
  readonly verdict: Verdict;
  readonly successRates: SuccessRates;
  /** Of the unknown creates: number whose interface existed before the final retry. */
  readonly existedBeforeFinalRetry: number;
  /** Number of writes by client behaviour. */
  readonly behaviours: Counts;
}

export const hasPassed = ({ verdict, problems }: RunReport) => verdict.passed && problems.length === 0;
