import type { Action } from '../action';
import { mandatoryParameter, REGION_ID } from '../parameters/definition';
import { mandatory } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import type { RouterInterface } from '../state/router-interface';
import { routerInterfaceView } from '../views/router-interface';
import { formatTimestamp } from '../wire/timestamps';

/** What the metadata's sample says beside the interface. */
const DONE = { Code: '200', Message: 'successful', Success: true } as const;

/**
 * One interface, flat. Other than in the list, FastLinkMode and HasReservationData are texts and Ipv6Status is not there (metadata's
 * sample). For an unknown id it is 200 with an empty RouterInterfaceId: a guess, from the infrastructure tool that takes just that for
 * absence, and from an error list that has no code for it.
 */
export const describeRouterInterfaceAttribute: Action = {
  name: 'DescribeRouterInterfaceAttribute',
  does: 'One interface; for an unknown id 200 with an empty RouterInterfaceId, which is a guess.',
  parameters: [REGION_ID, mandatoryParameter('InstanceId', 'the id of the router interface')],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const one = world.routerInterfaces.find(mandatory(parameters, 'InstanceId'));
    if (one?.ownerId !== accountId || one.regionId !== regionId) return { ...DONE, RouterInterfaceId: '' };
    const { Ipv6Status: _, ...fields } = routerInterfaceView(world, one);
    return {
      ...fields,
      ...DONE,
      FastLinkMode: String(one.fastLinkMode),
      HasReservationData: 'false',
      GmtModified: formatTimestamp(one.modifiedAt),
      HealthCheckStatus: healthCheckStatus(one),
    };
  },
};

/** Echoes come back on an active connection, and only there. The sandbox has no redundant routes to miss. */
function healthCheckStatus(one: RouterInterface): 'NoHealthCheckConfig' | 'Normal' | 'Abnormal' {
  if (!one.healthCheck) return 'NoHealthCheckConfig';
  return one.status === 'Active' ? 'Normal' : 'Abnormal';
}
