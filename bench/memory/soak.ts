import { request } from 'undici';
import { forEachConcurrently } from '../../kit/async/concurrency';
import { injecting, UPSTREAM_FAULT_KINDS } from '../../kit/faults/upstream-faults';
import { GatewayProcess } from '../../kit/gateway/gateway-process';
import { startSandbox, UNLIMITED } from '../../kit/sandbox/sandbox';
import type { Intercept } from '../../src/sandbox/faults';
import { type Sample, sampleOf } from './gateway-memory';
import { EXPECTED, Workload, type WorkloadRequest } from './workload';

export const HEAP_LIMIT_MB = 96;
export const CONCURRENCY = 32;
/** The heap grows between two collections, so that many samples are necessary to find its size after one. */
const REQUESTS_PER_SAMPLE = 50;
const UPSTREAM_REQUESTS_PER_FAULT = 100;

export interface Soak {
  readonly samples: readonly Sample[];
  /** Number of responses by result: `done`, or the code of an error. */
  readonly results: ReadonlyMap<string, number>;
  readonly seconds: number;
}

/**
 * Sends the requests to a gateway process with a small heap. The sandbox runs in this process, and some upstream
 * requests meet a fault.
 *
 * @throws Error if a response is unexpected, or if the gateway does not end with 0.
 */
export async function soak(requests: number): Promise<Soak> {
  const sandbox = await startSandbox({ ...UNLIMITED, transitionMs: 0, recordRequests: 0, intercept: someFaults() });
  const gateway = new GatewayProcess({
    VPC_ENDPOINT: sandbox.url,
    VPC_CALLS_PER_MINUTE: '0',
    NODE_ENV: 'production',
    NODE_OPTIONS: `--max-old-space-size=${HEAP_LIMIT_MB}`,
  });
  const ended = gateway.exited.then((status) => {
    throw new Error(`The gateway ended with ${status}: ${gateway.output}`);
  });
  const url = await gateway.listening();
  const startedAt = performance.now();
  const measured = await Promise.race([ended, sendAll(url, requests)]);
  const seconds = (performance.now() - startedAt) / 1000;
  gateway.kill('SIGTERM');
  const [code] = await gateway.exited;
  await sandbox.close();
  if (code !== 0) throw new Error(`The gateway ended with ${code}: ${gateway.output}`);
  return { ...measured, seconds };
}

async function sendAll(url: string, requests: number): Promise<Pick<Soak, 'samples' | 'results'>> {
  const workload = new Workload();
  const samples: Sample[] = [];
  const results = new Map<string, number>();
  let completed = 0;
  await forEachConcurrently(CONCURRENCY, Array(requests), async () => {
    const next = workload.next();
    const { result, routerInterfaceId } = await send(url, next);
    if (!EXPECTED[next.kind].includes(result)) throw new Error(`Unexpected result of ${next.kind}: ${result}`);
    if (next.kind === 'create' && routerInterfaceId) workload.created(routerInterfaceId);
    results.set(result, (results.get(result) ?? 0) + 1);
    completed += 1;
    if (completed % REQUESTS_PER_SAMPLE === 0) samples.push(await sampleOf(url, completed));
  });
  return { samples: samples.sort((a, b) => a.requests - b.requests), results };
}

interface Payload {
  readonly routerInterfaceId?: string | null;
  readonly userErrors?: readonly { readonly code: string }[];
}

interface Body {
  readonly data?: Readonly<Record<string, Payload | null>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function send(url: string, { query, variables }: WorkloadRequest) {
  const { body } = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await body.json()) as Body;
  const [payload] = Object.values(data ?? {});
  return {
    result: errors?.[0]?.extensions.code ?? payload?.userErrors?.[0]?.code ?? 'done',
    routerInterfaceId: payload?.routerInterfaceId,
  };
}

/** Each kind of fault in turn. In addition, one of 256 client tokens loses the response of every attempt. */
function someFaults(): Intercept {
  const losesResponses = injecting(
    'hangUpAfter',
    ({ parameters }) => parameters['ClientToken']?.endsWith('00') === true,
  );
  let requests = 0;
  return (request, phase) => {
    if (phase === 'beforeCommit') requests += 1;
    const number = requests / UPSTREAM_REQUESTS_PER_FAULT;
    const kind = UPSTREAM_FAULT_KINDS[number % UPSTREAM_FAULT_KINDS.length];
    return kind ? injecting(kind)(request, phase) : losesResponses(request, phase);
  };
}
