import { runCli } from './cli/run';

async function main(): Promise<void> {
  const outcome = await runCli(process.argv.slice(2), process.env, console);
  if ('exitCode' in outcome) {
    process.exitCode = outcome.exitCode;
    return;
  }
  const { sandbox } = outcome;
  // Once closed nothing keeps the process alive, so it ends by itself, with 0.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

void main();
