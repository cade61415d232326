import { FairQueue } from '../../../src/vpc/limits/fair-queue';
import { adding, any, start } from './support/fair-queues';

it('is first come, first served for one caller', () => {
  const queue = new FairQueue<string>();
  adding(queue)('a', 3);
  expect(start(queue, 4)).toEqual(['a1', 'a2', 'a3', undefined]);
  expect(queue.size).toBe(0);
});

it('serves callers in turn', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('a', 4);
  add('b', 2);
  add('c', 1);
  expect(start(queue, 7)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
});

it('a caller after a pause starts before those that always have items, for the pages of one list', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('a', 50);
  add('b', 50);
  start(queue, 20);
  add('c', 6);
  expect(start(queue, 8)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'a11', 'b11', 'c6']);
});

it('a caller without items for a moment has no advantage', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('a', 50);
  start(queue, 10);
  const order: (string | undefined)[] = [];
  for (let item = 0; item < 20; item += 1) {
    add('b');
    order.push(...start(queue, 1));
  }
  expect(order.filter((item) => item?.startsWith('b')).length).toBeLessThanOrEqual(13);
});

it('passes over a caller whose first item must not start', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('a', 2);
  add('b', 1);
  expect(queue.next((item) => !item.startsWith('a'))).toBe('b1');
  expect(queue.next((item) => !item.startsWith('a'))).toBeUndefined();
  expect(queue.next(any)).toBe('a1');
});

it('removes an item once', () => {
  const queue = new FairQueue<string>();
  adding(queue)('a', 2);
  expect([queue.remove('a', 'a1'), queue.remove('a', 'a1'), queue.remove('b', 'b1')]).toEqual([true, false, false]);
  expect([queue.size, queue.next(any)]).toEqual([1, 'a2']);
});

it('keeps a bounded number of callers without items', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('busy', 1_000_000);
  for (let caller = 0; caller < 5_000; caller += 1) {
    add(`caller ${caller}`);
    queue.next(any);
  }
  expect(queue.callers).toBeLessThanOrEqual(1_001);
});

it('drops a caller that had a pause', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('idle');
  add('busy', 20);
  start(queue, 12);
  expect(queue.callers).toBe(1);
});

it('the number of items ahead is the number of starts before an item', () => {
  const counts = [0, 1, 2, 3];
  const build = (own: number, others: readonly [number, number], started: number) => {
    const queue = new FairQueue<string>();
    const add = adding(queue);
    add('a', 2 + own);
    add('b', 1 + others[0]);
    start(queue, started);
    add('c', 1 + others[1]);
    add('a', 1);
    return queue;
  };
  for (const own of counts)
    for (const b of counts)
      for (const c of counts)
        for (const started of counts) {
          const items = build(own, [b, c], started).items();
          const order = start(build(own, [b, c], started), items.length);
          const queue = build(own, [b, c], started);
          expect(items.map((item) => queue.ahead(item.charAt(0), item))).toEqual(
            items.map((item) => order.indexOf(item)),
          );
        }
});

it('an item that the queue lacks would start last', () => {
  const queue = new FairQueue<string>();
  adding(queue)('a', 3);
  expect([queue.ahead('a', 'other'), queue.ahead('b', 'a1')]).toEqual([3, 3]);
});

it('has a last item only for callers with items', () => {
  const queue = new FairQueue<string>();
  const add = adding(queue);
  add('idle');
  add('a', 2);
  expect(start(queue, 1)).toEqual(['idle1']);
  expect(queue.callers).toBe(2);
  expect(queue.lasts()).toEqual([{ name: 'a', item: 'a2' }]);
});
