import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Environment } from '../../kit/gateway/gateway-process';
import { SANDBOX_CREDENTIALS } from '../../kit/sandbox/sandbox';
import { readSettings } from '../../src/config';
import { clientOptions } from '../../src/gateway';
import type { UpstreamClient } from '../../src/graphql/context';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import type { Gateway } from './gateway';

const MAX_ATTEMPTS = 3;

/**
 * Starts a gateway with a common bug: each retry uses a new client token, so retries create duplicates. The checker must
 * find them. It runs in this process, so it cannot be killed.
 *
 * @param onOutput Receives the log.
 */
export async function startBrokenGateway(
  upstreamUrl: string,
  environment: Environment,
  onOutput: (text: string) => void,
): Promise<Gateway> {
  const settings = { ...readSettings(environment), VPC_ENDPOINT: new URL(upstreamUrl) };
  const client = new VpcClient({ ...clientOptions(settings), credentials: staticCredentials(SANDBOX_CREDENTIALS) });
  const gateway = await startGatewayInProcess({
    upstreamUrl,
    settings,
    logger: pino({ level: 'info' }, { write: onOutput }),
    vpc: withNewTokens(client),
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

function withNewTokens(client: VpcClient): UpstreamClient {
  const write: VpcClient['write'] = async (action, request, options = {}) => {
    for (let attempt = 1; ; attempt += 1) {
      const result = await client.write(action, { ...request, clientToken: randomUUID() }, options);
      if (result.outcome === 'unknown' && attempt < MAX_ATTEMPTS) continue;
      // Return the token of the request, as a correct gateway does.
      return { ...result, ...(request.clientToken ? { clientToken: request.clientToken } : {}) };
    }
  };
  return {
    write,
    clock: client.clock,
    read: (action, request, options) => client.read(action, request, options),
    serves: (regionId) => client.serves(regionId),
  };
}
