import type { Action } from '../action';
import { READ_ERRORS } from '../common-errors/reads';
import { onBasis, pickRows } from '../error-rows';
import { guess, inferred, sample } from '../evidence';
import { REGION_ID, requiredParameter } from '../parameters/definition';
import { requiredText } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import type { RouterInterface } from '../state/router-interface';
import { INTERFACE_VIEW_BEHAVIOURS, routerInterfaceView } from '../views/router-interface';
import { formatTimestamp } from '../wire/timestamps';

const SUCCESS = { Code: '200', Message: 'successful', Success: true } as const;

export const describeRouterInterfaceAttribute = {
  name: 'DescribeRouterInterfaceAttribute',
  description: 'Returns one interface. For an unknown id: 200 with an empty `RouterInterfaceId`.',
  parameters: [REGION_ID, requiredParameter('InstanceId', 'the id of the router interface')],
  errors: onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
  faultOnlyErrors: pickRows(READ_ERRORS, 'InvalidParam.NotNull'),
  behaviours: [
    inferred('terraform', 'An unknown id returns 200 with an empty `RouterInterfaceId`; the list has no code for it.'),
    sample('metadata', '`FastLinkMode` and `HasReservationData` are strings here; `Ipv6Status` is absent.'),
    guess('A health check is `Normal` on an `Active` interface, and otherwise `Abnormal`.'),
    ...INTERFACE_VIEW_BEHAVIOURS,
  ],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const found = world.routerInterfaces.find(requiredText(parameters, 'InstanceId'));
    if (found?.ownerId !== accountId || found.regionId !== regionId) return { ...SUCCESS, RouterInterfaceId: '' };
    const { Ipv6Status: _, ...fields } = routerInterfaceView(world, found);
    return {
      ...fields,
      ...SUCCESS,
      FastLinkMode: String(found.fastLinkMode),
      HasReservationData: 'false',
      GmtModified: formatTimestamp(found.modifiedAt),
      HealthCheckStatus: healthCheckStatus(found),
    };
  },
} satisfies Action;

function healthCheckStatus({ healthCheck, status }: RouterInterface): 'NoHealthCheckConfig' | 'Normal' | 'Abnormal' {
  if (!healthCheck) return 'NoHealthCheckConfig';
  return status === 'Active' ? 'Normal' : 'Abnormal';
}
