import { print } from 'graphql';
import { Agent, request } from 'undici';
import {
  CreateRouterInterfaceDocument,
  type CreateRouterInterfaceInput,
  type CreateRouterInterfaceMutation,
} from '../../schema/client';
import { ERROR_CODES } from '../../src/graphql/errors/error-codes';
import type { Result } from '../history/history';

export interface CreateRequest {
  readonly input: CreateRouterInterfaceInput;
  readonly clientToken: string;
}

export interface CreateResponse {
  readonly result: Result;
  /** Minimum delay before a retry, from `retryAfterSeconds`. 0 if the response contains none. */
  readonly retryAfterMs: number;
}

interface Body {
  readonly data?: CreateRouterInterfaceMutation | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Extensions }[];
}

interface Extensions {
  readonly code?: string;
  readonly clientToken?: string;
  readonly retryAfterSeconds?: number;
}

/** Error codes that guarantee that nothing was changed and that a retry may succeed. */
const NOTHING_CHANGED: readonly (keyof typeof ERROR_CODES)[] = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_THROTTLED',
  'UPSTREAM_BUSY',
  'GATEWAY_STOPPING',
];
const OUTCOME_UNKNOWN: keyof typeof ERROR_CODES = 'OUTCOME_UNKNOWN';

const QUERY = print(CreateRouterInterfaceDocument);
/** Longer than the deadline of a call in the gateway. */
const RESPONSE_TIMEOUT_MS = 30_000;

/** Sends `createRouterInterface` to a gateway over HTTP. */
export class GatewayClient {
  /** Number of requests without a response. */
  inFlight = 0;
  readonly #url: string;
  readonly #agent = new Agent({ connect: { timeout: 2_000 }, headersTimeout: RESPONSE_TIMEOUT_MS, pipelining: 1 });

  constructor(gatewayUrl: string) {
    this.#url = `${gatewayUrl}/graphql`;
  }

  /**
   * Sends one request, without retries. A network error is the result `lost`.
   * @param signal Aborts the request.
   */
  async create({ input, clientToken }: CreateRequest, signal?: AbortSignal): Promise<CreateResponse> {
    this.inFlight += 1;
    try {
      const response = await request(this.#url, {
        method: 'POST',
        dispatcher: this.#agent,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { input } }),
        ...(signal ? { signal } : {}),
      });
      return parseResponse(response.statusCode, await response.body.text(), clientToken);
    } catch (error) {
      return { result: { kind: 'lost', cause: causeOf(error) }, retryAfterMs: 0 };
    } finally {
      this.inFlight -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

function parseResponse(status: number, text: string, clientToken: string): CreateResponse {
  const body = parseJson(text);
  const extensions = body?.errors?.[0]?.extensions ?? {};
  const retryAfterMs = (extensions.retryAfterSeconds ?? 0) * 1000;
  const payload = body?.data?.createRouterInterface;
  const result = payload ? payloadResult(payload, clientToken) : errorResult(status, extensions, clientToken);
  return { result, retryAfterMs };
}

type Payload = NonNullable<CreateRouterInterfaceMutation['createRouterInterface']>;

function payloadResult(payload: Payload, clientToken: string): Result {
  const [refusal] = payload.userErrors;
  if (payload.clientToken !== clientToken) return unexpected(`payload for the client token ${payload.clientToken}`);
  if (refusal) return { kind: 'refused', code: refusal.code };
  if (payload.routerInterfaceId) return { kind: 'created', routerInterfaceId: payload.routerInterfaceId };
  return unexpected('payload with neither an interface nor a user error');
}

function errorResult(status: number, { code, clientToken: returnedToken }: Extensions, clientToken: string): Result {
  if (code === OUTCOME_UNKNOWN)
    return returnedToken === clientToken
      ? { kind: 'unknown' }
      : unexpected('OUTCOME_UNKNOWN without the client token of the request');
  if (code !== undefined && NOTHING_CHANGED.some((known) => known === code)) return { kind: 'failed', code };
  return unexpected(`HTTP ${status}, ${code ?? 'no code'}`);
}

const unexpected = (detail: string): Result => ({ kind: 'unexpected', detail });

function parseJson(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
