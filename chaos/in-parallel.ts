/** Works off a list with so many hands. The first failure ends it, when those under way have ended. */
export async function inParallel<Item>(
  hands: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const hand = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  const ended = await Promise.allSettled(Array.from({ length: hands }, hand));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
