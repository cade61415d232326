import { createServer } from 'node:http';
import { listen } from '../../kit/async/listen';

/** A temporary credential of an STS session. */
interface Session {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
}

const LIFETIME_MS = 60 * 60 * 1000;

/** A source of credentials for `ALIBABA_CLOUD_CREDENTIALS_URI`. */
export class CredentialServer {
  /** While true, it responds with 500. */
  failing = false;

  private constructor(
    /** Address of the credentials. */
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  static async start({ accessKeyId, accessKeySecret, securityToken }: Session): Promise<CredentialServer> {
    const server = createServer((_request, response) => {
      if (source.failing) response.statusCode = 500;
      response.end(
        source.failing
          ? 'The source fails.'
          : JSON.stringify({
              Code: 'Success',
              AccessKeyId: accessKeyId,
              AccessKeySecret: accessKeySecret,
              SecurityToken: securityToken,
              Expiration: new Date(Date.now() + LIFETIME_MS).toISOString(),
            }),
      );
    });
    const port = await listen(server);
    const source = new CredentialServer(`http://127.0.0.1:${port}/credentials`, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return source;
  }
}
