import { isFlat } from '../../bench/memory/report';
import { growthOf, WINDOWS, windowsOf } from '../../bench/memory/windows';

/** Samples of a heap that is `base` MB after a collection, and grows by 5 MB with each sample until the next one. */
const samplesOf = (base: (index: number) => number) =>
  Array.from({ length: WINDOWS * 20 }, (_, index) => ({
    requests: (index + 1) * 50,
    heapMb: base(index / (WINDOWS * 20)) + (index % 10) * 5,
    residentMb: 150,
    idempotencyStoreEntries: index,
  }));

it('finds the heap after a collection between the samples', () => {
  const windows = windowsOf(samplesOf(() => 40));
  expect(windows).toHaveLength(WINDOWS);
  expect(windows[0]).toEqual({
    requests: 1_000,
    lowestHeapMb: 40,
    highestHeapMb: 85,
    residentMb: 150,
    idempotencyStoreEntries: 19,
  });
});

it('is flat after a first quarter that fills the stores', () => {
  const windows = windowsOf(samplesOf((part) => 40 + 20 * Math.min(1, part * 4)));
  expect(growthOf(windows)).toBe(1);
  expect(isFlat(windows)).toBe(true);
});

it('is not flat with a leak', () => {
  const windows = windowsOf(samplesOf((part) => 40 + 20 * part));
  expect(growthOf(windows)).toBeCloseTo(57.25 / 47.25, 1);
  expect(isFlat(windows)).toBe(false);
});

it('rejects a run with too few samples', () => {
  expect(() => windowsOf([])).toThrow('A run needs at least 40 samples.');
});
