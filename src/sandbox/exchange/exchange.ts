import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Action, runAction } from '../action';
import { errorEntry, refuse, ServiceError } from '../errors';
import { type Fault, faultResponse, type Intercept } from '../faults';
import type { ReceivedRequest, RequestLog } from '../request-log';
import { findRegion } from '../state/regions';
import { formatOf } from '../wire/format';
import type { Json } from '../wire/json';
import { NO_PARAMETERS } from '../wire/parameters';
import { headerText, readWireRequest, type WireRequest } from '../wire/request';
import { errorResponse, type ResponseContext, successResponse, type WireResponse } from '../wire/response';
import type { World } from '../world';
import { authenticate } from './authenticate';
import { requestedActionName, resolveAction } from './resolve-action';

/** What came in on a socket. */
export interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Surroundings {
  readonly world: World;
  readonly log: RequestLog;
  readonly intercept: Intercept | undefined;
}

type Logged = { -readonly [Field in keyof ReceivedRequest]: ReceivedRequest[Field] };

/**
 * One request from socket to answer; undefined means that the connection is to be closed without one. The order is the real service's as
 * far as it can be told: is there such an action, who is calling, how often, and only then what the action says.
 */
export async function exchange(
  incoming: Incoming,
  { world, log, intercept }: Surroundings,
): Promise<WireResponse | undefined> {
  const { request, problem } = split(incoming);
  const context: ResponseContext = {
    requestId: randomUUID().toUpperCase(),
    format: formatOf(request),
    hostId: headerText(request.headers, 'host') || 'vpc.aliyuncs.com',
  };
  const logged = record(world, log, incoming, request, context);
  const finish = (answer: WireResponse | undefined) => {
    logged.httpStatus = answer?.httpStatus;
    logged.code = answer?.code;
    return answer;
  };

  let call: { readonly action: Action; readonly accountId: string };
  try {
    if (problem) throw problem;
    const action = resolveAction(request);
    call = { action, accountId: authenticate(request, guardsOf(world)).accountId };
  } catch (error) {
    return finish(refusal(context, error));
  }
  const before = await ask(intercept, logged, 'beforeCommit');
  if (before) return finish(faultResponse(context, before));
  let answer: WireResponse;
  try {
    answer = successResponse(context, call.action.name, commit(world, call.action, call.accountId, request));
  } catch (error) {
    answer = refusal(context, error);
  }
  finish(answer);
  const after = await ask(intercept, logged, 'afterCommit');
  return after ? finish(faultResponse(context, after)) : answer;
}

/** Splits a request; one that cannot be decoded still gets an entry in the log and an answer. */
function split({ method, url, headers, body }: Incoming): { request: WireRequest; problem?: unknown } {
  try {
    return { request: readWireRequest(method, url, headers, body) };
  } catch (problem) {
    return { request: { method, path: '/', headers, body, query: NO_PARAMETERS, parameters: NO_PARAMETERS }, problem };
  }
}

function record(
  world: World,
  log: RequestLog,
  incoming: Incoming,
  request: WireRequest,
  context: ResponseContext,
): Logged {
  const logged: Logged = {
    requestId: context.requestId,
    method: incoming.method,
    url: incoming.url,
    action: requestedActionName(request),
    parameters: request.parameters,
    headers: incoming.headers,
    body: incoming.body.toString('utf8'),
    receivedAt: world.now(),
    httpStatus: undefined,
    code: undefined,
  };
  log.add(logged);
  return logged;
}

function guardsOf(world: World) {
  const { credentials, nonces, settings } = world;
  return { credentials, nonces, skewMs: settings.skewMs, now: world.now() };
}

function commit(world: World, action: Action, accountId: string, request: WireRequest): Json {
  const now = world.now();
  const { parameters } = request;
  // Only known regions have a window of their own, so that callers cannot make up keys without end.
  const region = findRegion(parameters['RegionId'])?.regionId ?? '';
  const waitMs = world.callLimit.take(`${action.name}/${region}/${accountId}`, world.settings.callLimit, now);
  if (waitMs > 0) throttle(waitMs);
  return runAction(action, { action: action.name, world, accountId, parameters, now });
}

/**
 * The header's unit is not documented. It is milliseconds here, because the official SDK sleeps for just that number of milliseconds.
 */
function throttle(waitMs: number): never {
  return refuse('Throttling.User', undefined, { 'x-acs-retry-after': String(Math.ceil(waitMs)) });
}

function refusal(context: ResponseContext, error: unknown): WireResponse {
  if (error instanceof ServiceError) return errorResponse(context, error);
  console.error('sandbox: an action failed', error);
  return errorResponse(context, errorEntry('InternalError'));
}

async function ask(
  intercept: Intercept | undefined,
  request: ReceivedRequest,
  phase: Parameters<Intercept>[1],
): Promise<Fault | undefined> {
  return intercept?.(request, phase);
}
