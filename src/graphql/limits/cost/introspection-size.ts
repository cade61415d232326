import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded, type Variables } from './directives';
import { add, MAX_SIZE, NOTHING, type Size } from './size';

/** An element of the schema that introspection returns as an object. */
type Element =
  | GraphQLSchema
  | GraphQLType
  | GraphQLField<unknown, unknown>
  | GraphQLArgument
  | GraphQLInputField
  | GraphQLEnumValue
  | GraphQLDirective;

const PUNCTUATION = 4;
/** Bytes of `kind`, a location or another value without a text of its own. */
const OTHER_LEAF = 16;
const OBJECT_US = 2;
/** The introspection query of tools has about 3,000. More of them take too long to count. */
const MAX_CHILDREN = 10_000;

/** Ends the measurement of a response that is too large in any case. */
class TooManyValues extends Error {}

/**
 * The size of the introspection of this schema. The result of a selection depends on the schema alone, so each selection set
 * is measured once for each element of the schema.
 */
export class IntrospectionSizes {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #measured = new Map<SelectionSetNode, Map<Element, Size>>();
  #children = 0;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** @param node The field `__schema` or `__type`. */
  sizeOf(node: FieldNode): Size {
    try {
      return this.#sizeOf(node);
    } catch (error) {
      if (error instanceof TooManyValues) return { ...NOTHING, values: MAX_SIZE.values + 1 };
      throw error;
    }
  }

  #sizeOf(node: FieldNode): Size {
    if (!node.selectionSet) return NOTHING;
    if (node.name.value === '__schema') return this.#selection(node.selectionSet, this.#schema);
    const set = node.selectionSet;
    const named = node.arguments?.[0]?.value;
    if (named?.kind === 'StringValue') {
      const type = this.#schema.getType(named.value);
      return type ? this.#selection(set, type) : NOTHING;
    }
    // The name is a variable: the largest type counts.
    const sizes = Object.values(this.#schema.getTypeMap()).map((type) => this.#selection(set, type));
    return sizes.reduce((most, size) => (size.values > most.values ? size : most), NOTHING);
  }

  #selection(set: SelectionSetNode, element: Element): Size {
    const byElement = this.#measured.get(set) ?? new Map<Element, Size>();
    this.#measured.set(set, byElement);
    const known = byElement.get(element);
    if (known) return known;
    byElement.set(element, NOTHING);
    let size = NOTHING;
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.#variables)) continue;
      if (selection.kind === 'Field') size = add(size, this.#field(selection, element));
      else {
        const fragment = selection.kind === 'InlineFragment' ? selection : this.#fragments.get(selection.name.value);
        if (fragment) size = add(size, this.#selection(fragment.selectionSet, element));
      }
    }
    byElement.set(element, size);
    return size;
  }

  #field(node: FieldNode, element: Element): Size {
    let size: Size = { values: 1, bytes: (node.alias ?? node.name).value.length + PUNCTUATION, workUs: 0 };
    if (!node.selectionSet) return add(size, { values: 0, bytes: textLength(element, node.name.value), workUs: 0 });
    const children = childrenOf(element, node.name.value, this.#schema);
    // Every child is at least one object of the response.
    this.#children += children.length;
    if (this.#children > MAX_CHILDREN) throw new TooManyValues();
    for (const child of children)
      size = add(
        size,
        add({ values: 1, bytes: PUNCTUATION, workUs: OBJECT_US }, this.#selection(node.selectionSet, child)),
      );
    return size;
  }
}

/** Length of the value of a leaf field, for example `description`. */
function textLength(element: Element, field: string): number {
  const value: unknown = Object.getOwnPropertyDescriptor(element, field)?.value;
  return typeof value === 'string' ? value.length + PUNCTUATION : OTHER_LEAF;
}

/** The objects that a field of introspection returns. */
function childrenOf(element: Element, field: string, schema: GraphQLSchema): readonly Element[] {
  switch (field) {
    case 'types':
      return Object.values(schema.getTypeMap());
    case 'directives':
      return schema.getDirectives();
    case 'queryType':
      return [schema.getQueryType() ?? []].flat();
    case 'mutationType':
      return [schema.getMutationType() ?? []].flat();
    case 'fields':
      return isObjectType(element) || isInterfaceType(element) ? Object.values(element.getFields()) : [];
    case 'inputFields':
      return isInputObjectType(element) ? Object.values(element.getFields()) : [];
    case 'enumValues':
      return isEnumType(element) ? element.getValues() : [];
    case 'interfaces':
      return isObjectType(element) || isInterfaceType(element) ? element.getInterfaces() : [];
    case 'possibleTypes':
      return isAbstractType(element) ? schema.getPossibleTypes(element) : [];
    case 'ofType':
      return isWrappingType(element) ? [element.ofType] : [];
    case 'args':
      return 'args' in element ? element.args : [];
    case 'type':
      return 'type' in element ? [element.type] : [];
    default:
      return [];
  }
}
