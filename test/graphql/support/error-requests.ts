import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, print } from 'graphql';
import pino from 'pino';
import { Registry } from 'prom-client';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceInput } from '../../../schema/client';
import { readSettings } from '../../../src/config';
import { httpOptions } from '../../../src/gateway';
import { makeApollo } from '../../../src/graphql/apollo';
import { makeServer } from '../../../src/http/server';
import type { Fault, Intercept } from '../../../src/sandbox/faults';
import { systemClock } from '../../../src/vpc/time/clock';
import { delayEventLoop } from '../../support/delay-event-loop';
import { startTestGateway, type TestGateway, type TestGatewayOptions } from '../../support/gateway';
import { EXAMPLE_INPUT } from '../../support/reference-example';

/** Requests that can fail, and their servers. Importing this module closes the servers after each test. */

const started: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

export async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  started.push(gateway);
  return gateway;
}

export interface Result {
  readonly status: number;
  readonly body: unknown;
}

export const read = async (response: Response): Promise<Result> => ({
  status: response.status,
  body: await response.json(),
});

export const EXAMPLE: CreateRouterInterfaceInput = EXAMPLE_INPUT;
export const CREATE = print(CreateRouterInterfaceDocument);
const inputWith = (fields: object) => ({ query: CREATE, variables: { input: { ...EXAMPLE, ...fields } } });

export const create = async ({ post }: TestGateway, fields: object = {}) => read(await post(inputWith(fields)));
export const execute = async (query: string, more: object = {}) => read(await (await start()).post({ query, ...more }));

/** Runs the mutation against a sandbox with the given faults. */
export const createThrough = async (intercept: Intercept, options: TestGatewayOptions = {}) =>
  create(await start({ ...options, sandbox: { ...options.sandbox, intercept } }));
export const createAgainst = (fault: Fault) => createThrough(() => fault);
export const readAgainst = async (fault: Fault) =>
  read(await (await start({ sandbox: { intercept: () => fault } })).post({ query: '{ regions { totalCount } }' }));

const notCalled = () => Promise.reject(new Error('not called'));

/** Runs a resolver in a server with the same parts as the gateway. */
export async function resolveWith(resolve: () => unknown): Promise<Result> {
  const query = new GraphQLObjectType({ name: 'Query', fields: { broken: { type: GraphQLInt, resolve } } });
  const apollo = makeApollo(new GraphQLSchema({ query }), pino({ level: 'silent' }));
  await apollo.start();
  const app = await makeServer({
    apollo,
    vpc: { serves: () => false, write: notCalled, read: notCalled, clock: systemClock },
    stopping: () => false,
    ready: async () => [],
    registry: new Registry(),
    logger: pino({ level: 'silent' }),
    http: { ...httpOptions(readSettings({})), maxEventLoopDelayMs: 0 },
  });
  started.push(app);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return read(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ broken }' }),
    }),
  );
}

/** Delays the event loop, and sends requests until one is refused. */
export async function requestWhileOverloaded(): Promise<Result> {
  const { post } = await start({ settings: { HTTP_MAX_EVENT_LOOP_DELAY_MS: 1 } });
  const end = delayEventLoop();
  try {
    for (;;) {
      const result = await read(await post({ query: '{ __typename }' }));
      if (result.status !== 200) return result;
    }
  } finally {
    end();
  }
}

/** Sends only the headers of a request with the given content length. */
export async function sendHeadersOf(bytes: number): Promise<Result> {
  const headers = { 'content-type': 'application/json', 'content-length': bytes };
  const { url } = await start();
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      json(response)
        .then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
        .finally(() => sent.destroy());
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });
}

/** Starts a request on a kept-alive connection, stops the gateway, then sends the rest of the request. */
export async function requestWhileStopping(): Promise<Result> {
  const { gateway, sandbox, url } = await startTestGateway();
  started.push(sandbox);
  const body = JSON.stringify({ query: '{ __typename }' });
  const message = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  const socket = connect(Number(new URL(url).port), new URL(url).hostname).setEncoding('utf8');
  let received = '';
  socket.on('data', (text: string) => {
    received += text;
  });
  // One write contains a whole request and the start of the next one: the response to the first proves that both arrived.
  socket.write(message + message.slice(0, 20));
  await once(socket, 'data');
  const closed = gateway.close();
  socket.write(message.slice(20));
  await once(socket, 'close');
  await closed;
  const [, , last = ''] = received.split('HTTP/1.1 ');
  return { status: Number.parseInt(last, 10), body: JSON.parse(last.split('\r\n\r\n')[1] ?? '') };
}
