import './production';
import { InvalidSettings, readSettings } from './config';
import { startGateway } from './gateway';

async function main(): Promise<void> {
  const gateway = await startGateway(readSettings(process.env));
  const stop = () => {
    gateway.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function fail(error: unknown): void {
  console.error(error instanceof InvalidSettings ? error.message : error);
  process.exit(1);
}

main().catch(fail);
