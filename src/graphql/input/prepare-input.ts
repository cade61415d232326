import type { ClassType } from 'type-graphql';
import { normalize } from '../../vpc/rules/normalize';
import type { RequestRules, Violation } from '../../vpc/rules/validate';
import { validateInput } from './validate-input';

export interface Prepared<Request> {
  /** A copy of the input, without nulls and with defaults. */
  readonly request: Request;
  readonly violations: readonly Violation[];
}

/** An input class, its rules, and its defaults. */
export interface InputDefinition<Request extends object> {
  readonly type: ClassType<Request>;
  // biome-ignore lint/suspicious/noExplicitAny: descriptors of any request type.
  readonly validated: RequestRules<any> & { readonly defaults?: (request: any) => any };
}

/**
 * The way of every input, of mutations and queries alike: normalize, complete with defaults, validate. Pure: the input
 * itself is not changed.
 */
export function prepareInput<Request extends object>(
  { type, validated }: InputDefinition<Request>,
  input: Request,
): Prepared<Request> {
  const normalized = normalize(validated.parameters, input);
  const request: Request = validated.defaults?.(normalized) ?? normalized;
  return { request, violations: validateInput(type, validated, request) };
}
