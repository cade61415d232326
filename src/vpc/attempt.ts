import { randomUUID } from 'node:crypto';
import { type Dispatcher, errors, request as send } from 'undici';
import type { Action } from './actions/action';
import { readAnswer } from './answer';
import type { Credentials } from './credentials';
import { classify } from './error-catalogue';
import type { Outcome, UpstreamError } from './outcome';
import { redact } from './redact';
import { authorization, canonicalQuery, EMPTY_BODY_SHA256, type Parameters } from './signature';

export const API_VERSION = '2016-04-28';
const USER_AGENT = 'router-interface-gateway';

export interface AttemptInput {
  readonly endpoint: URL;
  readonly dispatcher: Dispatcher;
  readonly credentials: Credentials;
  readonly parameters: Parameters;
  /** Milliseconds since the epoch: the upstream refuses a signature that is more than 15 minutes off. */
  readonly now: number;
  /** Ends the attempt. What was sent by then has an unknown outcome. */
  readonly signal: AbortSignal;
}

/** Signs a request anew, with a nonce and a time of its own, sends it once, and says how it ended. Never throws. */
export async function attempt<Request extends object, Response>(
  action: Action<Request, Response>,
  input: AttemptInput,
): Promise<Outcome<Response>> {
  if (input.signal.aborted) return { outcome: 'notSent', reason: 'tooLate' };
  let httpStatus: number;
  let headers: Dispatcher.ResponseData['headers'];
  let body: string;
  try {
    const answer = await send(new URL(`/?${canonicalQuery(input.parameters)}`, input.endpoint), {
      method: 'POST',
      headers: signedHeaders(action.name, input),
      dispatcher: input.dispatcher,
      signal: input.signal,
    });
    httpStatus = answer.statusCode;
    headers = answer.headers;
    body = await answer.body.text();
  } catch (error) {
    return lost(error, input.signal);
  }
  return interpret(action, httpStatus, headers, redact(body, input.credentials));
}

function signedHeaders(actionName: string, { endpoint, credentials, parameters, now }: AttemptInput) {
  const headers: Record<string, string> = {
    host: endpoint.host,
    accept: 'application/json',
    'user-agent': USER_AGENT,
    'x-acs-action': actionName,
    'x-acs-version': API_VERSION,
    'x-acs-date': new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-content-sha256': EMPTY_BODY_SHA256,
  };
  if (credentials.securityToken) {
    headers['x-acs-accesskey-id'] = credentials.accessKeyId;
    headers['x-acs-security-token'] = credentials.securityToken;
  }
  headers['authorization'] = authorization({ method: 'POST', query: parameters, headers }, credentials);
  return headers;
}

/** System errors that come before a connection stands, so before a byte of the request is sent. */
const CONNECT_ERRORS = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function lost(error: unknown, signal: AbortSignal): Outcome<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof errors.ConnectTimeoutError || CONNECT_ERRORS.has(code))
    return { outcome: 'notSent', reason: 'unreachable' };
  if (signal.aborted) return { outcome: 'unknown', reason: 'noAnswerInTime' };
  if (error instanceof errors.ResponseExceededMaxSizeError) return { outcome: 'unknown', reason: 'unreadableAnswer' };
  return { outcome: 'unknown', reason: 'connectionLost' };
}

function interpret<Request extends object, Response>(
  action: Action<Request, Response>,
  httpStatus: number,
  headers: Dispatcher.ResponseData['headers'],
  body: string,
): Outcome<Response> {
  const answer = readAnswer(httpStatus, body);
  if (answer.type === 'success') {
    const response = action.read(answer.body);
    return response ? { outcome: 'done', response } : { outcome: 'unknown', reason: 'unreadableAnswer' };
  }
  if (answer.type === 'unreadable') return { outcome: 'unknown', reason: 'unreadableAnswer' };

  const error: UpstreamError = {
    ...answer.error,
    ...classify(answer.error.code, answer.error.message),
    httpStatus,
    ...retryAfter(headers),
  };
  if (error.kind === 'tokenProcessing') return { outcome: 'unknown', reason: 'tokenProcessing', error };
  // A code that nobody catalogued refuses a request, unless it comes as a fault of the server.
  const fault = error.kind === 'serverFault' || (error.kind === 'unknown' && httpStatus >= 500);
  return fault ? { outcome: 'unknown', reason: 'serverFault', error } : { outcome: 'refused', error };
}

/**
 * `Retry-After` counts seconds. The unit of `x-acs-retry-after` is not published; the official SDK compares it with
 * delays in milliseconds, so it is read as such.
 */
function retryAfter(headers: Dispatcher.ResponseData['headers']): { retryAfterSeconds?: number } {
  const milliseconds = wholeNumber(headers['x-acs-retry-after']);
  const seconds = wholeNumber(headers['retry-after']);
  if (milliseconds !== undefined) return { retryAfterSeconds: Math.ceil(milliseconds / 1000) };
  return seconds === undefined ? {} : { retryAfterSeconds: seconds };
}

const wholeNumber = (header: string | string[] | undefined) =>
  typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
