import type { FairQueue } from '../../../../src/vpc/limits/fair-queue';

export const any = () => true;

/** Adds an item `a1`, `a2`, … to the queue of caller `a`. */
export function adding(queue: FairQueue<string>) {
  const added = new Map<string, number>();
  return (caller: string, count = 1) => {
    for (let item = 0; item < count; item += 1) {
      const number = (added.get(caller) ?? 0) + 1;
      added.set(caller, number);
      queue.add(caller, `${caller}${number}`);
    }
  };
}

export const start = (queue: FairQueue<string>, count: number) => Array.from({ length: count }, () => queue.next(any));
