import { errorEntry, refuse } from '../errors';
import type { CredentialStore, StoredCredential } from '../state/credential-store';
import type { NonceStore } from '../state/nonce-store';
import { equalInConstantTime } from '../wire/constant-time';
import type { WireRequest } from '../wire/request';
import { type RequestSignature, readSignature } from '../wire/request-signature';
import { parseTimestamp } from '../wire/timestamps';

export interface Guards {
  readonly credentials: CredentialStore;
  readonly nonces: NonceStore;
  /** How far a timestamp may be from now, in ms, either way. */
  readonly skewMs: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Proves who a request is from, or refuses it. The nonce comes last: only a request that is genuine can use one up, else anybody could
 * burn the nonces of others.
 */
export function authenticate(request: WireRequest, guards: Guards): StoredCredential {
  const claim = readSignature(request);
  const timestamp = parseTimestamp(claim.timestamp) ?? refuse('InvalidTimeStamp.Format');
  if (Math.abs(guards.now - timestamp) > guards.skewMs) refuse('InvalidTimeStamp.Expired');
  const credential = guards.credentials.admit(claim.accessKeyId, claim.securityToken, guards.now);
  verifySignature(claim, credential.accessKeySecret);
  const forgetAt = timestamp + guards.skewMs + 1;
  if (!guards.nonces.use(`${claim.accessKeyId}/${claim.nonce}`, guards.now, forgetAt)) refuse('SignatureNonceUsed');
  return credential;
}

function verifySignature(claim: RequestSignature, accessKeySecret: string): void {
  if (equalInConstantTime(claim.sign(accessKeySecret, claim.stringToSign), claim.signature)) return;
  const { message } = errorEntry('SignatureDoesNotMatch');
  refuse('SignatureDoesNotMatch', `${message} server string to sign is:${claim.stringToSign}`);
}
