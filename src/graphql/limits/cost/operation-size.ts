import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isUnionType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../../connection/page-size';
import { argumentOf, isIncluded, type Variables } from './directives';
import { IntrospectionSizes } from './introspection-size';
import { add, NOTHING, type Size } from './size';
import { FAILING_FIELDS, FAILURE, leafBytes, listSizeOf, objectUs } from './weights';

/** Size of a list whose length is not known. */
const OTHER_LIST = 10;
/** Quotation marks, colon, comma. */
const PUNCTUATION = 4;

/**
 * The size of the response of an operation, computed before it is executed: from the selection, the sizes of its lists and
 * the variables. Every selection set is measured once for each type, so the time is linear in the length of the document,
 * also where fragments multiply the response.
 */
export class OperationSizes {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #introspection: IntrospectionSizes;
  readonly #measured = new Map<SelectionSetNode, Map<string, Size>>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
    this.#introspection = new IntrospectionSizes(schema, fragments, variables);
  }

  sizeOf(operation: OperationDefinitionNode): Size {
    const type = this.#schema.getRootType(operation.operation);
    return type ? this.#selection(operation.selectionSet, type, OTHER_LIST) : NOTHING;
  }

  /** @param page Number of items of `nodes` and `edges` in a connection. */
  #selection(set: SelectionSetNode, type: GraphQLCompositeType, page: number): Size {
    const byType = this.#measured.get(set) ?? new Map<string, Size>();
    this.#measured.set(set, byType);
    const key = `${type.name} ${page}`;
    const known = byType.get(key);
    if (known) return known;
    // A fragment that contains itself is refused by a validation rule.
    byType.set(key, NOTHING);
    let size = NOTHING;
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.#variables)) continue;
      if (selection.kind === 'Field') size = add(size, this.#field(selection, type, page));
      else {
        const fragment = selection.kind === 'InlineFragment' ? selection : this.#fragments.get(selection.name.value);
        const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
        const inner = isCompositeType(condition) ? condition : type;
        if (fragment) size = add(size, this.#selection(fragment.selectionSet, inner, page));
      }
    }
    byType.set(key, size);
    return size;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, page: number): Size {
    const name = node.name.value;
    const keyBytes = (node.alias ?? node.name).value.length + PUNCTUATION;
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    if (!field) {
      const introspected = node.selectionSet ? this.#introspection.sizeOf(node) : leaf(parent.name.length);
      return add({ ...NOTHING, bytes: keyBytes }, introspected);
    }
    const path = `${parent.name}.${name}`;
    const items = isListType(getNullableType(field.type)) ? this.#itemsOf(path, node, field, page) : 1;
    const each = this.#value(node, path, field, page);
    const failure = FAILING_FIELDS.has(path) ? FAILURE : NOTHING;
    return add({ ...failure, bytes: failure.bytes + keyBytes }, each, items);
  }

  /** One item of a field. */
  #value(node: FieldNode, path: string, field: GraphQLField<unknown, unknown>, page: number): Size {
    const type = getNamedType(field.type as GraphQLOutputType);
    if (isLeafType(type) || !node.selectionSet) return leaf(leafBytes(path, type.name));
    const size = this.#pageSize(node, field) ?? page;
    const inner = this.#selection(node.selectionSet, type, size);
    return add({ values: 1, bytes: PUNCTUATION, workUs: objectUs(type.name) }, inner);
  }

  /** Items on a page of a connection; undefined for any other field. */
  #pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    if (!field.args.some(({ name }) => name === 'first')) return undefined;
    const sizes = ['first', 'last'].map((name) => argumentOf(node, field, name, this.#variables));
    const size = sizes.find((one) => typeof one === 'number') ?? DEFAULT_PAGE;
    // The arguments are checked later. A list with an invalid size has no items, and must not lower the cost of others.
    return Math.min(Math.max(Number(size), 0), MAX_PAGE);
  }

  #itemsOf(path: string, node: FieldNode, field: GraphQLField<unknown, unknown>, page: number): number {
    if (/Connection\.(nodes|edges)$/.test(path)) return page;
    const requested = ['ids', 'representations'].map((name) => argumentOf(node, field, name, this.#variables));
    return requested.find(Array.isArray)?.length ?? listSizeOf(path) ?? OTHER_LIST;
  }
}

const leaf = (bytes: number): Size => ({ values: 1, bytes, workUs: 0 });
