import { errorRows } from '../error-rows';
import { GUESS } from '../evidence';

/** Errors of the public gateway in front of the upstream. Every action can return them. */
export const GATEWAY_ERRORS = {
  ...errorRows(
    { certainty: 'documented', source: 'commonErrors' },
    {
      'InvalidApi.NotFound': [404, 'Specified api is not found, please check your url and method.'],
      InvalidVersion: [400, 'Specified parameter Version is not valid.'],
      UnsupportedHTTPMethod: [403, 'This http method not supported.'],
      'InvalidTimeStamp.Format': [400, 'Specified time stamp or date value is not well formatted.'],
      'InvalidTimeStamp.Expired': [400, 'Specified time stamp or date value is expired.'],
      IncompleteSignature: [400, 'The request signature does not conform to Aliyun standards.'],
      InvalidSignatureMethod: [400, 'Specified signature method is not supported.'],
      SignatureDoesNotMatch: [400, 'Specified signature is not matched with our calculation.'],
      'Throttling.User': [400, 'Request was denied due to user flow control.'],
      InternalError: [500, 'The request processing has failed due to some unknown error, exception or failure.'],
      ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
    },
  ),
  // Some pages state 400.
  ...errorRows(
    { certainty: 'observed', source: 'accessKeyIssue' },
    { 'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'] },
  ),
  ...errorRows(
    { certainty: 'observed', source: 'nonceIssue' },
    { SignatureNonceUsed: [400, 'Specified signature nonce was used already.'] },
  ),
  ...errorRows(
    { certainty: 'observed', source: 'ramIssue' },
    {
      'Forbidden.RAM': [
        403,
        "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
      ],
    },
  ),
  ...errorRows(
    { certainty: 'inferred', source: 'thirdPartyClients' },
    {
      'InvalidAccessKeyId.Inactive': [400, 'Specified access key is disabled.'],
      'InvalidSecurityToken.Expired': [400, 'Specified SecurityToken is expired.'],
      'InvalidSecurityToken.MismatchWithAccessKey': [400, 'Specified SecurityToken mismatch with the AccessKey.'],
    },
  ),
  ...errorRows(GUESS, {
    InvalidParameter: [400, 'The request has a parameter that cannot be decoded.'],
    RequestEntityTooLarge: [413, 'The request body is larger than 65536 bytes.'],
  }),
};
