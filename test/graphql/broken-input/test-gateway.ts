import { staticCredentials } from '../../../src/vpc/credentials';
import { startTestGateway, type TestGateway } from '../../support/gateway';

/** Long, as those of a session are, so that they would be seen in an answer. */
export const credentials = {
  accessKeyId: 'STS.NV1GatewayTestAccessKey',
  accessKeySecret: '5xGatewayTestSecret9+/==',
  securityToken: `CAIS${'GatewayTestToken+/'.repeat(20)}==`,
};

/** A gateway and a sandbox without quotas, so that the only reasons to refuse are in the request itself. */
export function startUnlimitedGateway(): Promise<TestGateway> {
  return startTestGateway({
    sandbox: {
      credentials: [credentials],
      interfacesPerRouter: 0,
      callLimit: 0,
      onePairPerRouters: false,
      crossBorderPermitted: true,
      recordRequests: 100_000,
    },
    credentials: staticCredentials(credentials),
    settings: { VPC_CALLS_PER_MINUTE: 0 },
  });
}
