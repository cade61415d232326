import { isIPv4 } from 'node:net';

/** How a request breaks a rule. */
export const VIOLATION_CODES = {
  REQUIRED: 'The field must be given, always or together with what else was given.',
  NOT_ALLOWED: 'The field must be left out in combination with what else was given.',
  INVALID_LENGTH: 'The text is too short or too long, or the list has too many items.',
  INVALID_FORMAT: 'The text does not have the form that the field asks for.',
  OUT_OF_RANGE: 'The number is too small or too large.',
  INVALID_COMBINATION: 'The value does not go together with what else was given.',
} as const;

export type ViolationCode = keyof typeof VIOLATION_CODES;

/**
 * One rule of the upstream about one field of a request. Data, so that validation, the schema's descriptions and the
 * documentation all say the same.
 */
export interface Rule<Request> {
  readonly code: ViolationCode;
  readonly field: keyof Request & string;
  /** A sentence that states the rule and so says what to do. It never quotes a value. */
  readonly says: string;
  /** Where the rule was read. */
  readonly source: string;
  /** Must answer for any value of the request's type; a rule about an optional field holds where the field is absent. */
  readonly holds: (request: Request) => boolean;
}

/** A rule about the text of one field, which holds where the field is absent. */
export function textRule<Request>(
  code: ViolationCode,
  field: keyof Request & string,
  says: string,
  source: string,
  accepts: (text: string) => boolean,
): Rule<Request> {
  return {
    code,
    field,
    says: `${field} ${says}`,
    source,
    holds: (request) => {
      const value = request[field];
      return typeof value !== 'string' || accepts(value);
    },
  };
}

/** The fields that rules speak of: what a refusal of the upstream can point at. */
export function fieldsOf<Request>(rules: readonly Rule<Request>[]): ReadonlySet<string> {
  return new Set(rules.map((rule) => rule.field));
}

export const given = (value: unknown) => value !== undefined && value !== null && value !== '';

type Field<Request> = keyof Request & string;

export function required<Request>(field: Field<Request>, source: string): Rule<Request> {
  return { code: 'REQUIRED', field, says: `${field} is required.`, source, holds: (request) => given(request[field]) };
}

export function requiredWhen<Request>(
  field: Field<Request>,
  when: string,
  applies: (request: Request) => boolean,
  source: string,
): Rule<Request> {
  return {
    code: 'REQUIRED',
    field,
    says: `${field} is required when ${when}.`,
    source,
    holds: (request) => !applies(request) || given(request[field]),
  };
}

/** A rule about a field together with others, which holds where the field is absent. */
export function combination<Request>(
  code: ViolationCode,
  field: Field<Request>,
  says: string,
  source: string,
  holds: (request: Request) => boolean,
): Rule<Request> {
  return {
    code,
    field,
    says,
    source,
    holds: (request) => request[field] === undefined || request[field] === null || holds(request),
  };
}

export function ipv4<Request>(field: Field<Request>, source: string): Rule<Request> {
  return textRule('INVALID_FORMAT', field, 'must be an IPv4 address.', source, isIPv4);
}
