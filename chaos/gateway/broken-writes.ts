import { randomUUID } from 'node:crypto';
import type { CallableAction } from '../../src/vpc/calls/callable-action';
import type { CallResult, VpcClient } from '../../src/vpc/client';
import type { RefusalKind } from '../../src/vpc/errors/error-kinds';
import type { BrokenKind } from './broken-kinds';

type Write = VpcClient['write'];

const MAX_ATTEMPTS = 3;
const CREATE = 'CreateRouterInterface';
/** Share of the creates that `create` loses. */
const LOST_SHARE = 0.05;

/** Common defects of gateways. Each one causes another kind of violation. */
export const BROKEN_WRITES: Readonly<Record<BrokenKind, (client: VpcClient) => Write>> = {
  /** Each retry uses a new client token, so retries create duplicates. */
  retry: (client) => async (action, request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      const result = await client.write(action, { ...request, clientToken: randomUUID() }, options);
      if (result.outcome === 'unknown' && attempt < MAX_ATTEMPTS) continue;
      return withTokenOf(request, result);
    }
  },
  /** A create is acknowledged before it is sent, and then lost. */
  create: (client) => async (action, request, options) =>
    action.name === CREATE && Math.random() < LOST_SHARE
      ? withTokenOf(request, done(action))
      : client.write(action, request, options),
  /** The error of the last attempt decides, although the request may have been carried out. */
  refusal: (client) => async (action, request, options) => {
    const result = await client.write(action, request, options);
    return result.outcome === 'unknown' ? withTokenOf(request, refused('QuotaExceeded', 'quotaExceeded')) : result;
  },
  /** A lost response of a change counts as "not found". */
  absence: (client) => async (action, request, options) => {
    const result = await client.write(action, request, options);
    return result.outcome === 'unknown' && action.name !== CREATE
      ? withTokenOf(request, refused('InvalidRouterInterfaceId.NotFound', 'notFound'))
      : result;
  },
  /** A lost response of a change counts as a success. */
  success: (client) => async (action, request, options) => {
    const result = await client.write(action, request, options);
    return result.outcome === 'unknown' && action.name !== CREATE ? withTokenOf(request, done(action)) : result;
  },
};

/** Returns the token of the request, as a correct gateway does. */
function withTokenOf<Response>(
  { clientToken }: { readonly clientToken?: string | null },
  result: CallResult<Response>,
): CallResult<Response> {
  return { ...result, ...(clientToken ? { clientToken } : {}) };
}

function done<Request extends object, Response>(action: CallableAction<Request, Response>): CallResult<Response> {
  const id = randomUUID();
  const response = action.read({ RequestId: id, RouterInterfaceId: `ri-${id}`, Spec: 'Mini.2' });
  if (!response) throw new Error(`${action.name} cannot read an invented response`);
  return { outcome: 'done', response, attempts: 1 };
}

function refused(code: string, kind: RefusalKind): CallResult<never> {
  return { outcome: 'refused', error: { code, kind, message: code, advice: code, httpStatus: 400 }, attempts: 1 };
}
