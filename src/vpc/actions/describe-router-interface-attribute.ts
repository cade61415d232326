import { type RouterInterface, readRouterInterface } from '../models/router-interface';
import { string } from '../rules/parameter';
import { defineAction } from './action';

const PARAMETERS = {
  regionId: string('Region of the router interface.'),
  instanceId: string('Id of the router interface. Only this action uses this name.'),
} as const;

export interface DescribeRouterInterfaceAttributeResponse {
  /** Absent for an unknown id. */
  readonly routerInterface?: RouterInterface;
  /** Set where the response states that the id is unknown, by an empty id. Source: Terraform's provider. */
  readonly isUnknownId?: true;
}

export const describeRouterInterfaceAttribute = defineAction({
  name: 'DescribeRouterInterfaceAttribute',
  summary: 'Returns one interface with its health check status.',
  kind: 'read',
  parameters: PARAMETERS,
  rules: [],
  errorCodes: ['InvalidParam.NotNull'],
  read(body): DescribeRouterInterfaceAttributeResponse {
    const routerInterface = readRouterInterface(body);
    if (routerInterface) return { routerInterface };
    return body['RouterInterfaceId'] === '' ? { isUnknownId: true } : {};
  },
});
