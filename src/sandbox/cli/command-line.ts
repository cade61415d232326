import { parseArgs } from 'node:util';
import type { SandboxOptions } from '../server';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../settings';
import type { Credential } from '../state/credential-store';
import { DEFAULT_PORT, FLAG_NAMES, FLAGS, type Flag, type FlagName } from './flags';

export interface CommandLine {
  readonly help: boolean;
  readonly options: SandboxOptions;
  /** Everything that is wrong, a sentence each. When there is any, `options` is not complete. */
  readonly problems: readonly string[];
}

type Given = Map<FlagName, string[]>;

/** Reads flags and environment, and finds everything that is wrong with them, not just the first. */
export function parseCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const problems: string[] = [];
  const given = readGiven(args, problems);
  const integer = (name: FlagName) => integerOf(`--${name}`, FLAGS[name], given.get(name)?.at(-1), problems);
  const boolean = (name: FlagName) => booleanOf(given.get(name)?.at(-1));
  const text = (name: FlagName) => given.get(name)?.at(-1);

  const accountId = text('account-id');
  if (accountId !== undefined && !/^\d+$/.test(accountId)) problems.push('--account-id must be digits.');
  const credential: Credential = {
    accessKeyId: text('access-key-id') ?? DEFAULT_ACCESS_KEY_ID,
    accessKeySecret: text('access-key-secret') ?? DEFAULT_ACCESS_KEY_SECRET,
  };
  const sessions = (given.get('session') ?? []).flatMap((session) => sessionOf(session, problems));
  const portInEnv = integerOf('SANDBOX_PORT', FLAGS.port, env['SANDBOX_PORT'] || undefined, problems);
  const options = {
    host: env['HOST'] || '127.0.0.1',
    port: integer('port') ?? portInEnv ?? DEFAULT_PORT,
    credentials: [credential, ...sessions],
    vrouters: integer('vrouters'),
    vbrs: integer('vbrs'),
    interfacesPerRouter: integer('interfaces-per-router'),
    interfacesPerAccount: integer('interfaces-per-account'),
    onePairPerRouters: boolean('one-pair-per-routers'),
    billsOutstanding: boolean('bills-outstanding'),
    cenAttachedRouters: given.get('cen-attached-router'),
    crossBorderPermitted: boolean('cross-border-permitted'),
    crossBidAccounts: given.get('cross-bid-account'),
    resourceGroups: given.get('resource-group'),
    callLimit: integer('call-limit'),
    transitionMs: integer('transition-ms'),
    modifyLagMs: integer('modify-lag-ms'),
    clientTokenTtlMs: integer('client-token-ttl-ms'),
    clientTokenStoreSize: integer('client-token-store-size'),
    nonceStoreSize: integer('nonce-store-size'),
    skewMs: integer('skew-ms'),
    // Nobody can read the log of a sandbox that runs by itself.
    recordRequests: 0,
    accountId,
  };
  return { help: boolean('help') ?? false, options: withoutUndefined(options), problems };
}

function readGiven(args: readonly string[], problems: string[]): Given {
  const given: Given = new Map();
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
    const value = givenValue(name, token, problems);
    if (value !== undefined) given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

/** parseArgs would read "--vrouters --port 1" as a number of routers called "--port". */
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

function givenValue(name: FlagName, { rawName, value }: OptionToken, problems: string[]): string | undefined {
  if (FLAGS[name].kind === 'boolean') {
    if (value === undefined) return rawName.startsWith('--no-') ? 'false' : 'true';
    problems.push(`--${name} takes no value; write --${name} or --no-${name}.`);
    return undefined;
  }
  if (value) return value;
  problems.push(`--${name} needs a value.`);
  return undefined;
}

function integerOf(name: string, flag: Flag, text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= flag.min && value <= flag.max) return value;
  problems.push(`${name} must be a whole number from ${flag.min} to ${flag.max}, not "${text}".`);
  return undefined;
}

function booleanOf(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'true';
}

function sessionOf(text: string, problems: string[]): Credential[] {
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
