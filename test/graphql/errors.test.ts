import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, print } from 'graphql';
import pino from 'pino';
import { Registry } from 'prom-client';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceInput } from '../../schema/client';
import { makeApollo } from '../../src/graphql/apollo';
import { DOCUMENT_LIMITS } from '../../src/graphql/document-limits';
import { ERROR_CODES, type ErrorCodeName } from '../../src/graphql/errors';
import { makeServer } from '../../src/http/server';
import { type Fault, faultOf, type Intercept } from '../../src/sandbox/faults';
import { staticCredentials } from '../../src/vpc/credentials';
import { startTestGateway, type TestGateway, type TestGatewayOptions } from '../support/gateway';

const started: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of started.splice(0)) await one.close();
});

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  started.push(gateway);
  return gateway;
}

interface Provoked {
  readonly status: number;
  readonly body: unknown;
}

const read = async (response: Response): Promise<Provoked> => ({
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
const ask = async (query: string, more: object = {}) => read(await (await start()).post({ query, ...more }));

/** A creation, through a sandbox that answers each request so. */
const createWith = async (intercept: Intercept, options: TestGatewayOptions = {}) =>
  create(await start({ ...options, sandbox: { ...options.sandbox, intercept } }));
const createAgainst = (fault: Fault) => createWith(() => fault);
const readAgainst = async (fault: Fault) =>
  read(await (await start({ sandbox: { intercept: () => fault } })).post({ query: '{ regions { totalCount } }' }));

const notAsked = () => Promise.reject(new Error('not asked'));

/** Whatever a resolver does, in a server that is put together as the gateway's is. */
async function resolving(resolve: () => unknown): Promise<Provoked> {
  const query = new GraphQLObjectType({ name: 'Query', fields: { broken: { type: GraphQLInt, resolve } } });
  const apollo = makeApollo(new GraphQLSchema({ query }), pino({ level: 'silent' }));
  await apollo.start();
  const app = await makeServer({
    apollo,
    vpc: { serves: () => false, call: notAsked, read: notAsked },
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

/** A body that is announced, and answered before it is sent. */
async function announcing(bytes: number): Promise<Provoked> {
  const headers = { 'content-type': 'application/json', 'content-length': bytes };
  const { url } = await start();
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: 'POST', headers }, (answer) => {
      json(answer)
        .then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject)
        .finally(() => sent.destroy());
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });
}

/** A request that has begun on a kept-alive connection when the gateway is told to stop, and ends after that. */
async function askWhileStopping(): Promise<Provoked> {
  const { gateway, sandbox, url } = await startTestGateway();
  started.push(sandbox);
  const body = JSON.stringify({ query: '{ __typename }' });
  const message = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  const socket = connect(Number(new URL(url).port), new URL(url).hostname).setEncoding('utf8');
  let answers = '';
  socket.on('data', (text: string) => {
    answers += text;
  });
  // In one write with a whole request, so that its answer says that the beginning of the next has arrived too.
  socket.write(message + message.slice(0, 20));
  await once(socket, 'data');
  const closed = gateway.close();
  socket.write(message.slice(20));
  await once(socket, 'close');
  await closed;
  const [, , last = ''] = answers.split('HTTP/1.1 ');
  return { status: Number.parseInt(last, 10), body: JSON.parse(last.split('\r\n\r\n')[1] ?? '') };
}

type Ways = Readonly<Record<string, () => Promise<Provoked>>>;

const never = new Promise<undefined>(() => {});
const afterCommit =
  (fault: Fault | Promise<undefined>): Intercept =>
  (_request, phase) =>
    phase === 'afterCommit' ? fault : undefined;

/** Upstreams that leave open whether a request was carried out. */
const UNCLEAR: Readonly<Record<string, Intercept>> = {
  'closes the connection before it does anything': () => ({ kind: 'hangup' }),
  'closes the connection after it has done it': afterCommit({ kind: 'hangup' }),
  'does not answer in time': afterCommit(never),
  'answers with the page of a proxy': afterCommit({ kind: 'status', status: 502, body: '<html>Bad Gateway</html>' }),
  'answers with half of a document': afterCommit({ kind: 'status', status: 200, body: '{"RequestId":"1","Router' }),
  'answers with success, but no id': afterCommit({ kind: 'status', status: 200, body: '{"RequestId":"1"}' }),
  'answers with a fault of its own': afterCommit(faultOf('InternalError')),
  'answers with a new code and status 500': afterCommit({ kind: 'code', status: 500, code: 'New.Code', message: '' }),
  'is still at work on the token': afterCommit({ kind: 'code', status: 400, code: 'LastTokenProcessing', message: '' }),
};
const impatient = { VPC_TIMEOUT_MS: 400, VPC_ATTEMPT_TIMEOUT_MS: 150 };

/** How each code comes about. */
const PROVOKED: Readonly<Record<ErrorCodeName, Ways>> = {
  GRAPHQL_PARSE_FAILED: {
    'a document that ends early': () => ask('{'),
    'a document of too many tokens': () => ask(`{ ${'__typename '.repeat(DOCUMENT_LIMITS.tokens)} }`),
    'a document that is nested too deeply': () => ask(`{ specs(a: ${'['.repeat(DOCUMENT_LIMITS.tokens - 10)}`),
  },
  GRAPHQL_VALIDATION_FAILED: {
    'a field that there is not': () => ask('{ no }'),
    'an operation of a type that there is not': () => ask('subscription { specs }'),
    'too many fields': () => ask(`{ ${'__typename '.repeat(DOCUMENT_LIMITS.rootFields + 1)} }`),
    'a value of the wrong type': () => ask('mutation { createRouterInterface(input: 1) { requestId } }'),
  },
  OPERATION_RESOLUTION_FAILURE: {
    'several operations, none named': () => ask('query A { __typename } query B { __typename }'),
    'an operation that is not there': () => ask('query A { __typename }', { operationName: 'B' }),
  },
  BAD_USER_INPUT: {
    'a variable of the wrong type': () => ask(CREATE, { variables: { input: 1 } }),
    'a variable that is missing': () => ask(CREATE),
    'an argument that breaks a rule': () => ask('{ regions(first: 0) { totalCount } }'),
    'a variable that is null where only its default is allowed': () =>
      ask('query ($yes: Boolean = true) { __typename @include(if: $yes) }', { variables: { yes: null } }),
  },
  BAD_REQUEST: {
    'a body that is not JSON': async () => read(await (await start()).post('{"query"')),
    'a body of another type': async () => read(await (await start()).post('x', { 'content-type': 'text/html' })),
    'a body without a query': async () => read(await (await start()).post({ variables: {} })),
    'several operations at once': async () => read(await (await start()).post([{ query: '{ __typename }' }])),
    'an answer of no type that is served': async () =>
      read(await (await start()).post({ query: '{ __typename }' }, { accept: 'image/png' })),
    'a GET that any page could make a browser send': async () =>
      read(await fetch(`${(await start()).url}?query={__typename}`)),
    'a mutation by GET': async () => {
      const { url } = await start();
      return read(await fetch(`${url}?query=mutation{__typename}`, { headers: { 'apollo-require-preflight': '1' } }));
    },
    'another method': async () => read(await fetch((await start()).url, { method: 'DELETE' })),
  },
  PAYLOAD_TOO_LARGE: { 'a body of more than 256 KiB': () => announcing(256 * 1024 + 1) },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    'a hash in place of a document': async () =>
      read(await (await start()).post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
  },
  UPSTREAM_UNAVAILABLE: {
    'nothing listens at the address of the upstream': async () => {
      const gateway = await start();
      await gateway.sandbox.close();
      return create(gateway);
    },
  },
  UPSTREAM_THROTTLED: {
    'the call limit of the upstream': async () => {
      const now = Date.now();
      const gateway = await start({ sandbox: { callLimit: 1, clock: () => now } });
      await create(gateway);
      return create(gateway);
    },
    'another throttling of the upstream': () =>
      createAgainst({
        kind: 'code',
        status: 503,
        code: 'Throttling.New',
        message: '',
        headers: { 'retry-after': '60' },
      }),
    'the call limit of the gateway': async () => {
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
    'a key that was switched off': async () => {
      const credential = { accessKeyId: 'off-duty', accessKeySecret: 'off-duty-secret' };
      const sandbox = { credentials: [{ ...credential, inactive: true }] };
      return create(await start({ sandbox, credentials: staticCredentials(credential) }));
    },
  },
  UPSTREAM_MISCONFIGURED: { 'another service at the address': () => createAgainst(faultOf('InvalidApi.NotFound')) },
  UPSTREAM_REFUSED: {
    'a read that the upstream refuses': () => readAgainst(faultOf('Parameter.Illegal')),
    'a region that the upstream does not know': async () =>
      read(await (await start()).post({ query: '{ routerInterfaces(regionId: "xx-nowhere") { totalCount } }' })),
  },
  UPSTREAM_FAILED: {
    'a read that the upstream does not answer': () => readAgainst({ kind: 'hangup' }),
    'a read that the upstream fails at': () => readAgainst(faultOf('InternalError')),
  },
  OUTCOME_UNKNOWN: Object.fromEntries(
    Object.entries(UNCLEAR).map(([how, intercept]) => [
      `an upstream that ${how}`,
      () => createWith(intercept, { settings: impatient }),
    ]),
  ),
  GATEWAY_STOPPING: { 'a request to a gateway that stops': askWhileStopping },
  INTERNAL_SERVER_ERROR: {
    'a resolver that throws': () =>
      resolving(() => {
        throw new TypeError('SECRET of undefined');
      }),
    'a resolver that rejects with what is no error': () => resolving(() => Promise.reject('SECRET')),
    'a resolver that throws an error of GraphQL without a code': () =>
      resolving(() => {
        throw new GraphQLError('SECRET');
      }),
    'a resolver that throws a code that is not documented': () =>
      resolving(() => {
        throw new GraphQLError('SECRET', { extensions: { code: 'SECRET', stack: 'SECRET' } });
      }),
    'a resolver that answers what is not of its type': () => resolving(() => 'SECRET'),
  },
};

describe('every documented code', () => {
  it('is provoked below, and no other', () => {
    expect(Object.keys(PROVOKED).sort()).toEqual(Object.keys(ERROR_CODES).sort());
    expect(Object.entries(PROVOKED).filter(([, ways]) => Object.keys(ways).length === 0)).toEqual([]);
  });
});

describe.each(Object.entries(PROVOKED) as [ErrorCodeName, Ways][])('%s', (code, ways) => {
  const { retryable } = ERROR_CODES[code];

  it.each(Object.entries(ways))(`comes of %s, and is ${retryable ? '' : 'not '}retryable`, async (_how, provoke) => {
    const { status, body } = await provoke();
    expect(status).not.toBe(500);
    expect(body).toMatchObject({ errors: [{ extensions: { code, retryable } }] });
    expect(JSON.stringify(body)).not.toContain('SECRET');
  });
});

describe('an error of the upstream', () => {
  const extensionsOf = ({ body }: Provoked) =>
    (body as { errors: [{ extensions: Record<string, unknown> }] }).errors[0].extensions;

  it('says how long to wait where the upstream says so', async () => {
    const throttled = { kind: 'code', status: 400, code: 'Throttling.User', message: '' } as const;
    const seconds = await createAgainst({ ...throttled, headers: { 'retry-after': '90' } });
    expect(extensionsOf(seconds)).toHaveProperty('retryAfterSeconds', 90);
    const milliseconds = await createAgainst({ ...throttled, headers: { 'x-acs-retry-after': '90001' } });
    expect(extensionsOf(milliseconds)).toHaveProperty('retryAfterSeconds', 91);
  });

  it('says how long to wait until the call limit allows another call', async () => {
    const now = Date.now();
    const gateway = await start({ sandbox: { callLimit: 1, clock: () => now } });
    await create(gateway);
    expect(extensionsOf(await create(gateway))).toHaveProperty('retryAfterSeconds', 60);
  });

  it('carries the request id to ask about, and the client token', async () => {
    const gateway = await start({ sandbox: { intercept: () => faultOf('IncorrectStatus.CenStatus') } });
    const extensions = extensionsOf(await create(gateway, { clientToken: 'mine' }));
    expect(gateway.sandbox.requests.map(({ requestId }) => requestId)).toContain(extensions['requestId']);
    expect(extensions).toHaveProperty('clientToken', 'mine');
  });

  it('does not say which credentials were refused, or why', async () => {
    const credentials = staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'not-the-secret' });
    const { body } = await create(await start({ credentials }));
    expect(JSON.stringify(body)).not.toMatch(/not-the-secret|string to sign|Signature/);
  });
});

describe('OUTCOME_UNKNOWN', () => {
  interface Unknown {
    readonly errors: readonly [{ readonly extensions: { readonly clientToken: string } }];
  }

  it.each(Object.entries(UNCLEAR))(
    'of an upstream that %s carries the token with which repeating makes one interface',
    async (_how, intercept) => {
      const gateway = await start({ sandbox: { intercept }, settings: impatient });
      const { routerInterfaces } = gateway.sandbox.world;
      const { body } = await create(gateway);
      const { clientToken } = (body as Unknown).errors[0].extensions;
      const made = routerInterfaces.list(gateway.sandbox.world.settings.accountId, 'cn-beijing')[0]?.id;

      gateway.sandbox.intercept = undefined;
      const repeated = await gateway.execute(CreateRouterInterfaceDocument, {
        input: { ...EXAMPLE, clientToken },
      });

      expect(repeated.data?.createRouterInterface).toMatchObject({ clientToken, userErrors: [] });
      expect(routerInterfaces.size).toBe(1);
      if (made) expect(repeated.data?.createRouterInterface?.routerInterfaceId).toBe(made);
    },
  );

  it("carries the caller's own token", async () => {
    const gateway = await start({ sandbox: { intercept: () => ({ kind: 'hangup' }) } });
    const { body } = await create(gateway, { clientToken: 'mine' });
    expect((body as Unknown).errors[0].extensions.clientToken).toBe('mine');
  });
});
