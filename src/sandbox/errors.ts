/**
 * What the service answers when it refuses, as `code → HTTP status and message`, spelled as the service spells it (`ValudNotSupported`,
 * `INVAID_VBR_STATUS`, `AttacedToCEN`, `recored`).
 *
 * Sources, by group: the error lists of the service's metadata for CreateRouterInterface and the reads; the public gateway's common
 * errors; the VPC help page on idempotence. A code that a list holds twice has a `#variant`, which is not sent.
 */
const TABLE = {
  // The public gateway's common errors. `Missing<Parameter>` and `Invalid<Parameter>` are made by missing() and invalid() below.
  'InvalidApi.NotFound': [404, 'Specified api is not found, please check your url and method.'],
  InvalidVersion: [400, 'Specified parameter Version is not valid.'],
  UnsupportedHTTPMethod: [403, 'This http method not supported.'],
  InvalidParameter: [400, 'The request has a parameter that cannot be decoded.'],
  'InvalidTimeStamp.Format': [400, 'Specified time stamp or date value is not well formatted.'],
  'InvalidTimeStamp.Expired': [400, 'Specified time stamp or date value is expired.'],
  'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'],
  'InvalidAccessKeyId.Inactive': [400, 'Specified access key is disabled.'],
  IncompleteSignature: [400, 'The request signature does not conform to Aliyun standards.'],
  InvalidSignatureMethod: [400, 'Specified signature method is not supported.'],
  SignatureDoesNotMatch: [400, 'Specified signature is not matched with our calculation.'],
  SignatureNonceUsed: [400, 'Specified signature nonce was used already.'],
  'InvalidSecurityToken.Expired': [400, 'Specified SecurityToken is expired.'],
  'InvalidSecurityToken.MismatchWithAccessKey': [400, 'Specified SecurityToken mismatch with the AccessKey.'],
  'Throttling.User': [400, 'Request was denied due to user flow control.'],
  InternalError: [500, 'The request processing has failed due to some unknown error, exception or failure.'],
  ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
  // The sandbox's own: the real service's bound on a body, and its answer to a larger one, are not known.
  RequestEntityTooLarge: [413, 'The request body is larger than 65536 bytes.'],

  // Idempotence. Neither is in CreateRouterInterface's own list.
  IdempotentParameterMismatch: [
    400,
    'The request uses the same client token as a previous, but non-identical request.',
  ],
  'IllegalParam.ClientToken': [400, 'Token verify failed because client token length too long.'],

  // Shared by the reads.
  'InvalidRegionId.NotFound#read': [404, 'The RegionId provided does not exist in our records.'],
  'InvalidFilterKey.ValueNotSupported': [404, 'Specified filter key is not supported: Filter.X.key'],
  'Parameter.Illegal': [400, 'The parameter is illegal.'],
  InvalidTagKey: [400, 'The tag keys are not valid.'],
  InvalidTagValue: [400, 'The tag values are not valid.'],
  'Duplicate.TagKey': [400, 'The Tag.N.Key contain duplicate key.'],
  'NumberExceed.Tags': [400, 'The maximum number of Tags is exceeded.'],
  'InvalidHealthCheckIP.Malformd': [400, 'Healthcheck sourceip or targetip is not valid.'],

  // CreateRouterInterface, the whole list.
  'InvalidPrice.NotFound': [400, 'Pricing plan result not found.'],
  InvalidAliuid: [400, 'Invalid Aliuid.'],
  'InvalidRole.ValueNotSupported': [400, 'The specified Role is not valid.'],
  'InvalidSpec.ValudNotSupported': [400, 'The specified Spec is not supported.'],
  'InvalidRouterType.ValueNotSupported': [400, 'The specified RouterType is not valid.'],
  'InvalidName.Malformed': [400, 'The specified "Name" is not valid.'],
  'Forbidden.BillsOutstanding': [400, 'You cannot create more RouterInterface because you have bills outstanding.'],
  'LimitationExceed.InterfaceNumberOnRouter': [400, 'Total number of RouterInterfaces on a Router exceeded.'],
  'Forbidden.NotInRouterInterfaceCreateWhitelist': [400, 'Not in router interface create whitelist.'],
  RI_CREATE_ONE_LIMIT_BY_SYNC: [400, 'Create ri only one limit by sync.'],
  'InvalidAccessPoint.ValueNotAllowed': [400, 'The non-vbr router interface cannot have access point configured.'],
  'InvalidParam.NotFound': [
    400,
    'Parameter must not be null,uid, bid,regionNo, remoteRegionNo, routerId or accessPointId',
  ],
  'InvalidAccessPoint.NotMatch': [400, 'The accessPoint id is not matched'],
  'InvalidAccessPoint.NotExist': [400, 'The accessPoint not exit'],
  INVAID_VBR_STATUS: [400, 'VBR status must be active'],
  'IncorrectStatus.CenStatus': [400, 'Cen status must not be middle status.'],
  'Forbidden.AcceptRoleNotSupportPrePay': [400, 'Acception side ri not support chargetype for prepaid.'],
  'InvalidRouterInterfaceSpec.Malformed': [400, 'Specified RouterInterface spec is not valid.'],
  'VpcSubnet.NotFound': [400, 'Vpc subnet not exist.'],
  'IllegalParam.HealthcheckIp': [400, 'Healthcheck ip cannot equal with instance ip.'],
  'OperationFailed.HcForInvalidRiType': [
    400,
    'Healthchecksourceip and healthchecktargetip is only valid for vr ri that is connected to vbr.',
  ],
  'OperationFailed.SyncOrderToSub': [400, 'SyncOrderToSub error.'],
  'IllegalParam.CrossBorderBandwidth': [400, 'CrossBorder bandwidth error.'],
  'IllegalParam.VRouterType': [400, 'The VRouterType is not supported.'],
  'IllegalParam.Spec': [400, 'The spec is illegal.'],
  'Forbidden.CrossBorder': [400, 'User not authorized to create cross border routerInterface.'],
  'InvalidRouterId.NotFound#not-yours': [
    400,
    'Param is not valid,this user does not have this router or aliuid bid regionNo and routerId must have something wrong.',
  ],
  'InvalidCommodity.NotFound': [400, 'Commodity is not exist.'],
  'InvalidRouterInterfaceChargeType.Malformed': [400, 'Specified RouterInterface ChargeType is not valid.'],
  'IllegalParam.RegionId': [400, 'The specified regionId is illegal.'],
  'PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL': [400, 'User withhoding argeement is illegal.'],
  QuotaExceeded: [400, 'RiPerUser quota exceeded'],
  'OperationFailed.PconnTrafficNotEnable': [400, 'The operation is failed because of PconnTrafficNotEnable.'],
  'InvalidRegionId.NotFound#opposite': [400, 'The regionId provided does not exist in ec region list.'],
  ResourceNotInResourceGroup: [400, 'The specified resource is not in the specified ResourceGroup.'],
  HaveConnectionBetweenRouters: [400, 'Have connection between routers'],
  'InvalidDescription.Malformed': [400, 'The specified "Description" is not valid.'],
  'InvalidBandwidth.NotEnough': [400, 'Bandwidth not enough.'],
  ForbiddenAction: [400, 'The user does not support this action.'],
  'OperationFailed.NotSupportIPv6': [400, 'Router interface not support IPv6.'],
  'InvalidParam.AvailableZoneId': [
    400,
    'The specified AvailableZoneId did not retrieve the corresponding cluster IP address.',
  ],
  'OperationFailed.NoAvailableAmount': [
    400,
    'The available amount of your account is less than 0, please recharge before attempting to purchase.',
  ],
  'InvalidRegionId.NotFound': [404, 'The regionId provided does not exist in our records.'],
  'InvalidRouterId.NotFound': [404, 'The specified RouterId does not exist in our recored.'],
  'InvalidRouterId.AttacedToCEN': [404, 'Can not create ri when attaced to CEN.'],
} as const satisfies Record<string, readonly [httpStatus: number, message: string]>;

/** A row of the table. What follows a `#` tells rows of the same code apart and is not part of the code. */
export type ErrorKey = keyof typeof TABLE;

export interface ErrorEntry {
  readonly code: string;
  readonly httpStatus: number;
  readonly message: string;
}

/** The row as it goes on the wire. */
export function errorEntry(key: ErrorKey): ErrorEntry {
  const [httpStatus, message] = TABLE[key];
  return { code: key.split('#', 1)[0] ?? key, httpStatus, message };
}

export const ERROR_KEYS: readonly ErrorKey[] = Object.keys(TABLE) as ErrorKey[];

/** A refusal in the service's own words; whoever catches it puts it on the wire. */
export class ServiceError extends Error {
  readonly code: string;
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(entry: ErrorEntry, headers: Readonly<Record<string, string>> = {}) {
    super(entry.message);
    this.name = 'ServiceError';
    this.code = entry.code;
    this.httpStatus = entry.httpStatus;
    this.headers = headers;
  }
}

/** Refuses with a row of the table. `message` replaces the row's text where the service fills it in. */
export function refuse(key: ErrorKey, message?: string, headers?: Readonly<Record<string, string>>): never {
  const entry = errorEntry(key);
  throw new ServiceError(message === undefined ? entry : { ...entry, message }, headers);
}

/** The public gateway's answer to a mandatory parameter that is absent or empty: `Missing<Parameter>`, 400. */
export function missing(parameter: string): never {
  throw new ServiceError({
    code: `Missing${parameter}`,
    httpStatus: 400,
    message: `${parameter} is mandatory for this action.`,
  });
}

/** The public gateway's answer to a value outside the type or range in the metadata: `Invalid<Parameter>`, 400. */
export function invalid(parameter: string): never {
  throw new ServiceError({
    code: `Invalid${parameter}`,
    httpStatus: 400,
    message: `Specified parameter ${parameter} is not valid.`,
  });
}
