import type { DeleteExpressConnectRequest } from '../actions/delete-express-connect';
import type { DeleteRouterInterfaceRequest } from '../actions/delete-router-interface';
import type { ModifyRouterInterfaceAttributeRequest } from '../actions/modify-router-interface-attribute';
import type { ModifyRouterInterfaceSpecRequest } from '../actions/modify-router-interface-spec';
import type { InterfaceRequest } from '../models/interface-change';
import { combination, given, ipv4, type Rule, required, requiredWhen } from './rule';
import { accountId, clientToken, description, hasShape, idShape, name, regionId } from './text';

const METADATA = 'Service metadata of June 2024, request parameters';
const EXAMPLES = 'Examples in the service metadata of June 2024';
const SDK = 'Official SDK @alicloud/vpc20160428 7.3.2';

/** What every change of an interface asks for. */
export function interfaceRules<Request extends InterfaceRequest>(): Rule<Request>[] {
  return [
    required<Request>('regionId', METADATA),
    regionId<Request>('regionId', EXAMPLES),
    required<Request>('routerInterfaceId', METADATA),
    idShape<Request>('routerInterfaceId', 'ri', EXAMPLES),
  ];
}

/** Rules of activate, deactivate and connect. */
export const INTERFACE_RULES = interfaceRules<InterfaceRequest>();

export const DELETE_ROUTER_INTERFACE_RULES: readonly Rule<DeleteRouterInterfaceRequest>[] = [
  ...interfaceRules<DeleteRouterInterfaceRequest>(),
  ...clientToken<DeleteRouterInterfaceRequest>('clientToken', METADATA),
];

export const DELETE_EXPRESS_CONNECT_RULES: readonly Rule<DeleteExpressConnectRequest>[] = [
  ...interfaceRules<DeleteExpressConnectRequest>(),
  ...clientToken<DeleteExpressConnectRequest>('clientToken', METADATA),
];

export const MODIFY_ROUTER_INTERFACE_SPEC_RULES: readonly Rule<ModifyRouterInterfaceSpecRequest>[] = [
  ...interfaceRules<ModifyRouterInterfaceSpecRequest>(),
  required('spec', METADATA),
  combination(
    'INVALID_COMBINATION',
    'spec',
    'spec must be a bandwidth, not NEGATIVE: the spec of an accepting side cannot be changed.',
    `${SDK}, spec`,
    ({ spec }) => spec !== 'Negative',
  ),
  ...clientToken<ModifyRouterInterfaceSpecRequest>('clientToken', METADATA),
];

type Modify = ModifyRouterInterfaceAttributeRequest;

const CHANGEABLE = [
  'name',
  'description',
  'oppositeInterfaceId',
  'oppositeRouterId',
  'oppositeRouterType',
  'oppositeInterfaceOwnerId',
  'healthCheckSourceIp',
  'healthCheckTargetIp',
  'hcThreshold',
  'hcRate',
  'deleteHealthCheckIp',
] as const satisfies readonly (keyof Modify)[];

const changesPeer = ({ oppositeInterfaceId, oppositeRouterId, oppositeInterfaceOwnerId }: Modify) =>
  given(oppositeInterfaceId) || given(oppositeRouterId) || given(oppositeInterfaceOwnerId);

const withoutDeletion = (field: 'healthCheckSourceIp' | 'healthCheckTargetIp') =>
  combination<Modify>(
    'NOT_ALLOWED',
    field,
    `${field} must be left out when deleteHealthCheckIp is true.`,
    `${SDK}, deleteHealthCheckIp`,
    (request) => request.deleteHealthCheckIp !== true,
  );

const atLeastOne = (field: 'hcThreshold' | 'hcRate') =>
  combination<Modify>(
    'OUT_OF_RANGE',
    field,
    `${field} must be 1 or more.`,
    `${METADATA}: a count and a time in milliseconds`,
    (request) => Number(request[field]) >= 1,
  );

export const MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES: readonly Rule<Modify>[] = [
  ...interfaceRules<Modify>(),
  {
    code: 'REQUIRED',
    field: 'name',
    says: 'name, or another attribute to change, is required.',
    source: `${METADATA}: every attribute is optional, and a change without any changes nothing`,
    holds: (request) => CHANGEABLE.some((field) => request[field] !== undefined && request[field] !== null),
  },
  ...name<Modify>('name', METADATA, SDK),
  ...description<Modify>('description', METADATA, SDK),
  idShape('oppositeInterfaceId', 'ri', EXAMPLES),
  requiredWhen(
    'oppositeRouterType',
    'another opposite field is given',
    changesPeer,
    `${METADATA}: the service takes VBR when it is left out, which is seldom meant`,
  ),
  combination(
    'INVALID_FORMAT',
    'oppositeRouterId',
    'oppositeRouterId must look like "vrt-…" when oppositeRouterType is VROUTER and like "vbr-…" when it is VBR.',
    EXAMPLES,
    ({ oppositeRouterId, oppositeRouterType }) =>
      hasShape(oppositeRouterId, 'vrt')
        ? oppositeRouterType !== 'VBR'
        : hasShape(oppositeRouterId, 'vbr') && oppositeRouterType !== 'VRouter',
  ),
  accountId('oppositeInterfaceOwnerId', `${SDK}, oppositeInterfaceOwnerId`),
  ipv4('healthCheckSourceIp', METADATA),
  withoutDeletion('healthCheckSourceIp'),
  requiredWhen(
    'healthCheckTargetIp',
    'healthCheckSourceIp is given',
    (request) => given(request.healthCheckSourceIp),
    METADATA,
  ),
  ipv4('healthCheckTargetIp', METADATA),
  withoutDeletion('healthCheckTargetIp'),
  atLeastOne('hcThreshold'),
  atLeastOne('hcRate'),
];
