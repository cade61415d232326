import pino from 'pino';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Environment } from '../../kit/gateway/gateway-process';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import { readSettings } from '../../src/config';
import { clientOptions } from '../../src/gateway';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import type { BrokenKind } from './broken-kinds';
import { BROKEN_WRITES } from './broken-writes';
import type { Gateway } from './gateway';

/**
 * Starts a gateway with a defect that the checker must find. It runs in this process, so it cannot be killed.
 *
 * @param onOutput Receives the log.
 */
export async function startBrokenGateway(
  kind: BrokenKind,
  upstreamUrl: string,
  environment: Environment,
  onOutput: (text: string) => void,
): Promise<Gateway> {
  const settings = { ...readSettings(environment), VPC_ENDPOINT: new URL(upstreamUrl) };
  const client = new VpcClient({
    ...clientOptions(settings),
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    // Each fault ends a call, so that the defect shows often.
    maxAttempts: 1,
  });
  const gateway = await startGatewayInProcess({
    upstreamUrl,
    settings,
    logger: pino({ level: 'info' }, { write: onOutput }),
    vpc: {
      write: BROKEN_WRITES[kind](client),
      clock: client.clock,
      read: (action, request, options) => client.read(action, request, options),
      serves: (regionId) => client.serves(regionId),
    },
  });
  let closed: Promise<void> | undefined;
  return {
    url: gateway.url,
    process: 1,
    async close() {
      closed ??= gateway.close().then(() => client.close());
      await closed;
      return [];
    },
  };
}
