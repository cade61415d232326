import type { TypedDocument } from './typed-document';

/** A node of the syntax tree of graphql. This file prints it, because the package has no dependency. */
// biome-ignore lint/suspicious/noExplicitAny: see TypedDocument.
type Node = any;

/** The text of an executable document: operations and fragments. */
export function printDocument({ definitions }: TypedDocument<never, never> | { definitions: readonly Node[] }): string {
  return definitions.map(definition).join('\n');
}

function definition(node: Node): string {
  const head =
    node.kind === 'FragmentDefinition'
      ? `fragment ${node.name.value} on ${node.typeCondition.name.value}`
      : [node.operation, node.name?.value].filter(Boolean).join(' ') + list(node.variableDefinitions, variable);
  return `${head}${directives(node)}${selections(node)}`;
}

const variable = (node: Node): string =>
  `${value(node.variable)}: ${type(node.type)}${node.defaultValue ? ` = ${value(node.defaultValue)}` : ''}${directives(node)}`;

function type(node: Node): string {
  if (node.kind === 'NonNullType') return `${type(node.type)}!`;
  return node.kind === 'ListType' ? `[${type(node.type)}]` : node.name.value;
}

const selections = (node: Node): string =>
  node.selectionSet ? ` { ${node.selectionSet.selections.map(selection).join(' ')} }` : '';

function selection(node: Node): string {
  if (node.kind === 'FragmentSpread') return `...${node.name.value}${directives(node)}`;
  if (node.kind === 'InlineFragment')
    return `...${node.typeCondition ? ` on ${node.typeCondition.name.value}` : ''}${directives(node)}${selections(node)}`;
  const alias = node.alias ? `${node.alias.value}: ` : '';
  return `${alias}${node.name.value}${list(node.arguments, argument)}${directives(node)}${selections(node)}`;
}

const argument = (node: Node): string => `${node.name.value}: ${value(node.value)}`;

const directives = (node: Node): string =>
  (node.directives ?? []).map((one: Node) => ` @${one.name.value}${list(one.arguments, argument)}`).join('');

const list = (nodes: readonly Node[] | undefined, print: (node: Node) => string): string =>
  nodes?.length ? `(${nodes.map(print).join(', ')})` : '';

function value(node: Node): string {
  switch (node.kind) {
    case 'Variable':
      return `$${node.name.value}`;
    case 'StringValue':
      return JSON.stringify(node.value);
    case 'NullValue':
      return 'null';
    case 'ListValue':
      return `[${node.values.map(value).join(', ')}]`;
    case 'ObjectValue':
      return `{ ${node.fields.map(argument).join(', ')} }`;
    default:
      return String(node.value);
  }
}
