import fc from 'fast-check';
import { fieldName } from './any-json';
import { anyDefinitions, anyVariable } from './any-operation';
import { likelyInput } from './likely-input';
import { WIRE_VALUES } from './wire-request';

/** An input as a literal of a document. */
export function literal(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(' ')}]`;
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && (WIRE_VALUES[name] || value.startsWith('$')) ? value : JSON.stringify(value);
  }
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item, key)}`)
    .join(' ')}}`;
}

/** A mutation whose input contains some variables. */
export const literalMutation = fc
  .tuple(anyDefinitions, likelyInput, fc.dictionary(fieldName, anyVariable, { maxKeys: 3 }))
  .map(
    ([definitions, input, variables]) =>
      `mutation${definitions} { createRouterInterface(input: ${literal({ ...input, ...variables })}) { requestId } }`,
  );
