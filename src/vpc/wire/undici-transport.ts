import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import type { HttpRequest, SendResult, Transport } from './transport';

const CONNECT_TIMEOUT_MS = 3_000;
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

/** Proxies by the protocol of the endpoint. Without a proxy for https, the one for http is used. */
export interface ProxyOptions {
  readonly https?: URL | undefined;
  readonly http?: URL | undefined;
  /** Hosts that are called without a proxy, in the form of NO_PROXY. */
  readonly except?: string;
}

/** Transport over undici, with keep-alive connections and without pipelining. */
export function undiciTransport(proxy?: ProxyOptions): Transport {
  const connect = () => (proxy ? proxyAgent(proxy) : new Agent(CONNECTIONS));
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

const CONNECTIONS = { connectTimeout: CONNECT_TIMEOUT_MS, pipelining: 1 } as const;

/**
 * Sends each request through a tunnel (CONNECT), also to an http endpoint: if the proxy fails before the tunnel is open, the
 * request is certainly not sent.
 */
function proxyAgent({ https, http, except }: ProxyOptions): Dispatcher {
  return new EnvHttpProxyAgent({
    ...CONNECTIONS,
    proxyTunnel: true,
    proxyTls: { timeout: CONNECT_TIMEOUT_MS },
    requestTls: { timeout: CONNECT_TIMEOUT_MS },
    clientFactory: (origin, options) => new Tunnels(origin, { ...options, headersTimeout: CONNECT_TIMEOUT_MS }),
    // Empty text instead of undefined, which undici replaces by the environment.
    httpsProxy: https?.href ?? '',
    httpProxy: http?.href ?? '',
    noProxy: except ?? '',
  });
}

/**
 * The connections to a proxy. A failed CONNECT ends with a code that is not undici's own: undici repeats a connection attempt
 * that ends with its socket error, without limit and without a wait.
 */
class Tunnels extends Pool {
  override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
    const tunnel = await super.connect(options).catch((error: { readonly code?: unknown }) => {
      const isOfUndici = String(error.code).startsWith('UND_ERR_');
      throw isOfUndici ? new TunnelError('PROXY_TUNNEL_FAILED', { cause: error }) : error;
    });
    if (tunnel.statusCode === 200) return tunnel;
    tunnel.socket.on('error', () => undefined).destroy();
    throw new TunnelError(`PROXY_STATUS_${tunnel.statusCode}`);
  }
}

class TunnelError extends Error {
  override readonly name = 'TunnelError';

  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super('The proxy did not open a tunnel.', options);
  }
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
