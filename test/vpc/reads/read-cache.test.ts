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
  cache.get(key, since, signal ? { signal } : {}, read);
const cacheWith = (ttlMs: number, size = 10, maxBytes = 1_000_000) => new ReadCache({ ttlMs, size, maxBytes }, clock);
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

describe('the age of a response', () => {
  it('starts when the response arrives', async () => {
    const cache = cacheWith(1_000);
    void get(cache, 'a');
    await clock.advance(5_000);
    await respond(0, done(1));
    await clock.advance(999);
    expect(await get(cache, 'a')).toEqual(done(1));
    expect(calls).toHaveLength(1);
  });

  it('is compared with the start of the request: a response of exactly that time is not newer', async () => {
    const cache = cacheWith(0);
    void get(cache, 'a');
    const receivedAt = clock.now();
    await respond(0, done(1));
    void get(cache, 'a', undefined, receivedAt - 1);
    expect(calls).toHaveLength(1);
    void get(cache, 'a', undefined, receivedAt);
    expect(calls).toHaveLength(2);
  });

  it('does not matter while the read is in flight', async () => {
    const cache = cacheWith(0);
    void get(cache, 'a');
    await clock.advance(60_000);
    void get(cache, 'a');
    expect(calls).toHaveLength(1);
  });
});

describe('the retention of a response', () => {
  it.each([
    ['is at least a minute', 0, 60_000],
    ['is the time to live where that is longer', 90_000, 90_000],
  ])('%s', async (_retention, ttlMs, retentionMs) => {
    const cache = cacheWith(ttlMs);
    void get(cache, 'a');
    await respond(0, done(1));
    await clock.advance(retentionMs - 1);
    void get(cache, 'b');
    await respond(1, done(2));
    expect(cache.size).toBe(2);
    await clock.advance(1);
    void get(cache, 'c');
    await respond(2, done(3));
    expect(cache.size).toBe(2);
  });

  it('is not affected by an in-flight read before it', async () => {
    const cache = cacheWith(0);
    void get(cache, 'in flight');
    void get(cache, 'a');
    await respond(1, done(1));
    await clock.advance(60_000);
    void get(cache, 'b');
    await respond(2, done(2));
    expect(cache.size).toBe(2);
    void get(cache, 'in flight');
    expect(calls).toHaveLength(3);
  });
});

it('evicts the oldest response above its size, and no in-flight read', async () => {
  const cache = cacheWith(60_000, 2);
  void get(cache, 'in flight');
  for (const [index, key] of ['a', 'b', 'c'].entries()) {
    void get(cache, key);
    await respond(index + 1, done(key));
  }
  expect(cache.size).toBe(2);
  void get(cache, 'in flight');
  void get(cache, 'c');
  expect(calls).toHaveLength(4);
});

describe('the memory of the responses is bounded', () => {
  const page = (items: number) => done({ items: Array(items).fill('item'), totalCount: items });
  /** Four items fit, with short keys. */
  const cacheOfFour = () => cacheWith(60_000, 10, 4 * 2_500 + 100);

  it('evicts the oldest until the others fit', async () => {
    const cache = cacheOfFour();
    for (const [index, items] of [1, 2, 1, 3].entries()) {
      void get(cache, `read-${index}`);
      await respond(index, page(items));
    }
    expect(cache.size).toBe(2);
    void get(cache, 'read-2');
    void get(cache, 'read-3');
    expect(calls).toHaveLength(4);
  });

  it('counts lists, other responses and long keys', async () => {
    const cache = cacheOfFour();
    for (const [index, [key, response]] of [
      ['list', done([1, 2])],
      ['other', done({ id: 1 })],
      ['x'.repeat(2_500), done({ id: 2 })],
    ].entries() as Iterable<[number, [string, Outcome<unknown>]]>) {
      void get(cache, key);
      await respond(index, response);
    }
    expect(cache.size).toBe(2);
  });

  it('keeps a response that fits exactly, also one without content', async () => {
    const exact = cacheWith(60_000, 10, 'a'.length + 2_500);
    void get(exact, 'a');
    await respond(0, done(null));
    expect(exact.size).toBe(1);
    const tooSmall = cacheWith(60_000, 10, 'a'.length + 2_499);
    void get(tooSmall, 'a');
    await respond(1, done(null));
    expect(tooSmall.size).toBe(0);
  });

  it('keeps no response that is too large, and no memory of replaced, invalidated or failed ones', async () => {
    const cache = cacheOfFour();
    void get(cache, 'large');
    await respond(0, page(5));
    expect(cache.size).toBe(0);
    void get(cache, 'a');
    cache.invalidate();
    await respond(1, page(4));
    void get(cache, 'b');
    await respond(2, { outcome: 'unknown', reason: 'timeout' });
    for (const index of [3, 4]) {
      void get(cache, 'replaced');
      await respond(index, page(2));
      await clock.advance(60_000);
    }
    void get(cache, 'c');
    await respond(5, page(4));
    expect(cache.size).toBe(1);
    void get(cache, 'c');
    expect(calls).toHaveLength(6);
  });
});

it('a response that replaces an older one is the newest', async () => {
  const cache = cacheWith(1_000, 2);
  void get(cache, 'a');
  await respond(0, done('old'));
  void get(cache, 'b');
  await respond(1, done('b'));
  await clock.advance(1_000);
  void get(cache, 'a');
  await respond(2, done('new'));
  void get(cache, 'c');
  await respond(3, done('c'));
  expect(await get(cache, 'a')).toEqual(done('new'));
  expect(calls).toHaveLength(4);
});

it('a read that throws is not cached, and every caller receives the error', async () => {
  const cache = cacheWith(1_000);
  const failing = () => Promise.reject(new Error('defect'));
  const results = [cache.get('a', 0, {}, failing), cache.get('a', 0, {}, failing)];
  for (const result of results) await expect(result).rejects.toThrow('defect');
  expect(cache.size).toBe(0);
  void get(cache, 'a');
  expect(calls).toHaveLength(1);
});

it('a detached read that fails does not remove the read that replaced it', async () => {
  const cache = cacheWith(1_000);
  void get(cache, 'a');
  cache.invalidate();
  void get(cache, 'a');
  await respond(0, { outcome: 'unknown', reason: 'timeout' });
  void get(cache, 'a');
  expect(calls).toHaveLength(2);
});

it('an abandoned read that fails does not remove the read that replaced it', async () => {
  const cache = cacheWith(1_000);
  const disconnected = new AbortController();
  void get(cache, 'a', disconnected.signal);
  disconnected.abort();
  void get(cache, 'a');
  await respond(0, { outcome: 'unknown', reason: 'timeout' });
  void get(cache, 'a');
  expect(calls).toHaveLength(2);
});

describe('a caller that disconnects late', () => {
  it('after the response, does not end or remove anything', async () => {
    const cache = cacheWith(1_000);
    const disconnected = new AbortController();
    const add = jest.spyOn(disconnected.signal, 'removeEventListener');
    void get(cache, 'a', disconnected.signal);
    await respond(0, done(1));
    expect(add).toHaveBeenCalledWith('abort', expect.any(Function));
    disconnected.abort();
    expect(calls[0]?.signal.aborted).toBe(false);
    expect(await get(cache, 'a')).toEqual(done(1));
    expect(calls).toHaveLength(1);
  });

  it('is not counted for a cached response', async () => {
    const cache = cacheWith(1_000);
    void get(cache, 'a');
    await respond(0, done(1));
    const disconnected = new AbortController();
    const add = jest.spyOn(disconnected.signal, 'addEventListener');
    expect(await get(cache, 'a', disconnected.signal)).toEqual(done(1));
    expect(add).not.toHaveBeenCalled();
  });

  it('removes its listener when the read throws', async () => {
    const cache = cacheWith(1_000);
    const { signal } = new AbortController();
    const remove = jest.spyOn(signal, 'removeEventListener');
    await expect(cache.get('a', 0, { signal }, () => Promise.reject(new Error('defect')))).rejects.toThrow('defect');
    await runPending();
    expect(remove).toHaveBeenCalledTimes(1);
  });
});
