import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { GatewayProcess } from '../../kit/gateway/gateway-process';
import { refusePeers, startSandboxWithInterfaces } from './account';
import { startHealthChecks } from './health-checks';
import { LARGEST_REQUESTS } from './largest-requests';
import { type Usage, usageOf } from './process-usage';
import { type GraphqlRequest, HOSTILE_REQUESTS, ORDINARY_REQUESTS } from './requests';

/** A request may use this much. */
const MAX = { cpuMs: 150, bytes: 2_000_000, healthMs: 250 } as const;
const REPETITIONS = 3;
/** Enough for the compiler of the process, and for the connections to the upstream. */
const WARM_UP = 5;
/** For garbage collections. */
const CALIBRATION_MS = 2_000;
const PAUSE_MS = 3_000;

const ORDINARY = [...ORDINARY_REQUESTS, ...LARGEST_REQUESTS];

interface Target {
  readonly url: string;
  readonly usage: () => Usage;
  readonly healthCheckMs: number;
}

interface Measured {
  readonly name: string;
  /** `done`, or the code of the first error. */
  readonly result: string;
  readonly cpuMs: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly healthMs: number;
}

/** Sends hostile and ordinary requests to a gateway process, and prints what each costs. Returns whether each one is within the limits. */
export async function measureHostileRequests(): Promise<boolean> {
  const sandbox = await startSandboxWithInterfaces();
  const gateway = new GatewayProcess({
    VPC_ENDPOINT: sandbox.url,
    VPC_CALLS_PER_MINUTE: '0',
    READ_CACHE_MS: '0',
    NODE_ENV: 'production',
  });
  try {
    const url = await gateway.listening();
    const usage = () => usageOf(gateway.pid ?? 0);
    for (let round = 0; round < WARM_UP; round += 1)
      for (const each of [...ORDINARY, ...HOSTILE_REQUESTS]) await send(url, each);
    await sleep(PAUSE_MS);
    const target = { url, usage, healthCheckMs: await measureHealthCheck({ url, usage }) };
    const before = usage();
    console.log(row('request', 'result', 'CPU', 'bytes', 'duration', '/healthz'));
    const ordinary = await measureAll(target, ORDINARY);
    refusePeers(sandbox);
    const hostile = await measureAll(target, HOSTILE_REQUESTS);
    await sleep(PAUSE_MS);
    const after = usage();
    console.log(
      `\nResident ${before.residentMb.toFixed(0)} MB before, ${after.residentMb.toFixed(0)} MB after; ` +
        `open files ${before.openFiles} before, ${after.openFiles} after`,
    );
    const problems = [
      ...ordinary.filter(({ result }) => result !== 'done').map(({ name }) => `refused: ${name}`),
      ...[...ordinary, ...hostile].flatMap(problemsOf),
    ];
    for (const problem of problems) console.log(problem);
    console.log(problems.length === 0 ? 'WITHIN THE LIMITS' : 'ABOVE THE LIMITS');
    return problems.length === 0;
  } finally {
    gateway.kill('SIGTERM');
    await gateway.exited;
    await sandbox.close();
  }
}

async function measureAll(target: Target, requests: readonly GraphqlRequest[]): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const hostile of requests) {
    const runs: Measured[] = [];
    for (let run = 0; run < REPETITIONS; run += 1) runs.push(await measure(target, hostile));
    // The worst of all runs: each run must be within the limits.
    const worst = {
      ...(runs[0] as Measured),
      cpuMs: Math.max(...runs.map(({ cpuMs }) => cpuMs)),
      healthMs: Math.max(...runs.map(({ healthMs }) => healthMs)),
    };
    const { name, result, cpuMs, bytes, seconds, healthMs } = worst;
    console.log(
      row(name, result, `${cpuMs.toFixed(0)} ms`, bytes, `${seconds.toFixed(2)} s`, `${healthMs.toFixed(0)} ms`),
    );
    all.push(worst);
  }
  return all;
}

/** CPU time of one health check, in milliseconds. */
async function measureHealthCheck({ url, usage }: Omit<Target, 'healthCheckMs'>): Promise<number> {
  const end = await startHealthChecks(url);
  const before = usage();
  await sleep(CALIBRATION_MS);
  const { cpuMs } = usage();
  const { count } = await end();
  return (cpuMs - before.cpuMs) / count;
}

async function measure({ url, usage, healthCheckMs }: Target, hostile: GraphqlRequest): Promise<Measured> {
  const endHealthChecks = await startHealthChecks(url);
  const before = usage();
  const startedAt = performance.now();
  const { result, bytes } = await send(url, hostile);
  const seconds = (performance.now() - startedAt) / 1000;
  const cpuMs = usage().cpuMs - before.cpuMs;
  const { slowestMs: healthMs, count } = await endHealthChecks();
  return { name: hostile.name, result, cpuMs: cpuMs - count * healthCheckMs, bytes, seconds, healthMs };
}

async function send(
  url: string,
  { body }: GraphqlRequest,
): Promise<{ readonly result: string; readonly bytes: number }> {
  const response = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.body.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return { result: errors[0]?.extensions.code ?? 'done', bytes: Buffer.byteLength(text) };
}

function problemsOf({ name, cpuMs, bytes, healthMs }: Measured): string[] {
  const problems = [
    cpuMs > MAX.cpuMs && `more than ${MAX.cpuMs} ms of CPU`,
    bytes > MAX.bytes && `more than ${MAX.bytes} bytes`,
    healthMs > MAX.healthMs && `/healthz waited more than ${MAX.healthMs} ms`,
  ];
  return problems.flatMap((problem) => (problem ? [`${name}: ${problem}`] : []));
}

const WIDTHS = [62, 28, 9, 10, 10, 10];
const row = (...cells: readonly (string | number)[]) =>
  cells
    .map((cell, index) =>
      index < 2 ? String(cell).padEnd(WIDTHS[index] ?? 0) : String(cell).padStart(WIDTHS[index] ?? 0),
    )
    .join('');
