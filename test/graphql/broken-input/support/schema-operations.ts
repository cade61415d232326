import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  OperationTypeNode,
} from 'graphql';
import { makeSchema } from '../../../../src/graphql/schema';
import { EXAMPLE_INPUT } from '../../../support/reference-example';
import { anyText } from './any-json';

function selectionOf(type: GraphQLOutputType, levels: number): Arbitrary<string> {
  const named = getNamedType(type);
  if (isUnionType(named)) return fc.constant('{ __typename }');
  if (!isObjectType(named)) return fc.constant('');
  if (levels === 0) return fc.constant('{ __typename }');
  const all = Object.values(named.getFields());
  return fc
    .subarray(all, { minLength: 1, maxLength: Math.min(3, all.length) })
    .chain((fields) => fc.tuple(...fields.map((field) => fieldOf(field, levels - 1))))
    .map((chosen) => `{ ${chosen.join(' ')} }`);
}

function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, levels: number): Arbitrary<string> {
  return fc.tuple(argumentsLiteral(args), selectionOf(type, levels)).map(([values, selection]) => {
    return `${name}${values === '' ? '' : `(${values})`} ${selection}`;
  });
}

type Argument = Pick<GraphQLArgument, 'name' | 'type'>;

function argumentsLiteral(args: readonly Argument[]): Arbitrary<string> {
  const values = args.map((arg) => valueLiteral(arg).map((value) => (value === '' ? '' : `${arg.name}: ${value}`)));
  return fc.tuple(...values).map((all) => all.filter((value) => value !== '').join(' '));
}

/** Empty for an absent value. */
function valueLiteral({ name, type }: Argument): Arbitrary<string> {
  if (isNonNullType(type)) return presentValue(name, type.ofType);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('null') },
    { weight: 6, arbitrary: presentValue(name, type) },
  );
}

function presentValue(name: string, type: GraphQLInputType): Arbitrary<string> {
  if (isListType(type)) {
    const items = fc.array(presentValue(name, getNullableType(type.ofType)), { maxLength: 7 });
    return items.map((all) => `[${all.join(' ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (isInputObjectType(type)) return argumentsLiteral(Object.values(type.getFields())).map((all) => `{ ${all} }`);
  const likely = LIKELY.find(([kind, named]) => String(type) === kind && named.test(name))?.[2] ?? ['{}'];
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: anyText.map((text) => JSON.stringify(text)) },
  );
}

/** Values by type and name of an argument. */
const LIKELY: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['String', /region/i, ['"cn-beijing"', '"cn-beijing"', '"eu-west-1"', '"xx-nowhere"']],
  ['String', /after/, ['"cGxhY2U6MQ"', '"cGxhY2U6OTk"', '"no"']],
  ['String', /routerId/i, [`"${EXAMPLE_INPUT.routerId}"`, '"vrt-no"', '"vbr-no"']],
  ['String', /accessPoint/i, ['"ap-cn-beijing-A"', '"ap-no"']],
  ['String', /id$/i, ['"ri-2zeno"', `"${EXAMPLE_INPUT.routerId}"`, '"vbr-no"', '"1"']],
  ['String', /./, ['"a"', '"name"', '"192.168.0.1"', '"en-US"', '""']],
  ['Int', /./, ['1', '3', '50', '0', '201', '-1', '2147483647']],
  ['Boolean', /./, ['true', 'false']],
];

/** An operation with any fields of the schema. Some arguments are invalid. */
export const schemaOperation = fc.oneof(
  ...[OperationTypeNode.QUERY, OperationTypeNode.MUTATION].map((kind) => {
    const root = makeSchema().getRootType(kind);
    return root ? selectionOf(root, 4).map((selection) => `${kind} ${selection}`) : fc.constant('');
  }),
);
