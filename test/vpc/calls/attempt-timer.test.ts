import { ManualClock } from '../../../kit/clock/manual-clock';
import { AttemptTimer } from '../../../src/vpc/calls/attempt-timer';

it('aborts its signal when the time is used up', async () => {
  const clock = new ManualClock();
  const timer = new AttemptTimer(clock, undefined);
  timer.start(1_000);
  await clock.advance(999);
  expect(timer.signal.aborted).toBe(false);
  await clock.advance(1);
  expect(timer.signal.aborted).toBe(true);
  expect(timer.stop()).toBe(0);
});

it('aborts its signal when the caller aborts', () => {
  const caller = new AbortController();
  const timer = new AttemptTimer(new ManualClock(), caller.signal);
  expect(timer.signal.aborted).toBe(false);
  caller.abort();
  expect(timer.signal.aborted).toBe(true);
});

it('also aborts its signal at the timeout if there is a caller', async () => {
  const clock = new ManualClock();
  const timer = new AttemptTimer(clock, new AbortController().signal);
  timer.start(1_000);
  await clock.advance(1_000);
  expect(timer.signal.aborted).toBe(true);
});

it('stop returns the unused time and cancels the timeout', async () => {
  const clock = new ManualClock();
  const timer = new AttemptTimer(clock, undefined);
  timer.start(1_000);
  await clock.advance(300);
  expect(timer.stop()).toBe(700);
  expect(clock.waiting).toBe(0);
  await clock.advance(2_000);
  expect(timer.signal.aborted).toBe(false);
  expect(timer.stop()).toBe(0);
});

it('stop before the start returns no time', () => {
  expect(new AttemptTimer(new ManualClock(), undefined).stop()).toBe(0);
});
