import pino from 'pino';
import { Registry } from 'prom-client';
import { readSettings } from '../../../src/config';
import { httpOptions } from '../../../src/gateway';
import { makeApollo } from '../../../src/graphql/apollo';
import { makeSchema } from '../../../src/graphql/schema';
import { type HttpOptions, makeServer } from '../../../src/http/server';
import { systemClock } from '../../../src/vpc/time/clock';

/** More than the buffers of the operating system. */
export const LARGE_BYTES = 32_000_000;

const notCalled = () => Promise.reject(new Error('not called'));
const logger = pino({ level: 'silent' });

/** The HTTP server of the gateway without an upstream. `GET /large` returns a large body. */
export async function startLargeResponseServer(options: Partial<HttpOptions>) {
  const apollo = makeApollo(makeSchema(), logger);
  await apollo.start();
  const app = await makeServer({
    apollo,
    vpc: { serves: () => false, write: notCalled, read: notCalled, clock: systemClock },
    stopping: () => false,
    ready: async () => [],
    registry: new Registry(),
    logger,
    http: { ...httpOptions(readSettings({})), maxEventLoopDelayMs: 0, ...options },
  });
  app.get('/large', () => Buffer.alloc(LARGE_BYTES));
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
}
