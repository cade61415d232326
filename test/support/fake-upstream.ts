import { Dispatcher } from 'undici';

export interface FakeRequest {
  readonly action: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

/** What becomes of a request. `hold` leaves it without an answer until it is given up. */
export type FakeAnswer =
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> }
  | 'refuseConnection'
  | 'reset'
  | 'hold';

export const created = (id: string): FakeAnswer => ({
  status: 200,
  body: JSON.stringify({ RequestId: 'R', RouterInterfaceId: id }),
});

export const failed = (status: number, code: string, headers: Record<string, string> = {}): FakeAnswer => ({
  status,
  body: JSON.stringify({ RequestId: 'R', Code: code, Message: code }),
  headers,
});

/** An upstream without a socket, for tests that hold time still. */
export class FakeUpstream extends Dispatcher {
  readonly requests: FakeRequest[] = [];
  readonly #answer: (request: FakeRequest, number: number) => FakeAnswer;

  constructor(answer: (request: FakeRequest, number: number) => FakeAnswer) {
    super();
    this.#answer = answer;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const headers = options.headers as Record<string, string>;
    const query = new URL(options.path, 'http://upstream').searchParams;
    const request = { action: headers['x-acs-action'] ?? '', query, headers };
    let aborted = false;
    const controller = {
      aborted: false,
      paused: false,
      reason: null,
      abort: () => {
        aborted = true;
      },
      pause: () => undefined,
      resume: () => undefined,
    };
    const answer = this.#answer(request, this.requests.length + 1);
    queueMicrotask(() => {
      if (answer === 'refuseConnection') return handler.onResponseError?.(controller, new Error('refused'));
      handler.onRequestStart?.(controller, {});
      if (aborted) return handler.onResponseError?.(controller, new Error('aborted'));
      this.requests.push(request);
      if (answer === 'hold') return;
      if (answer === 'reset') return handler.onResponseError?.(controller, new Error('reset'));
      handler.onResponseStart?.(controller, answer.status, answer.headers ?? {});
      handler.onResponseData?.(controller, Buffer.from(answer.body));
      handler.onResponseEnd?.(controller, {});
    });
    return true;
  }
}
