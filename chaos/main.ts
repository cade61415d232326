import { type RunOptions, readOptions, USAGE } from './options';
import { succeeded } from './report';
import { reportText } from './report-text';
import { run } from './run';

async function main(options: RunOptions): Promise<void> {
  console.log(`seed ${options.seed}`);
  const report = await run({ ...options, progress: (line) => console.log(line) });
  console.log(`\n${reportText(report)}`);
  process.exitCode = succeeded(report) ? 0 : 1;
}

// Without this a signal would end the process past its exit handlers, and leave a gateway behind.
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
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
