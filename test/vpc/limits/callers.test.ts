import { nameOf, type PlaceRequest } from '../../../src/vpc/limits/bulkhead';
import { Callers, moveToEarlier } from '../../../src/vpc/limits/callers';
import { FairQueue } from '../../../src/vpc/limits/fair-queue';

describe('the callers of a call', () => {
  it('are in the order in which they came, each one once', () => {
    const callers = new Callers('a');
    for (const name of ['b', 'a', undefined, 'b']) callers.join(name);
    expect(callers.names).toEqual(['a', 'b', undefined]);
  });

  it('are reported when they join, once, and until nobody listens', () => {
    const callers = new Callers('a');
    callers.join('early');
    const joined = jest.fn();
    const end = callers.onJoin(joined);
    for (const name of ['a', 'early', 'b', 'b']) callers.join(name);
    expect(joined.mock.calls).toEqual([['b']]);
    end();
    callers.join('c');
    expect(joined).toHaveBeenCalledTimes(1);
    expect(callers.names).toEqual(['a', 'early', 'b', 'c']);
  });
});

describe('an attempt that a second caller waits for', () => {
  interface Waiting {
    readonly name: string;
    place: PlaceRequest;
  }
  const placeOf = (caller: string): PlaceRequest => ({ caller, ofWrite: false });
  const waitingOf = (caller: string, name = caller): Waiting => ({ name, place: placeOf(caller) });

  /** The queue of these callers, with their numbers of items, and a shared item at the end of the items of `a`. */
  function queueOf(counts: Readonly<Record<string, number>>) {
    const queue = new FairQueue<Waiting>();
    for (const [caller, count] of Object.entries(counts))
      for (let number = 1; number <= count; number += 1)
        queue.add(nameOf(placeOf(caller)), waitingOf(caller, `${caller}${number}`));
    const shared = waitingOf('a', 'shared');
    queue.add(nameOf(shared.place), shared);
    return { queue, shared };
  }
  const orderOf = (queue: FairQueue<Waiting>) => {
    const order: string[] = [];
    for (let next = queue.next(() => true); next; next = queue.next(() => true)) order.push(next.name);
    return order;
  };

  it('moves to the queue of the caller that is served first', () => {
    const { queue, shared } = queueOf({ a: 3 });
    const place = placeOf('b');
    moveToEarlier(queue, shared, place);
    expect(shared.place).toBe(place);
    expect(queue.size).toBe(4);
    expect(orderOf(queue)).toEqual(['a1', 'shared', 'a2', 'a3']);
  });

  it('stays where the second caller is served later', () => {
    const { queue, shared } = queueOf({ b: 5, a: 1 });
    moveToEarlier(queue, shared, placeOf('b'));
    expect(shared.place).toEqual(placeOf('a'));
    expect(queue.size).toBe(7);
    expect(orderOf(queue)).toEqual(['b1', 'a1', 'b2', 'shared', 'b3', 'b4', 'b5']);
  });
});
