import type { Call } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, onBasis, pickRows } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import { optionalText, requiredText } from '../parameters/read-value';
import { invalid, refuse } from '../refusal';
import { findRegion, type Region } from '../state/regions';
import type { Opposite, RouterInterface, RouterType } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';
import type { World } from '../world';
import { ACCESS_POINT_BEHAVIOURS, ACCESS_POINT_ERRORS, checkAccessPoint } from './access-point';
import { CHARGE_BEHAVIOURS, CHARGE_ERRORS, type Charge, endOf, readCharge } from './charge';
import { FAST_LINK_BEHAVIOURS, type FastLink, readFastLink } from './fast-link';
import { HEALTH_CHECK_BEHAVIOURS, validateHealthCheck } from './health-check';
import { checkDescription, checkName, NAMING_BEHAVIOURS } from './naming';
import {
  ROLE_AND_SPEC_BEHAVIOURS,
  ROLE_AND_SPEC_ERRORS,
  readOppositeRouterType,
  readRole,
  readRouterType,
  readSpec,
} from './role-and-spec';
import { ROUTER_BEHAVIOURS, ROUTER_ERRORS, requireRouter } from './router';
import { checkOtherRouter, checkRouterTypes, ROUTER_PAIR_BEHAVIOURS, ROUTER_PAIR_ERRORS } from './router-pair';
import { readTags, TAG_BEHAVIOURS, TAG_ERRORS } from './tags';

/** A valid request to create an interface. Quotas are not checked yet. */
export interface Draft {
  readonly region: Region;
  readonly oppositeRegion: Region;
  readonly charge: Charge;
  readonly fastLink: FastLink | undefined;
  /** VPC of the opposite router; set with FastLinkMode only. */
  readonly oppositeVpcId: string | undefined;
  readonly fields: Omit<RouterInterface, 'id' | 'sequence'>;
}

const OWN_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidRegionId.NotFound': [404, 'The regionId provided does not exist in our records.'],
    'InvalidRegionId.NotFound#opposite': [400, 'The regionId provided does not exist in ec region list.'],
    InvalidAliuid: [400, 'Invalid Aliuid.'],
    'InvalidName.Malformed': [400, 'The specified "Name" is not valid.'],
    'InvalidDescription.Malformed': [400, 'The specified "Description" is not valid.'],
    'OperationFailed.HcForInvalidRiType': [
      400,
      'Healthchecksourceip and healthchecktargetip is only valid for vr ri that is connected to vbr.',
    ],
    'IllegalParam.HealthcheckIp': [400, 'Healthcheck ip cannot equal with instance ip.'],
    'Forbidden.CrossBorder': [400, 'User not authorized to create cross border routerInterface.'],
    ResourceNotInResourceGroup: [400, 'The specified resource is not in the specified ResourceGroup.'],
  },
);

export const DRAFT_ERRORS = {
  ...OWN_ERRORS,
  ...ACCESS_POINT_ERRORS,
  ...CHARGE_ERRORS,
  ...ROLE_AND_SPEC_ERRORS,
  ...ROUTER_ERRORS,
  ...ROUTER_PAIR_ERRORS,
  ...TAG_ERRORS,
  // The list of CreateRouterInterface has no code for a wrong health check address.
  ...onBasis(
    { certainty: 'inferred', source: 'metadata' },
    pickRows(ROUTER_INTERFACE_ERRORS, 'InvalidHealthCheckIP.Malformd'),
  ),
};

export const DRAFT_BEHAVIOURS = [
  ...ROLE_AND_SPEC_BEHAVIOURS,
  ...ROUTER_BEHAVIOURS,
  ...ROUTER_PAIR_BEHAVIOURS,
  ...ACCESS_POINT_BEHAVIOURS,
  ...CHARGE_BEHAVIOURS,
  ...FAST_LINK_BEHAVIOURS,
  ...HEALTH_CHECK_BEHAVIOURS,
  ...NAMING_BEHAVIOURS,
  ...TAG_BEHAVIOURS,
  documented('metadata', 'A connection across the border of mainland China requires a permission.'),
  documented('metadata', '`OppositeRouterType` is `VRouter` by default.'),
  inferred(
    'metadata',
    'An unknown opposite region is the 400 `InvalidRegionId.NotFound`; an unknown own region is the 404.',
  ),
  inferred('metadata', 'An `OppositeInterfaceOwnerId` that is not digits is refused with `InvalidAliuid`.'),
  guess('The peer is not looked up, except with `FastLinkMode`: it can be in another account.'),
  guess('The order of the checks: first the request alone, then the resources that it names.'),
] as const;

/** Reads and validates a CreateRouterInterface request. Throws the error of the first violation. */
export function readDraft({ world, parameters, accountId, now }: Call): Draft {
  const { region, oppositeRegion } = readRegions(parameters);
  const { regionId } = region;
  const routerType = readRouterType(requiredText(parameters, 'RouterType'));
  const role = readRole(requiredText(parameters, 'Role'), routerType);
  const spec = readSpec(requiredText(parameters, 'Spec'), role);
  const charge = readCharge(parameters, role);
  const opposite = readOpposite(parameters);
  checkRouterTypes(routerType, role, opposite);
  checkName(parameters['Name'], OWN_ERRORS['InvalidName.Malformed']);
  checkDescription(parameters['Description'], OWN_ERRORS['InvalidDescription.Malformed']);
  const tags = readTags(parameters);
  const fastLink = readFastLink(parameters, routerType);

  const resourceGroupId = readResourceGroup(world, parameters);
  const accessPointId = optionalText(parameters, 'AccessPointId');
  const oppositeAccessPointId = optionalText(parameters, 'OppositeAccessPointId');
  checkAccessPoint(accessPointId, routerType, regionId);
  checkAccessPoint(oppositeAccessPointId, opposite.routerType, oppositeRegion.regionId);
  const routerId = requiredText(parameters, 'RouterId');
  checkOtherRouter(routerId, opposite);
  const { vpcId } = requireRouter(world, { routerId, routerType, regionId, ownerId: accountId, accessPointId });
  const oppositeVpcId = fastLink && requireOppositeRouter(world, fastLink, oppositeRegion);
  const healthCheck = validateHealthCheck(world, readHealthCheck(parameters), routerType, opposite, {
    unsupported: OWN_ERRORS['OperationFailed.HcForInvalidRiType'],
    gatewayAddress: OWN_ERRORS['IllegalParam.HealthcheckIp'],
  });
  const crossBorder = region.mainland !== oppositeRegion.mainland;
  if (crossBorder && !world.settings.crossBorderPermitted) refuse(OWN_ERRORS['Forbidden.CrossBorder']);

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
    name: optionalText(parameters, 'Name'),
    description: optionalText(parameters, 'Description'),
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
    olderAttributes: [],
  };
  return { region, oppositeRegion, charge, fastLink, oppositeVpcId, fields };
}

function readRegions(parameters: Parameters): { readonly region: Region; readonly oppositeRegion: Region } {
  return {
    region: findRegion(requiredText(parameters, 'RegionId')) ?? refuse(OWN_ERRORS['InvalidRegionId.NotFound']),
    oppositeRegion:
      findRegion(requiredText(parameters, 'OppositeRegionId')) ??
      refuse(OWN_ERRORS['InvalidRegionId.NotFound#opposite']),
  };
}

function readOpposite(parameters: Parameters): Opposite & { readonly routerType: RouterType } {
  const ownerId = optionalText(parameters, 'OppositeInterfaceOwnerId') ?? '';
  if (!/^\d*$/.test(ownerId)) refuse(OWN_ERRORS.InvalidAliuid);
  return {
    interfaceId: optionalText(parameters, 'OppositeInterfaceId'),
    routerId: optionalText(parameters, 'OppositeRouterId'),
    routerType: readOppositeRouterType(optionalText(parameters, 'OppositeRouterType')) ?? 'VRouter',
    ownerId,
  };
}

function readHealthCheck(parameters: Parameters) {
  return {
    sourceIp: optionalText(parameters, 'HealthCheckSourceIp'),
    targetIp: optionalText(parameters, 'HealthCheckTargetIp'),
  };
}

function readResourceGroup(world: World, parameters: Parameters): string {
  const { resourceGroups } = world.settings;
  const requested = optionalText(parameters, 'ResourceGroupId');
  if (requested === undefined) return resourceGroups[0] ?? '';
  if (!/^rg-[0-9a-z]+$/.test(requested)) invalid('ResourceGroupId');
  return resourceGroups.includes(requested) ? requested : refuse(OWN_ERRORS.ResourceNotInResourceGroup);
}

function requireOppositeRouter(world: World, fastLink: FastLink, { regionId }: Region): string | undefined {
  const { routerId, ownerId } = fastLink;
  return requireRouter(world, { routerId, routerType: 'VRouter', regionId, ownerId, accessPointId: undefined }).vpcId;
}
