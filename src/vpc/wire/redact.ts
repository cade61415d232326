import type { Credentials } from './credentials';

/**
 * Removes the credentials of the gateway from a response text. Some errors of the upstream quote them: a signature mismatch
 * contains the whole signed text.
 */
export function redact(text: string, { accessKeyId, accessKeySecret, securityToken }: Credentials): string {
  return [accessKeySecret, securityToken, accessKeyId]
    .filter((secret): secret is string => secret !== undefined && secret.length >= MIN_SECRET_LENGTH)
    .reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text);
}

/** A shorter string is no secret, and its replacement would damage ordinary words. */
const MIN_SECRET_LENGTH = 8;
