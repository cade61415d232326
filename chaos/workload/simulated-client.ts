import { setTimeout as sleep } from 'node:timers/promises';
import type { CreateResponse, GatewayClient } from '../gateway/gateway-client';
import type { History, Phase } from '../history/history';
import { randomInteger, seededRandom } from '../support/random';
import type { PlannedCreate } from './workload';

export interface ClientOptions {
  readonly client: GatewayClient;
  readonly history: History;
  readonly seed: number;
  /** Maximum number of requests for one create. The default outlasts an outage, an open circuit and a restart. */
  readonly maxRequests?: number | undefined;
}

const MAX_REQUESTS = 16;
const MAX_FINAL_REQUESTS = 5;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 1_500;
/** Upper limit for the `retryAfterSeconds` of the gateway. */
const MAX_RETRY_AFTER_MS = 6_000;

/** Sends a create as its planned behaviour requires, and adds each result to the history. */
export async function runCreate(create: PlannedCreate, options: ClientOptions): Promise<void> {
  const { behaviour, abortAfterMs } = create;
  if (behaviour === 'sendsTwice') {
    await Promise.all([1, 2].map((number) => retryUntilKnown(create, options, `twin ${number}`)));
    return;
  }
  if (behaviour === 'aborts' || behaviour === 'abortsThenRetries') {
    const response = await send(create, options, 'faults', AbortSignal.timeout(abortAfterMs));
    if (behaviour === 'aborts' || isDefinite(response)) return;
  }
  await retryUntilKnown(create, options, 'single');
}

/** Final retry of a create, without faults. Repeats it up to four times if the outcome is still unknown. */
export async function retryFinally(create: PlannedCreate, options: ClientOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(create, options, 'recovery');
    if (isDefinite(response) || attempt === MAX_FINAL_REQUESTS) return;
    await sleep(retryDelayMs(response, attempt, 0.999));
  }
}

async function retryUntilKnown(create: PlannedCreate, options: ClientOptions, sender: string): Promise<void> {
  const { seed, maxRequests = MAX_REQUESTS } = options;
  const random = seededRandom(seed, 'client', create.name, sender);
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(create, options, 'faults');
    if (isDefinite(response) || attempt >= maxRequests) return;
    if (create.behaviour === 'stopsOnFailure' && response.result.kind === 'failed') return;
    await sleep(retryDelayMs(response, attempt, random()));
  }
}

async function send(
  create: PlannedCreate,
  { client, history }: ClientOptions,
  phase: Phase,
  signal?: AbortSignal,
): Promise<CreateResponse> {
  const response = await client.create(create, signal);
  history.add({ clientToken: create.clientToken, name: create.name, phase, result: response.result });
  return response;
}

const isDefinite = ({ result }: CreateResponse) => result.kind === 'created' || result.kind === 'refused';

/** The delay that the gateway requires, plus exponential backoff with full jitter. */
function retryDelayMs({ retryAfterMs }: CreateResponse, attempt: number, random: number): number {
  const maxJitterMs = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
  return Math.min(MAX_RETRY_AFTER_MS, retryAfterMs) + randomInteger(() => random, 0, maxJitterMs);
}
