interface IntegerFlag {
  readonly kind: 'integer';
  /** Bounds of the value, both inclusive. */
  readonly min: number;
  readonly max: number;
  readonly help: string;
}

/** `url`: the origin of an HTTP server, such as `http://127.0.0.1:4000`. */
interface TextFlag {
  readonly kind: 'text' | 'url';
  readonly help: string;
}

interface SwitchFlag {
  readonly kind: 'switch';
  readonly help: string;
}

type Flag = IntegerFlag | TextFlag | SwitchFlag;
export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<Defined extends Flag> = Defined extends IntegerFlag ? number : Defined extends TextFlag ? string : true;

/** Values by flag name. A flag that is not set is absent. */
export type FlagValues<Defined extends Flags> = { readonly [Name in keyof Defined]?: ValueOf<Defined[Name]> };

/** A command line with errors. The message lists all of them. */
export class BadFlags extends Error {
  override readonly name = 'BadFlags';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Parses a command line such as `['--writes', '500', '--broken-retry']`. `--writes=500` is valid too. The last value
 * of a repeated flag wins.
 * @throws BadFlags if a flag is unknown, or a value is missing, unexpected or invalid.
 */
export function parseFlags<Defined extends Flags>(flags: Defined, args: readonly string[]): FlagValues<Defined> {
  const values: Record<string, number | string | true> = {};
  const problems: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const [, name = '', inlineValue] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!flag) {
      problems.push(name === '' ? `Unexpected argument "${arg}".` : `Unknown flag --${name}.`);
    } else if (flag.kind === 'switch') {
      if (inlineValue === undefined) values[name] = true;
      else problems.push(`--${name} takes no value.`);
    } else {
      const next = args[index + 1];
      const nextIsValue = inlineValue === undefined && next !== undefined && !next.startsWith('--');
      if (nextIsValue) index += 1;
      const value = parseValue(flag, inlineValue ?? (nextIsValue ? next : undefined));
      if (value === undefined) problems.push(`--${name} must be ${expected(flag)}.`);
      else values[name] = value;
    }
  }
  if (problems.length > 0) throw new BadFlags(problems);
  // parseValue returns a number for each integer flag and a text for the others; a switch is true.
  return values as FlagValues<Defined>;
}

/** One line for each flag, such as `  --writes N               number of writes`. */
export function flagsHelp(flags: Flags): string {
  const placeholders = { integer: ' N', text: ' TEXT', url: ' URL', switch: '' };
  return Object.entries(flags)
    .map(([name, { kind, help }]) => `  ${`--${name}${placeholders[kind]}`.padEnd(24)} ${help}`)
    .join('\n');
}

function parseValue(flag: IntegerFlag | TextFlag, text: string | undefined): number | string | undefined {
  if (!text) return undefined;
  if (flag.kind !== 'integer') return flag.kind === 'url' ? parseOrigin(text) : text;
  if (!/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= flag.min && value <= flag.max ? value : undefined;
}

function parseOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'http:' && url.href === `${url.origin}/` ? url.origin : undefined;
}

function expected(flag: IntegerFlag | TextFlag): string {
  if (flag.kind === 'integer') return `an integer from ${flag.min} to ${flag.max}`;
  return flag.kind === 'url' ? 'an http URL without a path, such as http://127.0.0.1:4000' : 'a text';
}
