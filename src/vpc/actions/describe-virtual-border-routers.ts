import { listIn, readModel } from '../models/attributes';
import { VIRTUAL_BORDER_ROUTER, type VirtualBorderRouter } from '../models/places';
import type { Action } from './action';
import { type Filter, type Page, type PageRequest, pageOf } from './page';

export interface DescribeVirtualBorderRoutersRequest extends PageRequest {
  filter?: readonly Filter[] | null;
}

export const describeVirtualBorderRouters: Action<DescribeVirtualBorderRoutersRequest, Page<VirtualBorderRouter>> = {
  name: 'DescribeVirtualBorderRouters',
  changes: false,
  takesClientToken: false,
  read: (body) =>
    pageOf(
      body,
      listIn(body, 'VirtualBorderRouterSet', 'VirtualBorderRouterType').map((item) =>
        readModel(VIRTUAL_BORDER_ROUTER, item),
      ),
    ),
};
