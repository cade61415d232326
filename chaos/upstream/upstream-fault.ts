import type { Fault, Phase } from '../../src/sandbox/faults';
import { faultOf } from '../../src/sandbox/faults';

const html = { kind: 'status', status: 502, body: '<html><head><title>502 Bad Gateway</title></head></html>' } as const;
const truncatedJson = {
  kind: 'status',
  status: 200,
  body: '{"RequestId":"4EC47282-1B74-4534-BD0E-403F3EE64CAF","Rou',
} as const;
const empty = { kind: 'status', status: 200, body: '' } as const;
const missingId = {
  kind: 'status',
  status: 200,
  body: '{"RequestId":"4EC47282-1B74-4534-BD0E-403F3EE64CAF"}',
} as const;
const hangUp = { kind: 'hangup' } as const;
const refusal = (code: string, message: string) => ({ kind: 'code', status: 400, code, message }) as const;

/**
 * Faults of the upstream: before or after it commits the action. Throttling and busy codes guarantee that nothing was
 * changed, so they occur before the commit only.
 */
const FAULTS = {
  internalErrorBefore: ['beforeCommit', faultOf('InternalError')],
  internalErrorAfter: ['afterCommit', faultOf('InternalError')],
  unavailableBefore: ['beforeCommit', faultOf('ServiceUnavailable')],
  unavailableAfter: ['afterCommit', faultOf('ServiceUnavailable')],
  throttled: ['beforeCommit', faultOf('Throttling.User')],
  throttledRetryAfterMs: ['beforeCommit', faultOf('Throttling.User', { 'x-acs-retry-after': '300' })],
  throttledRetryAfterSeconds: ['beforeCommit', faultOf('Throttling.User', { 'retry-after': '1' })],
  busy: ['beforeCommit', refusal('TaskConflict', 'The operation conflicts with a running task.')],
  tokenProcessing: [
    'beforeCommit',
    refusal('OperationFailed.LastTokenProcessing', 'Last token request is processing.'),
  ],
  htmlBefore: ['beforeCommit', html],
  htmlAfter: ['afterCommit', html],
  truncatedJsonAfter: ['afterCommit', truncatedJson],
  emptyBefore: ['beforeCommit', empty],
  emptyAfter: ['afterCommit', empty],
  missingIdAfter: ['afterCommit', missingId],
  hangUpBefore: ['beforeCommit', hangUp],
  hangUpAfter: ['afterCommit', hangUp],
} as const satisfies Record<string, readonly [Phase, Fault]>;

export type UpstreamFaultKind = keyof typeof FAULTS;

export function upstreamFault(kind: UpstreamFaultKind): { readonly phase: Phase; readonly fault: Fault } {
  const [phase, fault] = FAULTS[kind];
  return { phase, fault };
}
