import type { Outcome } from '../../src/vpc/outcome';
import { SharedReads } from '../../src/vpc/shared-reads';
import { ManualClock, settled } from '../support/manual-clock';

const done = (value: unknown): Outcome<unknown> => ({ outcome: 'done', response: value });

let clock: ManualClock;
let calls: { signal: AbortSignal; answer: (outcome: Outcome<unknown>) => void }[];
beforeEach(() => {
  clock = new ManualClock();
  calls = [];
});

const run = (signal: AbortSignal) =>
  new Promise<Outcome<unknown>>((resolve) => {
    calls.push({ signal, answer: resolve });
  });
const readsOf = (ageMs: number, size = 10) => new SharedReads({ ageMs, size }, clock);
const answer = async (index: number, outcome: Outcome<unknown>) => {
  calls[index]?.answer(outcome);
  await settled();
};

it('the same read, asked by a hundred at once, is one call', async () => {
  const reads = readsOf(0);
  const asked = Array.from({ length: 100 }, () => reads.share('a', undefined, run));
  expect(calls).toHaveLength(1);
  await answer(0, done(1));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
});

it('other reads are other calls', () => {
  const reads = readsOf(0);
  void reads.share('a', undefined, run);
  void reads.share('b', undefined, run);
  expect(calls).toHaveLength(2);
});

it('an answer serves until it is too old', async () => {
  const reads = readsOf(1_000);
  void reads.share('a', undefined, run);
  await answer(0, done(1));
  await clock.advance(999);
  expect(await reads.share('a', undefined, run)).toEqual(done(1));
  await clock.advance(1);
  void reads.share('a', undefined, run);
  expect(calls).toHaveLength(2);
});

it('with an age of 0 an answer serves those only who asked while it was under way', async () => {
  const reads = readsOf(0);
  void reads.share('a', undefined, run);
  await answer(0, done(1));
  void reads.share('a', undefined, run);
  expect(calls).toHaveLength(2);
  expect(reads.size).toBe(1);
});

it.each<Outcome<unknown>>([
  { outcome: 'unknown', reason: 'connectionLost' },
  { outcome: 'notSent', reason: 'unreachable' },
])('a failure is not kept: %j', async (failure) => {
  const reads = readsOf(1_000);
  void reads.share('a', undefined, run);
  await answer(0, failure);
  void reads.share('a', undefined, run);
  expect(calls).toHaveLength(2);
});

it('what was read before a change, and what was being read, is not for those who ask after it', async () => {
  const reads = readsOf(1_000);
  void reads.share('kept', undefined, run);
  await answer(0, done('old'));
  void reads.share('under way', undefined, run);
  reads.forget();
  void reads.share('kept', undefined, run);
  void reads.share('under way', undefined, run);
  expect(calls).toHaveLength(4);
  await answer(1, done('old'));
  await answer(3, done('new'));
  expect(await reads.share('under way', undefined, run)).toEqual(done('new'));
});

it('keeps a bounded number of answers, the newest', async () => {
  const reads = readsOf(60_000, 3);
  for (let number = 0; number < 10; number += 1) {
    void reads.share(`read-${number}`, undefined, run);
    await answer(number, done(number));
    expect(reads.size).toBeLessThanOrEqual(3);
  }
  void reads.share('read-9', undefined, run);
  expect(calls).toHaveLength(10);
  void reads.share('read-0', undefined, run);
  expect(calls).toHaveLength(11);
});

describe('those who leave', () => {
  it('end the call when all have left', () => {
    const reads = readsOf(0);
    const [first, second] = [new AbortController(), new AbortController()];
    void reads.share('a', first.signal, run);
    void reads.share('a', second.signal, run);
    first.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
    second.abort();
    expect(calls[0]?.signal.aborted).toBe(true);
  });

  it('leave a new call to those who come after', () => {
    const reads = readsOf(0);
    const left = new AbortController();
    void reads.share('a', left.signal, run);
    left.abort();
    void reads.share('a', undefined, run);
    expect(calls).toHaveLength(2);
  });

  it('do not end a call that somebody waits for without leaving', () => {
    const reads = readsOf(0);
    const left = new AbortController();
    void reads.share('a', undefined, run);
    void reads.share('a', left.signal, run);
    left.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
  });
});
