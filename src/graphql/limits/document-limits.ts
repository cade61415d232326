import {
  type ASTVisitor,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';
import { countFields } from './field-comparisons';

/**
 * Limits of a document. Without them, a few hundred bytes of aliases could request thousands of paid interfaces, or a huge
 * amount of work.
 */
export const DOCUMENT_LIMITS = {
  /** Root fields of a query, with the fields of fragments. Tools that join queries send one for each row of a table. */
  rootFields: 50,
  /** Root fields of a mutation: each one can create a paid interface. */
  mutations: 5,
  /** Levels of nested fields, with those of fragments. The introspection query of tools has 15. */
  depth: 20,
  /** Fields of one selection set, with those of fragments. The validation compares each field with each other one. */
  fields: 200,
  /** Fields of an operation, with those of fragments at each place where they are used. */
  allFields: 10_000,
  /** Pairs of fields with the same response name in the same place. The validation compares each pair. */
  pairs: 2_000,
  /** Letters of a name or an alias. The response repeats an alias for each item of a list. */
  name: 100,
  /** Directives of one field, fragment or operation. The schema has two that apply there. */
  directives: 4,
  /** Errors of a document, and of its variables. */
  errors: 20,
  /** Tokens of a document without comments. */
  tokens: 2_000,
} as const;

/** Validation rule against documents that exceed the limits. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const fragments = new Map<string, Measure>();
      const errors = problemsOfNodes(document);
      const problems = (definition: ExecutableDefinition) => {
        const found = problemsOf(definition, measure(definition.selectionSet, context, fragments));
        // Counting needs recursion, so it comes after the check of the depth.
        return found.length > 0 ? found : problemsOfFields(definition, context);
      };
      errors.push(...definitionsOf(document, Kind.OPERATION_DEFINITION).flatMap(problems));
      // The problems of an operation include those of its fragments. The validation also compares an unused fragment.
      if (errors.length === 0) errors.push(...definitionsOf(document, Kind.FRAGMENT_DEFINITION).flatMap(problems));
      if (errors.length === 0) return;
      for (const error of errors.slice(0, MAX_PROBLEMS)) context.reportError(error);
      // The other rules need quadratic time for such a document. Without definitions they find nothing to do.
      (document.definitions as DefinitionNode[]).length = 0;
    },
  };
}

const MAX_PROBLEMS = 10;

function problemsOfNodes(document: DocumentNode): GraphQLError[] {
  const errors: GraphQLError[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.NAME && node.value.length > DOCUMENT_LIMITS.name) {
        const problem = `A name has ${node.value.length} letters; at most ${DOCUMENT_LIMITS.name} are allowed.`;
        errors.push(new GraphQLError(problem, { nodes: node }));
      }
      const directives = 'directives' in node ? (node.directives?.length ?? 0) : 0;
      if (directives > DOCUMENT_LIMITS.directives) {
        const problem = `${directives} directives in one place; at most ${DOCUMENT_LIMITS.directives} are allowed.`;
        errors.push(new GraphQLError(problem, { nodes: node }));
      }
    },
  });
  return errors;
}

type ExecutableDefinition = OperationDefinitionNode | FragmentDefinitionNode;

const definitionsOf = ({ definitions }: DocumentNode, kind: ExecutableDefinition['kind']) =>
  definitions.filter((definition): definition is ExecutableDefinition => definition.kind === kind);

function problemsOf(definition: ExecutableDefinition, { fields, depth, largest }: Measure): GraphQLError[] {
  const maxFields = maxFieldsOf(definition);
  const problems = [
    fields > maxFields.count && `has ${fields} ${maxFields.kind}; at most ${maxFields.count} are allowed`,
    depth > DOCUMENT_LIMITS.depth && `is ${depth} levels deep; at most ${DOCUMENT_LIMITS.depth} are allowed`,
    largest > DOCUMENT_LIMITS.fields &&
      `has ${largest} fields in one selection; at most ${DOCUMENT_LIMITS.fields} are allowed`,
  ];
  return problems.flatMap((problem) => (problem ? [errorOf(definition, problem)] : []));
}

function maxFieldsOf(definition: ExecutableDefinition): { readonly count: number; readonly kind: string } {
  if (definition.kind === Kind.FRAGMENT_DEFINITION)
    return { count: DOCUMENT_LIMITS.fields, kind: 'fields in one selection' };
  const isMutation = definition.operation === OperationTypeNode.MUTATION;
  return { count: isMutation ? DOCUMENT_LIMITS.mutations : DOCUMENT_LIMITS.rootFields, kind: 'root fields' };
}

function problemsOfFields(definition: ExecutableDefinition, context: ValidationContext): GraphQLError[] {
  const { allFields, pairs: maxPairs, depth } = DOCUMENT_LIMITS;
  const { fields, pairs } = countFields(context, definition.selectionSet, {
    fields: allFields,
    pairs: maxPairs,
    depth,
  });
  if (fields > allFields) return [errorOf(definition, `has more than ${allFields} fields, with those of fragments`)];
  if (pairs <= maxPairs) return [];
  return [errorOf(definition, `has more than ${maxPairs} pairs of fields with the same name in the same place`)];
}

const errorOf = (definition: ExecutableDefinition, problem: string) =>
  new GraphQLError(`The ${definition.kind === Kind.FRAGMENT_DEFINITION ? 'fragment' : 'operation'} ${problem}.`, {
    nodes: definition,
  });

interface Measure {
  /** Fields of the selection set, without nested ones. */
  readonly fields: number;
  /** Levels of fields, including its own. */
  readonly depth: number;
  /** Fields of the largest nested selection set. */
  readonly largest: number;
}

const NOTHING: Measure = { fields: 0, depth: 0, largest: 0 };

/** Measures each fragment once. Otherwise fragments that contain others twice cost exponential time. */
function measure(set: SelectionSetNode, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  let fields = 0;
  let depth = 1;
  let largest = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      fields += 1;
      if (!selection.selectionSet) continue;
      const inner = measure(selection.selectionSet, context, fragments);
      depth = Math.max(depth, 1 + inner.depth);
      largest = Math.max(largest, inner.largest, inner.fields);
      continue;
    }
    const inner =
      selection.kind === 'InlineFragment'
        ? measure(selection.selectionSet, context, fragments)
        : measureFragment(selection.name.value, context, fragments);
    fields += inner.fields;
    depth = Math.max(depth, inner.depth);
    largest = Math.max(largest, inner.largest);
  }
  return { fields, depth, largest };
}

function measureFragment(name: string, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  const known = fragments.get(name);
  if (known) return known;
  // Prevents endless recursion. Another rule refuses a fragment that contains itself.
  fragments.set(name, NOTHING);
  const set = context.getFragment(name)?.selectionSet;
  const measured = set ? measure(set, context, fragments) : NOTHING;
  fragments.set(name, measured);
  return measured;
}
