import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { request } from 'undici';

const INTERVAL_MS = 10;

export interface HealthChecks {
  readonly slowestMs: number;
  readonly count: number;
}

/**
 * Calls `/healthz` all the time in a thread of its own: the main thread runs the sandbox, and would delay the measurement.
 *
 * @returns a function that ends the checks and returns what they measured.
 */
export async function startHealthChecks(url: string): Promise<() => Promise<HealthChecks>> {
  const worker = new Worker(__filename, { workerData: url });
  await new Promise((resolve) => worker.once('message', resolve));
  return async () => {
    const measured = new Promise<HealthChecks>((resolve) => worker.once('message', resolve));
    worker.postMessage('stop');
    const checks = await measured;
    await worker.terminate();
    return checks;
  };
}

async function check(url: string): Promise<void> {
  let stopped = false;
  parentPort?.once('message', () => {
    stopped = true;
  });
  let slowestMs = 0;
  let count = 0;
  const call = async () => {
    const { body } = await request(`${url}/healthz`);
    await body.dump();
  };
  await call();
  parentPort?.postMessage('started');
  while (!stopped) {
    const startedAt = performance.now();
    await call();
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    count += 1;
    await sleep(INTERVAL_MS);
  }
  parentPort?.postMessage({ slowestMs, count } satisfies HealthChecks);
}

if (!isMainThread) void check(workerData as string);
