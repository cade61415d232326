/**
 * Runs a task for each item, with at most `concurrency` tasks at a time. After the first failure it starts no further
 * task, waits for the running ones, and throws that failure.
 *
 * @param task Receives the item and the number of its worker, from 1.
 */
export async function forEachConcurrently<Item>(
  concurrency: number,
  items: Iterable<Item>,
  task: (item: Item, worker: number) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  const work = async (worker: number) => {
    for (let next = queue.next(); !next.done && !failure; next = queue.next()) {
      try {
        await task(next.value, worker);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, (_, index) => work(index + 1)));
  if (failure) throw failure.error;
}
