import { parseArgs } from 'node:util';
import type { SandboxOptions } from '../server';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../settings';
import type { Credential } from '../state/credential-store';
import type { FaultSettings } from '../state/fault-settings';
import { parseAccount, parseDenials, parseFaults } from './fault-flags';
import { DEFAULT_PORT, FLAG_NAMES, FLAGS, type Flag, type FlagName } from './flags';

export interface CommandLine {
  readonly help: boolean;
  readonly options: SandboxOptions;
  /** All violations, one sentence each. If there are any, `options` is incomplete. */
  readonly problems: readonly string[];
}

type FlagValues = Map<FlagName, string[]>;

/** Parses flags and environment. Reports all problems, not only the first. */
export function parseCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const problems: string[] = [];
  const values = readFlags(args, problems);
  const integer = (name: FlagName) => parseInteger(`--${name}`, FLAGS[name], values.get(name)?.at(-1), problems);
  const boolean = (name: FlagName) => parseBoolean(values.get(name)?.at(-1));
  const text = (name: FlagName) => values.get(name)?.at(-1);

  const accountId = text('account-id');
  if (accountId !== undefined && !/^\d+$/.test(accountId)) problems.push('--account-id must be digits.');
  const credential: Credential = {
    accessKeyId: text('access-key-id') ?? DEFAULT_ACCESS_KEY_ID,
    accessKeySecret: text('access-key-secret') ?? DEFAULT_ACCESS_KEY_SECRET,
  };
  const sessions = (values.get('session') ?? []).flatMap((session) => parseSession(session, problems));
  const accounts = (values.get('account') ?? []).flatMap((account) => parseAccount(account, problems));
  const faults = values.get('fault');
  const portFromEnv = parseInteger('SANDBOX_PORT', FLAGS.port, env['SANDBOX_PORT'] || undefined, problems);
  const options = {
    host: env['HOST'] || '127.0.0.1',
    port: integer('port') ?? portFromEnv ?? DEFAULT_PORT,
    credentials: [credential, ...sessions, ...accounts],
    vrouters: integer('vrouters'),
    vbrs: integer('vbrs'),
    interfacesPerRouter: integer('interfaces-per-router'),
    interfacesPerAccount: integer('interfaces-per-account'),
    onePairPerRouters: boolean('one-pair-per-routers'),
    billsOutstanding: boolean('bills-outstanding'),
    cenAttachedRouters: values.get('cen-attached-router'),
    crossBorderPermitted: boolean('cross-border-permitted'),
    crossBidAccounts: values.get('cross-bid-account'),
    resourceGroups: values.get('resource-group'),
    callLimit: integer('call-limit'),
    transitionMs: integer('transition-ms'),
    modifyLagMs: integer('modify-lag-ms'),
    clientTokenTtlMs: integer('client-token-ttl-ms'),
    clientTokenStoreSize: integer('client-token-store-size'),
    nonceStoreSize: integer('nonce-store-size'),
    skewMs: integer('skew-ms'),
    faultSettings: faultSettingsOf({
      listLagMs: integer('list-lag-ms'),
      quotaBeforeToken: boolean('quota-before-token'),
      deny: parseDenials(values.get('deny'), problems),
      policy: undefined,
    }),
    faults: faults && parseFaults(faults, problems),
    // The log is only accessible in-process.
    recordRequests: 0,
    accountId,
  };
  return { help: boolean('help') ?? false, options: withoutUndefined(options), problems };
}

type Undefinable<Options> = { readonly [Name in keyof Options]: Options[Name] | undefined };

/** Returns undefined if no setting is set. */
function faultSettingsOf(settings: Undefinable<FaultSettings>): Partial<FaultSettings> | undefined {
  const present = withoutUndefined(settings);
  return Object.keys(present).length > 0 ? present : undefined;
}

function readFlags(args: readonly string[], problems: string[]): FlagValues {
  const values: FlagValues = new Map();
  const options = Object.fromEntries(
    FLAG_NAMES.map((name) => [name, { type: FLAGS[name].kind === 'boolean' ? 'boolean' : 'string' } as const]),
  );
  const settings = { strict: false, allowPositionals: true, allowNegative: true, tokens: true } as const;
  for (const token of parseArgs({ args: withExplicitValues(args), options, ...settings }).tokens) {
    if (token.kind === 'positional') problems.push(`"${token.value}" is not a flag.`);
    if (token.kind !== 'option') continue;
    const name = FLAG_NAMES.find((known) => known === token.name);
    if (name === undefined || (FLAGS[name].kind !== 'boolean' && token.rawName !== `--${name}`)) {
      problems.push(`There is no flag ${token.rawName}.`);
      continue;
    }
    const value = readValue(name, token, problems);
    if (value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/**
 * Marks a missing value as empty: otherwise parseArgs takes "--port" in "--vrouters --port 1" as the value of
 * --vrouters.
 */
function withExplicitValues(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const takesValue = FLAG_NAMES.some((name) => arg === `--${name}` && FLAGS[name].kind !== 'boolean');
    return takesValue && args[index + 1]?.startsWith('--') ? `${arg}=` : arg;
  });
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
}

function readValue(name: FlagName, { rawName, value }: OptionToken, problems: string[]): string | undefined {
  if (FLAGS[name].kind === 'boolean') {
    if (value === undefined) return rawName.startsWith('--no-') ? 'false' : 'true';
    problems.push(`--${name} takes no value. Use --${name} or --no-${name}.`);
    return undefined;
  }
  if (value) return value;
  problems.push(`--${name} requires a value.`);
  return undefined;
}

function parseInteger(name: string, flag: Flag, text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= flag.min && value <= flag.max) return value;
  problems.push(`${name} must be an integer from ${flag.min} to ${flag.max}, not "${text}".`);
  return undefined;
}

function parseBoolean(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'true';
}

function parseSession(text: string, problems: string[]): Credential[] {
  const [, accessKeyId, accessKeySecret, securityToken] = /^([^:]+):([^:]+):(.+)$/.exec(text) ?? [];
  if (accessKeyId && accessKeySecret && securityToken) return [{ accessKeyId, accessKeySecret, securityToken }];
  problems.push('--session must be ID:SECRET:TOKEN.');
  return [];
}

type Defined<Options> = { [Name in keyof Options]: Exclude<Options[Name], undefined> };

function withoutUndefined<Options extends object>(options: Options): Partial<Defined<Options>> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Defined<Options>>;
}
