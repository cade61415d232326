import { missing, refuse } from '../errors';
import { equalInConstantTime } from '../wire/constant-time';

/** A pair of keys that may call, for a while or for good. */
export interface Credential {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Main account of the caller; the world's own if left out. Another account owns no router here. */
  readonly accountId?: string;
  /** Makes this a session (STS) credential: a request must carry the same token. */
  readonly securityToken?: string;
  /** When the session ends, in milliseconds since the epoch. */
  readonly expiresAt?: number;
  /** Whether the key was switched off. */
  readonly inactive?: boolean;
}

export type StoredCredential = Credential & { readonly accountId: string };

/** Who may call. */
export class CredentialStore {
  readonly #byAccessKeyId: ReadonlyMap<string, StoredCredential>;
  readonly #accountIds: ReadonlySet<string>;

  constructor(credentials: readonly Credential[], accountId: string) {
    this.#byAccessKeyId = new Map(credentials.map((one) => [one.accessKeyId, { accountId, ...one }]));
    this.#accountIds = new Set([accountId, ...credentials.flatMap((one) => one.accountId ?? [])]);
  }

  /** Whether a credential of this main account is known. */
  hasAccount(accountId: string): boolean {
    return this.#accountIds.has(accountId);
  }

  /**
   * The credential of a request, if it is one that may call now. Its secret has not been proved yet.
   * Codes: InvalidAccessKeyId.NotFound (404, as seen in the wild; some pages say 400) and .Inactive, MissingSecurityToken,
   * InvalidSecurityToken.MismatchWithAccessKey and .Expired.
   */
  admit(accessKeyId: string, securityToken: string, now: number): StoredCredential {
    const credential = this.#byAccessKeyId.get(accessKeyId) ?? refuse('InvalidAccessKeyId.NotFound');
    if (credential.inactive) refuse('InvalidAccessKeyId.Inactive');
    const expected = credential.securityToken ?? '';
    if (expected !== '' && securityToken === '') missing('SecurityToken');
    if (!equalInConstantTime(expected, securityToken)) refuse('InvalidSecurityToken.MismatchWithAccessKey');
    if (credential.expiresAt !== undefined && now >= credential.expiresAt) refuse('InvalidSecurityToken.Expired');
    return credential;
  }
}
