import { type Accepted, readAccepted } from '../models/interface-change';
import type { Action } from './action';

export interface UntagResourcesForExpressConnectRequest {
  regionId?: string | null;
  resourceType: 'ROUTERINTERFACE';
  /** At most 20. */
  resourceId: readonly string[];
  /** At most 20. */
  tagKey?: readonly string[] | null;
  /** Takes off every tag, where no keys are given. */
  all?: boolean | null;
}

/** Takes no token: taking the same tags off twice is the same as once. */
export const untagResourcesForExpressConnect: Action<UntagResourcesForExpressConnectRequest, Accepted> = {
  name: 'UntagResourcesForExpressConnect',
  changes: true,
  takesClientToken: false,
  repeatable: true,
  read: readAccepted,
};
