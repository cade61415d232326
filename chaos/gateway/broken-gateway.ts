import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { readSettings } from '../../src/config';
import { startGateway } from '../../src/gateway';
import type { Context } from '../../src/graphql/context';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../../src/sandbox/settings';
import type { CallOptions, VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import type { Environment, Gateway } from './gateway';

const MAX_ATTEMPTS = 3;

/**
 * Starts a gateway with a common bug: each retry uses a new client token, so retries create duplicates. The checker must
 * find them.
 */
export async function startBrokenGateway(environment: Environment): Promise<Gateway> {
  const gateway = await startGateway(
    { ...readSettings({ ...environment }), PORT: 0 },
    {
      logger: pino({ level: 'silent' }),
      credentials: staticCredentials({
        accessKeyId: DEFAULT_ACCESS_KEY_ID,
        accessKeySecret: DEFAULT_ACCESS_KEY_SECRET,
      }),
      decorate: withNewTokens,
    },
  );
  let closed: Promise<void> | undefined;
  return {
    url: gateway.url,
    async close() {
      closed ??= gateway.close();
      await closed;
      return [];
    },
  };
}

function withNewTokens(client: VpcClient): Context['vpc'] {
  const write: VpcClient['write'] = async (action, request, options: CallOptions = {}) => {
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
