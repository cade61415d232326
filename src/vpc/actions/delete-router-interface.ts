import { type Accepted, type InterfaceRequest, readAccepted } from '../models/interface-change';
import type { Action } from './action';

export interface DeleteRouterInterfaceRequest extends InterfaceRequest {
  clientToken?: string | null;
}

export const deleteRouterInterface: Action<DeleteRouterInterfaceRequest, Accepted> = {
  name: 'DeleteRouterInterface',
  changes: true,
  takesClientToken: true,
  read: readAccepted,
};
