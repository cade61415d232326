import { DEFAULT_CIRCUIT_BREAKER } from '../../../src/vpc/protection/admission';
import { CircuitBreaker, type Passage, type Sign } from '../../../src/vpc/protection/circuit-breaker';
import { ManualClock } from '../../support/manual-clock';

let clock: ManualClock;
let breaker: CircuitBreaker;
beforeEach(() => {
  clock = new ManualClock();
  breaker = new CircuitBreaker(DEFAULT_CIRCUIT_BREAKER, clock);
});

function end(passage: Passage, sign: Sign): void {
  if (!('end' in passage)) throw new Error('the circuit is open');
  passage.end(sign);
}
const attempts = (count: number, sign: Sign) => {
  for (let number = 0; number < count; number += 1) end(breaker.enter(), sign);
};

it('has the defaults: 50 % of at least 20 in 10 s opens it for 5 s', () => {
  expect(DEFAULT_CIRCUIT_BREAKER).toEqual({ failurePercent: 50, minAttempts: 20, windowMs: 10_000, openMs: 5_000 });
});

it('opens at half of twenty', () => {
  attempts(10, 'healthy');
  attempts(9, 'failing');
  expect(breaker.state).toBe('closed');
  attempts(1, 'failing');
  expect(breaker.state).toBe('open');
  expect(breaker.enter()).toEqual({ retryAfterMs: 5_000 });
});

it('stays closed below half', () => {
  attempts(11, 'healthy');
  attempts(10, 'failing');
  expect(breaker.state).toBe('closed');
});

it('stays closed below twenty', () => {
  attempts(19, 'failing');
  expect(breaker.state).toBe('closed');
});

it('forgets what is older than the window', async () => {
  attempts(19, 'failing');
  await clock.advance(11_000);
  attempts(19, 'failing');
  expect(breaker.state).toBe('closed');
  attempts(1, 'failing');
  expect(breaker.state).toBe('open');
});

it('counts nothing of attempts whose caller left', () => {
  attempts(100, 'none');
  attempts(19, 'failing');
  expect(breaker.state).toBe('closed');
});

describe('when it is open', () => {
  beforeEach(() => attempts(20, 'failing'));

  it('lets nothing through until its time has passed', async () => {
    await clock.advance(4_999);
    expect(breaker.enter()).toEqual({ retryAfterMs: 1 });
  });

  it('then lets one probe through, and no second', async () => {
    await clock.advance(5_000);
    expect(breaker.enter()).toHaveProperty('end');
    expect(breaker.state).toBe('probing');
    expect(breaker.enter()).toHaveProperty('retryAfterMs');
  });

  it('closes when the probe is well, and begins to count anew', async () => {
    await clock.advance(5_000);
    attempts(1, 'healthy');
    expect(breaker.state).toBe('closed');
    attempts(19, 'failing');
    expect(breaker.state).toBe('closed');
  });

  it('opens again for as long when the probe fails', async () => {
    await clock.advance(5_000);
    attempts(1, 'failing');
    expect(breaker.enter()).toEqual({ retryAfterMs: 5_000 });
  });

  it('lets the next probe through when the first was abandoned', async () => {
    await clock.advance(5_000);
    attempts(1, 'none');
    expect(breaker.enter()).toHaveProperty('end');
  });
});

it('is not moved by attempts that began before it opened', () => {
  const before = breaker.enter();
  attempts(20, 'failing');
  end(before, 'healthy');
  expect(breaker.state).toBe('open');
});

it('never opens when it is turned off', () => {
  breaker = new CircuitBreaker({ ...DEFAULT_CIRCUIT_BREAKER, failurePercent: 0 }, clock);
  attempts(1_000, 'failing');
  expect(breaker.state).toBe('closed');
});
