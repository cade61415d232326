import { about, type Group, UNPUBLISHED } from './advice';

const DESCRIPTION = about(
  'description',
  'The upstream refused {description}. Use 2 to 256 characters; start with a letter or a Chinese character, and not with ' +
    'http:// or https://.',
);
const NAME = about(
  'name',
  'The upstream refused {name}. Use 2 to 128 letters, Chinese characters, digits, periods, underscores and hyphens; start ' +
    'with a letter or a Chinese character.',
);

export const invalidInput: Group = {
  'IllegalParam.ClientToken': about(
    'clientToken',
    'The upstream refused {clientToken}. Use at most 64 ASCII characters, for example a UUID.',
  ),
  'IllegalParam.HcRate': about(
    'hcRate',
    '{hcRate} is not valid. Set the time between two health checks in milliseconds; 2000 is recommended.',
  ),
  'IllegalParam.HcSourceIp': about(
    'healthCheckSourceIp',
    'The upstream refused {healthCheckSourceIp}. Use an unused address of the local VPC, on an interface with a peer on a ' +
      'virtual border router.',
  ),
  'IllegalParam.HcThreshold': about(
    'hcThreshold',
    '{hcThreshold} is not valid. Set the number of consecutive lost health checks that count as a failure; 8 is recommended.',
  ),
  'IllegalParam.HealthcheckIp': about(
    'healthCheckTargetIp',
    'An instance already has an address of the health check. Choose unused addresses for {healthCheckSourceIp} and ' +
      '{healthCheckTargetIp}.',
  ),
  'IllegalParam.RegionId': about(
    'regionId',
    'The upstream does not allow the region in {regionId} for this request. Choose another region.',
  ),
  'IllegalParam.Spec': about(
    'spec',
    '{spec} is not allowed for this interface. Choose another bandwidth for an initiator, and {Spec.NEGATIVE} for an acceptor.',
  ),
  'IllegalParam.VRouterType': about(
    'routerType',
    'The upstream does not support this combination of {routerType} and {oppositeRouterType}. The peer of an interface on a ' +
      'virtual border router must be on a {RouterType.VROUTER}.',
  ),
  'IllegalParam.chargeType': about(
    'instanceChargeType',
    `The request does not fit the billing method of the interface, which is set at its creation ({instanceChargeType}). ${UNPUBLISHED}`,
  ),
  'InvalidAccessPoint.NotExist': about(
    'accessPointId',
    '{accessPointId} or {oppositeAccessPointId} does not exist in its region. Choose an access point of that region.',
  ),
  'InvalidAccessPoint.NotMatch': about(
    'accessPointId',
    '{accessPointId} is not the access point of the virtual border router in {routerId}. Use the access point of that router.',
  ),
  'InvalidAccessPoint.ValueNotAllowed': about(
    'accessPointId',
    'Remove {accessPointId}: only an interface on a virtual border router has an access point. The same applies to ' +
      '{oppositeAccessPointId} and the router of the peer.',
  ),
  'InvalidAccessPointType.NotSupport':
    'The upstream does not support the type of access point. This gateway requests no type: report it to the operator of the ' +
    'gateway.',
  'InvalidClientToken.ValueNotSupported': about(
    'clientToken',
    'The upstream does not support the value of {clientToken}. Use a new UUID.',
  ),
  'InvalidConnectionType.MalFormed':
    'The connection type of a read must be vpc2vpc or vbr2vpc. This gateway sends none: report it to the operator of the gateway.',
  'InvalidDescription.Malformed': DESCRIPTION,
  'InvalidDescription.Malformd': DESCRIPTION,
  'InvalidFilterKey.ValueNotSupported': about(
    'filter',
    'The upstream does not support a key of {filter}. Remove fields from {filter}.',
  ),
  'InvalidHealthCheckIP.Malformd': about(
    'healthCheckSourceIp',
    'The addresses of the health check are not valid. Set both {healthCheckSourceIp} and {healthCheckTargetIp}, as IPv4 ' +
      'addresses.',
  ),
  'InvalidName.Malformed': NAME,
  'InvalidName.Malformd': NAME,
  'InvalidOppositeRouterType.ValueNotSupported': about(
    'oppositeRouterType',
    '{oppositeRouterType} is not valid. Use the type of the router of the peer: {RouterType.VROUTER} or {RouterType.VBR}.',
  ),
  'InvalidParam.AvailableZoneId': `The upstream found no cluster address for the zone of the router. ${UNPUBLISHED}`,
  'InvalidParam.ModifyRouterInterface':
    'The combination of changes is not valid. Change the names, the peer and the health check in separate requests; ' +
    '{deleteHealthCheckIp} excludes new addresses.',
  'InvalidParam.NotFound':
    'A required parameter is missing. Check {regionId}, {oppositeRegionId}, {routerId}, and the access point of each virtual ' +
    'border router: {accessPointId} and {oppositeAccessPointId}.',
  'InvalidParam.NotNull': 'A required parameter of the read is missing. Check {regionId} and the id of the interface.',
  InvalidParameter: 'The upstream cannot read a parameter. Check the characters and the length of each value.',
  'InvalidProductForm.MalFormed':
    'The product form of a read must be routerinterface or expressconnect. This gateway sends none: report it to the operator ' +
    'of the gateway.',
  'InvalidRole.Malformed': about(
    'role',
    '{role} of a read must be {Role.INITIATING_SIDE} or {Role.ACCEPTING_SIDE}. Correct it or remove it.',
  ),
  'InvalidRole.ValueNotSupported': about(
    'role',
    '{role} is not valid here. It must be {Role.INITIATING_SIDE} on a virtual border router, and {Role.ACCEPTING_SIDE} with a ' +
      'peer on a virtual border router.',
  ),
  'InvalidRouterInterfaceChargeType.Malformed': about(
    'instanceChargeType',
    '{instanceChargeType} is not valid for this interface. Use {InstanceChargeType.POST_PAID}, or ' +
      '{InstanceChargeType.PRE_PAID} with {period} and {pricingCycle}.',
  ),
  'InvalidRouterInterfaceSpec.Malformed': about(
    'spec',
    '{spec} is not valid. An initiator requires a bandwidth, such as {Spec.MINI_2}; the spec of an acceptor cannot be changed.',
  ),
  'InvalidRouterType.ValueNotSupported': about(
    'routerType',
    '{routerType} is not valid. Use the type of the router in {routerId}: {RouterType.VROUTER} or {RouterType.VBR}.',
  ),
  'InvalidSpec.ValudNotSupported': about(
    'spec',
    'The upstream cannot create an interface with this {spec}. Use a bandwidth for an initiator, and {Spec.NEGATIVE} for an ' +
      'acceptor.',
  ),
  'InvalidSpec.ValueNotSupported': about(
    'spec',
    'The interface cannot change to this {spec}. Choose another bandwidth; only an initiator has one.',
  ),
  'Duplicate.TagKey': about('tags', '{tags} contains the same key twice. Send each key once.'),
  InvalidTagKey: about(
    'tags',
    'A key in {tags} is not valid. Use 1 to 128 characters that do not start with aliyun or acs: and contain no http:// or ' +
      'https://.',
  ),
  InvalidTagValue: about(
    'tags',
    'A value in {tags} is not valid. Use at most 128 characters that do not start with aliyun or acs: and contain no http:// ' +
      'or https://.',
  ),
  'Forbidden.AcceptRoleNotSupportPrePay': about(
    'instanceChargeType',
    'The accepting side is not billed: remove {instanceChargeType} or use {InstanceChargeType.POST_PAID}.',
  ),
  MissingParameter: 'A required parameter is missing. Compare the request with the required fields of its input.',
  'IllegalParam.NextToken': 'The upstream does not know the position in the list. Read the list again from its start.',
  'Duplicate.ResourceId': about(
    'routerInterfaceId',
    'The request contains the same {routerInterfaceId} twice. Send it once.',
  ),
  'InvalidResourceType.NotFound':
    'The upstream does not know the resource type ROUTERINTERFACE. The type is fixed: report it to the operator of the gateway.',
  'MissParameter.TagOrResourceId': about(
    'tags',
    'The request contains neither a tag nor an interface. Send {tags} and {routerInterfaceId}.',
  ),
  'NumberExceed.ResourceIds': about(
    'routerInterfaceId',
    'The request contains too many ids in {routerInterfaceId}. Send them in several requests.',
  ),
  'NumberExceed.Tags': about('tags', '{tags} contains too many tags. Send at most 20.'),
  RequestEntityTooLarge: 'The request is too large for the upstream. Send fewer tags or shorter texts.',
  'OperationFailed.HcForInvalidRiType': about(
    'healthCheckSourceIp',
    'Remove {healthCheckSourceIp} and {healthCheckTargetIp}: only an interface on a VPC router with a peer on a virtual border ' +
      'router has a health check.',
  ),
  'OperationFailed.NotSupportIPv6': 'A router interface does not support IPv6. Use IPv4 addresses.',
  'Parameter.Illegal': about(
    'filter',
    'A parameter of the read is not allowed. Use at most five fields in {filter}, each with one to five values.',
  ),
};
