import { listIn, readModel } from '../models/attributes';
import { V_ROUTER, type VRouter } from '../models/places';
import type { Action } from './action';
import { type Page, type PageRequest, pageOf } from './page';

export interface DescribeVRoutersRequest extends PageRequest {
  /** One router by its id. */
  vRouterId?: string | null;
}

export const describeVRouters: Action<DescribeVRoutersRequest, Page<VRouter>> = {
  name: 'DescribeVRouters',
  changes: false,
  takesClientToken: false,
  read: (body) =>
    pageOf(
      body,
      listIn(body, 'VRouters', 'VRouter').map((item) => readModel(V_ROUTER, item)),
    ),
};
