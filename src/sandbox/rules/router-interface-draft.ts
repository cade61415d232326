import type { Call } from '../action';
import { invalid, refuse } from '../errors';
import { mandatory, optional } from '../parameters/read-value';
import { findRegion, type Region } from '../state/regions';
import type { Opposite, RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';
import type { World } from '../world';
import { checkAccessPoint, checkOppositeAccessPoint } from './access-point';
import { type Charge, chargeFrom, endOf } from './charge';
import { type FastLink, fastLinkFrom } from './fast-link';
import { healthCheckFrom } from './health-check';
import { checkDescription, checkName } from './naming';
import { oppositeRouterTypeFrom, roleFrom, routerTypeFrom, specFrom } from './role-and-spec';
import { requireRouter } from './router';
import { readTags } from './tags';

/** A request to create an interface that broke no rule, short of quotas. */
export interface Draft {
  readonly region: Region;
  readonly oppositeRegion: Region;
  readonly charge: Charge;
  readonly fastLink: FastLink | undefined;
  /** The VPC of the opposite router; known only with FastLinkMode. */
  readonly oppositeVpcId: string | undefined;
  readonly fields: Omit<RouterInterface, 'id' | 'sequence'>;
}

/**
 * Reads a CreateRouterInterface request and refuses it with the first rule that it breaks: what it says by itself comes before what it
 * refers to. The real order of the checks is not documented.
 */
export function readDraft({ world, parameters, accountId, now }: Call): Draft {
  const { region, oppositeRegion } = readRegions(parameters);
  const { regionId } = region;
  const routerType = routerTypeFrom(mandatory(parameters, 'RouterType'));
  const role = roleFrom(mandatory(parameters, 'Role'), routerType);
  const spec = specFrom(mandatory(parameters, 'Spec'), role);
  const charge = chargeFrom(parameters, role);
  const opposite = readOpposite(parameters);
  checkName(parameters['Name']);
  checkDescription(parameters['Description']);
  const tags = readTags(parameters);
  const fastLink = fastLinkFrom(parameters, routerType);

  const resourceGroupId = readResourceGroup(world, parameters);
  const accessPointId = optional(parameters, 'AccessPointId');
  const oppositeAccessPointId = optional(parameters, 'OppositeAccessPointId');
  checkAccessPoint(accessPointId, routerType, regionId);
  checkOppositeAccessPoint(oppositeAccessPointId, opposite.routerType, oppositeRegion.regionId);
  const routerId = mandatory(parameters, 'RouterId');
  const { vpcId } = requireRouter(world, { routerId, routerType, regionId, ownerId: accountId, accessPointId });
  const oppositeVpcId = fastLink && requireOpposite(world, fastLink, oppositeRegion);
  const healthCheck = healthCheckFrom(world, readHealthCheck(parameters), routerType, opposite);
  const crossBorder = region.mainland !== oppositeRegion.mainland;
  if (crossBorder && !world.settings.crossBorderPermitted) refuse('Forbidden.CrossBorder');

  const fields: Draft['fields'] = {
    ownerId: accountId,
    regionId,
    routerId,
    routerType,
    role,
    accessPointId,
    vpcId,
    oppositeRegionId: oppositeRegion.regionId,
    oppositeAccessPointId,
    crossBorder,
    fastLinkMode: fastLink !== undefined,
    chargeType: charge.months === undefined ? 'AfterPay' : 'Prepaid',
    resourceGroupId,
    tags,
    createdAt: now,
    endsAt: endOf(charge, now),
    spec,
    name: optional(parameters, 'Name'),
    description: optional(parameters, 'Description'),
    healthCheck,
    opposite,
    hcRateMs: undefined,
    hcThreshold: undefined,
    status: 'Idle',
    businessStatus: 'Normal',
    operationLocked: false,
    connectedWith: undefined,
    connectedAt: undefined,
    modifiedAt: now,
    unseen: [],
  };
  return { region, oppositeRegion, charge, fastLink, oppositeVpcId, fields };
}

/** 404 InvalidRegionId.NotFound for the own region, and the 400 of the same code, which the error list also has, for the opposite one. */
function readRegions(parameters: Parameters): { readonly region: Region; readonly oppositeRegion: Region } {
  return {
    region: findRegion(mandatory(parameters, 'RegionId')) ?? refuse('InvalidRegionId.NotFound'),
    oppositeRegion:
      findRegion(mandatory(parameters, 'OppositeRegionId')) ?? refuse('InvalidRegionId.NotFound#opposite'),
  };
}

/**
 * What is said of the peer. It may lie in another account, so nothing is looked up; an owner must be digits (InvalidAliuid), and a router
 * is a VPC router unless said otherwise (metadata).
 */
function readOpposite(parameters: Parameters): Opposite {
  const ownerId = optional(parameters, 'OppositeInterfaceOwnerId') ?? '';
  if (!/^\d*$/.test(ownerId)) refuse('InvalidAliuid');
  return {
    interfaceId: optional(parameters, 'OppositeInterfaceId'),
    routerId: optional(parameters, 'OppositeRouterId'),
    routerType: oppositeRouterTypeFrom(optional(parameters, 'OppositeRouterType')) ?? 'VRouter',
    ownerId,
  };
}

function readHealthCheck(parameters: Parameters) {
  return {
    sourceIp: optional(parameters, 'HealthCheckSourceIp'),
    targetIp: optional(parameters, 'HealthCheckTargetIp'),
  };
}

/** The group asked for, or the default one. InvalidResourceGroupId for what is no group's id; ResourceNotInResourceGroup if unknown. */
function readResourceGroup(world: World, parameters: Parameters): string {
  const { resourceGroups } = world.settings;
  const asked = optional(parameters, 'ResourceGroupId');
  if (asked === undefined) return resourceGroups[0] ?? '';
  if (!/^rg-[0-9a-z]+$/.test(asked)) invalid('ResourceGroupId');
  return resourceGroups.includes(asked) ? asked : refuse('ResourceNotInResourceGroup');
}

function requireOpposite(world: World, fastLink: FastLink, { regionId }: Region): string | undefined {
  const { routerId, ownerId } = fastLink;
  return requireRouter(world, { routerId, routerType: 'VRouter', regionId, ownerId, accessPointId: undefined }).vpcId;
}
