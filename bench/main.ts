import { BadFlags, type FlagValues, flagsHelp, parseFlags } from '../kit/command-line/flags';
import { type Comparison, comparisonText } from './comparison';
import { compareCreates } from './creates';
import { measureHostileRequests } from './hostile/hostile';
import { compareLoading } from './loading';
import { measureMemory } from './memory/memory';
import { compareSigning } from './signing';

const DEFAULT_REQUESTS = 100_000;

const FLAGS = {
  memory: { kind: 'switch', help: 'measures the memory of the gateway under load instead' },
  hostile: { kind: 'switch', help: 'measures what requests that request too much cost instead; Linux only' },
  requests: {
    kind: 'integer',
    min: 2_000,
    max: 10_000_000,
    help: `number of requests for --memory [${DEFAULT_REQUESTS}]`,
  },
  svg: { kind: 'text', help: 'file for the curve of --memory' },
  help: { kind: 'switch', help: 'prints this help' },
} as const;

const USAGE = `Usage: npm run bench -- [flags]

Compares the VPC client with the official SDK, and measures the overhead of the gateway. All traffic stays on 127.0.0.1.
With --memory, the exit code is 1 if the memory of the gateway grows. With --hostile, it is 1 if a request exceeds its limits.

${flagsHelp(FLAGS)}
`;

async function main({
  help,
  hostile,
  memory,
  requests = DEFAULT_REQUESTS,
  svg,
}: FlagValues<typeof FLAGS>): Promise<void> {
  if (help) console.log(USAGE);
  else if (hostile) process.exitCode = (await measureHostileRequests()) ? 0 : 1;
  else if (memory) process.exitCode = (await measureMemory({ requests, svg })) ? 0 : 1;
  else await compareAll();
}

async function compareAll(): Promise<void> {
  console.log('Medians. A ratio below 1 means that the first implementation is faster or smaller than the second.');
  const comparisons: readonly (() => Promise<Comparison[]>)[] = [compareLoading, compareSigning, compareCreates];
  for (const compare of comparisons) {
    for (const comparison of await compare()) console.log(comparisonText(comparison));
  }
}

try {
  main(parseFlags(FLAGS, process.argv.slice(2))).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
} catch (error) {
  if (!(error instanceof BadFlags)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
