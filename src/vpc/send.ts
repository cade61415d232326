import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What became of one HTTP request. `notSent` is sure: not a byte of it left. */
export type Sent =
  | { readonly sent: 'answered'; readonly answer: HttpAnswer }
  | { readonly sent: 'notSent' }
  | { readonly sent: 'lost' }
  | { readonly sent: 'tooLarge' };

export interface HttpRequest {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/**
 * Sends a request without a body, once. A level below undici's `request`, because only here can be seen whether the
 * request was begun when it failed: that is the difference between nothing happened and nobody knows. Never throws.
 */
export function sendOnce(dispatcher: Dispatcher, request: HttpRequest, signal: AbortSignal): Promise<Sent> {
  return new Promise((resolve) => {
    let begun: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: IncomingHttpHeaders = {};
    let bytes = 0;
    const chunks: Buffer[] = [];

    const end = (sent: Sent) => {
      signal.removeEventListener('abort', giveUp);
      resolve(sent);
    };
    const giveUp = () => {
      end({ sent: begun ? 'lost' : 'notSent' });
      begun?.abort(new Error('gave up waiting'));
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        // A second start would be the same nonce sent again, and one after giving up a request that nobody awaits.
        if (begun || signal.aborted) return controller.abort(new Error('not to be sent'));
        begun = controller;
      },
      onResponseStart(_controller, statusCode, responseHeaders) {
        status = statusCode;
        headers = responseHeaders;
      },
      onResponseData(controller, chunk) {
        bytes += chunk.length;
        if (bytes <= MAX_ANSWER_BYTES) chunks.push(chunk);
        else {
          end({ sent: 'tooLarge' });
          controller.abort(new Error('the answer is too large'));
        }
      },
      onResponseEnd() {
        end({ sent: 'answered', answer: { status, headers, body: Buffer.concat(chunks).toString('utf8') } });
      },
      onResponseError() {
        end({ sent: begun ? 'lost' : 'notSent' });
      },
    };
    try {
      dispatcher.dispatch({ ...request, method: 'POST' }, handler);
    } catch {
      // A header that cannot be sent, or a dispatcher that is closed.
      end({ sent: begun ? 'lost' : 'notSent' });
    }
  });
}
