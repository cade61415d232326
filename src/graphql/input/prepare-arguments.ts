import type { ClassType } from 'type-graphql';
import type { RequestRules, Violation } from '../../vpc/rules/validate';
import { InvalidArguments } from '../errors/invalid-arguments';
import { argsTypeOf } from './input-type';
import { prepareInput } from './prepare-input';

/** Arguments of a field: their rules, and their class. */
export interface ArgumentsDefinition {
  readonly validated: RequestRules<object>;
  readonly type: ClassType<object>;
}

/** @param nonNull Arguments that are non-null in the schema. */
export function argumentsOf(
  // biome-ignore lint/suspicious/noExplicitAny: rules of the arguments of any field.
  validated: RequestRules<any>,
  nonNull: readonly string[] = [],
): ArgumentsDefinition {
  return { validated, type: argsTypeOf<object>(validated, { nonNull }) };
}

/**
 * Arguments of a query without nulls and with defaults. Throws one error that contains all violations.
 *
 * @param others Violations that are not rules about the text alone.
 */
export function prepareArguments<Arguments extends object>(
  definition: ArgumentsDefinition,
  args: object,
  others: (request: Arguments) => readonly Violation[] = () => [],
): Arguments {
  const { request, violations } = prepareInput<object>(definition, args);
  const all = [...others(request as Arguments), ...violations];
  if (all.length > 0) throw new InvalidArguments(all);
  return request as Arguments;
}
