import { type RouterInterface, readRouterInterface } from '../models/router-interface';
import type { Action } from './action';

export interface DescribeRouterInterfaceAttributeRequest {
  regionId?: string | null;
  /** The interface. This action alone calls it so. */
  instanceId: string;
}

export interface DescribeRouterInterfaceAttributeResponse {
  /** Absent for an id that the service does not know. */
  readonly routerInterface?: RouterInterface;
}

export const describeRouterInterfaceAttribute: Action<
  DescribeRouterInterfaceAttributeRequest,
  DescribeRouterInterfaceAttributeResponse
> = {
  name: 'DescribeRouterInterfaceAttribute',
  changes: false,
  takesClientToken: false,
  read(body) {
    const routerInterface = readRouterInterface(body);
    return routerInterface ? { routerInterface } : {};
  },
};
