import { createHmac } from 'node:crypto';
import type { Parameters } from './parameters';
import { percentEncode } from './percent-encoding';

/** String to sign of signature V2: `METHOD&%2F&` and the sorted, twice encoded parameters without `Signature`. */
export function stringToSignV2(method: string, parameters: Parameters): string {
  const sorted = Object.keys(parameters)
    .filter((name) => name !== 'Signature')
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(parameters[name] ?? '')}`)
    .join('&');
  return `${method}&${percentEncode('/')}&${percentEncode(sorted)}`;
}

/** Base64 of the HMAC-SHA1. The key is the secret followed by `&`. */
export function signV2(accessKeySecret: string, stringToSign: string): string {
  return createHmac('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64');
}
