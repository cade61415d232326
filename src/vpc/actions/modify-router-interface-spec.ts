import type { Spec } from '../enums';
import { text } from '../models/attributes';
import { type Accepted, type InterfaceRequest, readAccepted } from '../models/interface-change';
import type { Action } from './action';

export interface ModifyRouterInterfaceSpecRequest extends InterfaceRequest {
  spec?: Spec | null;
  clientToken?: string | null;
}

export interface ModifyRouterInterfaceSpecResponse extends Accepted {
  /** The spec that it has from now on, as the service words it. */
  readonly spec?: string;
}

export const modifyRouterInterfaceSpec: Action<ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse> = {
  name: 'ModifyRouterInterfaceSpec',
  changes: true,
  takesClientToken: true,
  read(body) {
    const accepted = readAccepted(body);
    const spec = text(body['Spec']);
    return accepted && { ...accepted, ...(spec ? { spec } : {}) };
  },
};
