import { Bulkhead } from '../../../src/vpc/limits/bulkhead';

it('admits as many attempts as its limit, and another one after a release', () => {
  const bulkhead = new Bulkhead(2);
  const first = bulkhead.acquire();
  expect([bulkhead.isFull, bulkhead.inFlight]).toEqual([false, 1]);
  expect(bulkhead.acquire()).toBeDefined();
  expect([bulkhead.isFull, bulkhead.inFlight]).toEqual([true, 2]);
  expect(bulkhead.acquire()).toBeUndefined();
  expect(bulkhead.inFlight).toBe(2);

  first?.();
  expect([bulkhead.isFull, bulkhead.inFlight]).toEqual([false, 1]);
  expect(bulkhead.acquire()).toBeDefined();
});
