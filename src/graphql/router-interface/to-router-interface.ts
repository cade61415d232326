import { readChargeType, readEnum } from '../../vpc/models/enums';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import { BusinessStatus, HealthCheckStatus, Ipv6Status, Role, RouterInterfaceStatus, RouterType, Spec } from '../enums';
import { globalId } from '../node/global-id';
import { make } from '../output/make';
import { ValueReader } from '../output/value-reader';
import { OppositeInterface } from './opposite-interface.type';
import { Reservation, RouterInterface } from './router-interface.type';
import { RouterInterfaceDetail } from './router-interface-detail.type';

/** End of pay-as-you-go interfaces: the upstream returns this year for "never". */
const NEVER_YEAR = 2999;

const readSpec = (text: string) => readEnum(Spec, text);
const readRouterType = (text: string) => readEnum(RouterType, text);

export function toRouterInterface(regionId: string, model: Model): RouterInterface {
  const values = new ValueReader();
  const { endTime } = model;
  return make(RouterInterface, {
    id: globalId('RouterInterface', regionId, model.routerInterfaceId),
    routerInterfaceId: model.routerInterfaceId,
    regionId,
    status: values.orUnknown(RouterInterfaceStatus, 'status', model.status),
    businessStatus: values.orUnknown(BusinessStatus, 'businessStatus', model.businessStatus),
    role: values.orAbsent('role', model.role, (known) => readEnum(Role, known)),
    spec: values.orAbsent('spec', model.spec, readSpec),
    bandwidthMbps: model.bandwidth,
    routerType: values.orAbsent('routerType', model.routerType, readRouterType),
    routerId: model.routerId,
    accessPointId: model.accessPointId,
    vpcId: model.vpcInstanceId,
    name: model.name,
    description: model.description,
    tags: model.tags,
    resourceGroupId: model.resourceGroupId,
    instanceChargeType: values.orAbsent('instanceChargeType', model.chargeType, readChargeType),
    crossBorder: model.crossBorder,
    fastLinkMode: model.fastLinkMode,
    ipv6Status: values.orUnknown(Ipv6Status, 'ipv6Status', model.ipv6Status),
    healthCheckSourceIp: values.ipv4('healthCheckSourceIp', model.healthCheckSourceIp),
    healthCheckTargetIp: values.ipv4('healthCheckTargetIp', model.healthCheckTargetIp),
    hcRate: model.hcRate,
    hcThreshold: model.hcThreshold,
    creationTime: model.creationTime,
    connectedTime: model.connectedTime,
    endTime: endTime && endTime.getUTCFullYear() < NEVER_YEAR ? endTime : undefined,
    reservation: reservationOf(regionId, model),
    opposite: oppositeOf(regionId, model, values),
    unknownValues: values.unrecognised,
  });
}

function oppositeOf(regionId: string, model: Model, values: ValueReader): OppositeInterface | undefined {
  const opposite = {
    routerInterfaceId: model.oppositeInterfaceId,
    ownerId: model.oppositeInterfaceOwnerId,
    status: values.orUnknown(RouterInterfaceStatus, 'opposite.status', model.oppositeInterfaceStatus),
    businessStatus: values.orUnknown(BusinessStatus, 'opposite.businessStatus', model.oppositeInterfaceBusinessStatus),
    spec: values.orAbsent('opposite.spec', model.oppositeInterfaceSpec, readSpec),
    bandwidthMbps: model.oppositeBandwidth,
    regionId: model.oppositeRegionId,
    routerType: values.orAbsent('opposite.routerType', model.oppositeRouterType, readRouterType),
    routerId: model.oppositeRouterId,
    accessPointId: model.oppositeAccessPointId,
    vpcId: model.oppositeVpcInstanceId,
  };
  if (Object.values(opposite).every((value) => value === undefined)) return undefined;
  return make(OppositeInterface, { id: globalId('OppositeInterface', regionId, model.routerInterfaceId), ...opposite });
}

function reservationOf(regionId: string, model: Model): Reservation | undefined {
  if (!model.hasReservationData) return undefined;
  return make(Reservation, {
    id: globalId('Reservation', regionId, model.routerInterfaceId),
    activeTime: model.reservationActiveTime,
    bandwidthMbps: model.reservationBandwidth,
    internetChargeType: model.reservationInternetChargeType,
    orderType: model.reservationOrderType,
  });
}

/** Only DescribeRouterInterfaceAttribute returns these attributes. */
export function toRouterInterfaceDetail(regionId: string, model: Model): RouterInterfaceDetail {
  const values = new ValueReader();
  return make(RouterInterfaceDetail, {
    id: globalId('RouterInterfaceDetail', regionId, model.routerInterfaceId),
    healthCheckStatus: values.orUnknown(HealthCheckStatus, 'healthCheckStatus', model.healthCheckStatus),
    modifiedTime: model.gmtModified,
    unknownValues: values.unrecognised,
  });
}
