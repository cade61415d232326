import type { Group } from './advice';

/** Codes that only the operator of the gateway can correct. */

const OPERATOR = 'The operator of the gateway has to';

export const EXPIRED_TOKEN = `The security token of the gateway is expired. ${OPERATOR} check why its credentials are not refreshed.`;

export const credentials: Group = {
  'Forbidden.AccessKeyDisabled': `The access key of the gateway is disabled. ${OPERATOR} enable it or use another one.`,
  IncompleteSignature: `The signature of the gateway is incomplete. ${OPERATOR} check that no proxy changes the requests.`,
  InvalidSignatureMethod: `The upstream does not support the signature method of the gateway. ${OPERATOR} update the gateway.`,
  'InvalidAccessKeyId.Inactive': `The access key of the gateway is inactive. ${OPERATOR} activate it or use another one.`,
  'InvalidAccessKeyId.NotFound': `The upstream does not know the access key of the gateway. ${OPERATOR} correct the access key id.`,
  'InvalidSecurityToken.Expired': EXPIRED_TOKEN,
  'InvalidSecurityToken.Malformed': `The security token of the gateway is malformed. ${OPERATOR} correct it.`,
  'InvalidSecurityToken.MismatchWithAccessKey': `The security token and the access key of the gateway do not belong together. ${OPERATOR} use both of one session.`,
  'InvalidTimeStamp.Format': `The upstream cannot read the time stamp of the gateway. ${OPERATOR} check that no proxy changes the requests.`,
  MissingSecurityToken: `The access key of the gateway requires a security token. ${OPERATOR} set the token of the session.`,
  SignatureDoesNotMatch: `The signature of the gateway does not match. ${OPERATOR} correct the access key secret, and check that no proxy changes the requests.`,
};

export const clockSkew: Group = {
  'InvalidTimeStamp.Expired':
    'The clock of the gateway differs from the clock of the upstream by more than 15 minutes. Nothing was changed. ' +
    `${OPERATOR} correct the clock.`,
};

export const protocol: Group = {
  'EndPoint.Empty': `The upstream has no endpoint for this read. ${OPERATOR} check the endpoint of the region.`,
  'InvalidApi.NotFound': `The endpoint does not have this action. ${OPERATOR} check that the endpoint serves the VPC API.`,
  'InvalidProduct.NotFound': `The endpoint does not have this product. ${OPERATOR} check that the endpoint serves the VPC API.`,
  'InvalidProtocol.NeedSsl': `The endpoint requires HTTPS. ${OPERATOR} use an https address.`,
  InvalidVersion: `The endpoint does not have version 2016-04-28 of the API. ${OPERATOR} check that the endpoint serves the VPC API.`,
  'InvalidVersion.NotFound': `The endpoint does not have version 2016-04-28 of the API. ${OPERATOR} check that the endpoint serves the VPC API.`,
  UnsupportedHTTPMethod: `The endpoint does not accept POST. ${OPERATOR} check the endpoint and its proxies.`,
};
