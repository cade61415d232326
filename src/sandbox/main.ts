import { runCli } from './cli/run';

async function main(): Promise<void> {
  const result = await runCli(process.argv.slice(2), process.env, console);
  if ('exitCode' in result) {
    process.exitCode = result.exitCode;
    return;
  }
  const { sandbox } = result;
  // The process ends with 0 once the server is closed: nothing else is running.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

void main();
