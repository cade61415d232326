import { type Accepted, type InterfaceRequest, readAccepted } from '../models/interface-change';
import type { Action } from './action';

/** Takes no token: sent twice, the second is refused by the state that the first led to. */
export const activateRouterInterface: Action<InterfaceRequest, Accepted> = {
  name: 'ActivateRouterInterface',
  changes: true,
  takesClientToken: false,
  repeatable: true,
  read: readAccepted,
};
