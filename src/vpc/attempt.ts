import { randomUUID } from 'node:crypto';
import type { Dispatcher } from 'undici';
import type { Action } from './actions/action';
import { readAnswer } from './answer';
import type { Credentials } from './credentials';
import { classify, ERROR_CATALOGUE } from './error-catalogue';
import type { Outcome, UpstreamError } from './outcome';
import { redact } from './redact';
import { type HttpAnswer, sendOnce } from './send';
import { authorization, canonicalQuery, EMPTY_BODY_SHA256, type Parameters } from './signature';

export const API_VERSION = '2016-04-28';
const USER_AGENT = 'router-interface-gateway';

export interface AttemptInput {
  readonly endpoint: URL;
  readonly dispatcher: Dispatcher;
  readonly credentials: Credentials;
  readonly parameters: Parameters;
  /** 1 for the first attempt of a call. */
  readonly number: number;
  /** How long the call waited before this attempt, in milliseconds. */
  readonly delayMs: number;
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
  const { dispatcher, endpoint, parameters, signal, credentials } = input;
  const path = `/?${canonicalQuery(parameters)}`;
  const headers = signedHeaders(action.name, input);
  const result = await sendOnce(dispatcher, { origin: endpoint.origin, path, headers }, signal);
  switch (result.sent) {
    case 'answered':
      return interpretSafely(action, { ...result.answer, body: redact(result.answer.body, credentials) });
    case 'notSent':
      return { outcome: 'notSent', reason: signal.aborted ? 'tooLate' : 'unreachable' };
    case 'lost':
      return { outcome: 'unknown', reason: signal.aborted ? 'noAnswerInTime' : 'connectionLost' };
    case 'tooLarge':
      return { outcome: 'unknown', reason: 'unreadableAnswer' };
  }
}

function signedHeaders(actionName: string, input: AttemptInput) {
  const { endpoint, credentials, parameters, number, delayMs, now } = input;
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
  if (number > 1) {
    // As the official SDK counts and says it.
    headers['x-acs-retry-attempts'] = String(number - 1);
    headers['x-acs-retry-delay'] = String(delayMs);
  }
  headers['authorization'] = authorization({ method: 'POST', query: parameters, headers }, credentials);
  return headers;
}

/** An answer can be of any shape: one that cannot even be looked at is unreadable. */
function interpretSafely<Request extends object, Response>(
  action: Action<Request, Response>,
  answer: HttpAnswer,
): Outcome<Response> {
  try {
    return interpret(action, answer);
  } catch {
    return { outcome: 'unknown', reason: 'unreadableAnswer' };
  }
}

/** Statuses with which an HTTP server turns a request away whose address it did not read to its end. */
const TOO_LONG: readonly number[] = [414, 431];

function tooLong(httpStatus: number): UpstreamError {
  const advice = 'The request is longer than the upstream accepts. Use fewer or shorter values.';
  return { kind: 'invalidInput', code: `HTTP ${httpStatus}`, message: '', httpStatus, advice };
}

function interpret<Request extends object, Response>(
  action: Action<Request, Response>,
  { status, headers, body }: HttpAnswer,
): Outcome<Response> {
  const answer = readAnswer(status, body);
  if (answer.type === 'success') {
    const response = action.read(answer.body);
    return response ? { outcome: 'done', response } : { outcome: 'unknown', reason: 'unreadableAnswer' };
  }
  if (answer.type === 'unreadable') {
    return TOO_LONG.includes(status)
      ? { outcome: 'refused', error: tooLong(status) }
      : { outcome: 'unknown', reason: 'unreadableAnswer' };
  }

  const error: UpstreamError = {
    ...answer.error,
    ...classify(answer.error.code, answer.error.message),
    httpStatus: status,
    ...retryAfter(headers),
  };
  if (error.kind === 'tokenProcessing') return { outcome: 'unknown', reason: 'tokenProcessing', error };
  // A code that nobody catalogued refuses a request, unless it comes as a fault of the server.
  const catalogued = ERROR_CATALOGUE.has(error.code.trim()) || error.kind === 'throttled';
  const fault = error.kind === 'serverFault' || (!catalogued && status >= 500);
  return fault ? { outcome: 'unknown', reason: 'serverFault', error } : { outcome: 'refused', error };
}

/**
 * `Retry-After` counts seconds. The unit of `x-acs-retry-after` is not published; the official SDK compares it with
 * delays in milliseconds, so it is read as such.
 */
function retryAfter(headers: HttpAnswer['headers']): { retryAfterSeconds?: number } {
  const milliseconds = wholeNumber(headers['x-acs-retry-after']);
  const seconds = wholeNumber(headers['retry-after']);
  const wish = milliseconds === undefined ? seconds : Math.ceil(milliseconds / 1000);
  return wish === undefined ? {} : { retryAfterSeconds: Math.min(wish, MAX_RETRY_AFTER_SECONDS) };
}

/** The upstream counts calls by the minute; whoever asks for more than an hour is not it. */
const MAX_RETRY_AFTER_SECONDS = 3_600;

const wholeNumber = (header: string | string[] | undefined) =>
  typeof header === 'string' && /^\d{1,8}$/.test(header) ? Number(header) : undefined;
