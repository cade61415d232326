import type { Parameter, ParameterTable } from './parameter';
import type { Rule, ViolationCode } from './rule';
import { render, type Vocabulary, WIRE_VOCABULARY } from './template';

/** A rule that a request violates, and where. */
export interface Violation {
  /** Id of the rule. */
  readonly rule: string;
  readonly code: ViolationCode;
  /** Path into the request; list positions count from 0. */
  readonly field: readonly string[];
  readonly message: string;
}

/** The parameters of a request and the rules about them. */
export interface RequestRules<Request> {
  readonly parameters: ParameterTable;
  readonly rules: readonly Rule<Request>[];
}

/**
 * Checks a request against every rule and returns all violations, in the order of the parameters. Pure: reads the request
 * only. Messages use the names of the vocabulary.
 */
export function validate<Request>(
  { parameters, rules }: RequestRules<Request>,
  request: Request,
  vocabulary: Vocabulary = WIRE_VOCABULARY,
): Violation[] {
  return Object.entries(parameters).flatMap(([field, parameter]) => {
    const violated = rules.filter((rule) => rule.field === field && !rule.check(request));
    const own = reported(violated).map(({ id, code, message }) => ({
      rule: id,
      code,
      field: [field],
      message: render(message, vocabulary),
    }));
    // The items of a list that is too long are not checked: a small request must not cause a large response.
    const tooLong = violated.some(({ code }) => code === 'INVALID_LENGTH');
    const value = (request as Readonly<Record<string, unknown>>)[field];
    return tooLong ? own : [...own, ...violationsWithin(parameter, value, [field], vocabulary)];
  });
}

/** Violations of the objects inside a parameter. */
function violationsWithin(
  parameter: Parameter,
  value: unknown,
  path: readonly string[],
  vocabulary: Vocabulary,
): Violation[] {
  if (typeof value !== 'object' || value === null || !('item' in parameter)) return [];
  const { item } = parameter;
  if (typeof item === 'string' || (parameter.type === 'list' && parameter.uncheckedItems)) return [];
  const objects = Array.isArray(value) ? value.map((one, index) => [one, [...path, String(index)]]) : [[value, path]];
  return (objects as [object, readonly string[]][]).flatMap(([one, at]) =>
    validate(item, one, vocabulary).map((violation) => ({ ...violation, field: [...at, ...violation.field] })),
  );
}

/** An absent required field has no other violation that is worth reporting. */
function reported<Request>(violated: readonly Rule<Request>[]): readonly Rule<Request>[] {
  const missing = violated.find(({ code }) => code === 'REQUIRED');
  return missing ? [missing] : violated;
}
