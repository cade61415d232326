import { type ASTVisitor, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql';

/**
 * A document is small for what an API of this size needs, and a few hundred bytes of aliases could otherwise ask for
 * thousands of paid interfaces or a schema's worth of work in one request.
 */
export const DOCUMENT_LIMITS = {
  /** Fields at the top of one operation, fragments followed. */
  rootFields: 20,
  /** Levels of fields below one another, fragments followed; the introspection query of tools needs 15. */
  depth: 20,
  /** Tokens of a document, comments left out. */
  tokens: 5_000,
} as const;

/** A validation rule that refuses documents beyond the limits. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Measure>();
  return {
    OperationDefinition(operation) {
      const { fields, depth } = measure(operation.selectionSet, context, fragments);
      const problems = [
        fields > DOCUMENT_LIMITS.rootFields &&
          `asks for ${fields} fields at its top; at most ${DOCUMENT_LIMITS.rootFields} are allowed`,
        depth > DOCUMENT_LIMITS.depth && `is ${depth} levels deep; at most ${DOCUMENT_LIMITS.depth} are allowed`,
      ];
      for (const problem of problems) {
        if (problem) context.reportError(new GraphQLError(`The operation ${problem}.`, { nodes: operation }));
      }
    },
  };
}

interface Measure {
  /** Fields of the selection set itself. */
  readonly fields: number;
  /** Levels of fields, its own counted. */
  readonly depth: number;
}

const NOTHING: Measure = { fields: 0, depth: 0 };

/** Measures each fragment once: fragments that hold others twice would otherwise cost time that doubles with each. */
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
    const within =
      selection.kind === 'InlineFragment'
        ? measure(selection.selectionSet, context, fragments)
        : measureFragment(selection.name.value, context, fragments);
    fields += within.fields;
    depth = Math.max(depth, within.depth);
  }
  return { fields, depth };
}

function measureFragment(name: string, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  const known = fragments.get(name);
  if (known) return known;
  // Stands in while the fragment is measured; one that holds itself is refused by another rule.
  fragments.set(name, NOTHING);
  const set = context.getFragment(name)?.selectionSet;
  const measured = set ? measure(set, context, fragments) : NOTHING;
  fragments.set(name, measured);
  return measured;
}
