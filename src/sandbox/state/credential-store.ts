import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { missing, refuse } from '../refusal';
import { constantTimeEqual } from '../wire/constant-time';

/** An access key, permanent or of an STS session. */
export interface Credential {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Main account of the caller. Default: the account of the world. */
  readonly accountId?: string;
  /** Whether another account owns routers, as many as the account of the world. Default false. */
  readonly ownsRouters?: boolean;
  /** Security token of an STS session. Requests must contain it. */
  readonly securityToken?: string;
  /** End of the session, in ms since the epoch. */
  readonly expiresAt?: number;
  /** Whether the access key is disabled. */
  readonly inactive?: boolean;
}

export type StoredCredential = Credential & { readonly accountId: string };

export class CredentialStore {
  readonly #byAccessKeyId: ReadonlyMap<string, StoredCredential>;
  readonly #accountIds: ReadonlySet<string>;

  constructor(credentials: readonly Credential[], accountId: string) {
    this.#byAccessKeyId = new Map(
      credentials.map((credential) => [credential.accessKeyId, { accountId, ...credential }]),
    );
    this.#accountIds = new Set([accountId, ...credentials.flatMap((credential) => credential.accountId ?? [])]);
  }

  /** Whether a credential of this main account exists. */
  hasAccount(accountId: string): boolean {
    return this.#accountIds.has(accountId);
  }

  /**
   * Returns a credential that is active and not expired. Checks the security token; the caller verifies the signature.
   */
  requireUsable(accessKeyId: string, securityToken: string, now: number): StoredCredential {
    const credential = this.#byAccessKeyId.get(accessKeyId) ?? refuse(GATEWAY_ERRORS['InvalidAccessKeyId.NotFound']);
    if (credential.inactive) refuse(GATEWAY_ERRORS['InvalidAccessKeyId.Inactive']);
    const expected = credential.securityToken ?? '';
    if (expected !== '' && securityToken === '') missing('SecurityToken');
    if (!constantTimeEqual(expected, securityToken)) {
      refuse(GATEWAY_ERRORS['InvalidSecurityToken.MismatchWithAccessKey']);
    }
    if (credential.expiresAt !== undefined && now >= credential.expiresAt) {
      refuse(GATEWAY_ERRORS['InvalidSecurityToken.Expired']);
    }
    return credential;
  }
}
