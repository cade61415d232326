import { waitUntil } from '../../kit/async/wait-until';

it('returns true once the condition is true', async () => {
  let checks = 0;
  expect(await waitUntil(() => ++checks === 3, 5_000)).toBe(true);
  expect(checks).toBe(3);
});

it('accepts an asynchronous condition', async () => {
  expect(await waitUntil(async () => true, 0)).toBe(true);
});

it('returns false on timeout', async () => {
  expect(await waitUntil(() => false, 10)).toBe(false);
});
