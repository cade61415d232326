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
const share = (reads: SharedReads, key: string, signal?: AbortSignal, since = clock.now()) =>
  reads.share(key, since, signal, run);
const readsOf = (ageMs: number, size = 10) => new SharedReads({ ageMs, size }, clock);
const answer = async (index: number, outcome: Outcome<unknown>) => {
  calls[index]?.answer(outcome);
  await settled();
};

it('the same read, asked by a hundred at once, is one call', async () => {
  const reads = readsOf(0);
  const asked = Array.from({ length: 100 }, () => share(reads, 'a'));
  expect(calls).toHaveLength(1);
  await answer(0, done(1));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
});

it('other reads are other calls', () => {
  const reads = readsOf(0);
  void share(reads, 'a');
  void share(reads, 'b');
  expect(calls).toHaveLength(2);
});

it('an answer serves until it is too old', async () => {
  const reads = readsOf(1_000);
  void share(reads, 'a');
  await answer(0, done(1));
  await clock.advance(999);
  expect(await share(reads, 'a')).toEqual(done(1));
  await clock.advance(1);
  void share(reads, 'a');
  expect(calls).toHaveLength(2);
});

it('with an age of 0 an answer serves those only who were at it when it came', async () => {
  const reads = readsOf(0);
  const begun = clock.now();
  void share(reads, 'a');
  await clock.advance(10);
  await answer(0, done(1));
  await clock.advance(30_000);
  expect(await share(reads, 'a', undefined, begun)).toEqual(done(1));
  void share(reads, 'a');
  expect(calls).toHaveLength(2);
});

it.each<Outcome<unknown>>([
  { outcome: 'unknown', reason: 'connectionLost' },
  { outcome: 'notSent', reason: 'unreachable' },
])('a failure is not kept: %j', async (failure) => {
  const reads = readsOf(1_000);
  void share(reads, 'a');
  await answer(0, failure);
  void share(reads, 'a');
  expect(calls).toHaveLength(2);
});

it('what was read before a change, and what was being read, is not for those who ask after it', async () => {
  const reads = readsOf(1_000);
  void share(reads, 'kept');
  await answer(0, done('old'));
  void share(reads, 'under way');
  reads.forget();
  void share(reads, 'kept');
  void share(reads, 'under way');
  expect(calls).toHaveLength(4);
  await answer(1, done('old'));
  await answer(3, done('new'));
  expect(await share(reads, 'under way')).toEqual(done('new'));
});

it('keeps a bounded number of answers, the newest', async () => {
  const reads = readsOf(60_000, 3);
  for (let number = 0; number < 10; number += 1) {
    void share(reads, `read-${number}`);
    await answer(number, done(number));
    expect(reads.size).toBeLessThanOrEqual(3);
  }
  void share(reads, 'read-9');
  expect(calls).toHaveLength(10);
  void share(reads, 'read-0');
  expect(calls).toHaveLength(11);
});

describe('those who leave', () => {
  it('end the call when all have left', () => {
    const reads = readsOf(0);
    const [first, second] = [new AbortController(), new AbortController()];
    void share(reads, 'a', first.signal);
    void share(reads, 'a', second.signal);
    first.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
    second.abort();
    expect(calls[0]?.signal.aborted).toBe(true);
  });

  it('leave a new call to those who come after', () => {
    const reads = readsOf(0);
    const left = new AbortController();
    void share(reads, 'a', left.signal);
    left.abort();
    void share(reads, 'a');
    expect(calls).toHaveLength(2);
  });

  it('do not end a call that somebody waits for without leaving', () => {
    const reads = readsOf(0);
    const left = new AbortController();
    void share(reads, 'a');
    void share(reads, 'a', left.signal);
    left.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
  });
});
