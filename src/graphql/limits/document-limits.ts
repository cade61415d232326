import { type ASTVisitor, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql';

/**
 * Limits of a document. Without them, a few hundred bytes of aliases could request thousands of paid interfaces, or a huge
 * amount of work.
 */
export const DOCUMENT_LIMITS = {
  /** Root fields of one operation, with the fields of fragments. */
  rootFields: 20,
  /** Levels of nested fields, with those of fragments. The introspection query of tools has 15. */
  depth: 20,
  /** Tokens of a document without comments. */
  tokens: 5_000,
} as const;

/** Validation rule against documents that exceed the limits. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Measure>();
  return {
    OperationDefinition(operation) {
      const { fields, depth } = measure(operation.selectionSet, context, fragments);
      const problems = [
        fields > DOCUMENT_LIMITS.rootFields &&
          `has ${fields} root fields; at most ${DOCUMENT_LIMITS.rootFields} are allowed`,
        depth > DOCUMENT_LIMITS.depth && `is ${depth} levels deep; at most ${DOCUMENT_LIMITS.depth} are allowed`,
      ];
      for (const problem of problems) {
        if (problem) context.reportError(new GraphQLError(`The operation ${problem}.`, { nodes: operation }));
      }
    },
  };
}

interface Measure {
  /** Fields of the selection set, without nested ones. */
  readonly fields: number;
  /** Levels of fields, including its own. */
  readonly depth: number;
}

const NOTHING: Measure = { fields: 0, depth: 0 };

/** Measures each fragment once. Otherwise fragments that contain others twice cost exponential time. */
function measure(set: SelectionSetNode, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  let fields = 0;
  let depth = 1;
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      fields += 1;
      if (selection.selectionSet)
        depth = Math.max(depth, 1 + measure(selection.selectionSet, context, fragments).depth);
      continue;
    }
    const inner =
      selection.kind === 'InlineFragment'
        ? measure(selection.selectionSet, context, fragments)
        : measureFragment(selection.name.value, context, fragments);
    fields += inner.fields;
    depth = Math.max(depth, inner.depth);
  }
  return { fields, depth };
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
