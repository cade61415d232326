import { BadFlags, flagsHelp, parseFlags } from '../kit/command-line/flags';
import { type Comparison, comparisonText } from './comparison';
import { compareCreates } from './creates';
import { compareLoading } from './loading';
import { compareSigning } from './signing';

const FLAGS = { help: { kind: 'switch', help: 'prints this help' } } as const;

const USAGE = `Usage: npm run bench

Compares the VPC client with the official SDK, and measures the overhead of the gateway. All traffic stays on 127.0.0.1.

${flagsHelp(FLAGS)}
`;

async function main(): Promise<void> {
  console.log('Medians. A ratio below 1 means that the first implementation is faster or smaller than the second.');
  const comparisons: readonly (() => Promise<Comparison[]>)[] = [compareLoading, compareSigning, compareCreates];
  for (const compare of comparisons) {
    for (const comparison of await compare()) console.log(comparisonText(comparison));
  }
}

try {
  if (parseFlags(FLAGS, process.argv.slice(2)).help) console.log(USAGE);
  else {
    main().catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  }
} catch (error) {
  if (!(error instanceof BadFlags)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
