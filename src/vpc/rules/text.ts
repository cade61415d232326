import { type Rule, textRule } from './rule';

/** Rules about single texts that several fields and actions share. Lengths count Unicode characters. */

/** A Chinese character counts as a letter, as the service allows since its 2018 reference asked for English letters. */
const LETTER = 'A-Za-z\\p{Script=Han}';
const STARTS_WITH_LETTER = new RegExp(`^[${LETTER}]`, 'u');
const NAME_ALPHABET = new RegExp(`^[${LETTER}0-9._-]*$`, 'u');

type Field<Request> = keyof Request & string;

export function length<Request>(field: Field<Request>, min: number, max: number, source: string): Rule<Request> {
  const bounds = min > 0 ? `${min} to ${max}` : `at most ${max}`;
  return textRule('INVALID_LENGTH', field, `must be ${bounds} characters long.`, source, (text) => {
    const characters = [...text].length;
    return characters >= min && characters <= max;
  });
}

export function startsWithLetter<Request>(field: Field<Request>, source: string): Rule<Request> {
  return textRule(
    'INVALID_FORMAT',
    field,
    'must start with an English letter or a Chinese character.',
    source,
    (text) => STARTS_WITH_LETTER.test(text),
  );
}

export function notAUrl<Request>(field: Field<Request>, source: string): Rule<Request> {
  return textRule('INVALID_FORMAT', field, 'must not start with http:// or https://.', source, (text) =>
    /^(?!https?:\/\/)/i.test(text),
  );
}

export function nameAlphabet<Request>(field: Field<Request>, source: string): Rule<Request> {
  return textRule(
    'INVALID_FORMAT',
    field,
    'may hold English letters, Chinese characters, digits, periods, underscores and hyphens.',
    source,
    (text) => NAME_ALPHABET.test(text),
  );
}

/** Half of a surrogate pair has no UTF-8 form, so it cannot be sent as it is. */
export function wellFormed<Request>(field: Field<Request>): Rule<Request> {
  return textRule('INVALID_FORMAT', field, 'must be valid Unicode text.', 'RFC 3629, section 3', (text) =>
    text.isWellFormed(),
  );
}

export function idShape<Request>(field: Field<Request>, prefix: string, source: string): Rule<Request> {
  const shape = new RegExp(`^${prefix}-[A-Za-z0-9-]{1,60}$`);
  return textRule('INVALID_FORMAT', field, `must look like "${prefix}-…": letters, digits, hyphens.`, source, (text) =>
    shape.test(text),
  );
}

/** Whether an id of a router has the prefix of its kind. */
export function hasShape(id: string | null | undefined, prefix: string): boolean {
  return new RegExp(`^${prefix}-[A-Za-z0-9]{1,60}$`).test(id ?? '');
}

export function regionId<Request>(field: Field<Request>, source: string): Rule<Request> {
  const says = 'must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.';
  return textRule('INVALID_FORMAT', field, says, source, isRegionId);
}

export function isRegionId(text: string): boolean {
  return /^[a-z]{2}-[a-z0-9-]{1,40}$/.test(text);
}

/** Account ids have 16 to 18 digits today and are larger than 2^53. */
export function accountId<Request>(field: Field<Request>, source: string): Rule<Request> {
  const says = 'must be the id of an Alibaba Cloud account: 1 to 20 digits.';
  return textRule('INVALID_FORMAT', field, says, source, (text) => /^\d{1,20}$/.test(text));
}

export function clientToken<Request>(field: Field<Request>, source: string): Rule<Request>[] {
  return [
    length(field, 1, 64, source),
    textRule('INVALID_FORMAT', field, 'must consist of printable ASCII characters.', source, (text) =>
      /^[\x20-\x7e]*$/.test(text),
    ),
  ];
}

export function name<Request>(field: Field<Request>, reference: string, today: string): Rule<Request>[] {
  return [
    length(field, 2, 128, reference),
    startsWithLetter(field, today),
    nameAlphabet(field, today),
    notAUrl(field, reference),
  ];
}

export function description<Request>(field: Field<Request>, reference: string, today: string): Rule<Request>[] {
  return [
    length(field, 2, 256, reference),
    startsWithLetter(field, today),
    notAUrl(field, reference),
    wellFormed(field),
  ];
}
