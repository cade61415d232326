import { ControlError } from './control-error';

export type Fields = Readonly<Record<string, unknown>>;

/** Parses a JSON object. Throws a ControlError for other content and for unknown fields. */
export function parseFields(body: string, known: readonly string[]): Fields {
  const fields = parseObject(body);
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ControlError(`Unknown field "${unknown}". The fields are ${known.join(', ')}.`);
  return fields;
}

function parseObject(body: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ControlError('The body must be JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError('The body must be a JSON object.');
  }
  return value as Fields;
}

/** Returns undefined if the field is absent. */
export function readText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new ControlError(`"${name}" must be a string that is not empty.`);
}

/** Returns undefined if the field is absent. */
export function readBoolean(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new ControlError(`"${name}" must be true or false.`);
}

/** Returns undefined if the field is absent. */
export function readInteger(fields: Fields, name: string, min: number, max: number): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new ControlError(`"${name}" must be an integer from ${min} to ${max}.`);
}

/** Returns undefined if the field is absent. */
export function readTexts(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new ControlError(`"${name}" must be an array of strings.`);
}

/** Returns undefined if the field is absent. */
export function readChoice<Choice extends string>(
  fields: Fields,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new ControlError(`"${name}" must be ${choices.join(' or ')}.`);
  return choice;
}
