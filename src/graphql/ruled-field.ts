import { registerDecorator, type ValidationError, validateSync } from 'class-validator';
import { Field } from 'type-graphql';
import type { Rule, ViolationCode } from '../vpc/rules/rule';

/** A rule that an input breaks, and where. */
export interface Violation {
  readonly code: ViolationCode;
  /** Path into the input; list positions count from 0. */
  readonly field: readonly string[];
  readonly message: string;
}

interface RuledFieldOptions {
  /** Only what is always required and typed as an enum is non-null: all else is a rule, answered with the others. */
  readonly nullable?: boolean;
}

/**
 * Makes a decorator for the fields of an input class. A field gets its GraphQL description and its class-validator
 * constraints from the upstream's rules about it, so neither can say something else than the other.
 */
export function ruledFieldOf<Request>(rules: readonly Rule<Request>[]) {
  return (type: () => object, text: string, { nullable = true }: RuledFieldOptions = {}): PropertyDecorator =>
    (target, property) => {
      const name = String(property);
      const own = rules.filter((rule) => rule.field === name);
      const says = own.map((rule) => `- ${rule.says}`).join('\n');
      Field(type, { nullable, description: says ? `${text}\n\n${says}` : text })(target, property);
      own.forEach((rule, index) => {
        registerDecorator({
          name: `${name}#${index}`,
          target: target.constructor,
          propertyName: name,
          options: { message: rule.says, context: rule },
          validator: { validate: (_value, args) => rule.holds(args?.object as Request) },
        });
      });
    };
}

/** More than any list may hold, and few enough to look at each. */
const MAX_ITEMS = 100;

/**
 * Every rule that the input breaks, in the order of its fields. Of a list that is too long nothing more is said: a small
 * request could otherwise ask for a large answer.
 */
export function violations(input: object): Violation[] {
  return validateSync(withShortLists(input), { validationError: { target: false, value: false } }).flatMap((error) =>
    violationsOf(error, []),
  );
}

function withShortLists(input: object): object {
  const long = Object.entries(input).filter(([, value]) => Array.isArray(value) && value.length > MAX_ITEMS);
  const short = long.map(([name, value]) => [name, (value as unknown[]).slice(0, MAX_ITEMS)]);
  return Object.assign(Object.create(Object.getPrototypeOf(input) as object), input, Object.fromEntries(short));
}

function violationsOf(error: ValidationError, parents: readonly string[]): Violation[] {
  const field = [...parents, error.property];
  const broken = Object.values(error.contexts ?? {}) as Rule<unknown>[];
  const missing = broken.filter((rule) => rule.code === 'REQUIRED').slice(0, 1);
  // What is missing has no other fault worth telling.
  const told = missing.length > 0 ? missing : broken;
  const tooLong = broken.some((rule) => rule.code === 'INVALID_LENGTH');
  return [
    ...told.map(({ code, says }) => ({ code, field, message: says })),
    ...(tooLong ? [] : (error.children ?? [])).flatMap((child) => violationsOf(child, field)),
  ];
}
