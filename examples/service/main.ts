/**
 * A service without a GraphQL client: creates a router interface, waits until it is IDLE, and lists the interfaces of the
 * region.
 *
 *   npm run demo &
 *   npm run example:service
 */
import {
  createOnce,
  fetchClient,
  RouterInterfaceDocument,
  RouterInterfacesDocument,
  type StrictCreateRouterInterfaceInput,
  waitFor,
} from 'router-interface-gateway';

const INPUT: StrictCreateRouterInterfaceInput = {
  regionId: 'cn-beijing',
  routerType: 'VROUTER',
  routerId: 'vrt-2zepuy8qbrq6yhdje53t6',
  role: 'INITIATING_SIDE',
  spec: 'MINI_5',
  oppositeRegionId: 'cn-beijing',
  oppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z',
};

export async function run(url: string, print: (line: string) => void): Promise<void> {
  const send = fetchClient(url);

  const { routerInterfaceId, userErrors } = await createOnce(send, INPUT);
  for (const { code, message } of userErrors) print(`refused ${code}: ${message}`);
  if (!routerInterfaceId) return;
  print(`created ${routerInterfaceId}`);

  const { regionId } = INPUT;
  const variables = { regionId, id: routerInterfaceId };
  await waitFor(send, RouterInterfaceDocument, variables, (data) => data.routerInterface?.status === 'IDLE');

  const list = (after: string | null) => send(RouterInterfacesDocument, { regionIds: [regionId], first: 50, after });
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors = [] }: Awaited<ReturnType<typeof list>> = await list(after);
    // A region that fails is an error beside the items of the others.
    for (const { message } of errors) print(`failed: ${message}`);
    const page = data?.routerInterfaces;
    for (const { node } of page?.edges ?? []) print(`${node.routerInterfaceId} ${node.status}`);
    after = page?.pageInfo.endCursor ?? null;
    more = page?.pageInfo.hasNextPage ?? false;
  }
}

if (require.main === module) {
  run(process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000/graphql', console.log).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
