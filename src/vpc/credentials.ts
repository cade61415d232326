import Credential from '@alicloud/credentials';

export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Present for temporary (STS) credentials. */
  readonly securityToken?: string;
}

/** Asked before every attempt: temporary credentials change while the process lives. */
export type CredentialsProvider = () => Promise<Credentials>;

/** No usable credentials were found. Says where they are looked for, never what was found there. */
export class CredentialsUnavailable extends Error {
  override readonly name = 'CredentialsUnavailable';

  constructor() {
    super(
      'No Alibaba Cloud credentials were found: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, ' +
        'or provide an OIDC role, a profile, an instance RAM role or a credentials URI.',
    );
  }
}

/**
 * Alibaba Cloud's default chain, by the official library: environment variables, OIDC role, CLI profile, profile file,
 * RAM role of the instance, credentials URI. The library caches temporary credentials and refreshes them in time.
 */
export function defaultCredentialsChain(): CredentialsProvider {
  let chain: Credential | undefined;
  return async () => {
    try {
      chain ??= new Credential();
      const { accessKeyId, accessKeySecret, securityToken } = await chain.getCredential();
      if (accessKeyId && accessKeySecret)
        return { accessKeyId, accessKeySecret, ...(securityToken ? { securityToken } : {}) };
    } catch {
      // The library's errors can quote a profile file or an answer of the metadata service, so nothing of them is kept.
    }
    throw new CredentialsUnavailable();
  };
}

export function staticCredentials(credentials: Credentials): CredentialsProvider {
  return () => Promise.resolve(credentials);
}
