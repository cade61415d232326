import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { readSettings } from '../../src/config';
import { clientOptions, startGateway } from '../../src/gateway';
import type { UpstreamClient } from '../../src/graphql/context';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../../src/sandbox/settings';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import type { Environment, Gateway } from './gateway';

const MAX_ATTEMPTS = 3;

/**
 * Starts a gateway with a common bug: each retry uses a new client token, so retries create duplicates. The checker must
 * find them.
 */
export async function startBrokenGateway(environment: Environment): Promise<Gateway> {
  const settings = { ...readSettings({ ...environment }), PORT: 0 };
  const credentials = staticCredentials({
    accessKeyId: DEFAULT_ACCESS_KEY_ID,
    accessKeySecret: DEFAULT_ACCESS_KEY_SECRET,
  });
  const client = new VpcClient({ ...clientOptions(settings), credentials });
  const gateway = await startGateway(settings, {
    logger: pino({ level: 'silent' }),
    credentials,
    vpc: withNewTokens(client),
  });
  let closed: Promise<void> | undefined;
  return {
    url: gateway.url,
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
