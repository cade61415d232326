import { SETTINGS } from '../../src/config';
import { MAX_PAGE } from '../../src/graphql/connection/page-size';
import { BYTE_US, MAX_SIZE, MAXIMUM_COST, VALUE_US } from '../../src/graphql/limits/cost/size';
import { FAILURE, objectUs } from '../../src/graphql/limits/cost/weights';
import { DOCUMENT_LIMITS } from '../../src/graphql/limits/document-limits';
import { MAX_CHARACTERS } from '../../src/graphql/limits/document-store';
import { INPUT_LIMITS } from '../../src/graphql/limits/input-limits';
import { MAX_ERRORS } from '../../src/graphql/limits/response-limit';
import { MAX_NODES } from '../../src/graphql/node/max-nodes';
import { MAX_REGIONS } from '../../src/graphql/router-interface/selected-regions';
import { KEEP_ALIVE_TIMEOUT_MS } from '../../src/http/limited-server';
import { MAX_BODY_BYTES } from '../../src/http/server';
import { MAX_UNREAD_BYTES } from '../../src/http/unread-responses';
import { DEFAULTS } from '../../src/vpc/defaults';
import { MAX_IDLE_CALLERS } from '../../src/vpc/limits/fair-queue';
import { code, table } from './markdown';

interface Limit {
  readonly limit: string;
  /** The default; that of the setting where there is one. */
  readonly value?: string;
  readonly setting?: keyof typeof SETTINGS;
  /** What a caller sees that exceeds it. */
  readonly sees: string;
  /** Test files below `test/`, without `.test.ts`. */
  readonly tests: readonly string[];
}

const number = (value: number) => value.toLocaleString('en-US');
const seconds = (ms: number) => `${ms / 1000} s`;
const mib = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
const validation = '400 `GRAPHQL_VALIDATION_FAILED`';
const input = '`BAD_USER_INPUT` with `violations`';
const tooCostly = '400 `MAX_COST_EXCEEDED` with `requestedCost` and `maximumCost`';

const DOCUMENTS: readonly Limit[] = [
  {
    limit: 'cost of an operation, see below',
    value: number(MAXIMUM_COST),
    sees: tooCostly,
    tests: ['graphql/limits/cost', 'graphql/limits/cost.property'],
  },
  {
    limit: 'tokens of a document',
    value: number(DOCUMENT_LIMITS.tokens),
    sees: '400 `GRAPHQL_PARSE_FAILED`',
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'root fields of a query',
    value: number(DOCUMENT_LIMITS.rootFields),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'root fields of a mutation',
    value: number(DOCUMENT_LIMITS.mutations),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'levels of nested fields',
    value: number(DOCUMENT_LIMITS.depth),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'fields of one selection',
    value: number(DOCUMENT_LIMITS.fields),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'fields of an operation, with those of fragments at each place',
    value: number(DOCUMENT_LIMITS.allFields),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'pairs of fields with the same name in the same place',
    value: number(DOCUMENT_LIMITS.pairs),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'letters of a name or an alias',
    value: number(DOCUMENT_LIMITS.name),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'directives in one place',
    value: number(DOCUMENT_LIMITS.directives),
    sees: validation,
    tests: ['graphql/document-limits'],
  },
  { limit: 'nested lists of introspection', value: '2 (graphql-js)', sees: validation, tests: ['http/graphql-cop'] },
  { limit: 'items of one list: `first`, `last`', value: number(MAX_PAGE), sees: input, tests: ['e2e/reads'] },
  {
    limit: 'ids of `nodes`; references in one request of a federated router',
    value: number(MAX_NODES),
    sees: input,
    tests: ['e2e/nodes', 'graphql/federation/entities'],
  },
  { limit: 'regions of `routerInterfaces`', value: number(MAX_REGIONS), sees: input, tests: ['e2e/regions'] },
  {
    limit: 'letters of all texts in a query; a text in a variable counts at each use',
    value: number(INPUT_LIMITS.queryLetters),
    sees: input,
    tests: ['graphql/limits/input-limits'],
  },
  {
    limit: 'letters of all texts in a mutation, as above',
    value: number(INPUT_LIMITS.mutationLetters),
    sees: input,
    tests: ['graphql/limits/input-limits'],
  },
  {
    limit: 'keys and list items of all variables',
    value: number(INPUT_LIMITS.keys),
    sees: input,
    tests: ['graphql/limits/input-limits'],
  },
  {
    limit: 'levels of a variable',
    value: number(INPUT_LIMITS.depth),
    sees: input,
    tests: ['graphql/limits/input-limits'],
  },
  {
    limit: 'letters of `operationName`',
    value: number(INPUT_LIMITS.operationName),
    sees: input,
    tests: ['graphql/limits/input-limits'],
  },
  {
    limit: 'errors of a document, and of its variables',
    value: number(DOCUMENT_LIMITS.errors),
    sees: 'The first ones.',
    tests: ['graphql/document-limits'],
  },
  {
    limit: 'errors of a response',
    value: number(MAX_ERRORS),
    sees: 'The first ones, and the number of the others in `extensions.errorsOmitted`.',
    tests: ['graphql/limits/response-limit'],
  },
  {
    limit: 'bytes of the response to a query',
    value: number(MAX_SIZE.bytes),
    sees: '`MAX_COST_EXCEEDED`. Writing ends at the limit. The response to a mutation is always written.',
    tests: ['graphql/limits/response-limit'],
  },
  { limit: 'introspection', setting: 'INTROSPECTION', sees: validation, tests: ['http/graphql-cop'] },
];

const badRequest = (status: number) => `${status} \`BAD_REQUEST\``;
const HTTP: readonly Limit[] = [
  {
    limit: 'hosts in the `Host` header; the address in `HOST` is one of them',
    setting: 'ALLOWED_HOSTS',
    sees: '403 `HOST_NOT_ALLOWED`',
    tests: ['http/allowed-hosts'],
  },
  {
    limit: 'hosts in the `Origin` header, if there is one',
    setting: 'ALLOWED_HOSTS',
    sees: '403 `HOST_NOT_ALLOWED`',
    tests: ['http/allowed-hosts'],
  },
  {
    limit: '`Host` headers',
    value: 'exactly 1; none in HTTP/1.0 for health checks',
    sees: badRequest(400),
    tests: ['http/allowed-hosts'],
  },
  { limit: 'encoding of a body', value: 'none, or `identity`', sees: badRequest(415), tests: ['http/allowed-hosts'] },
  { limit: 'body of a `GET` or `HEAD`', value: 'none', sees: badRequest(400), tests: ['http/allowed-hosts'] },
  {
    limit: 'bytes of a body',
    value: number(MAX_BODY_BYTES),
    sees: '413 `PAYLOAD_TOO_LARGE`',
    tests: ['graphql/errors'],
  },
  {
    limit: 'bytes of the headers, with the path',
    value: '16,384 (Node.js)',
    sees: badRequest(431),
    tests: ['http/refusals'],
  },
  {
    limit: 'requests of a connection at a time',
    value: '1',
    sees: 'The connection is closed, and the reads of its first request end.',
    tests: ['http/pipelining'],
  },
  {
    limit: 'open connections',
    setting: 'HTTP_MAX_CONNECTIONS',
    sees: 'The connection is closed. Connections without a request are closed too, so that a new one succeeds.',
    tests: ['http/timeouts'],
  },
  {
    limit: 'time to receive the headers, in ms',
    setting: 'HTTP_HEADERS_TIMEOUT_MS',
    sees: badRequest(408),
    tests: ['http/timeouts'],
  },
  {
    limit: 'time to receive a request with its body, in ms',
    setting: 'HTTP_REQUEST_TIMEOUT_MS',
    sees: badRequest(408),
    tests: ['http/timeouts'],
  },
  {
    limit: 'time in which a client reads a response, in ms',
    setting: 'HTTP_RESPONSE_TIMEOUT_MS',
    sees: 'The connection is reset.',
    tests: ['http/timeouts'],
  },
  {
    limit: 'size of all unread responses together',
    value: mib(MAX_UNREAD_BYTES),
    sees: 'The connections with the oldest unread responses are reset.',
    tests: ['http/timeouts'],
  },
  {
    limit: 'time of a connection without a request',
    value: seconds(KEEP_ALIVE_TIMEOUT_MS),
    sees: 'The connection is closed.',
    tests: [],
  },
  {
    limit: 'mean delay of the event loop in one second, in ms',
    setting: 'HTTP_MAX_EVENT_LOOP_DELAY_MS',
    sees: '503 `GATEWAY_OVERLOADED` with `retry-after: 1`',
    tests: ['http/load-shedding'],
  },
  { limit: 'text of a request in the log', value: 'method and route', sees: '', tests: ['http/refusals'] },
];

const UPSTREAM: readonly Limit[] = [
  {
    limit: 'pages of 50 items that one request reads; a smaller read counts as a part of a page, at least a fifth',
    setting: 'VPC_PAGES_PER_REQUEST',
    sees: 'A list ends with `hasNextPage: true` and an `endCursor`; `totalCount` is null. A field that read nothing has the error `REQUEST_LIMIT_REACHED`.',
    tests: ['graphql/fairness', 'graphql/connection/scan-forward'],
  },
  {
    limit: 'duration of one request, in ms',
    setting: 'REQUEST_DEADLINE_MS',
    sees: 'A list ends as above. Another read has the error `UPSTREAM_FAILED`, a write that was not started `UPSTREAM_UNAVAILABLE`. A write that was sent continues.',
    tests: ['graphql/fairness'],
  },
  {
    limit: 'turns of callers at the rate limiter',
    value: 'in rotation; after a pause, four starts first',
    sees: 'It waits: with five callers that use as much as they can, at most 1 s longer than alone.',
    tests: ['graphql/fairness', 'vpc/limits/fairness', 'vpc/limits/fair-queue'],
  },
  {
    limit: 'attempts in 60 s for each action and region',
    setting: 'VPC_CALLS_PER_MINUTE',
    sees: 'It waits. Where the wait exceeds the deadline of the call: `UPSTREAM_THROTTLED` with `retryAfterSeconds`, at once.',
    tests: ['vpc/limits/full-load', 'vpc/limits/rate-limiter.property'],
  },
  {
    limit: 'concurrent attempts at one endpoint; an eighth is kept for reads, and an eighth for writes',
    setting: 'VPC_MAX_CONCURRENT',
    sees: 'It waits until 200 ms before the deadline of the call, then `UPSTREAM_UNAVAILABLE`.',
    tests: ['vpc/limits/bulkhead', 'vpc/limits/permits'],
  },
  {
    limit: 'concurrent attempts of one caller',
    value: 'as many as are free after them',
    sees: 'It waits as above.',
    tests: ['vpc/limits/bulkhead', 'vpc/limits/fairness'],
  },
  {
    limit: 'name of a caller',
    value: 'IPv4 address, or IPv6 network of 64 bits',
    setting: 'TRUSTED_PROXIES',
    sees: 'Callers with one address share its turns.',
    tests: ['http/caller'],
  },
];

const MEMORY: readonly Limit[] = [
  {
    limit: 'read cache',
    value: `${mib(DEFAULTS.readCache.maxBytes)}, ${number(DEFAULTS.readCache.size)} responses`,
    sees: 'More upstream calls.',
    tests: ['vpc/reads/read-cache'],
  },
  {
    limit: 'parsed documents',
    value: `${number(MAX_CHARACTERS)} characters`,
    sees: '',
    tests: ['graphql/document-store'],
  },
  {
    limit: 'client tokens whose result is kept',
    setting: 'IDEMPOTENCY_STORE_SIZE',
    sees: 'The upstream decides about an older token.',
    tests: ['vpc/idempotency/idempotency-store'],
  },
  {
    limit: 'callers without a waiting call that a queue keeps',
    value: number(MAX_IDLE_CALLERS),
    sees: '',
    tests: ['vpc/limits/fair-queue'],
  },
];

export const LIMITS = { document: DOCUMENTS, HTTP, upstream: UPSTREAM, memory: MEMORY } as const;

export function limitsTables(): Record<string, string> {
  const tables = Object.entries(LIMITS).map(([name, limits]) => [`${name} limits`, limitsTable(limits)]);
  return { ...Object.fromEntries(tables), cost: costTable() };
}

const costTable = () =>
  table(
    ['share of', 'maximum', 'computed from'],
    [
      [
        'values: leaf values and objects',
        number(MAX_SIZE.values),
        'the selection, and `first` of each list in it, with the variables',
      ],
      [
        'bytes of the response',
        number(MAX_SIZE.bytes),
        'the same, with the lengths of names, aliases and usual values',
      ],
      [
        'CPU time',
        `${MAX_SIZE.workUs / 1000} ms`,
        `${VALUE_US} µs for each value, ${BYTE_US * 1000} ns for each byte, ${objectUs('RouterInterface')} µs for each ` +
          `interface, ${objectUs('')} µs for each other object, ${FAILURE.workUs} µs for each field that reads from the upstream`,
      ],
    ],
  );

const limitsTable = (limits: readonly Limit[]) =>
  table(
    ['limit', 'default', 'setting', 'the caller sees', 'test'],
    limits.map(({ limit, value, setting, sees, tests }) => [
      limit,
      value ?? (setting ? code(String(SETTINGS[setting].default)) : ''),
      setting ? code(setting) : '',
      sees,
      tests.map((test) => `[${test.split('/').at(-1)}](../test/${test}.test.ts)`).join(', '),
    ]),
  );
