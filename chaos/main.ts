import { type RunOptions, readOptions, USAGE } from './options';
import { hasPassed } from './report/report';
import { reportText } from './report/report-text';
import { run } from './run';
import { BadFlags } from './support/flags';

async function main(options: RunOptions): Promise<void> {
  console.log(`seed ${options.seed}`);
  const report = await run({ ...options, onProgress: (line) => console.log(line) });
  console.log(`\n${reportText(report)}`);
  process.exitCode = hasPassed(report) ? 0 : 1;
}

// A signal ends a process without its exit handlers, and the gateway process would survive.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const options = readOptions(process.argv.slice(2));
  if (options) {
    main(options).catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  } else console.log(USAGE);
} catch (error) {
  if (!(error instanceof BadFlags)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
