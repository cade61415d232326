import { createHmac } from 'node:crypto';
import type { Parameters } from './parameters';
import { percentEncode } from './percent-encoding';

/**
 * The older signature of RPC services: HMAC-SHA1 over method, path and sorted parameters. Legacy SDKs and curl recipes still send it.
 */

/** `METHOD&%2F&` and the sorted, twice encoded parameters, without `Signature` itself. */
export function stringToSignV2(method: string, parameters: Parameters): string {
  const sorted = Object.keys(parameters)
    .filter((name) => name !== 'Signature')
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(parameters[name] ?? '')}`)
    .join('&');
  return `${method}&${percentEncode('/')}&${percentEncode(sorted)}`;
}

/** Base64 of the HMAC-SHA1, keyed with the secret and an `&`. */
export function signV2(accessKeySecret: string, stringToSign: string): string {
  return createHmac('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64');
}
