import { type Behaviour, documented, guess, inferred } from './evidence';
import { PERMISSION_BEHAVIOURS } from './rules/ram-denial';

/** Behaviour of the public gateway that is the same for every action. */
export const COMMON_BEHAVIOURS: readonly Behaviour[] = [
  guess('The order of the checks: action, signature, call limit, permission, parameters.'),
  documented('sdk', 'Parameters are in the query string.'),
  inferred('goSdk', 'Parameters can also be in a form body: older SDKs send long ones there.'),
  inferred(
    'sdk',
    'A repeated parameter has its first value. A parameter in query and body has the value of the query.',
  ),
  documented(
    'openapiCore',
    'Signatures: ACS3-HMAC-SHA256 (V3) and HMAC-SHA1 (V2). An `Authorization` header selects V3.',
  ),
  documented('pages2019', 'A V2 request without `Format` gets XML.'),
  inferred('openapiCore', 'A V3 request without `Format` gets JSON, unless `Accept` only names XML.'),
  documented('goSdk', '`SignatureDoesNotMatch` contains the string to sign of the server.'),
  guess(
    'A nonce is stored as long as its timestamp is valid. A request with a wrong signature does not use its nonce.',
  ),
  inferred('openapiCore', '`x-acs-retry-after` of a throttled call is in milliseconds: the SDK sleeps that long.'),
  inferred(
    'adbSdk',
    'A denial by RAM has an `AccessDeniedDetail`, with the fields that another service returns. Here it has no `EncodedDiagnosticMessage`.',
  ),
  guess('A throttled call does not count towards the call limit.'),
  guess('A body of more than 64 KiB is refused with 413.'),
  documented(
    'commonErrors',
    'A missing required parameter is `Missing<Parameter>`, a malformed one `Invalid<Parameter>`.',
  ),
  ...PERMISSION_BEHAVIOURS,
];
