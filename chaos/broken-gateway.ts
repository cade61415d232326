import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { readSettings } from '../src/config';
import { startGateway } from '../src/gateway';
import type { Context } from '../src/graphql/context';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../src/sandbox/settings';
import type { CallOptions, VpcClient } from '../src/vpc/client';
import { staticCredentials } from '../src/vpc/credentials';
import type { Environment } from './gateway-process';
import type { GatewayUnderTest } from './gateway-under-test';

const ATTEMPTS = 3;

/**
 * A gateway whose retry is broken in the way that is common in the field: a new token for each attempt. The checker
 * must find the duplicates that it makes, or it finds nothing.
 */
export async function startBrokenGateway(environment: Environment): Promise<GatewayUnderTest> {
  const gateway = await startGateway(
    { ...readSettings({ ...environment }), PORT: 0 },
    {
      logger: pino({ level: 'silent' }),
      credentials: staticCredentials({
        accessKeyId: DEFAULT_ACCESS_KEY_ID,
        accessKeySecret: DEFAULT_ACCESS_KEY_SECRET,
      }),
      wrap: withNewTokens,
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
  const call: VpcClient['call'] = async (action, request, options: CallOptions = {}) => {
    for (let number = 1; ; number += 1) {
      const result = await client.call(action, { ...request, clientToken: randomUUID() }, options);
      if (result.outcome === 'unknown' && number < ATTEMPTS) continue;
      // The caller is told of the token that it gave.
      return { ...result, ...(request.clientToken ? { clientToken: request.clientToken } : {}) };
    }
  };
  return {
    call,
    read: (action, request, options) => client.read(action, request, options),
    serves: (regionId) => client.serves(regionId),
  };
}
