import { randomUUID } from 'node:crypto';
import { classify, ERROR_CATALOGUE } from '../errors/error-catalogue';
import { ERROR_KINDS, isRefusalKind } from '../errors/error-kinds';
import { text } from '../models/attributes';
import type { Credentials } from '../wire/credentials';
import { redact } from '../wire/redact';
import { parseResponse } from '../wire/response';
import { SERVICES } from '../wire/services';
import { authorization, EMPTY_BODY_SHA256 } from '../wire/signature';
import type { HttpResponse, Transport } from '../wire/transport';
import type { CallableAction } from './callable-action';
import type { Outcome, UpstreamError } from './outcome';

const USER_AGENT = 'router-interface-gateway';

export interface ResponseIds {
  readonly requestId?: string | undefined;
  readonly createdId?: string | undefined;
}

export interface AttemptInput {
  readonly endpoint: URL;
  readonly transport: Transport;
  readonly credentials: Credentials;
  /** The canonical query string. */
  readonly query: string;
  /** 1 for the first attempt of a call. */
  readonly number: number;
  /** Wait of the call before this attempt. */
  readonly delayMs: number;
  /** Milliseconds since the epoch. The upstream refuses a signature with a clock skew of more than 15 minutes. */
  readonly now: number;
  /** Ends the attempt. The outcome of a request that was already sent is unknown then. */
  readonly signal: AbortSignal;
  /** Whether a response was received for another call before, by its request id and the id of the created resource. */
  readonly isOfAnotherCall: (ids: ResponseIds) => boolean;
  /** Receives an error that only a defect of this program can cause. */
  readonly defect: (error: unknown) => void;
}

/** Signs the request with a new nonce and the current time, sends it once, and returns the outcome. Never throws. */
export async function attempt<Request extends object, Response>(
  action: CallableAction<Request, Response>,
  input: AttemptInput,
): Promise<Outcome<Response>> {
  const { transport, endpoint, query, signal, credentials } = input;
  const headers = signedHeaders(action, input);
  const result = await transport.send({ origin: endpoint.origin, path: `/?${query}`, headers }, signal);
  switch (result.sent) {
    case 'completed':
      return interpretSafely(action, { ...result.response, body: redact(result.response.body, credentials) }, input);
    case 'notSent':
      return { outcome: 'notSent', reason: signal.aborted ? 'deadlineExceeded' : 'unreachable', ...cause(result) };
    case 'lost':
      return { outcome: 'unknown', reason: signal.aborted ? 'timeout' : 'connectionLost', ...cause(result) };
    case 'tooLarge':
      return { outcome: 'unknown', reason: 'unreadableResponse' };
  }
}

const cause = ({ networkError }: { readonly networkError?: string }) => (networkError ? { networkError } : {});

function signedHeaders(
  { name, service = 'vpc' }: Pick<CallableAction<never, unknown>, 'name' | 'service'>,
  input: AttemptInput,
) {
  const { endpoint, credentials, query, number, delayMs, now } = input;
  const headers: Record<string, string> = {
    host: endpoint.host,
    accept: 'application/json',
    'user-agent': USER_AGENT,
    'x-acs-action': name,
    'x-acs-version': SERVICES[service].version,
    'x-acs-date': new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-content-sha256': EMPTY_BODY_SHA256,
  };
  if (credentials.securityToken) {
    headers['x-acs-accesskey-id'] = credentials.accessKeyId;
    headers['x-acs-security-token'] = credentials.securityToken;
  }
  if (number > 1) {
    // The names and the counting of the official SDK.
    headers['x-acs-retry-attempts'] = String(number - 1);
    headers['x-acs-retry-delay'] = String(delayMs);
  }
  headers['authorization'] = authorization({ method: 'POST', query, headers }, credentials);
  return headers;
}

/** A defect in the reader of a response must not lose the outcome: it is reported, and the response is unreadable. */
function interpretSafely<Request extends object, Response>(
  action: CallableAction<Request, Response>,
  response: HttpResponse,
  { defect, isOfAnotherCall }: Pick<AttemptInput, 'defect' | 'isOfAnotherCall'>,
): Outcome<Response> {
  try {
    return interpret(action, response, { isOfAnotherCall });
  } catch (error) {
    defect(error);
    return { outcome: 'unknown', reason: 'unreadableResponse' };
  }
}

/** Statuses of refusals. An intermediary uses other ones, for example 408, 429 or 499, for its own errors. */
const REFUSAL_STATUSES: readonly number[] = [400, 403, 404, 409];

function interpret<Request extends object, Response>(
  action: CallableAction<Request, Response>,
  { status, headers, body }: HttpResponse,
  { isOfAnotherCall }: Pick<AttemptInput, 'isOfAnotherCall'>,
): Outcome<Response> {
  const unreadable = { outcome: 'unknown', reason: 'unreadableResponse', ...retryAfter(headers) } as const;
  const parsed = parseResponse(status, body);
  if (parsed.type === 'unreadable') return unreadable;
  if (parsed.type === 'success') {
    const response = action.read(parsed.body);
    if (!response) return unreadable;
    const requestId = text(parsed.body['RequestId']);
    const createdId = action.createdId ? text(parsed.body[action.createdId]) : undefined;
    return isOfAnotherCall({ requestId, createdId }) ? unreadable : { outcome: 'done', response };
  }

  // Every error of the upstream has a request id. An error without one comes from an intermediary, and the request may have
  // been carried out behind it.
  const { code, message, requestId } = parsed.error;
  if (requestId === undefined || isOfAnotherCall({ requestId })) return unreadable;
  const entry = classify(code, message, action.name);
  const catalogued = ERROR_CATALOGUE.has(code.trim()) || entry.kind === 'throttled';
  const error: UpstreamError = {
    ...parsed.error,
    ...entry,
    httpStatus: status,
    ...(catalogued ? {} : { uncatalogued: true }),
  };
  const { kind } = error;
  if (!isRefusalKind(kind))
    return { outcome: 'unknown', reason: ERROR_KINDS[kind].ends, error, ...retryAfter(headers) };
  if (!catalogued && !REFUSAL_STATUSES.includes(status))
    return {
      outcome: 'unknown',
      reason: status >= 500 ? 'serverFault' : 'unreadableResponse',
      error,
      ...retryAfter(headers),
    };
  return { outcome: 'refused', error: { ...error, kind }, ...retryAfter(headers) };
}

/**
 * `Retry-After` is in seconds. The unit of `x-acs-retry-after` is not published; the official SDK compares it with delays
 * in milliseconds.
 */
function retryAfter(headers: HttpResponse['headers']): { retryAfterMs?: number } {
  const seconds = wholeNumber(headers['retry-after']);
  const requestedMs = wholeNumber(headers['x-acs-retry-after']) ?? (seconds === undefined ? undefined : seconds * 1000);
  return requestedMs === undefined ? {} : { retryAfterMs: Math.min(requestedMs, MAX_RETRY_AFTER_MS) };
}

/** The upstream counts calls by the minute; a wait of more than an hour is not plausible. */
const MAX_RETRY_AFTER_MS = 3_600_000;

const wholeNumber = (header: string | string[] | undefined) =>
  typeof header === 'string' && /^\d{1,8}$/.test(header) ? Number(header) : undefined;
