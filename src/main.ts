import './production';
import { InvalidSettings, readSettings } from './config';
import { startGateway } from './gateway';

async function main(): Promise<void> {
  const gateway = await startGateway(readSettings(process.env));
  // Every signal stops the gateway in order. A further one has no effect: in-flight requests complete.
  const stop = () => {
    gateway.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

function fail(error: unknown): void {
  console.error(error instanceof InvalidSettings ? error.message : error);
  process.exit(1);
}

main().catch(fail);
