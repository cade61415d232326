import { forEachConcurrently } from '../../kit/async/concurrency';
import { runPending } from '../../kit/clock/manual-clock';

it('runs a task for each item, and not more than the limit at a time', async () => {
  const done: number[] = [];
  let running = 0;
  let maxRunning = 0;
  await forEachConcurrently(2, [1, 2, 3, 4, 5], async (item) => {
    running += 1;
    maxRunning = Math.max(maxRunning, running);
    await runPending();
    running -= 1;
    done.push(item);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(maxRunning).toBe(2);
});

it('starts no task after a failure, waits for the running ones, and throws the failure', async () => {
  const started: number[] = [];
  const finished: number[] = [];
  const all = forEachConcurrently(2, [1, 2, 3, 4], async (item) => {
    started.push(item);
    if (item === 1) throw new Error('the first task failed');
    await runPending();
    finished.push(item);
  });
  await expect(all).rejects.toThrow('the first task failed');
  expect(started).toEqual([1, 2]);
  expect(finished).toEqual([2]);
});
