import type { Action } from '../action';
import { findAction, VERSIONS, versionOf } from '../api';
import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { missing, refuse } from '../refusal';
import { headerText, type WireRequest } from '../wire/request';
import { generationOf } from '../wire/request-signature';

/** Returns the requested action. Reads its name only from signed data: a parameter in V2, a header in V3. */
export function resolveAction(request: WireRequest): Action {
  if (request.method !== 'GET' && request.method !== 'POST') refuse(GATEWAY_ERRORS.UnsupportedHTTPMethod);
  if (request.path !== '/') refuse(GATEWAY_ERRORS['InvalidApi.NotFound']);
  const action = requestedActionName(request) || missing('Action');
  const version = readName(request, 'Version') || missing('Version');
  if (!VERSIONS.has(version)) refuse(GATEWAY_ERRORS.InvalidVersion);
  const found = findAction(action);
  return found && versionOf(found) === version ? found : refuse(GATEWAY_ERRORS['InvalidApi.NotFound']);
}

/** Returns the name of the requested action, or an empty string. */
export function requestedActionName(request: WireRequest): string {
  return readName(request, 'Action');
}

function readName(request: WireRequest, name: 'Action' | 'Version'): string {
  if (generationOf(request) === 'v2') return request.parameters[name] ?? '';
  return headerText(request.headers, `x-acs-${name.toLowerCase()}`);
}
