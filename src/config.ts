/**
 * Every setting: its name, its default and its meaning. They are read from the environment once, at start; an empty
 * value counts as not set.
 */

interface Setting<Value> {
  readonly default: Value;
  readonly meaning: string;
  /** The value, or a sentence about what is wrong with the text. */
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
  const open = value && !value.username && !value.password;
  return plain && open
    ? { value }
    : { problem: 'must be an http or https URL without path, such as http://127.0.0.1:4010' };
};

const regionIds = (text: string): { value: readonly string[] } | { problem: string } => {
  const value = text.split(',').map((region) => region.trim());
  return value.every((region) => /^[a-z]{2}-[a-z0-9-]{1,40}$/.test(region))
    ? { value }
    : { problem: 'must be region ids with commas between them, such as cn-beijing,eu-west-1' };
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export const SETTINGS = {
  PORT: setting({ default: 4000, meaning: 'Port to listen on; 0 takes a free one.', parse: wholeNumber(0, 65535) }),
  HOST: setting({
    default: '127.0.0.1',
    meaning: 'Address to listen on. The default is reached from this machine only.',
    parse: (text: string) => ({ value: text }),
  }),
  VPC_ENDPOINT: setting<URL | undefined>({
    default: undefined,
    meaning: 'One address for the calls of every region: the sandbox or a proxy. Not set: the address of each region.',
    parse: httpUrl,
  }),
  VPC_EXTRA_REGIONS: setting<readonly string[]>({
    default: [],
    meaning: 'Regions that opened after this release, with commas between them; reached at vpc.<region>.aliyuncs.com.',
    parse: regionIds,
  }),
  VPC_TIMEOUT_MS: setting({
    default: 20_000,
    meaning: 'Deadline of a call to the upstream as a whole, waiting and retries included, in milliseconds.',
    parse: wholeNumber(1_000, 600_000),
  }),
  VPC_ATTEMPT_TIMEOUT_MS: setting({
    default: 8_000,
    meaning: 'Time for one attempt of a call, in milliseconds.',
    parse: wholeNumber(100, 600_000),
  }),
  VPC_CALLS_PER_MINUTE: setting({
    default: 300,
    meaning: 'Calls to the upstream in 60 s for each action and region, spent smoothly. 0: no limit.',
    parse: wholeNumber(0, 1_000_000),
  }),
  VPC_MAX_CONCURRENT: setting({
    default: 64,
    meaning: 'Attempts under way at the same time at one endpoint.',
    parse: wholeNumber(1, 10_000),
  }),
  VPC_CIRCUIT_FAILURE_PERCENT: setting({
    default: 50,
    meaning: 'Share of failed attempts at an endpoint that stops sending to it for a while, in percent. 0: never.',
    parse: wholeNumber(0, 100),
  }),
  VPC_CIRCUIT_MIN_ATTEMPTS: setting({
    default: 20,
    meaning: 'Attempts in the window before that share counts.',
    parse: wholeNumber(1, 100_000),
  }),
  VPC_CIRCUIT_WINDOW_MS: setting({
    default: 10_000,
    meaning: 'Length of that window, in milliseconds.',
    parse: wholeNumber(100, 3_600_000),
  }),
  VPC_CIRCUIT_OPEN_MS: setting({
    default: 5_000,
    meaning: 'How long sending stops before one attempt is let through as a probe, in milliseconds.',
    parse: wholeNumber(100, 3_600_000),
  }),
  TOKEN_MEMORY_SIZE: setting({
    default: 10_000,
    meaning: 'Client tokens that are remembered, so that the same token is one call.',
    parse: wholeNumber(1, 1_000_000),
  }),
  TOKEN_MEMORY_MS: setting({
    default: 600_000,
    meaning: 'How long a client token is remembered after its call has ended, in milliseconds.',
    parse: wholeNumber(1_000, 86_400_000),
  }),
  READ_CACHE_MS: setting({
    default: 1_000,
    meaning:
      'How long the answer to a read is given again, in milliseconds. 0: to those only who ask while it is under way.',
    parse: wholeNumber(0, 3_600_000),
  }),
  STOP_TIMEOUT_MS: setting({
    default: 25_000,
    meaning: 'Time to finish what was begun when the gateway is told to stop, in milliseconds.',
    parse: wholeNumber(0, 600_000),
  }),
  SANDBOX_PORT: setting({
    default: 4010,
    meaning: 'Port of the sandbox, for `npm run sandbox` and `npm run demo`.',
    parse: wholeNumber(0, 65535),
  }),
  LOG_LEVEL: setting<LogLevel>({
    default: 'info',
    meaning: 'Least level to log: trace, debug, info, warn, error, fatal or silent.',
    parse: oneOf(...LOG_LEVELS),
  }),
};

type Definitions = typeof SETTINGS;
export type Settings = { readonly [Name in keyof Definitions]: Definitions[Name]['default'] };

/** Names every bad setting at once. Quotes no value: one may hold a secret that was put in the wrong place. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';

  constructor(readonly problems: readonly string[]) {
    super(`Bad settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const entries = Object.entries(SETTINGS as Record<string, Setting<unknown>>).map(([name, definition]) => {
    const text = environment[name];
    if (text === undefined || text === '') return [name, definition.default];
    const parsed = definition.parse(text);
    if ('problem' in parsed) problems.push(`${name} ${parsed.problem}.`);
    return [name, 'value' in parsed ? parsed.value : definition.default];
  });
  if (problems.length > 0) throw new BadSettings(problems);
  return Object.fromEntries(entries) as Settings;
}
