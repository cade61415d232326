/** Groups items by key. Keeps their order within a group. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A number for each name, for example `{ connectionLost: 12 }`. */
export type Counts = Readonly<Record<string, number>>;

/** Counts how often each name occurs. */
export function countByName(names: readonly string[]): Counts {
  return Object.fromEntries([...groupBy(names, (name) => name)].map(([name, group]) => [name, group.length]));
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
