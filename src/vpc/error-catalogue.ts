import type { ErrorKind } from './error-kind';

export interface CatalogueEntry {
  readonly kind: ErrorKind;
  /** The request field that the code is about, in camelCase. */
  readonly field?: string;
  /** What to do, where more can be said than the kind says. */
  readonly advice?: string;
}

/** Entries of one kind. A value is the field that the code is about, or `{ field?, advice? }`, or null for neither. */
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
    advice: 'Give the access point that the virtual border router belongs to.',
  },
  'InvalidAccessPoint.ValueNotAllowed': {
    field: 'accessPointId',
    advice: 'Leave accessPointId out: only an interface on a virtual border router has one.',
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
    advice: 'The accepting side is not billed: leave instanceChargeType out or use POST_PAID.',
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
    advice: 'Health check addresses belong to an interface on a VPC router whose peer is on a virtual border router.',
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
    advice: 'Check that the router exists in that region and belongs to the account the gateway acts for.',
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
    advice: 'These two routers are connected already, and a second pair between them is not allowed.',
  },
  INVAID_VBR_STATUS: { field: 'routerId', advice: 'Wait until the virtual border router is active.' },
  IncorrectOppositeInterfaceInfo: 'oppositeRouterId',
  'IncorrectOppositeInterfaceInfo.NotSet': {
    advice: 'Set all four opposite fields of the interface first. If they were set a moment ago, send it again.',
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
  'OperationFailed.OperationLocked': { advice: 'The interface is locked for maintenance. Send it again later.' },
  OppositeRouterInterfaceIsDeleted: null,
  'ReferredByRouteEntry.RouterInterface': null,
  RouterInterfaceReferredByRouteEntry: null,
};

const quotaExceeded: Group = {
  'InvalidBandwidth.NotEnough': 'spec',
  'LimitationExceed.InterfaceNumberOnRouter': {
    field: 'routerId',
    advice: 'The router holds as many interfaces as it may. Delete one or ask for a higher quota.',
  },
  QuotaExceeded: { advice: 'The account holds as many interfaces as it may. Delete one or ask for a higher quota.' },
  RI_CREATE_ONE_LIMIT_BY_SYNC: null,
};

const billing: Group = {
  'COMMODITY.INVALID_COMPONENT': null,
  'Forbidden.BillsOutstanding': { advice: 'The account has bills outstanding. Pay them, then send it again.' },
  'Forbidden.FinancialLocked': { advice: 'The interface is locked for an unpaid bill. Pay it, then send it again.' },
  'Forbidden.FinancileLocked': { advice: 'The interface is locked for an unpaid bill. Pay it, then send it again.' },
  'InvalidCommodity.NotFound': null,
  'InvalidPrice.NotFound': null,
  'OperationFailed.NoAvailableAmount': { advice: 'The balance of the account is below zero. Recharge it first.' },
  'OperationFailed.PconnTrafficNotEnable': { advice: 'Enable outbound data transfer billing of the circuit first.' },
  'OperationFailed.SyncOrderToSub': null,
  'PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL': null,
};

const notPermitted: Group = {
  'CROSS_BID.FORBIDDEN': null,
  Forbbiden: null,
  'Forbbiden.InvaildOwner': null,
  'Forbidden.CrossBorder': { field: 'oppositeRegionId', advice: 'Cross-border connections need a permission first.' },
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
  ResourceNotInResourceGroup: 'resourceGroupId',
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

/** Of a token the upstream does not know yet, or cannot say, what became of it. */
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
  'InvalidTimeStamp.Expired': null,
  'InvalidTimeStamp.Format': null,
  MissingSecurityToken: null,
  SignatureDoesNotMatch: null,
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
  // Every attempt has a nonce of its own, so this one was delivered twice: the first delivery may have been carried out.
  SignatureNonceUsed: null,
  'VPC.ERROR': null,
  'Vpc.Error': null,
};

/**
 * Every code known for the actions of this gateway, spelled as the service spells it, misspellings included.
 * Sources: the error lists in the service's metadata (June 2024), its help pages, the official SDKs, the leading
 * infrastructure tool's retry lists. A code that is not here is of kind `unknown` and is passed on whole.
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
    protocol,
    serverFault,
  } satisfies Record<Exclude<ErrorKind, 'unknown'>, Group>).flatMap(([kind, group]) =>
    Object.entries(group).map(([code, about]): [string, CatalogueEntry] => [
      code,
      { kind: kind as ErrorKind, ...(typeof about === 'string' ? { field: about } : about) },
    ]),
  ),
);

/**
 * Codes come with variations that a table cannot list: a leading space (seen in the service's own metadata),
 * `Missing<Parameter>` and `Invalid<Parameter>` of the API gateway, `Throttling.<anything>`.
 */
export function classify(code: string, message = ''): CatalogueEntry {
  const trimmed = code.trim();
  const entry = ERROR_CATALOGUE.get(trimmed);
  // An expired STS token has been seen as InvalidParameter with this text (kubevela/terraform-controller #52).
  if (trimmed === 'InvalidParameter' && message.includes('SecurityToken.Expired')) return { kind: 'credentials' };
  // With this text, of the service's metadata, it may be either region that is meant.
  if (trimmed === 'InvalidRegionId.NotFound' && message.includes('ec region list')) return { kind: 'notFound' };
  if (entry) return entry;
  if (trimmed.includes('Throttling')) return { kind: 'throttled' };
  const parameter = /^(?:Missing|Invalid)([A-Z]\w*)$/.exec(trimmed)?.[1];
  return parameter ? { kind: 'invalidInput', field: uncapitalized(parameter) } : { kind: 'unknown' };
}

const uncapitalized = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
