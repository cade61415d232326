import type { Mutation } from '../support/mutations';
import type { Result } from './result';

/** The response to one request, as the history stores it. `body` is a text if it is not JSON. */
export type RecordedResponse =
  | { readonly status: number; readonly body: unknown }
  /** No response, with the error of the connection. */
  | { readonly lost: string };

/** The request to which a response belongs. */
export interface Requested {
  readonly mutation: Mutation;
  /** Absent for a mutation without a client token. */
  readonly clientToken?: string;
}

interface Payload {
  readonly requestId?: string | null;
  readonly clientToken?: string | null;
  readonly routerInterfaceId?: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly upstream?: { readonly requestId?: string | null } | null;
  }[];
}

interface Body {
  readonly data?: Readonly<Partial<Record<Mutation, Payload | null>>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Extensions }[];
}

interface Extensions {
  readonly code?: string;
  readonly clientToken?: string;
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
}

/** Error codes that guarantee that nothing was changed and that a retry may succeed. */
const NOTHING_CHANGED: readonly string[] = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_THROTTLED',
  'UPSTREAM_BUSY',
  // While the source of the credentials fails.
  'UPSTREAM_CREDENTIALS',
  // While the clock of the gateway is wrong.
  'UPSTREAM_CLOCK_SKEW',
  'GATEWAY_OVERLOADED',
  'GATEWAY_STOPPING',
];
const OUTCOME_UNKNOWN = 'OUTCOME_UNKNOWN';

/** The result that a response proves. */
export function resultOf(response: RecordedResponse, requested: Requested): Result {
  if ('lost' in response) return { kind: 'lost', cause: response.lost };
  const body = bodyOf(response);
  const payload = body.data?.[requested.mutation];
  return payload ? payloadResult(payload, requested) : errorResult(response.status, body, requested);
}

/** Minimum delay before a retry, in milliseconds, from `retryAfterSeconds`. 0 if the response contains none. */
export function retryAfterMsOf(response: RecordedResponse): number {
  return (bodyOf(response).errors?.[0]?.extensions?.retryAfterSeconds ?? 0) * 1000;
}

/** Ids of the upstream requests that a response refers to. */
export function requestIdsOf(response: RecordedResponse): string[] {
  const { data, errors = [] } = bodyOf(response);
  const ids = [
    ...Object.values(data ?? {}).flatMap((payload) => [
      payload?.requestId,
      ...(payload?.userErrors ?? []).map(({ upstream }) => upstream?.requestId),
    ]),
    ...errors.map(({ extensions }) => extensions?.requestId),
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

function bodyOf(response: RecordedResponse): Body {
  return 'body' in response && typeof response.body === 'object' && response.body !== null ? response.body : {};
}

function payloadResult(payload: Payload, { mutation, clientToken }: Requested): Result {
  const [refusal] = payload.userErrors;
  if (clientToken !== undefined && payload.clientToken !== clientToken)
    return unexpected(`payload for the client token ${payload.clientToken}`);
  if (refusal) return { kind: 'refused', code: refusal.code };
  if (mutation !== 'createRouterInterface') return { kind: 'done' };
  if (payload.routerInterfaceId) return { kind: 'done', routerInterfaceId: payload.routerInterfaceId };
  return unexpected('payload with neither an interface nor a user error');
}

function errorResult(status: number, { errors }: Body, { clientToken }: Requested): Result {
  const { code, clientToken: returnedToken } = errors?.[0]?.extensions ?? {};
  if (code === OUTCOME_UNKNOWN)
    return returnedToken === clientToken
      ? { kind: 'unknown' }
      : unexpected('OUTCOME_UNKNOWN without the client token of the request');
  if (code !== undefined && NOTHING_CHANGED.includes(code)) return { kind: 'failed', code };
  return unexpected(`HTTP ${status}, ${code ?? 'no code'}`);
}

const unexpected = (detail: string): Result => ({ kind: 'unexpected', detail });
