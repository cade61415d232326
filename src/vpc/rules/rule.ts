import { isIPv4 } from 'node:net';
import type { Basis } from '../sources/sources';
import type { Template } from './template';

/** How a request violates a rule. */
export const VIOLATION_CODES = {
  REQUIRED: 'The field is required, always or in combination with other fields.',
  NOT_ALLOWED: 'The field is not allowed in combination with other fields.',
  INVALID_LENGTH: 'The text is too short or too long, or the list has too many items.',
  INVALID_FORMAT: 'The text does not have the required form.',
  OUT_OF_RANGE: 'The number is too small or too large.',
  INVALID_COMBINATION: 'The value does not fit the other fields.',
} as const;

export type ViolationCode = keyof typeof VIOLATION_CODES;

/** Limits of a rule, as data. */
interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly unit: 'characters' | 'items' | 'number';
}

/**
 * One rule about one field of a request. Rules are data: validation, descriptions, documentation and tests read the same
 * list.
 */
export interface Rule<Request> {
  /** `<scope>.<field>.<name>`, such as `create.period.range`. Tests, documents and user errors refer to it. */
  readonly id: string;
  readonly code: ViolationCode;
  readonly field: keyof Request & string;
  /** States the rule, and so what to correct. Contains no value of the request. */
  readonly message: Template;
  readonly basis: Basis;
  readonly bounds?: Bounds;
  /** Whether the rule requires its field in every request. */
  readonly alwaysRequired?: true;
  /** Whether a request satisfies the rule. Defined for every value of the type; true where an optional field is absent. */
  readonly check: (request: Request) => boolean;
}

/** First part of the ids of rules, and the type of their requests. */
export interface Scope<Request> {
  readonly name: string;
  /** Never set: carries the type. */
  readonly request?: Request;
}

export const scopeOf = <Request>(name: string): Scope<Request> => ({ name });

type Field<Request> = keyof Request & string;

interface Definition<Request> {
  readonly field: Field<Request>;
  /** Last part of the id. */
  readonly name: string;
  readonly code: ViolationCode;
  readonly message: Template;
  readonly basis: Basis;
  readonly bounds?: Bounds;
  readonly alwaysRequired?: true;
  readonly check: (request: Request) => boolean;
}

export function rule<Request>({ name: scope }: Scope<Request>, definition: Definition<Request>): Rule<Request> {
  const { name, ...rest } = definition;
  return { id: `${scope}.${definition.field}.${name}`, ...rest };
}

export const isPresent = (value: unknown) => value !== undefined && value !== null && value !== '';

export function required<Request>(scope: Scope<Request>, field: Field<Request>, basis: Basis): Rule<Request> {
  return rule(scope, {
    field,
    name: 'required',
    code: 'REQUIRED',
    message: `{${field}} is required.`,
    basis,
    alwaysRequired: true,
    check: (request) => isPresent(request[field]),
  });
}

export function requiredWhen<Request>(
  scope: Scope<Request>,
  field: Field<Request>,
  condition: Template,
  applies: (request: Request) => boolean,
  basis: Basis,
): Rule<Request> {
  return rule(scope, {
    field,
    name: 'required',
    code: 'REQUIRED',
    message: `{${field}} is required when ${condition}.`,
    basis,
    check: (request) => !applies(request) || isPresent(request[field]),
  });
}

/** A rule that applies only where its field is present. */
export function whenPresent<Request>(scope: Scope<Request>, definition: Definition<Request>): Rule<Request> {
  const { field, check } = definition;
  return rule(scope, {
    ...definition,
    check: (request) => request[field] === undefined || request[field] === null || check(request),
  });
}

/** A rule about the text of one field that is present. */
export function textRule<Request>(
  scope: Scope<Request>,
  definition: Omit<Definition<Request>, 'check'> & { readonly accepts: (text: string) => boolean },
): Rule<Request> {
  const { accepts, message, ...rest } = definition;
  return rule(scope, {
    ...rest,
    message: `{${rest.field}} ${message}`,
    check: (request) => {
      const value = request[rest.field];
      return typeof value !== 'string' || accepts(value);
    },
  });
}

export function ipv4<Request>(scope: Scope<Request>, field: Field<Request>, basis: Basis): Rule<Request> {
  const message = 'must be an IPv4 address.';
  return textRule(scope, { field, name: 'format', code: 'INVALID_FORMAT', message, basis, accepts: isIPv4 });
}
