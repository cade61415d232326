import { ManualClock } from '../../../kit/clock/manual-clock';
import { DEFAULTS } from '../../../src/vpc/defaults';
import { type BreakerPermit, CircuitBreaker, type Health } from '../../../src/vpc/limits/circuit-breaker';

const DEFAULT_CIRCUIT_BREAKER = DEFAULTS.limits.circuitBreaker;

let clock: ManualClock;
let breaker: CircuitBreaker;
beforeEach(() => {
  clock = new ManualClock();
  breaker = new CircuitBreaker(DEFAULT_CIRCUIT_BREAKER, clock);
});

function record(permit: BreakerPermit, health: Health): void {
  if (!('record' in permit)) throw new Error('The circuit is open.');
  permit.record(health);
}
const attempts = (count: number, health: Health) => {
  for (let number = 0; number < count; number += 1) record(breaker.acquire(), health);
};

it('has the defaults: 50 % of at least 20 in 10 s opens it for 5 s', () => {
  expect(DEFAULT_CIRCUIT_BREAKER).toEqual({ failurePercent: 50, minAttempts: 20, windowMs: 10_000, openMs: 5_000 });
});

it('opens at 10 failures of 20', () => {
  attempts(10, 'healthy');
  attempts(9, 'failing');
  expect(breaker.state).toBe('closed');
  attempts(1, 'failing');
  expect(breaker.state).toBe('open');
  expect(breaker.acquire()).toEqual({ retryAfterMs: 5_000 });
});

it('stays closed below 50 %', () => {
  attempts(11, 'healthy');
  attempts(10, 'failing');
  expect(breaker.state).toBe('closed');
});

it('stays closed below 20 attempts', () => {
  attempts(19, 'failing');
  expect(breaker.state).toBe('closed');
});

it('does not count attempts that are older than the window', async () => {
  attempts(19, 'failing');
  await clock.advance(11_000);
  attempts(19, 'failing');
  expect(breaker.state).toBe('closed');
  attempts(1, 'failing');
  expect(breaker.state).toBe('open');
});

it('does not count aborted attempts', () => {
  attempts(100, 'none');
  attempts(19, 'failing');
  expect(breaker.state).toBe('closed');
});

describe('when it is open', () => {
  beforeEach(() => attempts(20, 'failing'));

  it('denies every attempt until the open time has passed', async () => {
    await clock.advance(4_999);
    expect(breaker.acquire()).toEqual({ retryAfterMs: 1 });
  });

  it('is then half-open: it admits one attempt and no second one', async () => {
    await clock.advance(5_000);
    expect(breaker.acquire()).toHaveProperty('record');
    expect(breaker.state).toBe('half-open');
    expect(breaker.acquire()).toHaveProperty('retryAfterMs');
  });

  it('closes when that attempt is healthy, and counts from zero', async () => {
    await clock.advance(5_000);
    attempts(1, 'healthy');
    expect(breaker.state).toBe('closed');
    attempts(19, 'failing');
    expect(breaker.state).toBe('closed');
  });

  it('opens again for the same time when that attempt fails', async () => {
    await clock.advance(5_000);
    attempts(1, 'failing');
    expect(breaker.acquire()).toEqual({ retryAfterMs: 5_000 });
  });

  it('admits the next attempt when that attempt was aborted', async () => {
    await clock.advance(5_000);
    attempts(1, 'none');
    expect(breaker.acquire()).toHaveProperty('record');
  });
});

it('ignores attempts that started before it opened', () => {
  const before = breaker.acquire();
  attempts(20, 'failing');
  record(before, 'healthy');
  expect(breaker.state).toBe('open');
});

it('never opens when it is disabled', () => {
  breaker = new CircuitBreaker({ ...DEFAULT_CIRCUIT_BREAKER, failurePercent: 0 }, clock);
  attempts(1_000, 'failing');
  expect(breaker.state).toBe('closed');
});

describe('the window', () => {
  it('consists of ten parts: a part counts until it is ten parts old', async () => {
    attempts(19, 'failing');
    await clock.advance(9_999);
    attempts(1, 'failing');
    expect(breaker.state).toBe('open');
  });

  it('does not count a part that is exactly ten parts old', async () => {
    attempts(19, 'failing');
    await clock.advance(10_000);
    attempts(1, 'failing');
    expect(breaker.state).toBe('closed');
  });

  it('adds up the attempts and failures of all its parts', async () => {
    for (let part = 0; part < 9; part += 1) {
      attempts(1, 'healthy');
      attempts(1, 'failing');
      await clock.advance(1_000);
    }
    attempts(1, 'healthy');
    expect(breaker.state).toBe('closed');
    attempts(1, 'failing');
    expect(breaker.state).toBe('open');
  });

  it('drops old parts one by one', async () => {
    attempts(10, 'healthy');
    await clock.advance(5_000);
    attempts(9, 'failing');
    await clock.advance(5_000);
    attempts(10, 'failing');
    expect(breaker.state).toBe('closed');
    attempts(1, 'failing');
    expect(breaker.state).toBe('open');
  });
});

describe('blockedForMs', () => {
  it('is 0 while closed, then the rest of the open time', async () => {
    expect(breaker.blockedForMs).toBe(0);
    attempts(20, 'failing');
    expect(breaker.blockedForMs).toBe(5_000);
    await clock.advance(4_999);
    expect([breaker.blockedForMs, breaker.state]).toEqual([1, 'open']);
  });

  it('is 0 when the open time has passed, however long ago, until an attempt is admitted', async () => {
    attempts(20, 'failing');
    await clock.advance(5_000);
    expect([breaker.blockedForMs, breaker.state]).toEqual([0, 'open']);
    await clock.advance(60_000);
    expect(breaker.blockedForMs).toBe(0);
    const permit = breaker.acquire();
    expect([breaker.blockedForMs, breaker.state]).toEqual([1, 'half-open']);
    expect(breaker.acquire()).toEqual({ retryAfterMs: 1 });
    record(permit, 'healthy');
    expect([breaker.blockedForMs, breaker.state]).toEqual([0, 'closed']);
  });

  it('is the whole open time again after the half-open attempt failed', async () => {
    attempts(20, 'failing');
    await clock.advance(7_000);
    attempts(1, 'failing');
    expect([breaker.blockedForMs, breaker.state]).toEqual([5_000, 'open']);
  });
});

it('leaves the circuit open for an aborted half-open attempt', async () => {
  attempts(20, 'failing');
  await clock.advance(5_000);
  attempts(1, 'none');
  expect([breaker.state, breaker.blockedForMs]).toEqual(['open', 0]);
});

it('an early attempt that ends while the circuit is open is not counted after it closes', async () => {
  const early = Array.from({ length: 19 }, () => breaker.acquire());
  attempts(20, 'failing');
  for (const permit of early) record(permit, 'failing');
  await clock.advance(5_000);
  attempts(1, 'healthy');
  attempts(1, 'failing');
  expect(breaker.state).toBe('closed');
});

it('an early attempt that fails while the circuit is open does not extend the open time', async () => {
  const early = Array.from({ length: 20 }, () => breaker.acquire());
  attempts(20, 'failing');
  await clock.advance(1_000);
  for (const permit of early) record(permit, 'failing');
  expect(breaker.blockedForMs).toBe(4_000);
});
