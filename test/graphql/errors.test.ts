import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, print } from 'graphql';
import pino from 'pino';
import { Registry } from 'prom-client';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceInput } from '../../schema/client';
import { makeApollo } from '../../src/graphql/apollo';
import { ERROR_CODES, type ErrorCodeName } from '../../src/graphql/errors/error-codes';
import { DOCUMENT_LIMITS } from '../../src/graphql/limits/document-limits';
import { makeServer } from '../../src/http/server';
import { type Fault, faultOf, type Intercept } from '../../src/sandbox/faults';
import { systemClock } from '../../src/vpc/time/clock';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { startTestGateway, type TestGateway, type TestGatewayOptions } from '../support/gateway';

const started: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  started.push(gateway);
  return gateway;
}

interface Result {
  readonly status: number;
  readonly body: unknown;
}

const read = async (response: Response): Promise<Result> => ({
  status: response.status,
  body: await response.json(),
});

const EXAMPLE: CreateRouterInterfaceInput = {
  regionId: 'cn-beijing',
  routerType: 'VROUTER',
  routerId: 'vrt-2zepuy8qbrq6yhdje53t6',
  role: 'INITIATING_SIDE',
  spec: 'MINI_5',
  oppositeRegionId: 'cn-beijing',
  oppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z',
};
const CREATE = print(CreateRouterInterfaceDocument);
const inputWith = (fields: object) => ({ query: CREATE, variables: { input: { ...EXAMPLE, ...fields } } });

const create = async ({ post }: TestGateway, fields: object = {}) => read(await post(inputWith(fields)));
const execute = async (query: string, more: object = {}) => read(await (await start()).post({ query, ...more }));

/** Runs the mutation against a sandbox with the given faults. */
const createThrough = async (intercept: Intercept, options: TestGatewayOptions = {}) =>
  create(await start({ ...options, sandbox: { ...options.sandbox, intercept } }));
const createAgainst = (fault: Fault) => createThrough(() => fault);
const readAgainst = async (fault: Fault) =>
  read(await (await start({ sandbox: { intercept: () => fault } })).post({ query: '{ regions { totalCount } }' }));

const notCalled = () => Promise.reject(new Error('not called'));

/** Runs a resolver in a server with the same parts as the gateway. */
async function resolveWith(resolve: () => unknown): Promise<Result> {
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

/** Sends only the headers of a request with the given content length. */
async function sendHeadersOf(bytes: number): Promise<Result> {
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
async function requestWhileStopping(): Promise<Result> {
  const { gateway, sandbox, url } = await startTestGateway();
  started.push(sandbox);
  const body = JSON.stringify({ query: '{ __typename }' });
  const message = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

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

type Causes = Readonly<Record<string, () => Promise<Result>>>;

const never = new Promise<undefined>(() => {});
const afterCommit =
  (fault: Fault | Promise<undefined>): Intercept =>
  (_request, phase) =>
    phase === 'afterCommit' ? fault : undefined;

/** Upstreams after which it is unknown whether a request was carried out. */
const UNKNOWN_OUTCOME: Readonly<Record<string, Intercept>> = {
  'closes the connection before it carries the request out': () => ({ kind: 'hangup' }),
  'closes the connection after it carried the request out': afterCommit({ kind: 'hangup' }),
  'does not respond before the deadline': afterCommit(never),
  'responds with a page of a proxy': afterCommit({ kind: 'status', status: 502, body: '<html>Bad Gateway</html>' }),
  'responds with a truncated document': afterCommit({ kind: 'status', status: 200, body: '{"RequestId":"1","Router' }),
  'responds with a success without an id': afterCommit({ kind: 'status', status: 200, body: '{"RequestId":"1"}' }),
  'responds with an internal error': afterCommit(faultOf('InternalError')),
  'responds with an unrecognised code and status 500': afterCommit({
    kind: 'code',
    status: 500,
    code: 'New.Code',
    message: '',
  }),
  'is still processing the token': afterCommit({ kind: 'code', status: 400, code: 'LastTokenProcessing', message: '' }),
};
const shortTimeouts = { VPC_TIMEOUT_MS: 400, VPC_ATTEMPT_TIMEOUT_MS: 150 };

/** Causes of each code. */
const CAUSES: Readonly<Record<ErrorCodeName, Causes>> = {
  GRAPHQL_PARSE_FAILED: {
    'a truncated document': () => execute('{'),
    'a document of too many tokens': () => execute(`{ ${'__typename '.repeat(DOCUMENT_LIMITS.tokens)} }`),
    'a document that is nested too deeply': () => execute(`{ specs(a: ${'['.repeat(DOCUMENT_LIMITS.tokens - 10)}`),
  },
  GRAPHQL_VALIDATION_FAILED: {
    'an unknown field': () => execute('{ no }'),
    'an operation of an unsupported type': () => execute('subscription { specs }'),
    'too many fields': () => execute(`{ ${'__typename '.repeat(DOCUMENT_LIMITS.rootFields + 1)} }`),
    'a value of the wrong type': () => execute('mutation { createRouterInterface(input: 1) { requestId } }'),
  },
  OPERATION_RESOLUTION_FAILURE: {
    'several operations without an operation name': () => execute('query A { __typename } query B { __typename }'),
    'an unknown operation name': () => execute('query A { __typename }', { operationName: 'B' }),
  },
  BAD_USER_INPUT: {
    'a variable of the wrong type': () => execute(CREATE, { variables: { input: 1 } }),
    'a missing variable': () => execute(CREATE),
    'an argument that violates a rule': () => execute('{ regions(first: 0) { totalCount } }'),
    'a variable that is null where only its default is allowed': () =>
      execute('query ($yes: Boolean = true) { __typename @include(if: $yes) }', { variables: { yes: null } }),
  },
  BAD_REQUEST: {
    'a body that is not JSON': async () => read(await (await start()).post('{"query"')),
    'a body of an unsupported type': async () => read(await (await start()).post('x', { 'content-type': 'text/html' })),
    'a body without a query': async () => read(await (await start()).post({ variables: {} })),
    'a batch of operations': async () => read(await (await start()).post([{ query: '{ __typename }' }])),
    'an Accept header without a supported type': async () =>
      read(await (await start()).post({ query: '{ __typename }' }, { accept: 'image/png' })),
    'a GET that a page of another site could make a browser send': async () =>
      read(await fetch(`${(await start()).url}?query={__typename}`)),
    'a mutation by GET': async () => {
      const { url } = await start();
      return read(await fetch(`${url}?query=mutation{__typename}`, { headers: { 'apollo-require-preflight': '1' } }));
    },
    'an unsupported method': async () => read(await fetch((await start()).url, { method: 'DELETE' })),
  },
  PAYLOAD_TOO_LARGE: { 'a body of more than 256 KiB': () => sendHeadersOf(256 * 1024 + 1) },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    'a hash in place of a document': async () =>
      read(await (await start()).post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
  },
  UPSTREAM_UNAVAILABLE: {
    'an endpoint without a server': async () => {
      const gateway = await start();
      await gateway.sandbox.close();
      return create(gateway);
    },
  },
  UPSTREAM_THROTTLED: {
    'the rate limit of the upstream': async () => {
      const now = Date.now();
      const gateway = await start({ sandbox: { callLimit: 1, clock: () => now } });
      await create(gateway);
      return create(gateway);
    },
    'an unrecognised throttling code of the upstream': () =>
      createAgainst({
        kind: 'code',
        status: 503,
        code: 'Throttling.New',
        message: '',
        headers: { 'retry-after': '60' },
      }),
    'the rate limiter of the gateway': async () => {
      const gateway = await start({ settings: { VPC_CALLS_PER_MINUTE: 1 } });
      await create(gateway);
      return create(gateway);
    },
  },
  UPSTREAM_BUSY: {
    'a resource that the upstream is changing': () => createAgainst(faultOf('IncorrectStatus.CenStatus')),
  },
  UPSTREAM_CREDENTIALS: {
    'no credentials': async () => create(await start({ credentials: () => Promise.reject(new Error('none')) })),
    'a wrong secret': async () =>
      create(
        await start({ credentials: staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'wrong-secret' }) }),
      ),
    'an inactive access key': async () => {
      const credential = { accessKeyId: 'inactive', accessKeySecret: 'inactive-secret' };
      const sandbox = { credentials: [{ ...credential, inactive: true }] };
      return create(await start({ sandbox, credentials: staticCredentials(credential) }));
    },
  },
  UPSTREAM_MISCONFIGURED: { 'an endpoint of another service': () => createAgainst(faultOf('InvalidApi.NotFound')) },
  UPSTREAM_REFUSED: {
    'a read that the upstream refuses': () => readAgainst(faultOf('Parameter.Illegal')),
    'a region that the upstream does not know': async () =>
      read(await (await start()).post({ query: '{ routerInterfaces(regionId: "xx-nowhere") { totalCount } }' })),
  },
  UPSTREAM_FAILED: {
    'a read without a response': () => readAgainst({ kind: 'hangup' }),
    'a read that fails in the upstream': () => readAgainst(faultOf('InternalError')),
  },
  OUTCOME_UNKNOWN: Object.fromEntries(
    Object.entries(UNKNOWN_OUTCOME).map(([behaviour, intercept]) => [
      `an upstream that ${behaviour}`,
      () => createThrough(intercept, { settings: shortTimeouts }),
    ]),
  ),
  GATEWAY_STOPPING: { 'a request to a gateway that is stopping': requestWhileStopping },
  INTERNAL_SERVER_ERROR: {
    'a resolver that throws': () =>
      resolveWith(() => {
        throw new TypeError('SECRET of undefined');
      }),
    'a resolver that rejects with a text': () => resolveWith(() => Promise.reject('SECRET')),
    'a resolver that throws a GraphQL error without a code': () =>
      resolveWith(() => {
        throw new GraphQLError('SECRET');
      }),
    'a resolver that throws an undocumented code': () =>
      resolveWith(() => {
        throw new GraphQLError('SECRET', { extensions: { code: 'SECRET', stack: 'SECRET' } });
      }),
    'a resolver that returns a value of another type': () => resolveWith(() => 'SECRET'),
  },
};

describe('the causes below', () => {
  it('cover every documented code, and no other', () => {
    expect(Object.keys(CAUSES).sort()).toEqual(Object.keys(ERROR_CODES).sort());
    expect(Object.entries(CAUSES).filter(([, causes]) => Object.keys(causes).length === 0)).toEqual([]);
  });
});

describe.each(Object.entries(CAUSES) as [ErrorCodeName, Causes][])('%s', (code, causes) => {
  const { retryable } = ERROR_CODES[code];

  it.each(Object.entries(causes))(
    `is caused by %s, and is ${retryable ? '' : 'not '}retryable`,
    async (_cause, run) => {
      const { status, body } = await run();
      expect(status).not.toBe(500);
      expect(body).toMatchObject({ errors: [{ extensions: { code, retryable } }] });
      expect(JSON.stringify(body)).not.toContain('SECRET');
    },
  );
});

describe('an error of the upstream', () => {
  const extensionsOf = ({ body }: Result) =>
    (body as { errors: [{ extensions: Record<string, unknown> }] }).errors[0].extensions;

  it('has retryAfterSeconds if the upstream states a time', async () => {
    const throttled = { kind: 'code', status: 400, code: 'Throttling.User', message: '' } as const;
    const seconds = await createAgainst({ ...throttled, headers: { 'retry-after': '90' } });
    expect(extensionsOf(seconds)).toHaveProperty('retryAfterSeconds', 90);
    const milliseconds = await createAgainst({ ...throttled, headers: { 'x-acs-retry-after': '90001' } });
    expect(extensionsOf(milliseconds)).toHaveProperty('retryAfterSeconds', 91);
  });

  it('has retryAfterSeconds until the rate limit allows another call', async () => {
    const now = Date.now();
    const gateway = await start({ sandbox: { callLimit: 1, clock: () => now } });
    await create(gateway);
    expect(extensionsOf(await create(gateway))).toHaveProperty('retryAfterSeconds', 60);
  });

  it('contains the id of the upstream request and the client token', async () => {
    const gateway = await start({ sandbox: { intercept: () => faultOf('IncorrectStatus.CenStatus') } });
    const extensions = extensionsOf(await create(gateway, { clientToken: 'mine' }));
    expect(gateway.sandbox.requests.map(({ requestId }) => requestId)).toContain(extensions['requestId']);
    expect(extensions).toHaveProperty('clientToken', 'mine');
  });

  it('does not contain the refused credentials or the reason', async () => {
    const credentials = staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'not-the-secret' });
    const { body } = await create(await start({ credentials }));
    expect(JSON.stringify(body)).not.toMatch(/not-the-secret|string to sign|Signature/);
  });
});

describe('OUTCOME_UNKNOWN', () => {
  interface Unknown {
    readonly errors: readonly [{ readonly extensions: { readonly clientToken: string } }];
  }

  it.each(Object.entries(UNKNOWN_OUTCOME))(
    'of an upstream that %s contains a token, and repeating with it creates one interface',
    async (_behaviour, intercept) => {
      const gateway = await start({ sandbox: { intercept }, settings: shortTimeouts });
      const { routerInterfaces } = gateway.sandbox.world;
      const { body } = await create(gateway);
      const { clientToken } = (body as Unknown).errors[0].extensions;
      const existing = routerInterfaces.list(gateway.sandbox.world.settings.accountId, 'cn-beijing')[0]?.id;

      gateway.sandbox.intercept = undefined;
      const repeated = await gateway.execute(CreateRouterInterfaceDocument, {
        input: { ...EXAMPLE, clientToken },
      });

      expect(repeated.data?.createRouterInterface).toMatchObject({ clientToken, userErrors: [] });
      expect(routerInterfaces.size).toBe(1);
      if (existing) expect(repeated.data?.createRouterInterface?.routerInterfaceId).toBe(existing);
    },
  );

  it('contains the token of the caller', async () => {
    const gateway = await start({ sandbox: { intercept: () => ({ kind: 'hangup' }) } });
    const { body } = await create(gateway, { clientToken: 'mine' });
    expect((body as Unknown).errors[0].extensions.clientToken).toBe('mine');
  });
});
