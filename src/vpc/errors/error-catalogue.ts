import { uncapitalize } from '../models/names';
import { type Basis, documented, observed } from '../sources/sources';
import type { ErrorKind } from './error-kinds';

export interface CatalogueEntry {
  readonly kind: ErrorKind;
  /** Field of the request that the code refers to. A list where actions have different names for it. */
  readonly field?: string | readonly string[];
  /** What is wrong and what to do, where it is more specific than the message of the kind. A message template. */
  readonly advice?: string;
}

/** Entries of one kind. A value is the field of the code, or `{ field?, advice? }`, or null for neither. */
type Group = Readonly<Record<string, string | null | Omit<CatalogueEntry, 'kind'>>>;

const invalidInput: Group = {
  'IllegalParam.ClientToken': 'clientToken',
  'IllegalParam.HcRate': 'hcRate',
  'IllegalParam.HcSourceIp': 'healthCheckSourceIp',
  'IllegalParam.HcThreshold': 'hcThreshold',
  'IllegalParam.HealthcheckIp': {
    field: 'healthCheckTargetIp',
    advice: 'A health check address cannot be the address of an instance. Choose an unused one.',
  },
  'IllegalParam.RegionId': 'regionId',
  'IllegalParam.Spec': 'spec',
  'IllegalParam.VRouterType': 'routerType',
  'IllegalParam.chargeType': 'instanceChargeType',
  'InvalidAccessPoint.NotExist': 'accessPointId',
  'InvalidAccessPoint.NotMatch': {
    field: 'accessPointId',
    advice: 'Use the access point of the virtual border router.',
  },
  'InvalidAccessPoint.ValueNotAllowed': {
    field: 'accessPointId',
    advice: 'Remove {accessPointId}: only an interface on a virtual border router has an access point.',
  },
  'InvalidAccessPointType.NotSupport': 'type',
  'InvalidClientToken.ValueNotSupported': 'clientToken',
  'InvalidConnectionType.MalFormed': null,
  'InvalidDescription.Malformed': 'description',
  'InvalidDescription.Malformd': 'description',
  'InvalidFilterKey.ValueNotSupported': 'filter',
  'InvalidHealthCheckIP.Malformd': 'healthCheckSourceIp',
  'InvalidName.Malformed': 'name',
  'InvalidName.Malformd': 'name',
  'InvalidOppositeRouterType.ValueNotSupported': 'oppositeRouterType',
  'InvalidParam.AvailableZoneId': null,
  'InvalidParam.ModifyRouterInterface': null,
  'InvalidParam.NotFound': null,
  'InvalidParam.NotNull': null,
  InvalidParameter: null,
  'InvalidProductForm.MalFormed': null,
  'InvalidRole.Malformed': 'role',
  'InvalidRole.ValueNotSupported': 'role',
  'InvalidRouterInterfaceChargeType.Malformed': 'instanceChargeType',
  'InvalidRouterInterfaceSpec.Malformed': 'spec',
  'InvalidRouterType.ValueNotSupported': 'routerType',
  'InvalidSpec.ValudNotSupported': 'spec',
  'InvalidSpec.ValueNotSupported': 'spec',
  'Duplicate.TagKey': 'tags',
  InvalidTagKey: 'tags',
  InvalidTagValue: 'tags',
  'Forbidden.AcceptRoleNotSupportPrePay': {
    field: 'instanceChargeType',
    advice: 'The accepting side is not billed: remove {instanceChargeType} or use {InstanceChargeType.POST_PAID}.',
  },
  MissingParameter: null,
  'IllegalParam.NextToken': null,
  'Duplicate.ResourceId': 'routerInterfaceId',
  'InvalidResourceType.NotFound': null,
  'MissParameter.TagOrResourceId': 'tags',
  'NumberExceed.ResourceIds': 'routerInterfaceId',
  'NumberExceed.Tags': 'tags',
  RequestEntityTooLarge: null,
  'OperationFailed.HcForInvalidRiType': {
    field: 'healthCheckSourceIp',
    advice: 'Only an interface on a VPC router with a peer on a virtual border router has health check addresses.',
  },
  'OperationFailed.NotSupportIPv6': { advice: 'A router interface does not support IPv6. Use IPv4 addresses.' },
  'Parameter.Illegal': null,
};

const notFound: Group = {
  'InvalidAccount.NotFound': 'oppositeInterfaceOwnerId',
  'InvalidInstanceId.NotFound': 'routerInterfaceId',
  'InvalidOpposite.NotFound': 'oppositeInterfaceId',
  'InvalidOppositeRegionId.NotFound': 'oppositeRegionId',
  'InvalidRegionId.NotFound': 'regionId',
  'InvalidRegionId.NotSupport': 'regionId',
  'InvalidResourceId.NotFound': 'routerInterfaceId',
  'InvalidRouterId.NotFound': {
    field: 'routerId',
    advice: 'Check that the router exists in that region and belongs to the account of the gateway.',
  },
  'InvalidRouterInterfaceId.NotFound': 'routerInterfaceId',
  'VpcSubnet.NotFound': 'healthCheckSourceIp',
};

const stateConflict: Group = {
  'AttrMismatching.AcceptingSideAliUid': 'oppositeInterfaceOwnerId',
  'AttrMismatching.AcceptingSideInstanceId': 'oppositeInterfaceId',
  'AttrMismatching.AcceptingSideOppositeInterfaceId': null,
  'AttrMismatching.AcceptingSideOppositeInterfaceOwnerId': null,
  'AttrMismatching.AcceptingSideOppositeRegionNo': null,
  'AttrMismatching.AcceptingSideOppositeRouterId': null,
  'AttrMismatching.AcceptingSideOppositeRouterType': null,
  'AttrMismatching.AcceptingSideRegionNo': 'oppositeRegionId',
  'AttrMismatching.AcceptingSideRole': null,
  'AttrMismatching.AcceptingSideRouterId': 'oppositeRouterId',
  'AttrMismatching.AcceptingSideRouterType': 'oppositeRouterType',
  'DependencyViolation.RouterInterfaceReferedByRouteEntry': null,
  'Forbbiden.ModifyIdAndType': null,
  'Forbidden.OnlyOneConnection': null,
  HaveConnectionBetweenRouters: {
    field: 'oppositeRouterId',
    advice: 'These two routers are already connected. A second pair between them is not allowed.',
  },
  INVAID_VBR_STATUS: { field: 'routerId', advice: 'Wait until the virtual border router is active.' },
  IncorrectOppositeInterfaceInfo: 'oppositeRouterId',
  'IncorrectOppositeInterfaceInfo.NotSet': {
    advice:
      'Set all four opposite fields of the interface first. If they were set a moment ago, send the request again.',
  },
  IncorrectRIStatus: null,
  'IncorrectRole.NotInitiatingSide': 'routerInterfaceId',
  IncorrectStatus: null,
  'IncorrectStatus.RouterInterface': null,
  'InvalidInstance.StatusError': null,
  'InvalidRouterId.AttacedToCEN': {
    field: 'routerId',
    advice: 'The VPC is attached to a CEN instance. Detach it first, or connect through CEN.',
  },
  'LinkRole.NotSupport': null,
  NotSupportLinkrole: null,
  'OperationFailed.OperationLocked': {
    advice: 'The interface is locked for maintenance. Send the request again later.',
  },
  OppositeRouterInterfaceIsDeleted: null,
  'ReferredByRouteEntry.RouterInterface': null,
  RouterInterfaceReferredByRouteEntry: null,
};

const quotaExceeded: Group = {
  'InvalidBandwidth.NotEnough': 'spec',
  'LimitationExceed.InterfaceNumberOnRouter': {
    field: 'routerId',
    advice: 'The router has reached its maximum number of interfaces. Delete one or request a higher quota.',
  },
  QuotaExceeded: {
    advice: 'The account has reached its maximum number of interfaces. Delete one or request a higher quota.',
  },
  RI_CREATE_ONE_LIMIT_BY_SYNC: null,
};

const billing: Group = {
  'COMMODITY.INVALID_COMPONENT': null,
  'Forbidden.BillsOutstanding': { advice: 'The account has outstanding bills. Pay them, then send the request again.' },
  'Forbidden.FinancialLocked': {
    advice: 'The interface is locked because of an unpaid bill. Pay it, then send the request again.',
  },
  'Forbidden.FinancileLocked': {
    advice: 'The interface is locked because of an unpaid bill. Pay it, then send the request again.',
  },
  'InvalidCommodity.NotFound': null,
  'InvalidPrice.NotFound': null,
  'OperationFailed.NoAvailableAmount': { advice: 'The balance of the account is below zero. Add funds first.' },
  'OperationFailed.PconnTrafficNotEnable': { advice: 'Enable outbound data transfer billing of the circuit first.' },
  'OperationFailed.SyncOrderToSub': null,
  'PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL': null,
};

const notPermitted: Group = {
  'CROSS_BID.FORBIDDEN': null,
  Forbbiden: null,
  'Forbbiden.InvaildOwner': null,
  'Forbidden.CrossBorder': {
    field: 'oppositeRegionId',
    advice: 'A cross-border connection needs a permission. Apply for it first.',
  },
  'Forbidden.NotInRouterInterfaceCreateWhitelist': null,
  'Forbidden.RAM': { advice: 'Grant the RAM identity of the gateway the permission for this action.' },
  'Forbidden.RiskControl': null,
  ForbiddenAction: null,
  'IllegalParam.AliUid': null,
  'IllegalParam.CrossBorderBandwidth': 'spec',
  'IllegalParam.InstanceOwner': null,
  InvalidAliuid: null,
  'InvalidInstanceOwner.Error': null,
  NoPermission: { advice: 'Grant the RAM identity of the gateway the permission for this action.' },
  ResourceNotInResourceGroup: {
    field: ['resourceGroupId', 'newResourceGroupId'],
    advice: 'Check that the resource group exists and belongs to the account of the gateway.',
  },
};

const idempotencyMismatch: Group = {
  'Duplicated.ClientToken': 'clientToken',
  IdempotenceParamNotMatch: 'clientToken',
  IdempotentParameterMismatch: 'clientToken',
  'InvalidIdempotenceParameter.Mismatch': 'clientToken',
};

const busy: Group = {
  INSTANCE_IN_PROCESSIONG: null,
  'IncorrectStatus.CenStatus': null,
  OperationConflict: null,
  'OperationFailed.DistibuteLock': null,
  SystemBusy: null,
  TaskConflict: null,
};

const throttled: Group = {
  'Rejected.Throttling': null,
  Throttling: null,
  'Throttling.Api': null,
  'Throttling.User': null,
};

/** The upstream does not know yet, or cannot report, the result of an earlier request with the token. */
const tokenProcessing: Group = {
  LastTokenProcessing: 'clientToken',
  'OperationFailed.IdempotentTokenProcessing': 'clientToken',
  'OperationFailed.LastTokenProcessing': 'clientToken',
  'OperationFailed.TokenVerfiy': 'clientToken',
  TOKEN_PROCESSING: 'clientToken',
  'TokenVerfiy.Failed': 'clientToken',
};

const credentials: Group = {
  'Forbidden.AccessKeyDisabled': null,
  IncompleteSignature: null,
  InvalidSignatureMethod: null,
  'InvalidAccessKeyId.Inactive': null,
  'InvalidAccessKeyId.NotFound': null,
  'InvalidSecurityToken.Expired': null,
  'InvalidSecurityToken.Malformed': null,
  'InvalidSecurityToken.MismatchWithAccessKey': null,
  'InvalidTimeStamp.Format': null,
  MissingSecurityToken: null,
  SignatureDoesNotMatch: null,
};

const clockSkew: Group = {
  'InvalidTimeStamp.Expired': null,
};

const protocol: Group = {
  'EndPoint.Empty': null,
  'InvalidApi.NotFound': null,
  'InvalidProduct.NotFound': null,
  'InvalidProtocol.NeedSsl': null,
  InvalidVersion: null,
  'InvalidVersion.NotFound': null,
  UnsupportedHTTPMethod: null,
};

const serverFault: Group = {
  'ErrCode.Invalid': null,
  'Internal.Error': null,
  InternalError: null,
  ResourceQueryError: null,
  ServiceUnavailable: null,
  // Every attempt has a new nonce, so this request was delivered twice: the first delivery may have succeeded.
  SignatureNonceUsed: null,
  'VPC.ERROR': null,
  'Vpc.Error': null,
};

/**
 * Every known error code of the actions of this gateway, in the upstream's spelling, misspellings included. A code that is
 * not listed is of kind `unknown` and is passed on whole.
 */
export const ERROR_CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map(
  Object.entries({
    invalidInput,
    notFound,
    stateConflict,
    quotaExceeded,
    billing,
    notPermitted,
    idempotencyMismatch,
    busy,
    throttled,
    tokenProcessing,
    credentials,
    clockSkew,
    protocol,
    serverFault,
  } satisfies Record<Exclude<ErrorKind, 'unknown'>, Group>).flatMap(([kind, group]) =>
    Object.entries(group).map(([code, entry]): [string, CatalogueEntry] => [
      code,
      { kind: kind as ErrorKind, ...(typeof entry === 'string' ? { field: entry } : entry) },
    ]),
  ),
);

/** Codes that the metadata of June 2024 does not list for an action of this gateway. */
const OTHER_BASES: readonly (readonly [Basis, readonly string[]])[] = [
  [
    documented('idempotence', 'also in the metadata of other VPC and ECS actions'),
    [
      ...Object.keys(idempotencyMismatch),
      ...Object.keys(tokenProcessing),
      'IllegalParam.ClientToken',
      'InvalidClientToken.ValueNotSupported',
    ],
  ],
  [
    observed('terraform', 'retry lists and error checks of the router interface resources'),
    [
      'DependencyViolation.RouterInterfaceReferedByRouteEntry',
      'InvalidInstanceId.NotFound',
      'IncorrectStatus',
      'OperationConflict',
      'Rejected.Throttling',
      'ServiceUnavailable',
      'TaskConflict',
      'SystemBusy',
    ],
  ],
  [observed('terraformProviderIssue'), ['COMMODITY.INVALID_COMPONENT']],
  [
    documented('reference', 'spelling of the 2018 and 2019 editions'),
    ['InvalidDescription.Malformd', 'InvalidName.Malformd', 'Forbidden.FinancileLocked'],
  ],
  [
    documented('core', 'common errors of RPC services'),
    [...Object.keys(throttled), ...Object.keys(credentials), ...Object.keys(clockSkew)],
  ],
];

const METADATA = documented('metadata', 'error lists');
const basisByCode = new Map(OTHER_BASES.flatMap(([basis, codes]) => codes.map((code) => [code, basis] as const)));

/** Where the code was read. */
export function basisOfCode(code: string): Basis {
  return basisByCode.get(code) ?? METADATA;
}

/**
 * The catalogue entry of a code, and of the variations that no table can list: a leading space (in the service metadata),
 * `Missing<Parameter>` and `Invalid<Parameter>` of the API gateway, `Throttling.<anything>`.
 */
export function classify(code: string, message = ''): CatalogueEntry {
  const trimmed = code.trim();
  const entry = ERROR_CATALOGUE.get(trimmed);
  // An expired STS token was observed as InvalidParameter with this text (kubevela/terraform-controller, issue 52).
  if (trimmed === 'InvalidParameter' && message.includes('SecurityToken.Expired')) return { kind: 'credentials' };
  // With this message of the service metadata, the code can refer to either region of the request.
  if (trimmed === 'InvalidRegionId.NotFound' && message.includes('ec region list')) return { kind: 'notFound' };
  if (entry) return entry;
  if (trimmed.includes('Throttling')) return { kind: 'throttled' };
  const parameter = /^(?:Missing|Invalid)([A-Z]\w*)$/.exec(trimmed)?.[1];
  return parameter ? { kind: 'invalidInput', field: uncapitalize(parameter) } : { kind: 'unknown' };
}
