import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Parameters } from './parameters';
import { percentEncode } from './percent-encoding';
import { headerText } from './request';

/** Signature V3, the default of current SDKs. Signs headers, query and the hash of the body. */
export const V3_ALGORITHM = 'ACS3-HMAC-SHA256';

/** Headers that must be present and signed. */
export const V3_REQUIRED_HEADERS = [
  'host',
  'x-acs-action',
  'x-acs-content-sha256',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-version',
] as const;

export interface V3Authorization {
  readonly algorithm: string;
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

export interface V3Input {
  readonly method: string;
  readonly path: string;
  readonly query: Parameters;
  readonly headers: IncomingHttpHeaders;
  readonly signedHeaders: readonly string[];
  /** Lower-case hexadecimal SHA-256 of the body. */
  readonly payloadHash: string;
}

/** Parses an Authorization header. Returns undefined if a part is missing. */
export function parseAuthorization(header: string): V3Authorization | undefined {
  const space = header.indexOf(' ');
  if (space < 0) return undefined;
  const parts = new Map<string, string>();
  for (const part of header.slice(space + 1).split(',')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const accessKeyId = parts.get('Credential');
  const signedHeaders = parts.get('SignedHeaders');
  const signature = parts.get('Signature');
  if (!accessKeyId || !signedHeaders || !signature) return undefined;
  return { algorithm: header.slice(0, space), accessKeyId, signedHeaders: signedHeaders.split(';'), signature };
}

export function canonicalRequestV3(input: V3Input): string {
  const query = Object.keys(input.query)
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(input.query[name] ?? '')}`)
    .join('&');
  const names = input.signedHeaders.map((name) => name.toLowerCase()).sort();
  const headers = names.map((name) => `${name}:${headerText(input.headers, name)}\n`).join('');
  return [input.method, input.path, query, headers, names.join(';'), input.payloadHash].join('\n');
}

export function stringToSignV3(canonicalRequest: string): string {
  return `${V3_ALGORITHM}\n${sha256Hex(canonicalRequest)}`;
}

/** Lower-case hexadecimal HMAC-SHA256. The key is the secret. */
export function signV3(accessKeySecret: string, stringToSign: string): string {
  return createHmac('sha256', accessKeySecret).update(stringToSign).digest('hex');
}

/** Lower-case hexadecimal SHA-256. */
export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
