import { errorRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { refuse } from '../refusal';
import { accessPointsOf } from '../state/access-points';
import type { RouterType } from '../state/router-interface';

export const ACCESS_POINT_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidAccessPoint.ValueNotAllowed': [400, 'The non-vbr router interface cannot have access point configured.'],
    'InvalidParam.NotFound': [
      400,
      'Parameter must not be null,uid, bid,regionNo, remoteRegionNo, routerId or accessPointId',
    ],
    'InvalidAccessPoint.NotExist': [400, 'The accessPoint not exit'],
  },
);

export const ACCESS_POINT_BEHAVIOURS = [
  documented('sdk', '`AccessPointId` is required on a VBR. On a VPC router it is refused.'),
  documented('reference', '`OppositeAccessPointId` is required if the peer is on a VBR.'),
  inferred('metadata', 'A required access point that is absent is refused with `InvalidParam.NotFound`.'),
  documented('accessPointPage', '`OppositeAccessPointId` cannot be specified for a peer on a VPC router.'),
  inferred(
    'metadata',
    'It is refused with `InvalidAccessPoint.ValueNotAllowed`, as `AccessPointId` on a VPC router is.',
  ),
] as const;

/** Checks AccessPointId or OppositeAccessPointId. `requireRouter` checks that it is the access point of the own VBR. */
export function checkAccessPoint(accessPointId: string | undefined, routerType: RouterType, regionId: string): void {
  if (routerType === 'VRouter') {
    if (accessPointId !== undefined) refuse(ACCESS_POINT_ERRORS['InvalidAccessPoint.ValueNotAllowed']);
    return;
  }
  if (accessPointId === undefined) refuse(ACCESS_POINT_ERRORS['InvalidParam.NotFound']);
  checkExists(accessPointId, regionId);
}

function checkExists(accessPointId: string, regionId: string): void {
  const exists = accessPointsOf(regionId).some((point) => point.accessPointId === accessPointId);
  if (!exists) refuse(ACCESS_POINT_ERRORS['InvalidAccessPoint.NotExist']);
}
