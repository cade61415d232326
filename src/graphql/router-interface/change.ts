import type { Action } from '../../vpc/actions/action';
import { settleByState } from '../../vpc/change-state';
import type { CallResult } from '../../vpc/client';
import { memberOf } from '../../vpc/enums';
import type { InterfaceRequest } from '../../vpc/models/interface-change';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import { holdsAlready, type Transition } from '../../vpc/transitions';
import { withoutNulls } from '../absent-nulls';
import type { Context } from '../context';
import { RouterInterfaceStatus } from '../enums';
import { fromResult, refusalAs, type UserError } from '../user-error';
import type { Subject } from './change-payload';
import { brokenRules, type Refused, refused, tokenOf } from './refusal';

/** How an interface is changed: everything that one mutation does not share with the others. */
export interface Change<Input extends InterfaceRequest, Request extends InterfaceRequest, Response extends object> {
  readonly action: Action<Request, Response>;
  /** What goes on the wire for an input; the input itself, where they are the same. */
  readonly request: (input: Input) => Request;
  /** Fields that a refusal of the upstream can point at. */
  readonly fields: ReadonlySet<string>;
  /** Absent where the state does not matter. */
  readonly transition?: Transition;
  /** Whether an interface has what was asked for, where that shows in its attributes. */
  readonly holds?: (now: Model, request: Request) => boolean;
}

export interface Changed<Response> extends Refused {
  readonly alreadyDone: boolean;
  /** Set where something was changed, or was so already. */
  readonly subject?: Subject;
  readonly response?: Response;
}

/** Checks an input, carries the change out, settles by the state what is left open, and says what came of it. */
export async function change<
  Input extends InterfaceRequest & { clientToken?: string },
  Request extends InterfaceRequest,
  Response extends { readonly requestId?: string },
>(given: Input, definition: Change<Input, Request, Response>, context: Context): Promise<Changed<Response>> {
  const { vpc, reads } = context;
  const { action, transition, fields } = definition;
  const input = withoutNulls(given);
  const broken = brokenRules(input, action.takesClientToken ? context.idempotencyKey : undefined, vpc);
  if (broken.length > 0) return { userErrors: broken, alreadyDone: false, ...tokenOf(input) };

  const subject = { regionId: input.regionId ?? '', routerInterfaceId: input.routerInterfaceId ?? '' };
  const request = definition.request(input);
  const called = await vpc.call(action, request, { onCall: reads.countCall });
  reads.forget();
  const { result, alreadyDone, now } = await settleByState(
    called,
    (found) =>
      (transition !== undefined && holdsAlready(transition, found?.status)) ||
      (found !== undefined && definition.holds?.(found, request) === true),
    () => reads.freshRouterInterface(subject.regionId, subject.routerInterfaceId),
  );

  if (result.outcome === 'done') {
    const { requestId } = result.response;
    return {
      userErrors: [],
      alreadyDone,
      subject,
      response: result.response,
      ...(requestId ? { requestId } : {}),
      ...tokenOf(result),
    };
  }
  const refusal = stateConflict(result, fields, transition, now?.interface) ?? fromResult(result, fields);
  return { ...refused(result, refusal), alreadyDone: false };
}

/**
 * A refusal that the state explains: with the state that the interface is in, and those that would allow the action. An
 * interface that is merely busy, in a state that allows it, is no conflict.
 */
function stateConflict(
  result: CallResult<unknown>,
  fields: ReadonlySet<string>,
  transition: Transition | undefined,
  now: Model | undefined,
): UserError | undefined {
  if (result.outcome !== 'refused' || !transition || now?.status === undefined) return undefined;
  const { error } = result;
  if (error.kind !== 'stateConflict' && error.kind !== 'busy') return undefined;
  const current = memberOf(RouterInterfaceStatus, now.status) ?? 'UNKNOWN';
  const allowed = [...transition.from];
  const refusal = { ...refusalAs('STATE_CONFLICT', error, fields), state: { current, word: now.status, allowed } };
  // In an allowed state something else was in the way, and the advice of the code says what.
  if (allowed.some((status) => status === current)) return error.kind === 'busy' ? undefined : refusal;
  const message = `The interface is ${nameOf(current)}; the action needs it to be ${allowed.map(nameOf).join(' or ')}.`;
  return { ...refusal, message };
}

const nameOf = (status: RouterInterfaceStatus) =>
  Object.entries(RouterInterfaceStatus).find(([, wire]) => wire === status)?.[0] ?? 'UNKNOWN';
