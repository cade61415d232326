import { isIP } from 'node:net';
import { DEFAULTS } from './vpc/defaults';

/**
 * All settings with name, default and description. They are read from the environment once, at start. An empty value counts
 * as absent.
 */

interface Setting<Value> {
  readonly default: Value;
  readonly description: string;
  /** The variable in lower case counts too, and first: other programs use this name. */
  readonly lowerCase?: true;
  /** Returns the value, or the problem with the text. */
  readonly parse: (text: string) => { value: Value } | { problem: string };
}

const setting = <Value>(definition: Setting<Value>) => definition;

const wholeNumber = (min: number, max: number) => (text: string) => {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max
    ? { value }
    : { problem: `must be a whole number from ${min} to ${max}` };
};

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (text: string) => {
    const value = values.find((candidate) => candidate === text);
    return value === undefined ? { problem: `must be one of ${values.join(', ')}` } : { value };
  };

const httpUrl = (text: string): { value: URL } | { problem: string } => {
  const value = URL.canParse(text) ? new URL(text) : undefined;
  const plain = value && /^https?:$/.test(value.protocol) && value.pathname === '/' && !value.search && !value.hash;
  const hasNoCredentials = value && !value.username && !value.password;
  return plain && hasNoCredentials
    ? { value }
    : { problem: 'must be an http or https URL without path, query or credentials, such as http://127.0.0.1:4010' };
};

const proxyUrl = (text: string): { value: URL } | { problem: string } => {
  const value = URL.canParse(text) ? new URL(text) : undefined;
  const plain = value && /^https?:$/.test(value.protocol) && value.pathname === '/' && !value.search && !value.hash;
  return plain && !value.username === !value.password && isPercentEncoded(value.username + value.password)
    ? { value }
    : {
        problem:
          'must be an http or https URL without path or query, and with both user and password or none, such as http://proxy.example:3128',
      };
};

const isPercentEncoded = (text: string) => !/%(?![\da-f]{2})/i.test(text);

/** A list of hosts in the form of curl. undici compares an IPv6 address with the host of a URL, which has brackets. */
const noProxyHosts = (text: string) => ({
  value: text
    .split(/[\s,]+/)
    .filter((host) => host !== '')
    .map((host) => (isIP(host) === 6 ? `[${host}]` : host))
    .join(','),
});

const regionIds = (text: string): { value: readonly string[] } | { problem: string } => {
  const value = text.split(',').map((region) => region.trim());
  return value.every((region) => /^[a-z]{2}-[a-z0-9-]{1,40}$/.test(region))
    ? { value }
    : { problem: 'must be region ids, separated by commas, such as cn-beijing,eu-west-1' };
};

const hosts = (text: string): { value: readonly string[] } | { problem: string } => {
  const value = text.split(',').map((host) => host.trim().toLowerCase());
  return value.every((host) => /^((\*\.)?[a-z\d_-]+(\.[a-z\d_-]+)*|\[[a-f\d:.]+\])$/.test(host))
    ? { value }
    : { problem: 'must be hosts without port, separated by commas, such as gateway.example,*.internal.example,[::1]' };
};

const networks = (text: string): { value: readonly string[] } | { problem: string } => {
  const value = text.split(',').map((network) => network.trim());
  const isNetwork = (network: string) => {
    const [address = '', bits, ...more] = network.split('/');
    const maxBits = { 4: 32, 6: 128 }[isIP(address)];
    if (maxBits === undefined || more.length > 0) return false;
    return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= maxBits);
  };
  return value.every(isNetwork)
    ? { value }
    : { problem: 'must be IP addresses or networks, separated by commas, such as 10.0.0.0/8,fd00::1' };
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export const SETTINGS = {
  PORT: setting({
    default: 4000,
    description: 'Port of the server. 0 selects a free port.',
    parse: wholeNumber(0, 65535),
  }),
  HOST: setting({
    default: '127.0.0.1',
    description: 'Address of the server. The default accepts connections from this machine only.',
    parse: (text: string) => ({ value: text }),
  }),
  ALLOWED_HOSTS: setting<readonly string[]>({
    default: ['localhost', '*.localhost', '127.0.0.1', '[::1]'],
    description:
      'Hosts by which clients call the gateway, without port, separated by commas. `*.example.com` allows all names below example.com. Requests with another Host or Origin header are refused, except health checks. The address in `HOST` is always allowed.',
    parse: hosts,
  }),
  OPERATIONS_PORT: setting<number | undefined>({
    default: undefined,
    description:
      'Port of a second server with `/metrics`, `/readyz` and `/healthz`. The first two are then absent from `PORT`.',
    parse: wholeNumber(0, 65535),
  }),
  HTTP_MAX_CONNECTIONS: setting({
    default: 512,
    description: 'Maximum number of open connections of clients. A further one is closed.',
    parse: wholeNumber(1, 100_000),
  }),
  HTTP_HEADERS_TIMEOUT_MS: setting({
    default: 10_000,
    description: 'Maximum time to receive the headers of a request, in milliseconds.',
    parse: wholeNumber(100, 600_000),
  }),
  HTTP_REQUEST_TIMEOUT_MS: setting({
    default: 30_000,
    description: 'Maximum time to receive a request with its body, in milliseconds.',
    parse: wholeNumber(100, 600_000),
  }),
  HTTP_RESPONSE_TIMEOUT_MS: setting({
    default: 30_000,
    description: 'Maximum time in which a client reads a response, in milliseconds. Then its connection is closed.',
    parse: wholeNumber(100, 600_000),
  }),
  HTTP_MAX_EVENT_LOOP_DELAY_MS: setting({
    default: 200,
    description:
      'Mean delay of the event loop in one second, in milliseconds, above which requests are refused, except health checks. 0 disables it.',
    parse: wholeNumber(0, 60_000),
  }),
  INTROSPECTION: setting<'on' | 'off'>({
    default: 'on',
    description:
      'Whether callers can read the schema, by introspection and at `/schema.graphql`: on or off. The playground needs it for its documentation.',
    parse: oneOf('on', 'off'),
  }),
  FEDERATION: setting<'on' | 'off'>({
    default: 'off',
    description:
      'Whether the gateway is a subgraph of Apollo Federation: on or off. Composition by address needs `INTROSPECTION=on`.',
    parse: oneOf('on', 'off'),
  }),
  REQUEST_DEADLINE_MS: setting({
    default: 25_000,
    description:
      'Maximum duration of one GraphQL request, in milliseconds. Then it starts no upstream call, and its reads end. A write that was sent continues.',
    parse: wholeNumber(1_000, 600_000),
  }),
  TRUSTED_PROXIES: setting<readonly string[]>({
    default: [],
    description:
      'Addresses or networks of proxies in front of the gateway, separated by commas. Their `X-Forwarded-For` names the caller. Without it, all callers behind a proxy count as one.',
    parse: networks,
  }),
  VPC_ENDPOINT: setting<URL | undefined>({
    default: undefined,
    description:
      'One endpoint for the calls of all regions: the sandbox or a proxy. Default: the endpoint of each region.',
    parse: httpUrl,
  }),
  VPC_EXTRA_REGIONS: setting<readonly string[]>({
    default: [],
    description:
      'Regions that opened after this release, separated by commas. Their endpoint is vpc.<region>.aliyuncs.com, or vpc-vpc.<region>.aliyuncs.com in the internal network.',
    parse: regionIds,
  }),
  VPC_NETWORK: setting<'public' | 'internal'>({
    default: 'public',
    description:
      'Network of the endpoints: public, or internal for a gateway inside a VPC of Alibaba Cloud without access to the internet. `VPC_ENDPOINT` overrides it.',
    parse: oneOf('public', 'internal'),
  }),
  HTTPS_PROXY: setting<URL | undefined>({
    default: undefined,
    description:
      'Proxy for upstream calls to https endpoints, such as http://user:password@proxy.example:3128. Also `https_proxy`.',
    lowerCase: true,
    parse: proxyUrl,
  }),
  HTTP_PROXY: setting<URL | undefined>({
    default: undefined,
    description:
      'Proxy for upstream calls to http endpoints, and for https endpoints without `HTTPS_PROXY`. Also `http_proxy`.',
    lowerCase: true,
    parse: proxyUrl,
  }),
  NO_PROXY: setting<string>({
    default: '',
    description:
      'Hosts that are called without a proxy, separated by commas: `example.com` with all names below it, `127.0.0.1:4010` with a port, or `*` for all. No host is exempt by default. Also `no_proxy`.',
    lowerCase: true,
    parse: noProxyHosts,
  }),
  VPC_TIMEOUT_MS: setting({
    default: DEFAULTS.timeoutMs,
    description: 'Maximum duration of an upstream call with waits and retries, in milliseconds.',
    parse: wholeNumber(1_000, 600_000),
  }),
  VPC_ATTEMPT_TIMEOUT_MS: setting({
    default: DEFAULTS.attemptTimeoutMs,
    description: 'Maximum time of one attempt of a call, in milliseconds.',
    parse: wholeNumber(100, 600_000),
  }),
  VPC_CALLS_PER_MINUTE: setting({
    default: DEFAULTS.limits.callsPerMinute,
    description: 'Rate limit: attempts in 60 s for each action and region. 0 disables it.',
    parse: wholeNumber(0, 1_000_000),
  }),
  VPC_PAGES_PER_REQUEST: setting({
    default: 50,
    description:
      'Maximum number of pages of 50 items that one GraphQL request reads from the upstream. A smaller read counts as a part of a page. A list that needs more ends with a cursor.',
    parse: wholeNumber(1, 1_000_000),
  }),
  VPC_MAX_CONCURRENT: setting({
    default: DEFAULTS.limits.maxConcurrent,
    description:
      'Maximum number of concurrent attempts at one endpoint. An eighth is kept for writes, and an eighth for reads. One caller does not take the last free places.',
    parse: wholeNumber(1, 10_000),
  }),
  VPC_CIRCUIT_FAILURE_PERCENT: setting({
    default: DEFAULTS.limits.circuitBreaker.failurePercent,
    description: 'Failure rate, in percent, at which the circuit breaker of an endpoint opens. 0 disables it.',
    parse: wholeNumber(0, 100),
  }),
  VPC_CIRCUIT_MIN_ATTEMPTS: setting({
    default: DEFAULTS.limits.circuitBreaker.minAttempts,
    description: 'Minimum number of attempts in the window of the circuit breaker. With fewer, it stays closed.',
    parse: wholeNumber(1, 100_000),
  }),
  VPC_CIRCUIT_WINDOW_MS: setting({
    default: DEFAULTS.limits.circuitBreaker.windowMs,
    description: 'Window of the circuit breaker, in milliseconds.',
    parse: wholeNumber(100, 3_600_000),
  }),
  VPC_CIRCUIT_OPEN_MS: setting({
    default: DEFAULTS.limits.circuitBreaker.openMs,
    description:
      'Time in the open state of the circuit breaker, in milliseconds. Then it is half-open and admits one attempt.',
    parse: wholeNumber(100, 3_600_000),
  }),
  IDEMPOTENCY_STORE_SIZE: setting({
    default: DEFAULTS.idempotencyStore.size,
    description: 'Maximum number of client tokens in the idempotency store.',
    parse: wholeNumber(1, 1_000_000),
  }),
  IDEMPOTENCY_STORE_TTL_MS: setting({
    default: DEFAULTS.idempotencyStore.ttlMs,
    description: 'Time to live of a completed entry of the idempotency store, in milliseconds.',
    parse: wholeNumber(1_000, 86_400_000),
  }),
  READ_CACHE_MS: setting({
    default: DEFAULTS.readCache.ttlMs,
    description:
      'Time to live of the read cache, in milliseconds. 0 disables it; identical reads of one request, and concurrent ones, are still coalesced.',
    parse: wholeNumber(0, 3_600_000),
  }),
  STOP_TIMEOUT_MS: setting({
    default: 25_000,
    description:
      'Maximum time to complete in-flight requests after SIGTERM, SIGINT or SIGHUP, in milliseconds. Then their calls end: the outcome of a write that was sent is OUTCOME_UNKNOWN.',
    parse: wholeNumber(0, 600_000),
  }),
  SANDBOX_PORT: setting({
    default: 4010,
    description: 'Port of the sandbox, for `npm run sandbox` and `npm run demo`.',
    parse: wholeNumber(0, 65535),
  }),
  LOG_LEVEL: setting<LogLevel>({
    default: 'info',
    description: 'Minimum log level: trace, debug, info, warn, error, fatal or silent.',
    parse: oneOf(...LOG_LEVELS),
  }),
};

type Definitions = typeof SETTINGS;
export type Settings = { readonly [Name in keyof Definitions]: Definitions[Name]['default'] };

/** Lists all invalid settings. Contains no value: a secret can be in the wrong variable. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';

  constructor(readonly problems: readonly string[]) {
    super(`Invalid settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const entries = Object.entries(SETTINGS as Record<string, Setting<unknown>>).map(([name, definition]) => {
    const text = (definition.lowerCase && environment[name.toLowerCase()]) || environment[name];
    if (text === undefined || text === '') return [name, definition.default];
    const parsed = definition.parse(text);
    if ('problem' in parsed) problems.push(`${name} ${parsed.problem}.`);
    return [name, 'value' in parsed ? parsed.value : definition.default];
  });
  if (problems.length > 0) throw new InvalidSettings(problems);
  return Object.fromEntries(entries) as Settings;
}
