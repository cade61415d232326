import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { missing, refuse } from '../refusal';
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

/** The signature data of a request, not verified yet. */
export interface RequestSignature {
  readonly accessKeyId: string;
  readonly securityToken: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  /** Computed from the received request. */
  readonly stringToSign: string;
  readonly sign: (accessKeySecret: string, stringToSign: string) => string;
}

export type SignatureGeneration = 'v2' | 'v3';

/** An Authorization header selects V3, independent of the parameters. */
export function generationOf(request: WireRequest): SignatureGeneration {
  return request.headers.authorization === undefined ? 'v2' : 'v3';
}

/** Reads the signature data. Refuses a request without a required part. */
export function readSignature(request: WireRequest): RequestSignature {
  return generationOf(request) === 'v3' ? readSignatureV3(request) : readSignatureV2(request);
}

function readSignatureV2(request: WireRequest): RequestSignature {
  const parameters = request.parameters;
  const required = (name: string) => parameters[name] || missing(name);
  const signature: RequestSignature = {
    accessKeyId: required('AccessKeyId'),
    timestamp: required('Timestamp'),
    nonce: required('SignatureNonce'),
    signature: required('Signature'),
    securityToken: parameters['SecurityToken'] ?? '',
    stringToSign: stringToSignV2(request.method, parameters),
    sign: signV2,
  };
  if (required('SignatureMethod') !== 'HMAC-SHA1' || required('SignatureVersion') !== '1.0') {
    refuse(GATEWAY_ERRORS.InvalidSignatureMethod);
  }
  return signature;
}

function readSignatureV3(request: WireRequest): RequestSignature {
  const { method, path, query, headers, body } = request;
  const incomplete = GATEWAY_ERRORS.IncompleteSignature;
  const authorization = parseAuthorization(headerText(headers, 'authorization')) ?? refuse(incomplete);
  if (authorization.algorithm !== V3_ALGORITHM) refuse(GATEWAY_ERRORS.InvalidSignatureMethod);
  const { signedHeaders } = authorization;
  if (!signsRequiredHeaders(request, new Set(signedHeaders))) refuse(incomplete);
  // The hash is computed from the received body: a wrong x-acs-content-sha256 results in a wrong signature.
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

/** V3 requires a signed host, a signed content-type if there is a body, and every x-acs- header signed. */
function signsRequiredHeaders(request: WireRequest, signed: ReadonlySet<string>): boolean {
  const { headers } = request;
  if (!V3_REQUIRED_HEADERS.every((name) => signed.has(name) && headerText(headers, name) !== '')) return false;
  if (request.body.length > 0 && headers['content-type'] !== undefined && !signed.has('content-type')) return false;
  return Object.keys(headers).every((name) => !name.startsWith('x-acs-') || signed.has(name));
}
