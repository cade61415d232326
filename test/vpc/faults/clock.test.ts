import { systemClock } from '../../../src/vpc/time/clock';
import { created, FakeUpstream } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

it.each([-20 * 60_000, 20 * 60_000])('a step of the system time by %d ms does not delay a create', async (stepMs) => {
  const upstream = new FakeUpstream((_request, number) => created(`ri-${number}`));
  const test = new TestClient(upstream);
  for (let create = 0; create < 20; create += 1) await test.create();
  test.clock.stepWallTime(stepMs);
  const startedAt = test.clock.now();
  expect(await test.create()).toMatchObject({ outcome: 'done' });
  expect(test.clock.now() - startedAt).toBeLessThan(1_000);
});

it('the system time signs the request', async () => {
  const upstream = new FakeUpstream(() => created('ri-1'));
  const test = new TestClient(upstream);
  test.clock.stepWallTime(3_600_000);
  await test.create();
  const date = new Date(test.clock.wallTime()).toISOString().replace(/\.\d{3}Z$/, 'Z');
  expect(upstream.requests[0]?.headers['x-acs-date']).toBe(date);
});

it('durations of the system clock do not follow the system time', () => {
  const real = Date.now;
  const before = systemClock.now();
  Date.now = () => real() - 20 * 60_000;
  try {
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
    expect(systemClock.now() - before).toBeLessThan(60_000);
  } finally {
    Date.now = real;
  }
});
