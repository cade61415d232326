import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { refuse } from '../refusal';
import type { CredentialStore, StoredCredential } from '../state/credential-store';
import type { NonceStore } from '../state/nonce-store';
import { constantTimeEqual } from '../wire/constant-time';
import type { WireRequest } from '../wire/request';
import { type RequestSignature, readSignature } from '../wire/request-signature';
import { parseTimestamp } from '../wire/timestamps';

export interface AuthenticationContext {
  readonly credentials: CredentialStore;
  readonly nonces: NonceStore;
  /** Maximum difference between the timestamp and `now`, in ms. */
  readonly skewMs: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Verifies the signature of a request and returns the credential. The nonce is checked last: otherwise a request with a
 * wrong signature could use the nonces of others.
 */
export function authenticate(request: WireRequest, context: AuthenticationContext): StoredCredential {
  const { credentials, nonces, skewMs, now } = context;
  const signature = readSignature(request);
  const timestamp = parseTimestamp(signature.timestamp) ?? refuse(GATEWAY_ERRORS['InvalidTimeStamp.Format']);
  if (Math.abs(now - timestamp) > skewMs) refuse(GATEWAY_ERRORS['InvalidTimeStamp.Expired']);
  const credential = credentials.requireUsable(signature.accessKeyId, signature.securityToken, now);
  verifySignature(signature, credential.accessKeySecret);
  const expiresAt = timestamp + skewMs + 1;
  const isNew = nonces.add(`${signature.accessKeyId}/${signature.nonce}`, now, expiresAt);
  if (!isNew) refuse(GATEWAY_ERRORS.SignatureNonceUsed);
  return credential;
}

function verifySignature({ sign, stringToSign, signature }: RequestSignature, accessKeySecret: string): void {
  if (constantTimeEqual(sign(accessKeySecret, stringToSign), signature)) return;
  const row = GATEWAY_ERRORS.SignatureDoesNotMatch;
  refuse(row, `${row.message} server string to sign is:${stringToSign}`);
}
