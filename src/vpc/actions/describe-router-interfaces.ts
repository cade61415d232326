import { listIn } from '../models/attributes';
import { type RouterInterface, readRouterInterface } from '../models/router-interface';
import type { Action } from './action';
import type { Tag } from './create-router-interface';
import { type Filter, type Page, type PageRequest, pageOf } from './page';

export interface DescribeRouterInterfacesRequest extends PageRequest {
  /** At most five; all of them must match. The keys are the service's own. */
  filter?: readonly Filter[] | null;
  /** Whether attributes of a pending change of the subscription are told too. */
  includeReservationData?: boolean | null;
  resourceGroupId?: string | null;
  /** At most 20. */
  tags?: readonly Tag[] | null;
}

export const describeRouterInterfaces: Action<DescribeRouterInterfacesRequest, Page<RouterInterface>> = {
  name: 'DescribeRouterInterfaces',
  changes: false,
  takesClientToken: false,
  read: (body) =>
    pageOf(
      body,
      listIn(body, 'RouterInterfaceSet', 'RouterInterfaceType').flatMap((item) => readRouterInterface(item) ?? []),
    ),
};
