import { randomUUID } from 'node:crypto';
import { type Fault, faultOf, type Intercept, type Phase } from '../../src/sandbox/faults';
import type { ReceivedRequest } from '../../src/sandbox/request-log';

/** Replaced by a new id in each response, because the ids of the upstream are unique. */
const REQUEST_ID = '4EC47282-1B74-4534-BD0E-403F3EE64CAF';

const html = { kind: 'status', status: 502, body: '<html><head><title>502 Bad Gateway</title></head></html>' } as const;
const truncatedJson = {
  kind: 'status',
  status: 200,
  body: `{"RequestId":"${REQUEST_ID}","Rou`,
} as const;
const empty = { kind: 'status', status: 200, body: '' } as const;
const missingId = {
  kind: 'status',
  status: 200,
  body: `{"RequestId":"${REQUEST_ID}"}`,
} as const;
const hangUp = { kind: 'hangup' } as const;
const refusal = (code: string, message: string) => ({ kind: 'code', status: 400, code, message }) as const;

/** Statuses with which a proxy or a load balancer refuses a request, also after the upstream has carried it out. */
const INTERMEDIARY_STATUSES = [400, 404, 408, 414, 429, 431, 499] as const;
type IntermediaryFault = `intermediary${(typeof INTERMEDIARY_STATUSES)[number]}${'Before' | 'After'}`;

/** An error of an intermediary: JSON with a code, and without the RequestId that every error of the upstream has. */
const intermediary = (status: number): Fault => ({
  kind: 'status',
  status,
  body: '{"code":"InvalidParameter","message":"The request was rejected."}',
  headers: { 'content-type': 'application/json' },
});

interface UpstreamFault {
  /** Whether the sandbox carries out the action before it returns the fault. */
  readonly phase: Phase;
  readonly fault: Fault;
  /** Reason with which the client must retry an idempotent call. */
  readonly retryReason: string;
}

const before = (fault: Fault, retryReason: string): UpstreamFault => ({ phase: 'beforeCommit', fault, retryReason });
const after = (fault: Fault, retryReason: string): UpstreamFault => ({ phase: 'afterCommit', fault, retryReason });

/**
 * The faults of the upstream. Throttling and busy codes guarantee that nothing was changed, so they occur before the commit
 * only. The order decides which fault a seed of chaos selects.
 */
const FAULTS = {
  internalErrorBefore: before(faultOf('InternalError'), 'serverFault'),
  internalErrorAfter: after(faultOf('InternalError'), 'serverFault'),
  unavailableBefore: before(faultOf('ServiceUnavailable'), 'serverFault'),
  unavailableAfter: after(faultOf('ServiceUnavailable'), 'serverFault'),
  throttled: before(faultOf('Throttling.User'), 'throttled'),
  throttledRetryAfterMs: before(faultOf('Throttling.User', { 'x-acs-retry-after': '300' }), 'throttled'),
  throttledRetryAfterSeconds: before(faultOf('Throttling.User', { 'retry-after': '1' }), 'throttled'),
  busy: before(refusal('TaskConflict', 'The operation conflicts with a running task.'), 'busy'),
  tokenProcessing: before(
    refusal('OperationFailed.LastTokenProcessing', 'Last token request is processing.'),
    'tokenProcessing',
  ),
  htmlBefore: before(html, 'unreadableResponse'),
  htmlAfter: after(html, 'unreadableResponse'),
  truncatedJsonAfter: after(truncatedJson, 'unreadableResponse'),
  emptyBefore: before(empty, 'unreadableResponse'),
  emptyAfter: after(empty, 'unreadableResponse'),
  missingIdAfter: after(missingId, 'unreadableResponse'),
  hangUpBefore: before(hangUp, 'connectionLost'),
  hangUpAfter: after(hangUp, 'connectionLost'),
  ...(Object.fromEntries(
    INTERMEDIARY_STATUSES.flatMap((status) => [
      [`intermediary${status}Before`, before(intermediary(status), 'unreadableResponse')],
      [`intermediary${status}After`, after(intermediary(status), 'unreadableResponse')],
    ]),
  ) as Readonly<Record<IntermediaryFault, UpstreamFault>>),
} as const satisfies Record<string, UpstreamFault>;

export type UpstreamFaultKind = keyof typeof FAULTS;

export const UPSTREAM_FAULT_KINDS = Object.keys(FAULTS) as readonly UpstreamFaultKind[];

export const isOfIntermediary = (kind: UpstreamFaultKind): boolean => kind.startsWith('intermediary');

/** The fault for one request: its response has a request id of its own. */
export function upstreamFault(kind: UpstreamFaultKind): UpstreamFault {
  const { fault, ...others }: UpstreamFault = FAULTS[kind];
  if (fault.kind !== 'status') return { fault, ...others };
  return { ...others, fault: { ...fault, body: fault.body.replace(REQUEST_ID, randomUUID().toUpperCase()) } };
}

/** Injects one fault into every request that the condition selects. */
export function injecting(
  kind: UpstreamFaultKind,
  selects: (request: ReceivedRequest) => boolean = () => true,
): Intercept {
  return (request, current) => {
    const { phase, fault } = upstreamFault(kind);
    return current === phase && selects(request) ? fault : undefined;
  };
}
