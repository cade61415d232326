import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Action, runAction } from '../action';
import { GATEWAY_ERRORS } from '../common-errors/gateway';
import type { Fault, Intercept, Phase } from '../fault';
import { faultResponse } from '../faults';
import { refuse, ServiceError } from '../refusal';
import type { ReceivedRequest, RequestLog } from '../request-log';
import { checkPermission } from '../rules/ram-denial';
import { findRegion } from '../state/regions';
import { formatOf } from '../wire/format';
import type { Json } from '../wire/json';
import { NO_PARAMETERS } from '../wire/parameters';
import { headerText, readWireRequest, type WireRequest } from '../wire/request';
import { errorResponse, RETRY_AFTER, type ResponseContext, successResponse, type WireResponse } from '../wire/response';
import type { World } from '../world';
import { authenticate } from './authenticate';
import { requestedActionName, resolveAction } from './resolve-action';

export interface IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ExchangeContext {
  readonly world: World;
  readonly log: RequestLog;
  readonly intercept: Intercept | undefined;
}

type LogEntry = { -readonly [Field in keyof ReceivedRequest]: ReceivedRequest[Field] };

/** Handles one request. Returns undefined if the connection must be closed without a response. */
export async function exchange(
  incoming: IncomingRequest,
  { world, log, intercept }: ExchangeContext,
): Promise<WireResponse | undefined> {
  const { request, problem } = parse(incoming);
  const context: ResponseContext = {
    requestId: randomUUID().toUpperCase(),
    format: formatOf(request),
    hostId: headerText(request.headers, 'host') || 'vpc.aliyuncs.com',
  };
  const entry = addLogEntry(world, log, incoming, request, context);
  const finish = (response: WireResponse | undefined) => {
    entry.httpStatus = response?.httpStatus;
    entry.code = response?.code;
    return response;
  };

  let call: { readonly action: Action; readonly accountId: string };
  try {
    if (problem) throw problem;
    const action = resolveAction(request);
    call = { action, accountId: authenticate(request, authenticationContext(world)).accountId };
  } catch (error) {
    return finish(errorResponseFor(context, error));
  }
  const faultBefore = await callIntercept(intercept, entry, 'beforeCommit');
  if (faultBefore) return finish(faultResponse(context, faultBefore));
  let response: WireResponse;
  try {
    response = successResponse(context, call.action.name, commit(world, call.action, call.accountId, request));
  } catch (error) {
    response = errorResponseFor(context, error);
  }
  finish(response);
  const faultAfter = await callIntercept(intercept, entry, 'afterCommit');
  return faultAfter ? finish(faultResponse(context, faultAfter)) : response;
}

/** Parses a request. A request that cannot be decoded still has a log entry and a response. */
function parse({ method, url, headers, body }: IncomingRequest): { request: WireRequest; problem?: unknown } {
  try {
    return { request: readWireRequest(method, url, headers, body) };
  } catch (problem) {
    return { request: { method, path: '/', headers, body, query: NO_PARAMETERS, parameters: NO_PARAMETERS }, problem };
  }
}

function addLogEntry(
  world: World,
  log: RequestLog,
  incoming: IncomingRequest,
  request: WireRequest,
  context: ResponseContext,
): LogEntry {
  const entry: LogEntry = {
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
  log.add(entry);
  return entry;
}

function authenticationContext(world: World) {
  const { credentials, nonces, settings } = world;
  return { credentials, nonces, skewMs: settings.skewMs, now: world.now() };
}

function commit(world: World, action: Action, accountId: string, request: WireRequest): Json {
  const now = world.now();
  const { parameters } = request;
  // Unknown regions share one window, so that a client cannot create keys without bound.
  const region = findRegion(parameters['RegionId'])?.regionId ?? '';
  const waitMs = world.callLimit.take(`${action.name}/${region}/${accountId}`, world.settings.callLimit, now);
  if (waitMs > 0) {
    refuse(GATEWAY_ERRORS['Throttling.User'], undefined, { [RETRY_AFTER]: String(Math.ceil(waitMs)) });
  }
  checkPermission(world, { action: action.name, accountId, parameters });
  return runAction(action, { action: action.name, world, accountId, parameters, now });
}

function errorResponseFor(context: ResponseContext, error: unknown): WireResponse {
  if (error instanceof ServiceError) return errorResponse(context, error);
  console.error('sandbox: an action failed', error);
  return errorResponse(context, GATEWAY_ERRORS.InternalError);
}

async function callIntercept(
  intercept: Intercept | undefined,
  request: ReceivedRequest,
  phase: Phase,
): Promise<Fault | undefined> {
  return intercept?.(request, phase);
}
