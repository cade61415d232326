import * as fc from 'fast-check';
import { FairQueue } from '../../../src/vpc/limits/fair-queue';
import { adding, any, start } from './support/fair-queues';

const callerOf = (item: string | undefined) => item?.[0] ?? '';

it('callers that always have items get the same number of starts in any window, within 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 }), (callers, starts) => {
      const queue = new FairQueue<string>();
      const add = adding(queue);
      const names = Array.from({ length: callers }, (_, caller) => 'abcdefgh'[caller] ?? '');
      for (const name of names) add(name, starts);
      const order = start(queue, starts).map(callerOf);
      for (let begin = 0; begin < starts; begin += 1)
        for (let end = begin + 1; end <= starts; end += 1) {
          const counts = names.map((name) => order.slice(begin, end).filter((one) => one === name).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
    }),
    { numRuns: 50 },
  );
});

it('the predicted number of items ahead is the number that starts before', () => {
  const steps = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant('start')), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (history) => {
      const queue = new FairQueue<string>();
      const add = adding(queue);
      for (const step of history) step === 'start' ? queue.next(any) : add(step);
      const predicted = queue.lasts().map(({ name, item }) => ({ item, ahead: queue.ahead(name, item) }));
      const order = start(queue, queue.size);
      expect(predicted).toEqual(predicted.map(({ item }) => ({ item, ahead: order.indexOf(item) })));
    }),
  );
});
