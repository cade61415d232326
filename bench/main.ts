import { compareCreates } from './creates';
import { compareLoading } from './loading';
import { type Comparison, comparisonText } from './report';
import { compareSigning } from './signing';

/**
 * How this project compares with the official SDK, and what the gateway adds to a call. Ratios within one run: the two
 * sides take turns, so that a machine that slows down slows both. Traffic stays on loopback.
 */
async function main(): Promise<void> {
  const comparisons: readonly (() => Promise<Comparison[]>)[] = [compareLoading, compareSigning, compareCreates];
  for (const compare of comparisons) {
    for (const comparison of await compare()) console.log(comparisonText(comparison));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
