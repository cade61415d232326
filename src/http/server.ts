import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { AllowedHosts } from './allowed-hosts';
import { checkRequests } from './check-requests';
import { type GraphqlOptions, graphql } from './graphql';
import { health, readiness } from './health';
import { type ConnectionLimits, makeLimitedServer } from './limited-server';
import { shedLoad } from './load-shedding';
import { metrics } from './metrics';
import { playground } from './playground/playground';
import { refusePath, setRefusals } from './refusals';
import { type SchemaDocumentOptions, schemaDocument } from './schema-document';
import { securityHeaders } from './security-headers';
import { type ResponseLimits, UnreadResponses } from './unread-responses';

export interface HttpOptions extends ConnectionLimits, ResponseLimits {
  readonly allowedHosts: readonly string[];
  /** Mean delay of the event loop, in milliseconds, above which requests are refused. 0 disables the check. */
  readonly maxEventLoopDelayMs: number;
  /** Whether `/readyz` and `/metrics` are on a server of their own. */
  readonly separateOperations: boolean;
}

interface OperationsParts {
  /** Returns the reasons why the gateway is not ready; empty if it is ready. */
  readonly ready: () => Promise<string[]>;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is true. Default: none. */
  readonly trustedProxies?: readonly string[];
  readonly registry: Registry;
  readonly logger: FastifyBaseLogger;
  readonly http: HttpOptions;
}

export interface ServerParts extends OperationsParts, GraphqlOptions, SchemaDocumentOptions {}

/** A create request has about 2 KB. A document within its limits fits. */
export const MAX_BODY_BYTES = 128 * 1024;

/** The HTTP server. A request passes the parts in the order of their registration. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const { allowedHosts, maxEventLoopDelayMs, separateOperations } = parts.http;
  const app = await makeApp(parts, { names: allowedHosts, anyAddress: false });
  // Without this header, a connection that was busy when the stop began stays open and delays the stop.
  app.addHook('onSend', async (_request, reply) => {
    if (parts.stopping()) reply.header('connection', 'close');
  });
  await shedLoad(app, maxEventLoopDelayMs);
  await app.register(health);
  if (!separateOperations) await app.register(operations, parts);
  await app.register(playground, { operations: !separateOperations });
  await app.register(schemaDocument, parts);
  await app.register(graphql, parts);
  return app;
}

/** The server of `/healthz`, `/readyz` and `/metrics` on a port of its own. Monitoring calls it by address. */
export async function makeOperationsServer(parts: OperationsParts): Promise<FastifyInstance> {
  const app = await makeApp(parts, { names: parts.http.allowedHosts, anyAddress: true });
  await app.register(health);
  await app.register(operations, parts);
  return app;
}

async function operations(app: FastifyInstance, parts: OperationsParts): Promise<void> {
  await app.register(readiness, parts);
  await app.register(metrics, parts);
}

/** A server without routes, with the limits and checks of all servers. */
async function makeApp(
  { http, logger, trustedProxies = [] }: OperationsParts,
  allowedHosts: AllowedHosts,
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger,
    serverFactory: (handle) => makeLimitedServer(handle, http),
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    frameworkErrors: refusePath,
    // `/graphql` sends its own response in this case.
    return503OnClosing: false,
  });
  const unread = new UnreadResponses(http);
  app.addHook('onSend', async (_request, reply, payload) => unread.add(reply.raw, payload));
  await securityHeaders(app);
  checkRequests(app, allowedHosts);
  setRefusals(app);
  return app;
}
