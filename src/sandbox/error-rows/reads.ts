import type { ErrorRows } from './error-rows';

/** The metadata's lists for the reads. */
export const READ_ROWS = {
  'InvalidRegionId.NotFound#read': [404, 'The RegionId provided does not exist in our records.'],
  'InvalidRegionId.NotSupport': [404, 'The RegionId provided does not support in our records.'],
  'InvalidFilterKey.ValueNotSupported': [404, 'Specified filter key is not supported: Filter.X.key'],
  'InvalidParam.NotNull': [400, 'The parameter must not be null.'],
  'Parameter.Illegal': [400, 'The parameter is illegal.'],
  'EndPoint.Empty': [400, 'the rc endpoint is empty.'],
  'InvalidConnectionType.MalFormed': [400, 'Connection type must be vpc2vpc or vbr2vpc.'],
  'InvalidProductForm.MalFormed': [400, 'Product form must be routerinterface or expressconnect.'],
  'InvalidRole.Malformed': [400, 'role must be InitiatingSide or AcceptingSide.'],
  'IllegalParam.AliUid': [400, 'Specified value of aliuid invalid.'],
  'InvalidAccessPointType.NotSupport': [400, 'Invalid access point type.'],
} as const satisfies ErrorRows;
