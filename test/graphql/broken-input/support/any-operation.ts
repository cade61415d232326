import fc from 'fast-check';
import { isInputType, OperationTypeNode } from 'graphql';
import { makeSchema } from '../../../../src/graphql/schema';

const schema = makeSchema();
const rootFieldsOf = (kind: OperationTypeNode) => Object.keys(schema.getRootType(kind)?.getFields() ?? {});
const INPUT_TYPES = Object.values(schema.getTypeMap()).filter((type) => isInputType(type) && !/^__/.test(type.name));

export const anyVariable = fc.constantFrom('$a', '$b');
const anyType = fc.constantFrom(...INPUT_TYPES.map(({ name }) => name), '[TagInput!]', 'Unknown');
const anyDefault = fc.constantFrom(
  '',
  '!',
  ' = null',
  ' = 1',
  ' = "x"',
  ' = true',
  ' = VROUTER',
  ' = INITIATING_SIDE',
  ' = []',
);
export const anyDefinitions = fc
  .uniqueArray(fc.tuple(anyVariable, anyType, anyDefault), { maxLength: 2, selector: ([variable]) => variable })
  .map((all) =>
    all.length > 0 ? `(${all.map(([variable, type, rest]) => `${variable}: ${type}${rest}`).join(' ')})` : '',
  );

const anyName = fc.oneof(
  fc.constantFrom(...rootFieldsOf(OperationTypeNode.QUERY)),
  fc.constantFrom(...rootFieldsOf(OperationTypeNode.MUTATION)),
  fc.constantFrom('spec', 'userErrors', 'upstream', 'requestId', 'unknown', '__typename'),
);
const anySelection = fc.letrec<{ set: string; selection: string }>((tie) => ({
  set: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`),
  selection: fc.oneof(
    { maxDepth: 4 },
    anyName,
    fc.constantFrom(
      '...F',
      '...G',
      '__type(name: "Spec") { name }',
      'a: specs { spec }',
      '... @skip(if: $a) { __typename }',
    ),
    fc
      .tuple(
        fc.constantFrom('x: ', ''),
        anyName,
        fc.constantFrom('', '(input: $a)', '(input: {})', '(unknown: 1)', ' @include(if: $b)'),
        tie('set'),
      )
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('... on Query', '... on SpecOption', '...'), tie('set')).map((parts) => parts.join(' ')),
  ),
})).set;

export const anyOperation = fc
  .tuple(
    fc.constantFrom(
      'query',
      'query Q',
      'mutation',
      'subscription',
      'fragment F on Query',
      'fragment G on SpecOption',
      '',
    ),
    anyDefinitions,
    anySelection,
  )
  .map(([kind, definitions, selection]) => `${kind}${kind.startsWith('fragment') ? '' : definitions} ${selection}`);
