import { isIPv6 } from 'node:net';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { SETTINGS, type Settings } from './config';
import { type Log, makeApollo } from './graphql/apollo';
import type { UpstreamClient } from './graphql/context';
import { makeSubgraph } from './graphql/federation/subgraph';
import { makeSchema } from './graphql/schema';
import { trackIdleSockets } from './http/idle-sockets';
import { type HttpOptions, makeOperationsServer, makeServer } from './http/server';
import { makeLog } from './observability/log/logger';
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
  /** Address of `/readyz` and `/metrics`. Equals `url` without OPERATIONS_PORT. */
  readonly operationsUrl: string;
  /**
   * Accepts no new requests and completes in-flight requests within STOP_TIMEOUT_MS. Then it ends their calls, so that each
   * caller still receives a response, and closes all connections.
   */
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
  const log = parts.logger ? { logger: parts.logger } : makeLog(settings.LOG_LEVEL);
  const { logger } = log;
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
  if ('destination' in log) metrics.observeLog(log.destination);

  let stopping = false;
  const apolloLog: Log = {
    debug: (message) => logger.debug(message),
    info: (message) => logger.info(message),
    warn: (message) => logger.warn(message),
    error: (message) => logger.error(message),
  };
  const introspection = settings.INTROSPECTION === 'on';
  const schema = makeSchema();
  const served = settings.FEDERATION === 'on' ? makeSubgraph(schema, { introspection }) : schema;
  const apollo = makeApollo(served, apolloLog, { introspection });
  await apollo.start();
  const serverParts = {
    apollo,
    publicSchema: introspection ? schema : undefined,
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
    requestLimits: { maxPages: settings.VPC_PAGES_PER_REQUEST, timeoutMs: settings.REQUEST_DEADLINE_MS },
    trustedProxies: settings.TRUSTED_PROXIES,
    registry: metrics.registry,
    logger,
    http: httpOptions(settings),
  };
  const app = await makeServer(serverParts);
  const closeIdleSockets = trackIdleSockets(app.server);
  const operations = await startOperations(settings, serverParts);
  const url = await app.listen({ port: settings.PORT, host: settings.HOST });
  if (lacksRemoteHost(settings))
    logger.warn('requests from other machines are refused: HOST is every address, and ALLOWED_HOSTS is not set');

  const stop = async () => {
    await stopRequests();
    if ('destination' in log) await withTimeout(clock, LOG_FLUSH_TIMEOUT_MS, log.destination.flush());
  };
  const stopRequests = async () => {
    stopping = true;
    const finish = async () => {
      const closed = app.close();
      closeIdleSockets();
      await closed;
      await apollo.stop();
      await client.close();
      await closeOperations();
      return true;
    };
    const finished = finish();
    if (await withTimeout(clock, settings.STOP_TIMEOUT_MS, finished)) return;
    logger.warn('in-flight requests did not complete before the stop timeout');
    client.abort();
    if (await withTimeout(clock, ABORT_TIMEOUT_MS, finished)) return;
    app.server.closeAllConnections();
    await closeOperations();
  };
  const closeOperations = async () => {
    const closed = operations?.app.close();
    // Monitoring has no request that must complete.
    operations?.app.server.closeAllConnections();
    await closed;
  };
  let stopped: Promise<void> | undefined;
  return {
    url,
    operationsUrl: operations?.url ?? url,
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
    endpoints: endpoints({
      override: settings.VPC_ENDPOINT,
      extraRegions: settings.VPC_EXTRA_REGIONS,
      network: settings.VPC_NETWORK,
    }),
    ...(settings.HTTPS_PROXY || settings.HTTP_PROXY
      ? { proxy: { https: settings.HTTPS_PROXY, http: settings.HTTP_PROXY, except: settings.NO_PROXY } }
      : {}),
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
    readCache: { ...DEFAULTS.readCache, ttlMs: settings.READ_CACHE_MS },
    idempotencyStore: { size: settings.IDEMPOTENCY_STORE_SIZE, ttlMs: settings.IDEMPOTENCY_STORE_TTL_MS },
  };
}

/** Options of the HTTP servers that follow from the settings. */
export function httpOptions(settings: Settings): HttpOptions {
  return {
    allowedHosts: [...settings.ALLOWED_HOSTS, ...(isEveryAddress(settings.HOST) ? [] : [hostOf(settings.HOST)])],
    separateOperations: settings.OPERATIONS_PORT !== undefined,
    maxConnections: settings.HTTP_MAX_CONNECTIONS,
    headersTimeoutMs: settings.HTTP_HEADERS_TIMEOUT_MS,
    requestTimeoutMs: settings.HTTP_REQUEST_TIMEOUT_MS,
    responseTimeoutMs: settings.HTTP_RESPONSE_TIMEOUT_MS,
    maxEventLoopDelayMs: settings.HTTP_MAX_EVENT_LOOP_DELAY_MS,
  };
}

const isEveryAddress = (host: string) => host === '0.0.0.0' || host === '::';

/** An address as in the Host header. */
const hostOf = (address: string) => (isIPv6(address) ? `[${address}]` : address).toLowerCase();

/** Whether the server listens on all addresses, and clients of other machines cannot have an allowed Host header. */
function lacksRemoteHost({ HOST, ALLOWED_HOSTS }: Settings): boolean {
  return isEveryAddress(HOST) && ALLOWED_HOSTS.every((host) => SETTINGS.ALLOWED_HOSTS.default.includes(host));
}

/** Starts the server of OPERATIONS_PORT, if it is set. */
async function startOperations(
  { HOST, OPERATIONS_PORT }: Settings,
  parts: Parameters<typeof makeOperationsServer>[0],
): Promise<{ readonly url: string; readonly app: FastifyInstance } | undefined> {
  if (OPERATIONS_PORT === undefined) return undefined;
  const app = await makeOperationsServer(parts);
  const listenTextResolver = (address: string) => `Operations server listening at ${address}`;
  return { app, url: await app.listen({ port: OPERATIONS_PORT, host: HOST, listenTextResolver }) };
}

/** For the responses of the calls that the stop timeout ended. */
const ABORT_TIMEOUT_MS = 1_000;
/** A log that nobody reads must not keep the process from ending. */
const LOG_FLUSH_TIMEOUT_MS = 500;
/** A readiness check needs a longer timeout than this to receive the reason. */
const READY_TIMEOUT_MS = 2_000;
