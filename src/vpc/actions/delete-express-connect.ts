import { type Accepted, type InterfaceRequest, readAccepted } from '../models/interface-change';
import type { Action } from './action';

export interface DeleteExpressConnectRequest extends InterfaceRequest {
  /** Whether route entries that use the interfaces are deleted too. */
  force?: boolean | null;
  clientToken?: string | null;
}

/** Deletes both sides of a connection. */
export const deleteExpressConnect: Action<DeleteExpressConnectRequest, Accepted> = {
  name: 'DeleteExpressConnect',
  changes: true,
  takesClientToken: true,
  read: readAccepted,
};
