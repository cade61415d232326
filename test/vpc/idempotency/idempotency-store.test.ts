import { ManualClock } from '../../../kit/clock/manual-clock';
import type { Outcome } from '../../../src/vpc/calls/outcome';
import { IdempotencyStore } from '../../../src/vpc/idempotency/idempotency-store';

const done = { outcome: 'done', response: 'ri-1' } as const;
const lost: Outcome<string> = { outcome: 'unknown', reason: 'connectionLost' };
const notSent: Outcome<string> = { outcome: 'notSent', reason: 'unreachable' };
const refused: Outcome<string> = {
  outcome: 'refused',
  error: { kind: 'notFound', code: 'X', message: '', advice: '', httpStatus: 404 },
};

let clock: ManualClock;
let calls: string[];
beforeEach(() => {
  clock = new ManualClock();
  calls = [];
});

const storeWith = (size = 3, ttlMs = 1_000) => new IdempotencyStore<Outcome<string>>({ size, ttlMs }, clock);
/** Runs a call that ends with the given outcome, and records it. */
const run = (
  store: IdempotencyStore<Outcome<string>>,
  key: string,
  outcome: Outcome<string> = done,
  content = 'content',
) =>
  store.run(key, content, (earlier) => {
    calls.push(earlier ? `${key} after ${earlier.outcome}` : key);
    return Promise.resolve(outcome);
  });
/** Starts a call that ends when the test ends it. */
function hold(store: IdempotencyStore<Outcome<string>>, key: string) {
  let end: (outcome: Outcome<string>) => void = () => undefined;
  const result = store.run(key, 'content', () => {
    calls.push(key);
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  return { result, end: (outcome: Outcome<string>) => end(outcome) };
}

it.each([
  ['a success', done, 1],
  ['an unknown outcome', lost, 1],
  ['a refusal', refused, 0],
  ['a request that was not sent', notSent, 0],
])('stores %s or not, by its kind', async (_outcome, outcome, size) => {
  const store = storeWith();
  expect(await run(store, 'a', outcome)).toBe(outcome);
  expect(store.size).toBe(size);
});

it('passes no earlier outcome to the first call with a token', async () => {
  const earlier: unknown[] = [];
  await storeWith().run('a', 'content', (outcome) => {
    earlier.push(outcome);
    return Promise.resolve(done);
  });
  expect(earlier).toEqual([undefined]);
});

it('runs a call again after an unknown outcome, with that outcome, until one succeeds', async () => {
  const store = storeWith();
  await run(store, 'a', lost);
  expect(await run(store, 'a', lost)).toBe(lost);
  expect(await run(store, 'a', done)).toBe(done);
  expect(await run(store, 'a', lost)).toBe(done);
  expect(calls).toEqual(['a', 'a after unknown', 'a after unknown']);
  expect(store.size).toBe(1);
});

it('drops the unknown outcome when a later call was not sent', async () => {
  const store = storeWith();
  await run(store, 'a', lost);
  await run(store, 'a', notSent);
  await run(store, 'a', done);
  expect(calls).toEqual(['a', 'a after unknown', 'a']);
});

it('joins the call that follows an unknown outcome', async () => {
  const store = storeWith();
  await run(store, 'a', lost);
  const { result, end } = hold(store, 'a');
  const joined = run(store, 'a');
  end(done);
  expect(await Promise.all([result, joined])).toEqual([done, done]);
  expect(calls).toEqual(['a', 'a']);
});

it('separates keys', async () => {
  const store = storeWith();
  await run(store, 'a');
  await run(store, 'b', done, 'another content');
  expect(calls).toEqual(['a', 'b']);
});

it('removes the entry of a call that throws, so that the token can be used again', async () => {
  const store = storeWith();
  const failing = store.run('a', 'content', () => Promise.reject(new Error('defect')));
  expect(store.size).toBe(1);
  await expect(failing).rejects.toThrow('defect');
  expect(store.size).toBe(0);
  expect(await run(store, 'a', done, 'another content')).toBe(done);
});

describe('the time to live', () => {
  it('starts when the call ends', async () => {
    const store = storeWith();
    const { result, end } = hold(store, 'a');
    await clock.advance(5_000);
    end(done);
    await result;
    await clock.advance(999);
    await run(store, 'a');
    expect(calls).toEqual(['a']);
  });

  it('of an unknown outcome also ends', async () => {
    const store = storeWith();
    await run(store, 'a', lost);
    await clock.advance(1_000);
    await run(store, 'a');
    expect(calls).toEqual(['a', 'a']);
  });

  it('ends for each entry on its own, oldest first', async () => {
    const store = storeWith(10);
    await run(store, 'a');
    await clock.advance(600);
    await run(store, 'b');
    await clock.advance(400);
    await run(store, 'c');
    expect(store.size).toBe(2);
    await run(store, 'b');
    expect(calls).toEqual(['a', 'b', 'c']);
  });

  it('of an in-flight call has not started, and does not keep later entries', async () => {
    const store = storeWith(10);
    const { result, end } = hold(store, 'slow');
    await run(store, 'a');
    await clock.advance(1_000);
    await run(store, 'b');
    expect(store.size).toBe(2);
    const joined = run(store, 'slow');
    end(done);
    expect(await Promise.all([result, joined])).toEqual([done, done]);
    expect(calls).toEqual(['slow', 'a', 'b']);
  });

  it('orders entries by their end, not by their start', async () => {
    const store = storeWith(10);
    const slow = hold(store, 'slow');
    await run(store, 'fast');
    await clock.advance(500);
    slow.end(done);
    await slow.result;
    await clock.advance(500);
    await run(store, 'later');
    expect(store.size).toBe(2);
    await run(store, 'slow');
    expect(calls).toEqual(['slow', 'fast', 'later']);
  });
});

describe('a full store', () => {
  it('evicts the oldest success', async () => {
    const store = storeWith(2);
    for (const key of ['a', 'b', 'c']) await run(store, key);
    expect(store.size).toBe(2);
    await run(store, 'b');
    await run(store, 'c');
    expect(calls).toEqual(['a', 'b', 'c']);
  });

  it('evicts a success before an older unknown outcome', async () => {
    const store = storeWith(2);
    await run(store, 'a', lost);
    await run(store, 'b', done);
    await run(store, 'c', done);
    await run(store, 'a', done);
    expect(calls).toEqual(['a', 'b', 'c', 'a after unknown']);
  });

  it('evicts the oldest unknown outcome where there is no success', async () => {
    const store = storeWith(2);
    await run(store, 'a', lost);
    await run(store, 'b', lost);
    await run(store, 'c', lost);
    await run(store, 'b', lost);
    expect(store.size).toBe(2);
    expect(calls).toEqual(['a', 'b', 'c', 'b after unknown']);
  });

  it('evicts no in-flight call, and runs new calls beyond its size', async () => {
    const store = storeWith(1);
    const held = [hold(store, 'a'), hold(store, 'b')];
    expect(store.size).toBe(2);
    const joined = run(store, 'a');
    for (const { end } of held) end(done);
    expect(await joined).toBe(done);
    expect(calls).toEqual(['a', 'b']);
    await run(store, 'c');
    expect(store.size).toBe(1);
  });

  it('with only in-flight and unknown entries evicts the unknown one', async () => {
    const store = storeWith(2);
    const { result, end } = hold(store, 'slow');
    await run(store, 'a', lost);
    await run(store, 'b', done);
    expect(store.size).toBe(2);
    await run(store, 'a', done);
    expect(calls).toEqual(['slow', 'a', 'b', 'a']);
    end(done);
    await result;
  });
});
