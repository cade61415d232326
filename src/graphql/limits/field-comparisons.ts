import type { FieldNode, SelectionSetNode, ValidationContext } from 'graphql';

export interface FieldCounts {
  /** Fields of the operation, with those of fragments at each place where they are used. */
  readonly fields: number;
  /** Pairs of fields that write the same value of the response. */
  readonly pairs: number;
}

/**
 * Counts what the validation compares: each pair of fields with the same response name in the same place, because the two must
 * have the same meaning. Counting is linear in the number of fields, and ends at the maximum.
 */
export function countFields(
  context: ValidationContext,
  selection: SelectionSetNode,
  max: FieldCounts & { readonly depth: number },
): FieldCounts {
  let fields = 0;
  let pairs = 0;
  /** @param sets The selections of all fields that write the same object. */
  const count = (sets: readonly SelectionSetNode[], depth: number): void => {
    // A fragment that contains itself below a field has no end. Another rule refuses it.
    if (depth > max.depth) return;
    const byName = new Map<string, FieldNode[]>();
    const usedFragments = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        if (node.kind === 'Field') {
          const name = (node.alias ?? node.name).value;
          const same = byName.get(name);
          if (same) same.push(node);
          else byName.set(name, [node]);
          fields += 1;
          pairs += same ? same.length - 1 : 0;
        } else if (node.kind === 'InlineFragment') collect(node.selectionSet);
        else if (!usedFragments.has(node.name.value)) {
          usedFragments.add(node.name.value);
          const fragment = context.getFragment(node.name.value);
          if (fragment) collect(fragment.selectionSet);
        }
        if (fields > max.fields || pairs > max.pairs) return;
      }
    };
    for (const set of sets) collect(set);
    for (const same of byName.values()) {
      if (fields > max.fields || pairs > max.pairs) return;
      const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) count(inner, depth + 1);
    }
  };
  count([selection], 1);
  return { fields, pairs };
}
