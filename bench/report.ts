export interface Comparison {
  readonly what: string;
  readonly unit: string;
  /** Figures of the rounds, in the order in which they were taken. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly names: readonly [ours: string, theirs: string];
}

/** Medians of both sides, and the median of the ratios round by round. */
export function comparisonText({ what, unit, ours, theirs, names }: Comparison): string {
  const ratios = ours.map((figure, round) => figure / (theirs[round] ?? Number.NaN));
  const [mine, other] = names;
  return (
    `${what}: ${mine} ${rounded(median(ours))} ${unit}, ${other} ${rounded(median(theirs))} ${unit}, ` +
    `ratio ${rounded(median(ratios))} (${rounded(Math.min(...ratios))} to ${rounded(Math.max(...ratios))}, ` +
    `${ratios.length} rounds)`
  );
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const rounded = (figure: number) => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3));
