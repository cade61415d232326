import { readChargeType, readEnum } from '../../vpc/models/enums';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import { BusinessStatus, HealthCheckStatus, Ipv6Status, Role, RouterInterfaceStatus, RouterType, Spec } from '../enums';
import { EnumReader } from '../output/enum-reader';
import { make } from '../output/make';
import { Reservation, RouterInterface } from './router-interface.type';

/** End of pay-as-you-go interfaces: the upstream returns this year for "never". */
const NEVER_YEAR = 2999;

/** @param readById Whether the interface was read by its id. */
export function toRouterInterface(regionId: string, model: Model, readById = false): RouterInterface {
  const enums = new EnumReader();
  const { endTime } = model;
  const spec = (field: string, text: string | undefined) =>
    enums.orAbsent(field, text, (known) => readEnum(Spec, known));
  const routerType = (field: string, text: string | undefined) =>
    enums.orAbsent(field, text, (known) => readEnum(RouterType, known));
  return make(RouterInterface, {
    routerInterfaceId: model.routerInterfaceId,
    regionId,
    readById,
    status: enums.orUnknown(RouterInterfaceStatus, 'status', model.status),
    businessStatus: enums.orUnknown(BusinessStatus, 'businessStatus', model.businessStatus),
    role: enums.orAbsent('role', model.role, (known) => readEnum(Role, known)),
    spec: spec('spec', model.spec),
    bandwidthMbps: model.bandwidth,
    routerType: routerType('routerType', model.routerType),
    routerId: model.routerId,
    accessPointId: model.accessPointId,
    vpcInstanceId: model.vpcInstanceId,
    name: model.name,
    description: model.description,
    tags: model.tags,
    resourceGroupId: model.resourceGroupId,
    chargeType: enums.orAbsent('chargeType', model.chargeType, readChargeType),
    crossBorder: model.crossBorder,
    fastLinkMode: model.fastLinkMode,
    ipv6Status: enums.orUnknown(Ipv6Status, 'ipv6Status', model.ipv6Status),
    healthCheckSourceIp: model.healthCheckSourceIp,
    healthCheckTargetIp: model.healthCheckTargetIp,
    hcRate: model.hcRate,
    hcThreshold: model.hcThreshold,
    creationTime: model.creationTime,
    connectedTime: model.connectedTime,
    endTime: endTime && endTime.getUTCFullYear() < NEVER_YEAR ? endTime : undefined,
    reservation: reservationOf(model),
    oppositeInterfaceId: model.oppositeInterfaceId,
    oppositeInterfaceOwnerId: model.oppositeInterfaceOwnerId,
    oppositeInterfaceStatus: enums.orUnknown(
      RouterInterfaceStatus,
      'oppositeInterfaceStatus',
      model.oppositeInterfaceStatus,
    ),
    oppositeInterfaceBusinessStatus: enums.orUnknown(
      BusinessStatus,
      'oppositeInterfaceBusinessStatus',
      model.oppositeInterfaceBusinessStatus,
    ),
    oppositeInterfaceSpec: spec('oppositeInterfaceSpec', model.oppositeInterfaceSpec),
    oppositeBandwidthMbps: model.oppositeBandwidth,
    oppositeRegionId: model.oppositeRegionId,
    oppositeRouterType: routerType('oppositeRouterType', model.oppositeRouterType),
    oppositeRouterId: model.oppositeRouterId,
    oppositeAccessPointId: model.oppositeAccessPointId,
    oppositeVpcInstanceId: model.oppositeVpcInstanceId,
    unknownValues: enums.unrecognised,
  });
}

function reservationOf(model: Model): Reservation | undefined {
  if (!model.hasReservationData) return undefined;
  return make(Reservation, {
    activeTime: model.reservationActiveTime,
    bandwidthMbps: model.reservationBandwidth,
    internetChargeType: model.reservationInternetChargeType,
    orderType: model.reservationOrderType,
  });
}

/** Only DescribeRouterInterfaceAttribute returns this attribute. */
export function toHealthCheckStatus(model: Model): HealthCheckStatus | undefined {
  return new EnumReader().orUnknown(HealthCheckStatus, 'healthCheckStatus', model.healthCheckStatus);
}
