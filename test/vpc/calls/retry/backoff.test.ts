import { backoffMs } from '../../../../src/vpc/calls/retry/backoff';

it.each([
  [1, false, 50],
  [2, false, 100],
  [3, false, 200],
  [8, false, 6_400],
  [9, false, 10_000],
  [30, false, 10_000],
  [1, true, 250],
  [2, true, 500],
  [6, true, 8_000],
  [7, true, 10_000],
])('retry %d, throttled %j: the bound doubles up to 20 s, and half of it is %d ms', (retry, throttled, halfMs) => {
  expect(backoffMs(retry, throttled, 0, 0.5)).toBe(halfMs);
});

it('is a whole number, and the requested wait is added', () => {
  expect(backoffMs(1, false, 3_000, 0.129)).toBe(3_012);
  expect(backoffMs(1, false, 3_000, 0)).toBe(3_000);
});

it('does not limit the requested wait', () => {
  expect(backoffMs(1, false, 60_000, 0)).toBe(60_000);
});
