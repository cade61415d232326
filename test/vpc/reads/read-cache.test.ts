import { ManualClock, runPending } from '../../../kit/clock/manual-clock';
import type { Outcome } from '../../../src/vpc/calls/outcome';
import { ReadCache } from '../../../src/vpc/reads/read-cache';

const done = (value: unknown): Outcome<unknown> => ({ outcome: 'done', response: value });

let clock: ManualClock;
let calls: { signal: AbortSignal; respond: (outcome: Outcome<unknown>) => void }[];
beforeEach(() => {
  clock = new ManualClock();
  calls = [];
});

const read = (signal: AbortSignal) =>
  new Promise<Outcome<unknown>>((resolve) => {
    calls.push({ signal, respond: resolve });
  });
const get = (cache: ReadCache, key: string, signal?: AbortSignal, since = clock.now()) =>
  cache.get(key, since, signal, read);
const cacheWith = (ttlMs: number, size = 10) => new ReadCache({ ttlMs, size }, clock);
const respond = async (index: number, outcome: Outcome<unknown>) => {
  calls[index]?.respond(outcome);
  await runPending();
};

it('a hundred concurrent identical reads are one call', async () => {
  const cache = cacheWith(0);
  const results = Array.from({ length: 100 }, () => get(cache, 'a'));
  expect(calls).toHaveLength(1);
  await respond(0, done(1));
  expect(new Set(await Promise.all(results)).size).toBe(1);
});

it('different reads are different calls', () => {
  const cache = cacheWith(0);
  void get(cache, 'a');
  void get(cache, 'b');
  expect(calls).toHaveLength(2);
});

it('returns a response until its time to live ends', async () => {
  const cache = cacheWith(1_000);
  void get(cache, 'a');
  await respond(0, done(1));
  await clock.advance(999);
  expect(await get(cache, 'a')).toEqual(done(1));
  await clock.advance(1);
  void get(cache, 'a');
  expect(calls).toHaveLength(2);
});

it('with a time to live of 0, returns a response only to requests that started before it arrived', async () => {
  const cache = cacheWith(0);
  const startedAt = clock.now();
  void get(cache, 'a');
  await clock.advance(10);
  await respond(0, done(1));
  await clock.advance(30_000);
  expect(await get(cache, 'a', undefined, startedAt)).toEqual(done(1));
  void get(cache, 'a');
  expect(calls).toHaveLength(2);
});

it.each<Outcome<unknown>>([
  { outcome: 'unknown', reason: 'connectionLost' },
  { outcome: 'notSent', reason: 'unreachable' },
])('does not cache a failure: %j', async (failure) => {
  const cache = cacheWith(1_000);
  void get(cache, 'a');
  await respond(0, failure);
  void get(cache, 'a');
  expect(calls).toHaveLength(2);
});

it('a write invalidates the cached responses and detaches the in-flight reads', async () => {
  const cache = cacheWith(1_000);
  void get(cache, 'cached');
  await respond(0, done('old'));
  void get(cache, 'in flight');
  cache.invalidate();
  void get(cache, 'cached');
  void get(cache, 'in flight');
  expect(calls).toHaveLength(4);
  await respond(1, done('old'));
  await respond(3, done('new'));
  expect(await get(cache, 'in flight')).toEqual(done('new'));
});

it('caches a bounded number of responses, the newest', async () => {
  const cache = cacheWith(60_000, 3);
  for (let number = 0; number < 10; number += 1) {
    void get(cache, `read-${number}`);
    await respond(number, done(number));
    expect(cache.size).toBeLessThanOrEqual(3);
  }
  void get(cache, 'read-9');
  expect(calls).toHaveLength(10);
  void get(cache, 'read-0');
  expect(calls).toHaveLength(11);
});

describe('a caller that disconnects', () => {
  it('ends the call when every other caller has disconnected', () => {
    const cache = cacheWith(0);
    const [first, second] = [new AbortController(), new AbortController()];
    void get(cache, 'a', first.signal);
    void get(cache, 'a', second.signal);
    first.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
    second.abort();
    expect(calls[0]?.signal.aborted).toBe(true);
  });

  it('does not affect later callers: they start a new call', () => {
    const cache = cacheWith(0);
    const disconnected = new AbortController();
    void get(cache, 'a', disconnected.signal);
    disconnected.abort();
    void get(cache, 'a');
    expect(calls).toHaveLength(2);
  });

  it('does not end a call that a caller without a signal waits for', () => {
    const cache = cacheWith(0);
    const disconnected = new AbortController();
    void get(cache, 'a');
    void get(cache, 'a', disconnected.signal);
    disconnected.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
  });
});
