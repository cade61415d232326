import type { RouterType } from '../enums';
import { type Accepted, type InterfaceRequest, readAccepted } from '../models/interface-change';
import type { Action } from './action';

export interface ModifyRouterInterfaceAttributeRequest extends InterfaceRequest {
  name?: string | null;
  description?: string | null;
  oppositeInterfaceId?: string | null;
  oppositeRouterId?: string | null;
  /** The service takes VBR when it is left out. */
  oppositeRouterType?: RouterType | null;
  /** An int64 on the wire, sent as its digits. */
  oppositeInterfaceOwnerId?: string | null;
  healthCheckSourceIp?: string | null;
  healthCheckTargetIp?: string | null;
  hcThreshold?: number | null;
  hcRate?: number | null;
  deleteHealthCheckIp?: boolean | null;
}

/** Takes no token: setting the same values twice is the same as once. */
export const modifyRouterInterfaceAttribute: Action<ModifyRouterInterfaceAttributeRequest, Accepted> = {
  name: 'ModifyRouterInterfaceAttribute',
  changes: true,
  takesClientToken: false,
  repeatable: true,
  read: readAccepted,
};
