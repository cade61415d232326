import type { WireResponse } from '../wire/response';
import type { World } from '../world';
import { ControlError } from './control-error';
import { parseFaultRule } from './fault-rule';
import type { Fields } from './fields';
import { addRouteEntry, changeLocks } from './router-interface';
import { changeSettings, readSettings } from './settings';
import { faultRuleView } from './views';

export interface ControlRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: string;
}

export interface ControlContext {
  readonly world: World;
  /** Replaces the world by a new one with the options of the start. */
  readonly reset: () => void;
}

type Handler = (context: ControlContext, body: string, id: string) => Fields | undefined;

/** Handlers by path and method. `:id` is the last part of the path. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  '/sandbox/faults': {
    GET: ({ world }) => ({ faults: world.faults.list().map(faultRuleView) }),
    POST: ({ world }, body) => faultRuleView(world.faults.add(parseFaultRule(body))),
    DELETE: ({ world }) => void world.faults.clear(),
  },
  '/sandbox/faults/:id': {
    DELETE: ({ world }, _body, id) => requireRemoved(world.faults.remove(id), 'fault', id),
  },
  '/sandbox/settings': {
    GET: ({ world }) => readSettings(world),
    PATCH: ({ world }, body) => {
      changeSettings(world, body);
      return readSettings(world);
    },
  },
  '/sandbox/route-entries': {
    GET: ({ world }) => ({ routeEntries: world.routeEntries.list() }),
    POST: ({ world }, body) => addRouteEntry(world, body),
  },
  '/sandbox/route-entries/:id': {
    DELETE: ({ world }, _body, id) => requireRemoved(world.routeEntries.remove(id), 'route entry', id),
  },
  '/sandbox/router-interfaces/:id': {
    PATCH: ({ world }, body, id) => changeLocks(world, id, body),
  },
  '/sandbox/reset': { POST: ({ reset }) => void reset() },
};

/** Whether a request is for the control path. The API of the upstream has only the path `/`. */
export function isControlPath(url: string): boolean {
  return url.startsWith('/sandbox/');
}

/** Handles one request. The control path requires no signature. A method without a result returns 204. */
export function control({ method, url, body }: ControlRequest, context: ControlContext): WireResponse {
  try {
    const path = url.split('?', 1)[0] ?? url;
    const [, parent = path, id = ''] = /^(\/sandbox\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
    const route = ROUTES[id === '' ? parent : `${parent}/:id`];
    if (!route) throw new ControlError(`The control path has no ${path}.`, 404);
    const handler = route[method];
    if (!handler) throw new ControlError(`${path} supports ${Object.keys(route).join(', ')}.`, 405);
    const result = handler(context, body, id);
    return result === undefined ? response(204) : response(method === 'POST' ? 201 : 200, result);
  } catch (error) {
    if (error instanceof ControlError) return response(error.httpStatus, { error: error.message });
    console.error('sandbox: the control path failed', error);
    return response(500, { error: 'Internal error.' });
  }
}

function requireRemoved(removed: boolean, kind: string, id: string): undefined {
  if (!removed) throw new ControlError(`The sandbox has no ${kind} ${id}.`, 404);
}

function response(httpStatus: number, content?: Fields): WireResponse {
  if (content === undefined) return { httpStatus, headers: {}, body: '', code: undefined };
  const headers = { 'content-type': 'application/json;charset=utf-8' };
  return { httpStatus, headers, body: `${JSON.stringify(content)}\n`, code: undefined };
}
