import { staticCredentials } from '../../../../src/vpc/wire/credentials';
import { startTestGateway, type TestGateway } from '../../../support/gateway';

/** As long as the credentials of a session, so that they are easy to find in a response. */
export const credentials = {
  accessKeyId: 'STS.NV1GatewayTestAccessKey',
  accessKeySecret: '5xGatewayTestSecret9+/==',
  securityToken: `CAIS${'GatewayTestToken+/'.repeat(20)}==`,
};

/** A gateway and a sandbox without quotas: the only reasons for a refusal are in the request. */
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
