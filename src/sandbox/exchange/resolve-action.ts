import type { Action } from '../action';
import { API_VERSION, findAction } from '../actions/index';
import { missing, refuse } from '../errors';
import { headerText, type WireRequest } from '../wire/request';
import { generationOf } from '../wire/request-signature';

/** The action that is called. Only what the signature covers counts: a parameter in the older generation, a header in the newer. */
export function resolveAction(request: WireRequest): Action {
  if (request.method !== 'GET' && request.method !== 'POST') refuse('UnsupportedHTTPMethod');
  if (request.path !== '/') refuse('InvalidApi.NotFound');
  const action = requestedActionName(request) || missing('Action');
  const version = nameIn(request, 'Version') || missing('Version');
  if (version !== API_VERSION) refuse('InvalidVersion');
  return findAction(action) ?? refuse('InvalidApi.NotFound');
}

/** The name of the action; empty where there is none. */
export function requestedActionName(request: WireRequest): string {
  return nameIn(request, 'Action');
}

function nameIn(request: WireRequest, name: 'Action' | 'Version'): string {
  if (generationOf(request) === 'v2') return request.parameters[name] ?? '';
  return headerText(request.headers, `x-acs-${name.toLowerCase()}`);
}
