import { type UpstreamFaultKind, upstreamFault } from '../../kit/faults/upstream-faults';
import type { HttpRequest, SendResult, Transport } from '../../src/vpc/wire/transport';

export interface FakeRequest {
  readonly action: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

/** Result of a request. `hold`: no response until the request is aborted. */
export type FakeResponse =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | 'refuseConnection'
  | 'reset'
  | 'tooLarge'
  | 'hold';

let requestIds = 0;
/** Each response has its own id, as those of the upstream do. */
const newRequestId = () => {
  requestIds += 1;
  return `R-${requestIds}`;
};

export const created = (id: string): FakeResponse => ({
  status: 200,
  body: JSON.stringify({ RequestId: newRequestId(), RouterInterfaceId: id }),
});

export const failed = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): FakeResponse => ({
  status,
  body: JSON.stringify({ RequestId: newRequestId(), Code: code, Message: code }),
  headers,
});

/** The response of a fault of the kit. The fake upstream has no state, so the phase of the fault is irrelevant. */
export function faulty(kind: UpstreamFaultKind): FakeResponse {
  const { fault } = upstreamFault(kind);
  if (fault.kind === 'hangup') return 'reset';
  return fault.kind === 'code' ? failed(fault.status, fault.code, fault.headers) : fault;
}

/** A transport without sockets, for tests with a manual clock. */
export class FakeUpstream implements Transport {
  /** Requests that were sent, in order. */
  readonly requests: FakeRequest[] = [];
  readonly #respond: (request: FakeRequest, number: number) => FakeResponse;

  constructor(respond: (request: FakeRequest, number: number) => FakeResponse) {
    this.#respond = respond;
  }

  async send({ path, headers }: HttpRequest, signal: AbortSignal): Promise<SendResult> {
    const query = new URL(path, 'http://upstream').searchParams;
    const request = { action: headers['x-acs-action'] ?? '', query, headers };
    const response = this.#respond(request, this.requests.length + 1);
    if (response === 'refuseConnection' || signal.aborted) return { sent: 'notSent' };
    this.requests.push(request);
    if (response === 'tooLarge') return { sent: 'tooLarge' };
    if (response === 'hold') await aborted(signal);
    if (typeof response === 'string') return { sent: 'lost' };
    return {
      sent: 'completed',
      response: { status: response.status, headers: response.headers ?? {}, body: response.body },
    };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Responds to the first requests as listed, and to later ones with a success. */
export function respondingWith(...responses: readonly FakeResponse[]): FakeUpstream {
  return new FakeUpstream((_request, number) => responses[number - 1] ?? created(`ri-${number}`));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
