import { type Basis, documented, guess, sample } from '../sources/sources';
import { type Rule, type Scope, textRule } from './rule';

/** Rules about single texts that several fields and actions share. Lengths count Unicode characters. */

/** A Chinese character counts as a letter. The 2018 reference required an English letter; later editions allow both. */
const LETTER = 'A-Za-z\\p{Script=Han}';
const STARTS_WITH_LETTER = new RegExp(`^[${LETTER}]`, 'u');
const NAME_CHARACTERS = new RegExp(`^[${LETTER}0-9._-]*$`, 'u');

type Field<Request> = keyof Request & string;

export function length<Request>(
  scope: Scope<Request>,
  field: Field<Request>,
  min: number,
  max: number,
  basis: Basis,
): Rule<Request> {
  const message = min > 0 ? `must be ${min} to ${max} characters long.` : `must be at most ${max} characters long.`;
  return textRule(scope, {
    field,
    name: 'length',
    code: 'INVALID_LENGTH',
    message,
    basis,
    bounds: { min, max, unit: 'characters' },
    accepts: (text) => {
      const characters = [...text].length;
      return characters >= min && characters <= max;
    },
  });
}

/** A rule of code INVALID_FORMAT about the text of one field. */
export function format<Request>(
  scope: Scope<Request>,
  field: Field<Request>,
  name: string,
  message: string,
  basis: Basis,
  accepts: (text: string) => boolean,
): Rule<Request> {
  return textRule(scope, { field, name, code: 'INVALID_FORMAT', message, basis, accepts });
}

function startsWithLetter<Request>(scope: Scope<Request>, field: Field<Request>, basis: Basis): Rule<Request> {
  const message = 'must start with an English letter or a Chinese character.';
  return format(scope, field, 'firstCharacter', message, basis, (text) => STARTS_WITH_LETTER.test(text));
}

function notAUrl<Request>(scope: Scope<Request>, field: Field<Request>, basis: Basis): Rule<Request> {
  const message = 'must not start with http:// or https://.';
  return format(scope, field, 'notUrl', message, basis, (text) => /^(?!https?:\/\/)/i.test(text));
}

function nameCharacters<Request>(scope: Scope<Request>, field: Field<Request>, basis: Basis): Rule<Request> {
  const message = 'may contain English letters, Chinese characters, digits, periods, underscores and hyphens.';
  return format(scope, field, 'characters', message, basis, (text) => NAME_CHARACTERS.test(text));
}

/** Half of a surrogate pair has no UTF-8 encoding, so it cannot be sent unchanged. */
export function wellFormed<Request>(scope: Scope<Request>, field: Field<Request>): Rule<Request> {
  const basis = documented('utf8', 'surrogate halves have no encoding');
  return format(scope, field, 'unicode', 'must be valid Unicode text.', basis, (text) => text.isWellFormed());
}

/** Longest id after its prefix. Ids in published samples have up to 25 characters there. */
export const MAX_ID_CHARACTERS = 60;
/** Longest region id after its first part. Published region ids have up to 20 characters there. */
const MAX_REGION_CHARACTERS = 40;

export function idFormat<Request>(scope: Scope<Request>, field: Field<Request>, prefix: string): Rule<Request> {
  const pattern = new RegExp(`^${prefix}-[A-Za-z0-9-]{1,${MAX_ID_CHARACTERS}}$`);
  const message = `must be an id such as "${prefix}-…": after the prefix, 1 to ${MAX_ID_CHARACTERS} letters, digits or hyphens.`;
  const basis = sample('metadata', 'ids in the samples; the maximum length is a guess');
  return format(scope, field, 'format', message, basis, (text) => pattern.test(text));
}

/** Whether an id of a router has the prefix of its type. */
export function isRouterId(id: string | null | undefined, prefix: 'vrt' | 'vbr'): boolean {
  return new RegExp(`^${prefix}-[A-Za-z0-9]{1,${MAX_ID_CHARACTERS}}$`).test(id ?? '');
}

export function regionId<Request>(scope: Scope<Request>, field: Field<Request>): Rule<Request> {
  const message =
    'must be a region id such as "cn-beijing": two letters, a hyphen, ' +
    `then 1 to ${MAX_REGION_CHARACTERS} lower-case letters, digits or hyphens.`;
  const basis = sample('metadata', 'region ids in the samples; the maximum length is a guess');
  return format(scope, field, 'format', message, basis, isRegionId);
}

const REGION_ID = new RegExp(`^[a-z]{2}-[a-z0-9-]{1,${MAX_REGION_CHARACTERS}}$`);

export function isRegionId(text: string): boolean {
  return REGION_ID.test(text);
}

/** Account ids have 16 to 18 digits today and are larger than 2^53. */
export function accountId<Request>(scope: Scope<Request>, field: Field<Request>): Rule<Request> {
  const message = 'must be the id of an Alibaba Cloud account: 1 to 20 digits.';
  const basis = guess(
    'sdk',
    'account ids in the samples have up to 18 digits; 20 digits is the maximum of a 64-bit number',
  );
  return format(scope, field, 'format', message, basis, (text) => /^\d{1,20}$/.test(text));
}

export function clientToken<Request extends { clientToken?: unknown }>(scope: Scope<Request>): Rule<Request>[] {
  const basis = documented('reference', 'ClientToken: at most 64 ASCII characters');
  return [
    length(scope, 'clientToken', 1, 64, basis),
    format(scope, 'clientToken', 'characters', 'must consist of printable ASCII characters.', basis, (text) =>
      /^[\x20-\x7e]*$/.test(text),
    ),
  ];
}

const LENGTHS = documented('reference', 'request parameters');
const FIRST_CHARACTERS = documented('sdk', 'remarks of Name and Description');

export function name<Request>(scope: Scope<Request>, field: Field<Request>): Rule<Request>[] {
  return [
    length(scope, field, 2, 128, LENGTHS),
    startsWithLetter(scope, field, FIRST_CHARACTERS),
    nameCharacters(scope, field, FIRST_CHARACTERS),
    notAUrl(scope, field, LENGTHS),
  ];
}

export function description<Request>(scope: Scope<Request>, field: Field<Request>): Rule<Request>[] {
  return [
    length(scope, field, 2, 256, LENGTHS),
    startsWithLetter(scope, field, FIRST_CHARACTERS),
    notAUrl(scope, field, LENGTHS),
    wellFormed(scope, field),
  ];
}
