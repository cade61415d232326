/** Samples of one implementation, one for each round, in the order of measurement. */
export interface Series {
  readonly name: string;
  readonly samples: readonly number[];
}

export interface Comparison {
  /** What is measured, for example `create`. */
  readonly title: string;
  readonly unit: string;
  readonly subject: Series;
  readonly baseline: Series;
}

/**
 * For example `create: VPC client 0.612 ms, official SDK 0.985 ms, ratio 0.62 (0.6 to 0.65, 7 rounds)`. Values are
 * medians. The ratio is the median of subject / baseline over the rounds, with its minimum and maximum.
 */
export function comparisonText({ title, unit, subject, baseline }: Comparison): string {
  const ratios = subject.samples.map((sample, round) => sample / (baseline.samples[round] ?? Number.NaN));
  const value = ({ name, samples }: Series) => `${name} ${rounded(median(samples))} ${unit}`;
  const range = `${rounded(Math.min(...ratios))} to ${rounded(Math.max(...ratios))}, ${ratios.length} rounds`;
  return `${title}: ${value(subject)}, ${value(baseline)}, ratio ${rounded(median(ratios))} (${range})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const rounded = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
