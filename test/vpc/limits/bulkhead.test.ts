import { Bulkhead } from '../../../src/vpc/limits/bulkhead';

const read = (caller?: string) => ({ caller, ofWrite: false });
const write = (caller?: string) => ({ caller, ofWrite: true });

/** Takes places until there is none. */
function fill(bulkhead: Bulkhead, request: ReturnType<typeof read>): number {
  let taken = 0;
  while (bulkhead.hasPlace(request)) {
    bulkhead.take(request);
    taken += 1;
  }
  return taken;
}

it('has as many places as its limit, and one more after a release', () => {
  const bulkhead = new Bulkhead(2);
  const release = bulkhead.take(read());
  bulkhead.take(read());
  expect([bulkhead.inFlight, bulkhead.hasPlace(read())]).toEqual([2, false]);
  release();
  expect([bulkhead.inFlight, bulkhead.hasPlace(read())]).toEqual([1, true]);
});

it.each([
  [1, 1, 0],
  [7, 7, 0],
  [8, 7, 1],
  [64, 56, 8],
])('of %d places reads take %d, and writes find %d', (limit, reads, writes) => {
  const bulkhead = new Bulkhead(limit);
  expect([fill(bulkhead, read()), fill(bulkhead, write())]).toEqual([reads, writes]);
});

it('writes do not occupy the places for reads', () => {
  const bulkhead = new Bulkhead(64);
  expect([fill(bulkhead, write()), fill(bulkhead, read())]).toEqual([56, 8]);
});

it('a named caller does not take every place, and several leave one for another caller', () => {
  const bulkhead = new Bulkhead(64);
  const taken = ['a', 'b', 'c', 'd', 'e'].map((caller) => fill(bulkhead, read(caller)));
  expect(taken[0]).toBe(28);
  expect(bulkhead.hasPlace(read('f'))).toBe(true);
  expect(bulkhead.hasPlace(write('a'))).toBe(true);
});

it('a named caller can use a bulkhead of one place', () => {
  expect(fill(new Bulkhead(1), read('a'))).toBe(1);
});
