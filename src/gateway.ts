import type { FastifyBaseLogger } from 'fastify';
import type { Settings } from './config';
import { makeApollo } from './graphql/apollo';
import type { UpstreamClient } from './graphql/context';
import { makeSchema } from './graphql/schema';
import { trackIdleSockets } from './http/idle-sockets';
import { makeServer } from './http/server';
import { makeLog } from './observability/logger';
import { Metrics } from './observability/metrics';
import type { ClientObserver } from './vpc/calls/observer';
import { VpcClient, type VpcClientOptions } from './vpc/client';
import { DEFAULTS } from './vpc/defaults';
import { propertiesOf } from './vpc/errors/error-kinds';
import { type Clock, systemClock, withTimeout } from './vpc/time/clock';
import { type CredentialsProvider, defaultCredentialsChain } from './vpc/wire/credentials';
import { endpoints } from './vpc/wire/endpoints';
import type { Transport } from './vpc/wire/transport';

export interface Gateway {
  /** Address of the server, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Accepts no new requests, completes in-flight requests within STOP_TIMEOUT_MS, then closes all connections. */
  close(): Promise<void>;
}

/** Parts of the gateway that a caller can replace. */
export interface GatewayParts {
  readonly credentials?: CredentialsProvider;
  readonly logger?: FastifyBaseLogger;
  readonly clock?: Clock;
  /** Sends the requests of the client. Default: undici. */
  readonly transport?: Transport;
  /** Replaces the client. The caller closes it; the gateway has no metrics of it. */
  readonly vpc?: UpstreamClient;
}

/** Connects the parts and starts the server. The only module that knows all parts. */
export async function startGateway(settings: Settings, parts: GatewayParts = {}): Promise<Gateway> {
  const { logger, flush } = parts.logger
    ? { logger: parts.logger, flush: nothingToFlush }
    : makeLog(settings.LOG_LEVEL);
  const clock = parts.clock ?? systemClock;
  const metrics = new Metrics();
  const credentials = parts.credentials ?? defaultCredentialsChain();
  const skew = { seen: false };
  const client = new VpcClient({
    ...clientOptions(settings),
    ...(parts.transport ? { transport: parts.transport } : {}),
    clock,
    credentials,
    observer: observer(metrics, logger, skew),
  });
  metrics.observe(client);

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
    vpc: parts.vpc ?? client,
    stopping: () => stopping,
    ready: async () => {
      if (stopping) return ['The gateway is stopping.'];
      if (skew.seen) return [propertiesOf('clockSkew').message];
      const problems = credentials().then(
        () => [] as string[],
        (error: Error) => [error.message],
      );
      const known = await withTimeout(clock, READY_TIMEOUT_MS, problems);
      return known ?? ['The credentials provider does not respond.'];
    },
    requestLimits: { maxCalls: settings.VPC_CALLS_PER_REQUEST, timeoutMs: settings.REQUEST_DEADLINE_MS },
    trustedProxies: settings.TRUSTED_PROXIES,
    registry: metrics.registry,
    logger,
  });
  const closeIdleSockets = trackIdleSockets(app.server);
  const url = await app.listen({ port: settings.PORT, host: settings.HOST });

  const stop = async () => {
    await stopRequests();
    await withTimeout(clock, LOG_FLUSH_TIMEOUT_MS, flush());
  };
  const stopRequests = async () => {
    stopping = true;
    const finish = async () => {
      const closed = app.close();
      closeIdleSockets();
      await closed;
      await apollo.stop();
      await client.close();
      return true;
    };
    if (await withTimeout(clock, settings.STOP_TIMEOUT_MS, finish())) return;
    logger.warn('in-flight requests did not complete before the stop timeout');
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

/** Sends the events of the client to metrics and log. A defect appears in the log with its name and message only. */
function observer(metrics: Metrics, logger: FastifyBaseLogger, skew: { seen: boolean }): ClientObserver {
  return {
    attemptEnded: (event) => {
      metrics.attemptEnded(event);
      if (event.outcome === 'done' || event.outcome === 'refused') skew.seen = event.reason === 'clockSkew';
      logger.debug(event, 'attempt');
    },
    callEnded: (event) => {
      metrics.callEnded(event);
      logger.info(event, 'call');
    },
    defect: (error) => logger.error({ err: error }, 'defect'),
  };
}

/** Options of the client that follow from the settings. */
export function clientOptions(settings: Settings): Omit<VpcClientOptions, 'credentials'> {
  return {
    endpoints: endpoints({ override: settings.VPC_ENDPOINT, extraRegions: settings.VPC_EXTRA_REGIONS }),
    timeoutMs: settings.VPC_TIMEOUT_MS,
    attemptTimeoutMs: settings.VPC_ATTEMPT_TIMEOUT_MS,
    limits: {
      callsPerMinute: settings.VPC_CALLS_PER_MINUTE,
      maxConcurrent: settings.VPC_MAX_CONCURRENT,
      circuitBreaker: {
        failurePercent: settings.VPC_CIRCUIT_FAILURE_PERCENT,
        minAttempts: settings.VPC_CIRCUIT_MIN_ATTEMPTS,
        windowMs: settings.VPC_CIRCUIT_WINDOW_MS,
        openMs: settings.VPC_CIRCUIT_OPEN_MS,
      },
    },
    readCache: { size: DEFAULTS.readCache.size, ttlMs: settings.READ_CACHE_MS },
    idempotencyStore: { size: settings.IDEMPOTENCY_STORE_SIZE, ttlMs: settings.IDEMPOTENCY_STORE_TTL_MS },
  };
}

const nothingToFlush = () => Promise.resolve();
/** A log that nobody reads must not keep the process from ending. */
const LOG_FLUSH_TIMEOUT_MS = 500;
/** A readiness check needs a longer timeout than this to receive the reason. */
const READY_TIMEOUT_MS = 2_000;
