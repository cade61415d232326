import { BadFlags } from '../kit/command-line/flags';
import { type Command, readCommand, USAGE } from './options';
import { loadRun } from './record/load-run';
import { RunFolder } from './record/run-folder';
import { judge } from './report/judge';
import { hasPassed, type RunReport } from './report/report';
import { reportText } from './report/report-text';

async function main(command: Exclude<Command, { kind: 'help' }>): Promise<void> {
  const report = command.kind === 'check' ? judge(await loadRun(command.folder)) : await runAndStore(command);
  console.log(`\n${reportText(report)}`);
  if (!hasPassed(report)) console.log(`The run is stored in ${command.folder}`);
  process.exitCode = hasPassed(report) ? 0 : 1;
}

async function runAndStore({ folder: path, options }: Extract<Command, { kind: 'run' }>): Promise<RunReport> {
  console.log(`seed ${options.seed}, folder ${path}`);
  const folder = await RunFolder.create(path, options);
  // The check of a stored run needs neither gateway nor sandbox, so only a run loads them.
  const { run } = await import('./run.js');
  const record = await run(options, folder, (line) => console.log(line));
  const report = judge(record);
  await folder.store(record, report);
  return report;
}

// A signal ends a process without its exit handlers, and the gateway process would survive.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') console.log(USAGE);
  else {
    main(command).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
  }
} catch (error) {
  if (!(error instanceof BadFlags)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
