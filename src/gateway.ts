import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import pino from 'pino';
import type { Settings } from './config';
import { makeApollo } from './graphql/apollo';
import type { Context } from './graphql/context';
import { makeSchema } from './graphql/schema';
import { makeServer } from './http/server';
import { Metrics } from './metrics';
import { VpcClient, type VpcClientOptions } from './vpc/client';
import { inTime, systemClock } from './vpc/clock';
import { type CredentialsProvider, defaultCredentialsChain } from './vpc/credentials';
import { endpoints } from './vpc/endpoints';

export interface Gateway {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new work, finishes what was begun within STOP_TIMEOUT_MS, then lets go of everything. */
  close(): Promise<void>;
}

interface Replaceable {
  readonly credentials?: CredentialsProvider;
  readonly logger?: FastifyBaseLogger;
  /** Stands between the resolvers and the client. */
  readonly wrap?: (client: VpcClient) => Context['vpc'];
}

/** Puts the parts together and starts to listen. The one place that knows all of them. */
export async function startGateway(settings: Settings, replaced: Replaceable = {}): Promise<Gateway> {
  const logger: FastifyBaseLogger = replaced.logger ?? pino({ level: settings.LOG_LEVEL, serializers: LOGGED });
  const metrics = new Metrics();
  const credentials = replaced.credentials ?? defaultCredentialsChain();
  const client = new VpcClient({
    ...clientOptions(settings),
    credentials,
    observer: {
      attempt: (event) => {
        metrics.attempt(event);
        logger.debug(event, 'attempt');
      },
      call: (event) => {
        metrics.call(event);
        logger.info(event, 'call');
      },
    },
  });
  metrics.watch(client);

  let stopping = false;
  const apollo = makeApollo(makeSchema(), {
    debug: (message) => logger.debug(message),
    info: (message) => logger.info(message),
    warn: (message) => logger.warn(message),
    error: (message) => logger.error(message),
  });
  await apollo.start();
  const app = await makeServer({
    apollo,
    vpc: replaced.wrap?.(client) ?? client,
    stopping: () => stopping,
    ready: async () => {
      if (stopping) return ['The gateway is stopping.'];
      const problems = credentials().then(noProblem, (error: Error) => [error.message]);
      return (await inTime(systemClock, READY_TIMEOUT_MS, problems)) ?? ['Credentials do not come in time.'];
    },
    registry: metrics.registry,
    logger,
  });
  const endSilent = watchSilent(app.server);
  const url = await app.listen({ port: settings.PORT, host: settings.HOST });

  const stop = async () => {
    stopping = true;
    const finish = async () => {
      const closed = app.close();
      endSilent();
      await closed;
      await apollo.stop();
      await client.close();
      return true;
    };
    if (await inTime(systemClock, settings.STOP_TIMEOUT_MS, finish())) return;
    logger.warn('not everything was finished in time');
    app.server.closeAllConnections();
  };
  let stopped: Promise<void> | undefined;
  return {
    url,
    close() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Answers a function that ends the connections on which nothing was ever said: nobody else would. */
function watchSilent(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  };
}

function clientOptions(settings: Settings): Omit<VpcClientOptions, 'credentials'> {
  return {
    endpoints: endpoints({ override: settings.VPC_ENDPOINT, extraRegions: settings.VPC_EXTRA_REGIONS }),
    timeoutMs: settings.VPC_TIMEOUT_MS,
    attemptTimeoutMs: settings.VPC_ATTEMPT_TIMEOUT_MS,
    protection: {
      callsPerMinute: settings.VPC_CALLS_PER_MINUTE,
      maxConcurrent: settings.VPC_MAX_CONCURRENT,
      circuitBreaker: {
        failurePercent: settings.VPC_CIRCUIT_FAILURE_PERCENT,
        minAttempts: settings.VPC_CIRCUIT_MIN_ATTEMPTS,
        windowMs: settings.VPC_CIRCUIT_WINDOW_MS,
        openMs: settings.VPC_CIRCUIT_OPEN_MS,
      },
    },
    sharedReads: { size: 500, ageMs: settings.READ_CACHE_MS },
    memory: { size: settings.TOKEN_MEMORY_SIZE, ageMs: settings.TOKEN_MEMORY_MS },
  };
}

/** A stack, what hangs on an error beside its message, and the query of an address may hold what a log must not. */
export const LOGGED = {
  err: ({ name, message, code }: Error & { code?: unknown }) => ({ name, message, code }),
  req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?', 1)[0] }),
};

/** Shorter than the patience of those who ask whether the gateway is ready. */
const READY_TIMEOUT_MS = 2_000;

const noProblem = () => [] as string[];
