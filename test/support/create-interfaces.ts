import type { TestGateway } from './gateway';

interface Created {
  readonly data: { readonly createRouterInterface: { readonly routerInterface: { readonly id: string } | null } };
}
interface Routers {
  readonly data: { readonly vRouters: { readonly nodes: readonly { readonly vRouterId: string }[] } };
}

/** Creates accepting interfaces on the first router of a region. Returns their global ids. */
export async function createInterfaces(
  { post }: Pick<TestGateway, 'post'>,
  regionId: string,
  names: readonly string[],
): Promise<string[]> {
  const send = async (query: string, variables: object) => (await post({ query, variables })).json();
  const list = 'query ($regionId: String!) { vRouters(regionId: $regionId, first: 1) { nodes { vRouterId } } }';
  const [router] = ((await send(list, { regionId })) as Routers).data.vRouters.nodes;
  const create = `mutation ($input: CreateRouterInterfaceInput!) {
    createRouterInterface(input: $input) { routerInterface { id } userErrors { message } }
  }`;
  const ids: string[] = [];
  for (const name of names) {
    const input = {
      regionId,
      name,
      routerType: 'VROUTER',
      routerId: router?.vRouterId,
      role: 'ACCEPTING_SIDE',
      oppositeRegionId: regionId,
    };
    const created = (await send(create, { input })) as Created;
    const { routerInterface } = created.data.createRouterInterface;
    if (!routerInterface) throw new Error(`Not created: ${JSON.stringify(created)}`);
    ids.push(routerInterface.id);
  }
  return ids;
}
