import type { CreateRouterInterfaceMutation } from '../../schema/client';
import { ERROR_CODES } from '../../src/graphql/errors/error-codes';
import type { Result } from './result';

/** The response to one request, as the history stores it. `body` is a text if it is not JSON. */
export type RecordedResponse =
  | { readonly status: number; readonly body: unknown }
  /** No response, with the error of the connection. */
  | { readonly lost: string };

interface Body {
  readonly data?: CreateRouterInterfaceMutation | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Extensions }[];
}

interface Extensions {
  readonly code?: string;
  readonly clientToken?: string;
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
}

/** Error codes that guarantee that nothing was changed and that a retry may succeed. */
const NOTHING_CHANGED: readonly (keyof typeof ERROR_CODES)[] = [
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_THROTTLED',
  'UPSTREAM_BUSY',
  'GATEWAY_OVERLOADED',
  'GATEWAY_STOPPING',
];
const OUTCOME_UNKNOWN: keyof typeof ERROR_CODES = 'OUTCOME_UNKNOWN';

/** The result that a response proves. @param clientToken Client token of the request. */
export function resultOf(response: RecordedResponse, clientToken: string): Result {
  if ('lost' in response) return { kind: 'lost', cause: response.lost };
  const body = bodyOf(response);
  const payload = body.data?.createRouterInterface;
  return payload ? payloadResult(payload, clientToken) : errorResult(response.status, body, clientToken);
}

/** Minimum delay before a retry, in milliseconds, from `retryAfterSeconds`. 0 if the response contains none. */
export function retryAfterMsOf(response: RecordedResponse): number {
  return (bodyOf(response).errors?.[0]?.extensions?.retryAfterSeconds ?? 0) * 1000;
}

/** Ids of the upstream requests that a response refers to. */
export function requestIdsOf(response: RecordedResponse): string[] {
  const { data, errors = [] } = bodyOf(response);
  const payload = data?.createRouterInterface;
  const ids = [
    payload?.requestId,
    ...(payload?.userErrors ?? []).map(({ upstream }) => upstream?.requestId),
    ...errors.map(({ extensions }) => extensions?.requestId),
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

function bodyOf(response: RecordedResponse): Body {
  return 'body' in response && typeof response.body === 'object' && response.body !== null ? response.body : {};
}

type Payload = NonNullable<CreateRouterInterfaceMutation['createRouterInterface']>;

function payloadResult(payload: Payload, clientToken: string): Result {
  const [refusal] = payload.userErrors;
  if (payload.clientToken !== clientToken) return unexpected(`payload for the client token ${payload.clientToken}`);
  if (refusal) return { kind: 'refused', code: refusal.code };
  if (payload.routerInterfaceId) return { kind: 'created', routerInterfaceId: payload.routerInterfaceId };
  return unexpected('payload with neither an interface nor a user error');
}

function errorResult(status: number, { errors }: Body, clientToken: string): Result {
  const { code, clientToken: returnedToken } = errors?.[0]?.extensions ?? {};
  if (code === OUTCOME_UNKNOWN)
    return returnedToken === clientToken
      ? { kind: 'unknown' }
      : unexpected('OUTCOME_UNKNOWN without the client token of the request');
  if (code !== undefined && NOTHING_CHANGED.some((known) => known === code)) return { kind: 'failed', code };
  return unexpected(`HTTP ${status}, ${code ?? 'no code'}`);
}

const unexpected = (detail: string): Result => ({ kind: 'unexpected', detail });
