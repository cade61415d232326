import { ENUMS } from '../../src/vpc/models/enums';
import type { Parameter, ParameterTable } from '../../src/vpc/rules/parameter';
import type { Rule } from '../../src/vpc/rules/rule';
import type { RequestRules } from '../../src/vpc/rules/validate';

/** Fields on which rules about other fields depend. */
const DISCRIMINANTS = ['role', 'routerType', 'oppositeRouterType', 'instanceChargeType', 'fastLinkMode'];

/** Codes of the rules that decide which fields and values go together. The others are about one value. */
const COMBINATION_CODES: readonly string[] = ['REQUIRED', 'NOT_ALLOWED', 'INVALID_COMBINATION'];

/** Presence of a field, and its allowed values where they are fewer than those of its type. */
export interface FieldShape {
  readonly presence: 'required' | 'optional' | 'absent';
  readonly values?: readonly unknown[];
  /** Fields that are required if this one is present. */
  readonly needs?: readonly string[];
}

/** A kind of request: which fields and values go together. */
export type Variant = Readonly<Record<string, FieldShape>>;

type Request = Readonly<Record<string, unknown>>;

/**
 * Finds the kinds of request that satisfy the rules: tries each combination of the discriminants, adds the fields that the
 * rules then require, and tries each other field. Variants that differ in one discriminant only are merged.
 */
export function createVariants({ parameters, rules }: RequestRules<Request>): Variant[] {
  const checked = rules.filter(({ code }) => COMBINATION_CODES.includes(code));
  const fields = Object.keys(parameters);
  const discriminants = fields.filter((field) => DISCRIMINANTS.includes(field));
  const found = combinations(discriminants, parameters).flatMap((request) => {
    const full = complete(request, parameters, checked);
    return full ? [variantOf(request, full, parameters, checked)] : [];
  });
  return discriminants.reduce((variants, field) => merge(variants, field), found);
}

function combinations(fields: readonly string[], parameters: ParameterTable): Request[] {
  return fields.reduce<Request[]>(
    (all, field) => all.flatMap((request) => [request, ...withEach(request, field, parameters)]),
    [{}],
  );
}

const withEach = (request: Request, field: string, parameters: ParameterTable): Request[] =>
  valuesOf(field, parameters[field]).map((value) => ({ ...request, [field]: value }));

/** Each value of a small type; otherwise one sample, which differs between fields. */
function valuesOf(field: string, parameter: Parameter | undefined): readonly unknown[] {
  switch (parameter?.type) {
    case 'enum':
      return Object.values(ENUMS[parameter.enumName]);
    case 'boolean':
      return [false, true];
    case 'integer':
      return [1];
    case 'list':
      return [[]];
    default:
      return [field];
  }
}

/** Adds required fields until no rule is violated. Returns undefined if that is impossible. */
function complete(request: Request, parameters: ParameterTable, rules: readonly Rule<Request>[]): Request | undefined {
  const violated = rules.filter(({ check }) => !check(request));
  if (violated.length === 0) return request;
  const missing = violated.find(({ code, field }) => code === 'REQUIRED' && request[field] === undefined)?.field;
  // A combination without a required discriminant is incomplete: another combination contains it.
  if (missing === undefined || DISCRIMINANTS.includes(missing)) return undefined;
  for (const candidate of withEach(request, missing, parameters)) {
    const full = complete(candidate, parameters, rules);
    if (full) return full;
  }
  return undefined;
}

function variantOf(
  chosen: Request,
  full: Request,
  parameters: ParameterTable,
  rules: readonly Rule<Request>[],
): Variant {
  const shapeOf = (field: string): FieldShape => {
    if (DISCRIMINANTS.includes(field)) return { presence: 'optional', values: [chosen[field]] };
    const all = withEach(full, field, parameters);
    const completed = all.map((request) => complete(request, parameters, rules));
    const allowed = completed.filter((request) => request !== undefined);
    if (allowed.length === 0) return { presence: 'absent' };
    const values = allowed.length < all.length ? { values: allowed.map((request) => request[field]) } : {};
    if (field in full) return { presence: 'required', ...values };
    const needs = Object.keys(allowed[0] ?? {}).filter((other) => !(other in full) && other !== field);
    return { presence: 'optional', ...values, ...(needs.length > 0 ? { needs } : {}) };
  };
  return Object.fromEntries(Object.keys(parameters).map((field) => [field, shapeOf(field)]));
}

/** Joins variants that are equal apart from the values of one field. */
function merge(variants: readonly Variant[], field: string): Variant[] {
  const groups = new Map<string, Variant>();
  for (const variant of variants) {
    const key = JSON.stringify({ ...variant, [field]: undefined }, (_name, value) => value ?? 'absent');
    const values = [...(groups.get(key)?.[field]?.values ?? []), ...(variant[field]?.values ?? [])];
    groups.set(key, {
      ...variant,
      [field]: { presence: values.includes(undefined) ? 'optional' : 'required', values },
    });
  }
  return [...groups.values()];
}
