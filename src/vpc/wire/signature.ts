import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from './credentials';
import type { Parameters } from './parameters';

/**
 * ACS3-HMAC-SHA256, the current signature of Alibaba Cloud's RPC services ("Request syntax and signature method V3").
 * Small pure functions: a test compares each step with published values.
 */

const ALGORITHM = 'ACS3-HMAC-SHA256';

/** SHA-256 of an empty body. The VPC API takes every parameter from the query, so every body is empty. */
export const EMPTY_BODY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export type Headers = Readonly<Record<string, string>>;

export interface Signable {
  readonly method: 'GET' | 'POST';
  /** The canonical query string, from `canonicalQuery`. */
  readonly query: string;
  /** Lower-case names. `host`, `content-type` and every `x-acs-*` are signed; others are not. */
  readonly headers: Headers;
}

/** Percent-encodes by RFC 3986: unlike `encodeURIComponent`, also `! ' ( ) *`. A lone surrogate becomes U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The encoded query, sorted by name in code-unit order. The same text is signed and sent. */
export function canonicalQuery(parameters: Parameters): string {
  return Object.keys(parameters)
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(parameters[name] ?? '')}`)
    .join('&');
}

function signedHeaderNames(headers: Headers): string[] {
  return Object.keys(headers)
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort();
}

export function canonicalRequest(request: Signable): string {
  const names = signedHeaderNames(request.headers);
  return [
    request.method,
    '/',
    request.query,
    ...names.map((name) => `${name}:${(request.headers[name] ?? '').trim()}`),
    '',
    names.join(';'),
    request.headers['x-acs-content-sha256'] ?? EMPTY_BODY_SHA256,
  ].join('\n');
}

export function stringToSign(canonical: string): string {
  return `${ALGORITHM}\n${createHash('sha256').update(canonical, 'utf8').digest('hex')}`;
}

/** V3 uses the raw secret as the key and derives no other key. */
export function sign(text: string, accessKeySecret: string): string {
  return createHmac('sha256', accessKeySecret).update(text, 'utf8').digest('hex');
}

export function authorization(
  request: Signable,
  credentials: Pick<Credentials, 'accessKeyId' | 'accessKeySecret'>,
): string {
  const signature = sign(stringToSign(canonicalRequest(request)), credentials.accessKeySecret);
  const names = signedHeaderNames(request.headers).join(';');
  return `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${names},Signature=${signature}`;
}
