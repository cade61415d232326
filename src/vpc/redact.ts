import type { Credentials } from './credentials';

/**
 * Takes the gateway's own credentials out of a text of the upstream, which quotes them in some errors (a signature
 * that does not match comes back with the whole signed text), so that no later step can pass them on.
 */
export function redact(text: string, { accessKeyId, accessKeySecret, securityToken }: Credentials): string {
  return [accessKeySecret, securityToken, accessKeyId]
    .filter((secret): secret is string => secret !== undefined && secret.length >= MIN_SECRET_LENGTH)
    .reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text);
}

/** Replacing very short strings would tear up ordinary words and guard nothing. */
const MIN_SECRET_LENGTH = 8;
