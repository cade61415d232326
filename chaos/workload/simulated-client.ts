import { setTimeout as sleep } from 'node:timers/promises';
import { randomInteger, seededRandom } from '../../kit/random';
import type { GatewayClient } from '../gateway/gateway-client';
import type { Operation, Phase } from '../history/history';
import { type RecordedResponse, requestIdsOf, resultOf, retryAfterMsOf } from '../history/response';
import type { FaultLog } from '../nemesis/fault-log';
import type { PlannedCreate } from './workload';

export interface ClientOptions {
  /** Name of the simulated client in the history. */
  readonly name: string;
  readonly client: GatewayClient;
  readonly gateway: { readonly process: number };
  readonly faultLog: FaultLog;
  readonly seed: number;
  /** Maximum number of requests for one create. The default outlasts an outage, an open circuit and a restart. */
  readonly maxRequests?: number | undefined;
  /** Receives each ended request. */
  readonly onEnded: (operation: Operation) => void;
}

const MAX_REQUESTS = 16;
const MAX_FINAL_REQUESTS = 5;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 1_500;
/** Upper limit for the `retryAfterSeconds` of the gateway. */
const MAX_RETRY_AFTER_MS = 6_000;

/** Sends a create as its planned behaviour requires. */
export async function runCreate(create: PlannedCreate, options: ClientOptions): Promise<void> {
  const { behaviour, abortAfterMs } = create;
  if (behaviour === 'sendsTwice') {
    const twins = ['twin 1', 'twin 2'];
    await Promise.all(
      twins.map((twin) => retryUntilKnown(create, { ...options, name: `${options.name} ${twin}` }, twin)),
    );
    return;
  }
  if (behaviour === 'aborts' || behaviour === 'abortsThenRetries') {
    const response = await send(create, options, 'faults', AbortSignal.timeout(abortAfterMs));
    if (behaviour === 'aborts' || isDefinite(create, response)) return;
  }
  await retryUntilKnown(create, options, 'single');
}

/** Final retry of a create, without faults. Repeats it up to four times if the outcome is still unknown. */
export async function retryFinally(create: PlannedCreate, options: ClientOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(create, options, 'recovery');
    if (isDefinite(create, response) || attempt === MAX_FINAL_REQUESTS) return;
    await sleep(retryDelayMs(response, attempt, 0.999));
  }
}

async function retryUntilKnown(create: PlannedCreate, options: ClientOptions, sender: string): Promise<void> {
  const { seed, maxRequests = MAX_REQUESTS } = options;
  const random = seededRandom(seed, 'client', create.name, sender);
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(create, options, 'faults');
    if (isDefinite(create, response) || attempt >= maxRequests) return;
    const { kind } = resultOf(response, create.clientToken);
    if (create.behaviour === 'stopsOnFailure' && kind === 'failed') return;
    await sleep(retryDelayMs(response, attempt, random()));
  }
}

async function send(
  { name, clientToken, input }: PlannedCreate,
  { client, gateway, faultLog, onEnded, name: clientName }: ClientOptions,
  phase: Phase,
  signal?: AbortSignal,
): Promise<RecordedResponse> {
  const { process } = gateway;
  const beginAt = new Date().toISOString();
  const response = await client.create(input, signal);
  onEnded({
    process,
    client: clientName,
    phase,
    name,
    clientToken,
    beginAt,
    endAt: new Date().toISOString(),
    request: input,
    response,
    requestIds: requestIdsOf(response),
    faults: faultLog.metSince(name, beginAt),
  });
  return response;
}

function isDefinite({ clientToken }: PlannedCreate, response: RecordedResponse): boolean {
  const { kind } = resultOf(response, clientToken);
  return kind === 'created' || kind === 'refused';
}

/** The delay that the gateway requires, plus exponential backoff with full jitter. */
function retryDelayMs(response: RecordedResponse, attempt: number, random: number): number {
  const maxJitterMs = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
  return Math.min(MAX_RETRY_AFTER_MS, retryAfterMsOf(response)) + randomInteger(() => random, 0, maxJitterMs);
}
