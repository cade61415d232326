import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';

/** Values of the variables, with the defaults of the operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether a selection is executed, by its directives `@skip` and `@include`. */
export function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  } catch {
    // A value of the wrong type: the execution refuses it. Until then the selection counts.
    return true;
  }
}

/** The value of an argument: from the document, from a variable, or its default. */
export function argumentOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  name: string,
  variables: Variables,
): unknown {
  const argument = field.args.find((known) => known.name === name);
  if (!argument) return undefined;
  const given = node.arguments?.find((known) => known.name.value === name);
  const value = given && valueFromASTUntyped(given.value, variables);
  return value ?? argument.defaultValue;
}
