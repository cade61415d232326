import { GraphQLError } from 'graphql';
import { ManualClock } from '../../../kit/clock/manual-clock';
import { injecting } from '../../../kit/faults/upstream-faults';
import type { ErrorCodeName } from '../../../src/graphql/errors/error-codes';
import { DOCUMENT_LIMITS } from '../../../src/graphql/limits/document-limits';
import { type Fault, faultOf, type Intercept } from '../../../src/sandbox/faults';
import { staticCredentials } from '../../../src/vpc/wire/credentials';
import {
  CREATE,
  create,
  createAgainst,
  createThrough,
  execute,
  type Result,
  read,
  readAgainst,
  requestWhileOverloaded,
  requestWhileStopping,
  resolveWith,
  sendHeadersOf,
  start,
} from './error-requests';

export type Causes = Readonly<Record<string, () => Promise<Result>>>;

const never = new Promise<undefined>(() => {});
const afterCommit =
  (fault: Fault | Promise<undefined>): Intercept =>
  (_request, phase) =>
    phase === 'afterCommit' ? fault : undefined;

/** Upstreams after which it is unknown whether a request was carried out. */
export const UNKNOWN_OUTCOME: Readonly<Record<string, Intercept>> = {
  'closes the connection before it carries the request out': injecting('hangUpBefore'),
  'closes the connection after it carried the request out': injecting('hangUpAfter'),
  'does not respond before the deadline': afterCommit(never),
  'responds with a page of a proxy': injecting('htmlAfter'),
  'responds with a truncated document': injecting('truncatedJsonAfter'),
  'responds with a success without an id': injecting('missingIdAfter'),
  'responds with an internal error': injecting('internalErrorAfter'),
  'responds with an unrecognised code and status 500': afterCommit({
    kind: 'code',
    status: 500,
    code: 'New.Code',
    message: '',
  }),
  'is still processing the token': afterCommit({ kind: 'code', status: 400, code: 'LastTokenProcessing', message: '' }),
};
export const shortTimeouts = { VPC_TIMEOUT_MS: 400, VPC_ATTEMPT_TIMEOUT_MS: 150 };

/** Causes of each code. */
export const CAUSES: Readonly<Record<ErrorCodeName, Causes>> = {
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
  MAX_COST_EXCEEDED: {
    'lists of lists': () =>
      execute(
        `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: routerInterfaces(regionId: "cn-beijing", first: 200) { nodes { opposite { routerInterface { opposite { routerInterface { name } } } } } }`).join(' ')} }`,
      ),
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
  HOST_NOT_ALLOWED: {
    'a request of a page of another site': async () =>
      read(await (await start()).post({ query: '{ __typename }' }, { origin: 'http://evil.example' })),
  },
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
      const { now } = new ManualClock(Date.now());
      const gateway = await start({ sandbox: { callLimit: 1, clock: now } });
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
  UPSTREAM_CLOCK_SKEW: { 'a clock that differs too much': () => createAgainst(faultOf('InvalidTimeStamp.Expired')) },
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
  REQUEST_LIMIT_REACHED: {
    'a request that needs more upstream calls than it may use': async () => {
      const gateway = await start({ settings: { VPC_PAGES_PER_REQUEST: 1 } });
      const query = '{ regions { totalCount } vRouters(regionId: "cn-beijing") { totalCount } }';
      return read(await gateway.post({ query }));
    },
  },
  OUTCOME_UNKNOWN: Object.fromEntries(
    Object.entries(UNKNOWN_OUTCOME).map(([behaviour, intercept]) => [
      `an upstream that ${behaviour}`,
      () => createThrough(intercept, { settings: shortTimeouts }),
    ]),
  ),
  GATEWAY_OVERLOADED: { 'a request to a gateway whose event loop is slow': requestWhileOverloaded },
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
