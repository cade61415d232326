import Credential from '@alicloud/credentials';

export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Present for temporary (STS) credentials. */
  readonly securityToken?: string;
}

/** Called before every attempt: temporary credentials change during the life of the process. */
export type CredentialsProvider = () => Promise<Credentials>;

/** No usable credentials were found. The message lists the sources and contains no content of them. */
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
 * Alibaba Cloud's default chain, from the official library: environment variables, OIDC role, CLI profile, profile file,
 * RAM role of the instance, credentials URI. The library caches temporary credentials and refreshes them before they expire.
 */
export function defaultCredentialsChain(): CredentialsProvider {
  return oneAtATime(() => new Credential());
}

/**
 * Requests credentials from a chain, one request at a time: the library selects a source before the source has responded, so
 * concurrent first requests fail. A chain that failed is dropped: the library never tries its other sources again.
 */
export function oneAtATime(createChain: () => Pick<Credential, 'getCredential'>): CredentialsProvider {
  let chain: Pick<Credential, 'getCredential'> | undefined;
  let requested: Promise<Credentials> | undefined;

  const request = async (): Promise<Credentials> => {
    try {
      chain ??= createChain();
      const { accessKeyId, accessKeySecret, securityToken } = await chain.getCredential();
      if (accessKeyId && accessKeySecret)
        return { accessKeyId, accessKeySecret, ...(securityToken ? { securityToken } : {}) };
    } catch {
      // The library's errors can quote a profile file or a response of the metadata service, so they are dropped.
    }
    chain = undefined;
    throw new CredentialsUnavailable();
  };
  return () => {
    requested ??= request().finally(() => {
      requested = undefined;
    });
    return requested;
  };
}

export function staticCredentials(credentials: Credentials): CredentialsProvider {
  return () => Promise.resolve(credentials);
}
