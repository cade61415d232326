import { ManualClock, runPending } from '../../../kit/clock/manual-clock';
import { Semaphore } from '../../../src/vpc/limits/semaphore';

let clock: ManualClock;
let semaphore: Semaphore;
beforeEach(() => {
  clock = new ManualClock();
  semaphore = new Semaphore(2, clock);
});

/** Waits for a free place. Records the order of those that got one. */
function wait(
  name: string,
  order: string[],
  { waitMs = 1_000, signal }: { waitMs?: number; signal?: AbortSignal } = {},
) {
  return semaphore.acquire(clock.now() + waitMs, signal).then((release) => {
    order.push(release ? name : `${name} without a place`);
    return release;
  });
}

/** Acquires without a wait. */
const acquire = () => semaphore.acquire(clock.now());

it('admits as many attempts as its limit, and another one after a release', async () => {
  const first = await acquire();
  expect([semaphore.inFlight, await acquire()]).toEqual([1, expect.any(Function)]);
  const third = acquire();
  expect([semaphore.inFlight, semaphore.waiting]).toEqual([2, 1]);
  await clock.advance(0);
  expect(await third).toBeUndefined();

  first?.();
  expect([semaphore.inFlight, semaphore.waiting]).toEqual([1, 0]);
  expect(await acquire()).toBeDefined();
});

it('admits without a wait while there is a free place', async () => {
  const release = await semaphore.acquire(clock.now());
  expect([semaphore.inFlight, semaphore.waiting, clock.waiting]).toEqual([1, 0, 0]);
  release?.();
  expect(semaphore.inFlight).toBe(0);
});

it('admits the waiting attempts in the order of their arrival, one for each release', async () => {
  const releases = [await acquire(), await acquire()];
  const order: string[] = [];
  const first = wait('first', order);
  wait('second', order);
  expect(semaphore.waiting).toBe(2);
  releases[0]?.();
  await runPending();
  expect([order, semaphore.waiting, semaphore.inFlight]).toEqual([['first'], 1, 2]);
  (await first)?.();
  await runPending();
  expect([order, semaphore.waiting, semaphore.inFlight]).toEqual([['first', 'second'], 0, 2]);
  expect(clock.waiting).toBe(0);
});

it('does not let a new attempt pass those that wait', async () => {
  const release = await acquire();
  await acquire();
  const order: string[] = [];
  wait('first', order);
  release?.();
  wait('second', order);
  await runPending();
  expect(order).toEqual(['first']);
});

it('ends a wait at its latest time, and the next one in the queue gets the place', async () => {
  const release = await acquire();
  await acquire();
  const order: string[] = [];
  wait('first', order, { waitMs: 500 });
  wait('second', order, { waitMs: 501 });
  await clock.advance(499);
  expect(order).toEqual([]);
  await clock.advance(1);
  expect(order).toEqual(['first without a place']);
  release?.();
  await runPending();
  expect([order, semaphore.inFlight]).toEqual([['first without a place', 'second'], 2]);
});

it('has no time to wait where the latest time is past', async () => {
  await acquire();
  await acquire();
  const order: string[] = [];
  wait('late', order, { waitMs: -1 });
  await clock.advance(0);
  expect(order).toEqual(['late without a place']);
});

describe('an abort', () => {
  it('ends a wait, and leaves no listener', async () => {
    await acquire();
    await acquire();
    const caller = new AbortController();
    const removed = jest.spyOn(caller.signal, 'removeEventListener');
    const order: string[] = [];
    wait('aborted', order, { signal: caller.signal });
    caller.abort();
    await runPending();
    expect([order, semaphore.waiting, clock.waiting]).toEqual([['aborted without a place'], 0, 0]);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('before the wait returns no place', async () => {
    expect(await semaphore.acquire(clock.now() + 1_000, AbortSignal.abort())).toBeUndefined();
    expect(semaphore.inFlight).toBe(0);
  });
});
