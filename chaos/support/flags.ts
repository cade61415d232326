interface IntegerFlag {
  readonly kind: 'integer';
  /** Bounds of the value, both inclusive. */
  readonly min: number;
  readonly max: number;
  readonly help: string;
}

interface SwitchFlag {
  readonly kind: 'switch';
  readonly help: string;
}

export type Flags = Readonly<Record<string, IntegerFlag | SwitchFlag>>;

/** Values by flag name. A flag that is not set is absent. */
export type FlagValues<Defined extends Flags> = {
  readonly [Name in keyof Defined]?: Defined[Name] extends IntegerFlag ? number : true;
};

/** A command line with errors. The message lists all of them. */
export class BadFlags extends Error {
  override readonly name = 'BadFlags';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Parses a command line such as `['--creates', '500', '--broken-retry']`. `--creates=500` is valid too. The last value
 * of a repeated flag wins.
 * @throws BadFlags if a flag is unknown, or a value is missing, unexpected or out of bounds.
 */
export function parseFlags<Defined extends Flags>(flags: Defined, args: readonly string[]): FlagValues<Defined> {
  const values: Record<string, number | true> = {};
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
      const value = parseInteger(flag, inlineValue ?? (nextIsValue ? next : undefined));
      if (value === undefined) problems.push(`--${name} must be an integer from ${flag.min} to ${flag.max}.`);
      else values[name] = value;
    }
  }
  if (problems.length > 0) throw new BadFlags(problems);
  // The loop stores a number for each integer flag and true for each switch.
  return values as FlagValues<Defined>;
}

/** One line for each flag, such as `  --creates N      number of creates`. */
export function flagsHelp(flags: Flags): string {
  return Object.entries(flags)
    .map(([name, { kind, help }]) => `  ${`--${name}${kind === 'integer' ? ' N' : ''}`.padEnd(16)} ${help}`)
    .join('\n');
}

function parseInteger({ min, max }: IntegerFlag, text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}
