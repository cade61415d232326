import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher } from 'undici';
import type { HttpRequest, SendResult, Transport } from './transport';

const CONNECT_TIMEOUT_MS = 3_000;
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

/** Transport over undici, with keep-alive connections and without pipelining. */
export function undiciTransport(): Transport {
  const connect = () => new Agent({ connectTimeout: CONNECT_TIMEOUT_MS, pipelining: 1 });
  let dispatcher = connect();
  return {
    send: (request, signal) => sendOnce(dispatcher, request, signal),
    renew() {
      const former = dispatcher;
      dispatcher = connect();
      // Closes each connection as soon as its request has ended.
      former.close().catch(() => undefined);
    },
    close: () => dispatcher.close(),
  };
}

/**
 * Uses undici's dispatch API instead of `request`: only dispatch reports whether the request was started before it failed.
 * That separates "not sent" from "unknown".
 */
function sendOnce(dispatcher: Dispatcher, request: HttpRequest, signal: AbortSignal): Promise<SendResult> {
  return new Promise((resolve) => {
    let started: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: IncomingHttpHeaders = {};
    let bytes = 0;
    const chunks: Buffer[] = [];

    const end = (result: SendResult) => {
      signal.removeEventListener('abort', abandon);
      resolve(result);
    };
    const abandon = () => {
      end({ sent: started ? 'lost' : 'notSent' });
      started?.abort(new Error('The request was abandoned.'));
    };
    if (signal.aborted) return abandon();
    signal.addEventListener('abort', abandon, { once: true });

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        // A second start would send the same nonce again. A start after the abort has no reader.
        if (started || signal.aborted) return controller.abort(new Error('The request must not be sent.'));
        started = controller;
      },
      onResponseStart(_controller, statusCode, responseHeaders) {
        status = statusCode;
        headers = responseHeaders;
      },
      onResponseData(controller, chunk) {
        bytes += chunk.length;
        if (bytes <= MAX_RESPONSE_BYTES) chunks.push(chunk);
        else {
          end({ sent: 'tooLarge' });
          controller.abort(new Error('The response is too large.'));
        }
      },
      onResponseEnd() {
        end({ sent: 'completed', response: { status, headers, body: Buffer.concat(chunks).toString('utf8') } });
      },
      onResponseError(_controller, error) {
        end({ sent: started ? 'lost' : 'notSent', ...codeOf(error) });
      },
    };
    try {
      dispatcher.dispatch({ ...request, method: 'POST' }, handler);
    } catch (error) {
      // An invalid header value, or a closed dispatcher.
      end({ sent: started ? 'lost' : 'notSent', ...codeOf(error) });
    }
  });
}

/** The code of a network error, or its name. A connection to several addresses fails with one error for each. */
function codeOf(error: unknown): { networkError?: string } {
  const { errors = [], code, name } = (error ?? {}) as { errors?: readonly unknown[]; code?: unknown; name?: unknown };
  if (errors.length > 0) return codeOf(errors[0]);
  const text = code ?? name;
  return typeof text === 'string' ? { networkError: text } : {};
}
