import type { CallResult } from '../../vpc/client';
import type { Transition } from '../../vpc/lifecycle/transition';
import { readEnum } from '../../vpc/models/enums';
import type { RouterInterface } from '../../vpc/models/router-interface';
import { RouterInterfaceStatus } from '../enums';
import { type UserError, userErrorOfRefusal } from '../errors/user-error';

/**
 * The user error of a refusal that the state explains, with the current state and the states that allow the action. In a state
 * that allows the action, or for a code that does not report the status, the reason is another one: the advice of the code.
 *
 * @param current The state that was read. It is read only where it can explain the refusal.
 */
export function stateConflict(
  result: CallResult<unknown>,
  transition: Transition | undefined,
  fields: ReadonlySet<string>,
  current: RouterInterface | undefined,
): UserError | undefined {
  if (result.outcome !== 'refused' || !transition || current?.status === undefined) return undefined;
  const { error } = result;
  if (!error.reportsStatus) return undefined;
  const status = readEnum(RouterInterfaceStatus, current.status) ?? 'UNKNOWN';
  const allowed = [...transition.from];
  if (allowed.some((one) => one === status)) return undefined;
  const requirement = `The interface is ${nameOf(status)}. The action requires ${allowed.map(nameOf).join(' or ')}.`;
  const message = [requirement, ...wayOut(status, allowed)].join(' ');
  const refusal = userErrorOfRefusal('STATE_CONFLICT', error, fields);
  return {
    ...refusal,
    message,
    state: { current: status, allowed, ...(status === 'UNKNOWN' ? { unknownValue: current.status } : {}) },
  };
}

const nameOf = (status: RouterInterfaceStatus) =>
  Object.entries(RouterInterfaceStatus).find(([, wire]) => wire === status)?.[0] ?? 'UNKNOWN';

/** What to do first, in the words of this API. Empty where no action leads to an allowed state. */
function wayOut(status: RouterInterfaceStatus, allowed: readonly RouterInterfaceStatus[]): string[] {
  if (status === 'Active' && allowed.includes('Inactive')) return ['Call deactivateRouterInterface first.'];
  if (status === 'Inactive' && allowed.includes('Active')) return ['Call activateRouterInterface first.'];
  if (status === 'Idle') return ['Call connectRouterInterface first.'];
  return TEMPORARY.includes(status) ? ['Wait until its change ends, then send the request again.'] : [];
}

const TEMPORARY: readonly RouterInterfaceStatus[] = [
  'AcceptingConnecting',
  'Connecting',
  'Activating',
  'Modifying',
  'Deactivating',
];
