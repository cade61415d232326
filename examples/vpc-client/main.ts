/**
 * Uses the upstream client as a library, without GraphQL: validates a request, creates a router interface and reads it.
 *
 *   npm run sandbox &
 *   npm run example
 */
import { input } from '../../schema/operations/create-router-interface.example.json';
import {
  createRouterInterface,
  describeRouterInterfaces,
  endpoints,
  staticCredentials,
  VpcClient,
} from '../../src/vpc';

export async function run(endpoint: URL, print: (line: string) => void): Promise<void> {
  const client = new VpcClient({
    credentials: staticCredentials({ accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' }),
    endpoints: endpoints({ override: endpoint }),
  });
  try {
    const { violations } = client.validate(createRouterInterface, { regionId: 'cn-beijing', role: 'AcceptingSide' });
    for (const { rule, message } of violations) print(`violation ${rule}: ${message}`);

    const { request } = client.validate(createRouterInterface, {
      ...input,
      // The client uses wire values.
      routerType: 'VRouter',
      role: 'InitiatingSide',
      spec: 'Mini.5',
    });
    const created = await client.write(createRouterInterface, request);
    if (created.outcome !== 'done') {
      print(`${created.outcome}; repeat with client token ${created.clientToken ?? 'none'}`);
      return;
    }
    print(`created ${created.response.routerInterfaceId}`);

    const page = await client.read(
      describeRouterInterfaces,
      { regionId: 'cn-beijing', pageNumber: 1, pageSize: 50 },
      { fresh: true },
    );
    if (page.outcome === 'done')
      for (const { routerInterfaceId, status } of page.response.items) print(`${routerInterfaceId} ${status ?? ''}`);
  } finally {
    await client.close();
  }
}

if (require.main === module) {
  run(new URL(process.env['VPC_ENDPOINT'] ?? 'http://127.0.0.1:4010'), console.log).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
