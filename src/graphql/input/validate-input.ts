import { validateSync } from 'class-validator';
import type { ClassType } from 'type-graphql';
import { type RequestRules, type Violation, validate } from '../../vpc/rules/validate';
import { GRAPHQL_VOCABULARY } from './vocabulary';

const violationsByInstance = new WeakMap<object, readonly Violation[]>();

/** Violations of an instance of an input class. The rules run once for each instance. */
// biome-ignore lint/suspicious/noExplicitAny: rules of any request type.
export function validateInstance(validated: RequestRules<any>, instance: object): readonly Violation[] {
  const known = violationsByInstance.get(instance);
  if (known) return known;
  const violations = validate(validated, instance, GRAPHQL_VOCABULARY);
  violationsByInstance.set(instance, violations);
  return violations;
}

/** Validates a request with the class-validator constraints of its input class. Returns all violations. */
export function validateInput<Request extends object>(
  type: ClassType<Request>,
  // biome-ignore lint/suspicious/noExplicitAny: rules of any request type.
  validated: RequestRules<any>,
  request: Request,
): readonly Violation[] {
  const instance = Object.assign(new type(), request);
  const errors = validateSync(instance, { validationError: { target: false, value: false } });
  return errors.length === 0 ? [] : validateInstance(validated, instance);
}
