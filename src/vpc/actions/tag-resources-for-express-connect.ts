import { type Accepted, readAccepted } from '../models/interface-change';
import type { Action } from './action';
import type { Tag } from './create-router-interface';

export interface TagResourcesForExpressConnectRequest {
  regionId?: string | null;
  resourceType: 'ROUTERINTERFACE';
  /** At most 20. */
  resourceId: readonly string[];
  /** At most 20. */
  tag: readonly Tag[];
}

/** Takes no token: setting the same tags twice is the same as once. */
export const tagResourcesForExpressConnect: Action<TagResourcesForExpressConnectRequest, Accepted> = {
  name: 'TagResourcesForExpressConnect',
  changes: true,
  takesClientToken: false,
  repeatable: true,
  read: readAccepted,
};
