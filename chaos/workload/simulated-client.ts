import { setTimeout as sleep } from 'node:timers/promises';
import { randomInteger, seededRandom } from '../../kit/random';
import type { GatewayClient } from '../gateway/gateway-client';
import type { Operation, Phase } from '../history/history';
import { type RecordedResponse, requestIdsOf, resultOf, retryAfterMsOf } from '../history/response';
import { isDefinite, type Result } from '../history/result';
import type { FaultLog } from '../nemesis/fault-log';
import type { InterfaceIds } from './interface-ids';
import type { PlannedScript, PlannedWrite } from './planned-write';

export interface ClientOptions {
  /** Name of the simulated client in the history. */
  readonly name: string;
  readonly client: GatewayClient;
  readonly gateway: { readonly process: number };
  readonly faultLog: FaultLog;
  readonly interfaceIds: InterfaceIds;
  readonly seed: number;
  /** Time of a transition of the upstream, in milliseconds. */
  readonly transitionMs: number;
  /** Maximum number of requests for one write. The default outlasts an outage, an open circuit and a restart. */
  readonly maxRequests?: number | undefined;
  /** Called before each request. */
  readonly onSend: (write: PlannedWrite) => void;
  /** Receives each ended request. */
  readonly onEnded: (operation: Operation) => void;
}

const MAX_REQUESTS = 16;
const MAX_FINAL_REQUESTS = 5;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 1_500;
/** Upper limit for the `retryAfterSeconds` of the gateway. */
const MAX_RETRY_AFTER_MS = 6_000;
/** Additional wait for the end of a transition. */
const MARGIN_MS = 10;

/** Sends the writes of a script in order. Stops after a write that is not known to be done. */
export async function runScript(
  { writes }: PlannedScript,
  options: ClientOptions,
  onFinished: () => void,
): Promise<void> {
  for (const write of writes) {
    const done = await runWrite(write, options);
    onFinished();
    if (!done) return;
    // The next write requires a stable status.
    if (writes.length > 1) await sleep(options.transitionMs + MARGIN_MS);
  }
}

/** Sends a write as its planned behaviour requires. Returns whether it is known to be done. */
async function runWrite(write: PlannedWrite, options: ClientOptions): Promise<boolean> {
  const { behaviour, abortAfterMs } = write;
  if (behaviour === 'sendsTwice') {
    const twins = ['twin 1', 'twin 2'];
    const results = await Promise.all(
      twins.map((twin) => retryUntilKnown(write, { ...options, name: `${options.name} ${twin}` }, twin)),
    );
    return results.some(({ kind }) => kind === 'done');
  }
  if (behaviour === 'aborts' || behaviour === 'abortsThenRetries') {
    const { result } = await send(write, options, 'faults', AbortSignal.timeout(abortAfterMs));
    if (behaviour === 'aborts' || isDefinite(result)) return result.kind === 'done';
  }
  return (await retryUntilKnown(write, options, 'single')).kind === 'done';
}

/** Final retry of a write, without faults. Repeats it up to four times if the outcome is still unknown. */
export async function retryFinally(write: PlannedWrite, options: ClientOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { response, result } = await send(write, options, 'recovery');
    if (isDefinite(result) || attempt === MAX_FINAL_REQUESTS) return;
    await sleep(retryDelayMs(response, attempt, 0.999));
  }
}

async function retryUntilKnown(write: PlannedWrite, options: ClientOptions, sender: string): Promise<Result> {
  const { seed, maxRequests = MAX_REQUESTS } = options;
  const random = seededRandom(seed, 'client', write.id, sender);
  for (let attempt = 1; ; attempt += 1) {
    const { response, result } = await send(write, options, 'faults');
    if (isDefinite(result) || attempt >= maxRequests) return result;
    if (write.behaviour === 'stopsOnFailure' && result.kind === 'failed') return result;
    await sleep(retryDelayMs(response, attempt, random()));
  }
}

async function send(
  write: PlannedWrite,
  { client, gateway, faultLog, interfaceIds, onSend, onEnded, name: clientName }: ClientOptions,
  phase: Phase,
  signal?: AbortSignal,
): Promise<{ readonly response: RecordedResponse; readonly result: Result }> {
  const { id, mutation, clientToken, effects } = write;
  const input = interfaceIds.complete(write);
  const { process } = gateway;
  onSend(write);
  const beginAt = new Date().toISOString();
  const response = await client.send(mutation, input, signal);
  const result = resultOf(response, write);
  if (result.kind === 'done' && result.routerInterfaceId) interfaceIds.add(effects, result.routerInterfaceId);
  onEnded({
    process,
    client: clientName,
    phase,
    write: id,
    mutation,
    ...(clientToken === undefined ? {} : { clientToken }),
    beginAt,
    endAt: new Date().toISOString(),
    request: input,
    response,
    requestIds: requestIdsOf(response),
    faults: faultLog.metSince(
      effects.map(({ name }) => name),
      beginAt,
    ),
  });
  return { response, result };
}

/** The delay that the gateway requires, plus exponential backoff with full jitter. */
function retryDelayMs(response: RecordedResponse, attempt: number, random: number): number {
  const maxJitterMs = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
  return Math.min(MAX_RETRY_AFTER_MS, retryAfterMsOf(response)) + randomInteger(() => random, 0, maxJitterMs);
}
