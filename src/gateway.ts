import type { FastifyBaseLogger } from 'fastify';
import pino from 'pino';
import type { Settings } from './config';
import { makeApollo } from './graphql/apollo';
import { makeSchema } from './graphql/schema';
import { makeServer } from './http/server';
import { Metrics } from './metrics';
import { VpcClient } from './vpc/client';
import { type CredentialsProvider, defaultCredentialsChain } from './vpc/credentials';
import { endpoints } from './vpc/endpoints';

export interface Gateway {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new work, finishes what was begun, then lets go of everything. */
  close(): Promise<void>;
}

interface Replaceable {
  readonly credentials?: CredentialsProvider;
  readonly logger?: FastifyBaseLogger;
}

/** Puts the parts together and starts to listen. The one place that knows all of them. */
export async function startGateway(settings: Settings, replaced: Replaceable = {}): Promise<Gateway> {
  const logger: FastifyBaseLogger = replaced.logger ?? pino({ level: settings.LOG_LEVEL });
  const metrics = new Metrics();
  const credentials = replaced.credentials ?? defaultCredentialsChain();
  const vpc = new VpcClient({
    credentials,
    endpoints: endpoints({ override: settings.VPC_ENDPOINT, extraRegions: settings.VPC_EXTRA_REGIONS }),
    timeoutMs: settings.VPC_TIMEOUT_MS,
    onCall: (event) => {
      metrics.observeCall(event);
      logger.info(event, 'upstream call');
    },
  });

  const apollo = makeApollo(makeSchema());
  await apollo.start();
  const app = await makeServer({
    apollo,
    context: () => ({ vpc }),
    ready: () => credentials().then(noProblem, (error: Error) => [error.message]),
    registry: metrics.registry,
    logger,
  });
  const url = await app.listen({ port: settings.PORT, host: settings.HOST });

  return {
    url,
    async close() {
      await app.close();
      await apollo.stop();
      await vpc.close();
    },
  };
}

const noProblem = () => [] as string[];
