import { refuse } from '../errors';
import { accessPointsOf } from '../state/access-points';
import type { RouterType } from '../state/router-interface';

/**
 * The interface's own access point: needed on a VBR, refused on a VPC router (CreateRouterInterface reference, error list).
 * InvalidAccessPoint.ValueNotAllowed, InvalidParam.NotFound, InvalidAccessPoint.NotExist. Whether it is the VBR's own is checked with
 * the router.
 */
export function checkAccessPoint(accessPointId: string | undefined, routerType: RouterType, regionId: string): void {
  if (routerType === 'VRouter') {
    if (accessPointId !== undefined) refuse('InvalidAccessPoint.ValueNotAllowed');
    return;
  }
  if (accessPointId === undefined) refuse('InvalidParam.NotFound');
  checkExists(accessPointId, regionId);
}

/**
 * The opposite access point: needed when the opposite router is a VBR. Given for another kind of peer it only has to exist: the documents
 * do not say that it is refused. InvalidParam.NotFound, InvalidAccessPoint.NotExist.
 */
export function checkOppositeAccessPoint(
  accessPointId: string | undefined,
  oppositeRouterType: RouterType | undefined,
  oppositeRegionId: string,
): void {
  if (accessPointId !== undefined) checkExists(accessPointId, oppositeRegionId);
  else if (oppositeRouterType === 'VBR') refuse('InvalidParam.NotFound');
}

function checkExists(accessPointId: string, regionId: string): void {
  const exists = accessPointsOf(regionId).some((point) => point.accessPointId === accessPointId);
  if (!exists) refuse('InvalidAccessPoint.NotExist');
}
