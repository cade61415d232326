import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from './credentials';

/**
 * ACS3-HMAC-SHA256, the signature that Alibaba Cloud's RPC services accept today ("Request syntax and signature
 * method V3"). Small pure functions, so that each step can be held against published values.
 */

export const ALGORITHM = 'ACS3-HMAC-SHA256';

/** SHA-256 of an empty body: the VPC API takes every parameter in the query, so no request has another one. */
export const EMPTY_BODY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export type Parameters = Readonly<Record<string, string>>;
export type Headers = Readonly<Record<string, string>>;

export interface Signable {
  readonly method: 'GET' | 'POST';
  /** Query parameters, not yet encoded. */
  readonly query: Parameters;
  /** Lower-case names. `host`, `content-type` and every `x-acs-*` are signed; others are left alone. */
  readonly headers: Headers;
}

/** RFC 3986: unlike `encodeURIComponent`, `! ' ( ) *` are encoded too. A lone surrogate is sent as U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The query string, sorted by name in code-unit order. Used for signing and for sending: one text, so no mismatch. */
export function canonicalQuery(query: Parameters): string {
  return Object.keys(query)
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(query[name] ?? '')}`)
    .join('&');
}

export function signedHeaderNames(headers: Headers): string[] {
  return Object.keys(headers)
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort();
}

export function canonicalRequest(request: Signable): string {
  const names = signedHeaderNames(request.headers);
  return [
    request.method,
    '/',
    canonicalQuery(request.query),
    ...names.map((name) => `${name}:${(request.headers[name] ?? '').trim()}`),
    '',
    names.join(';'),
    request.headers['x-acs-content-sha256'] ?? EMPTY_BODY_SHA256,
  ].join('\n');
}

export function stringToSign(canonical: string): string {
  return `${ALGORITHM}\n${createHash('sha256').update(canonical, 'utf8').digest('hex')}`;
}

/** The key is the raw secret: V3 does not derive one. */
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
