import { missing, refuse } from '../errors';
import { headerText, type WireRequest } from './request';
import { signV2, stringToSignV2 } from './signature-v2';
import {
  canonicalRequestV3,
  parseAuthorization,
  sha256Hex,
  signV3,
  stringToSignV3,
  V3_ALGORITHM,
  V3_REQUIRED_HEADERS,
} from './signature-v3';

/** Who a request says it is from, and how that can be proved. */
export interface RequestSignature {
  readonly accessKeyId: string;
  readonly securityToken: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  /** The text that must have been signed, made from the request as it arrived. */
  readonly stringToSign: string;
  sign(accessKeySecret: string, stringToSign: string): string;
}

export type SignatureGeneration = 'v2' | 'v3';

/** An Authorization header makes it the newer generation, whatever the parameters say. */
export function generationOf(request: WireRequest): SignatureGeneration {
  return request.headers.authorization === undefined ? 'v2' : 'v3';
}

/** The claim of a request of either generation. Refuses one that has not all that its generation needs. */
export function readSignature(request: WireRequest): RequestSignature {
  return generationOf(request) === 'v3' ? readSignatureV3(request) : readSignatureV2(request);
}

function readSignatureV2(request: WireRequest): RequestSignature {
  const parameters = request.parameters;
  const mandatory = (name: string) => parameters[name] || missing(name);
  const claim: RequestSignature = {
    accessKeyId: mandatory('AccessKeyId'),
    timestamp: mandatory('Timestamp'),
    nonce: mandatory('SignatureNonce'),
    signature: mandatory('Signature'),
    securityToken: parameters['SecurityToken'] ?? '',
    stringToSign: stringToSignV2(request.method, parameters),
    sign: signV2,
  };
  if (mandatory('SignatureMethod') !== 'HMAC-SHA1' || mandatory('SignatureVersion') !== '1.0') {
    refuse('InvalidSignatureMethod');
  }
  return claim;
}

function readSignatureV3(request: WireRequest): RequestSignature {
  const { method, path, query, headers, body } = request;
  const authorization = parseAuthorization(headerText(headers, 'authorization')) ?? refuse('IncompleteSignature');
  if (authorization.algorithm !== V3_ALGORITHM) refuse('InvalidSignatureMethod');
  const { signedHeaders } = authorization;
  if (!signsEnough(request, new Set(signedHeaders))) refuse('IncompleteSignature');
  // The hash is the sandbox's own of the body as it arrived: a wrong x-acs-content-sha256 shows as a wrong signature.
  const canonical = canonicalRequestV3({ method, path, query, headers, signedHeaders, payloadHash: sha256Hex(body) });
  return {
    accessKeyId: authorization.accessKeyId,
    timestamp: headerText(headers, 'x-acs-date'),
    nonce: headerText(headers, 'x-acs-signature-nonce'),
    securityToken: headerText(headers, 'x-acs-security-token'),
    signature: authorization.signature,
    stringToSign: stringToSignV3(canonical),
    sign: signV3,
  };
}

/** The signing rules name host, every x-acs- header, and content-type where there is a body. */
function signsEnough(request: WireRequest, signed: ReadonlySet<string>): boolean {
  const { headers } = request;
  if (!V3_REQUIRED_HEADERS.every((name) => signed.has(name) && headerText(headers, name) !== '')) return false;
  if (request.body.length > 0 && headers['content-type'] !== undefined && !signed.has('content-type')) return false;
  return Object.keys(headers).every((name) => !name.startsWith('x-acs-') || signed.has(name));
}
