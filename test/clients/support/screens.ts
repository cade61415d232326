/**
 * Queries of an app that shows one router interface in several places, and the mutations that change it. The names follow
 * the rule of Relay's compiler: each begins with the name of its module.
 */

/** Fields of an interface that every screen shows. */
const PARTS = 'id routerInterfaceId name status tags { key value }';

export const QUERIES = {
  list: `query screensListQuery($regionId: String!) {
    routerInterfaces(regionId: $regionId) { edges { node { ${PARTS} } } }
  }`,
  filteredList: `query screensFilteredListQuery($regionIds: [String!], $filter: RouterInterfaceFilter) {
    routerInterfaces(regionIds: $regionIds, filter: $filter) { totalCount nodes { ${PARTS} } }
  }`,
  detail: `query screensDetailQuery($routerInterfaceId: String!, $regionId: String) {
    routerInterface(id: $routerInterfaceId, regionId: $regionId) {
      ${PARTS} spec hcRate opposite { id routerInterfaceId status } detail { id modifiedTime }
    }
  }`,
  node: `query screensNodeQuery($id: ID!) {
    node(id: $id) { id ... on RouterInterface { ${PARTS} } }
  }`,
  peer: `query screensPeerQuery($peerId: String!, $regionId: String) {
    routerInterface(id: $peerId, regionId: $regionId) { id opposite { id routerInterface { ${PARTS} } } }
  }`,
} as const;

const mutation = (screen: string, field: string, parts: string, more = '') => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  return `mutation screens${screen}Mutation($input: ${type}) {
    ${field}(input: $input) { userErrors { code message } ${more} routerInterface { id ${parts} } }
  }`;
};

export const MUTATIONS = {
  rename: mutation('Rename', 'modifyRouterInterfaceAttribute', 'name'),
  tag: mutation('Tag', 'tagRouterInterface', 'tags { key value }'),
  deactivate: mutation('Deactivate', 'deactivateRouterInterface', 'status'),
  activate: mutation('Activate', 'activateRouterInterface', 'status'),
  remove: mutation('Remove', 'deleteRouterInterface', 'status', 'deletedRouterInterfaceIds'),
} as const;

export type QueryName = keyof typeof QUERIES;
export type MutationName = keyof typeof MUTATIONS;

export interface ShownInterface {
  readonly id: string;
  readonly name: string | null;
  readonly status: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

/** Data of any of the queries. Relay shows a deleted record as null. */
export interface ScreenData {
  readonly routerInterfaces?: {
    readonly edges?: readonly ({ readonly node: ShownInterface | null } | null)[];
    readonly nodes?: readonly (ShownInterface | null)[];
  } | null;
  readonly routerInterface?: (ShownInterface & { readonly opposite: Opposite | null }) | null;
  readonly node?: ShownInterface | null;
}

interface Opposite {
  readonly routerInterface?: ShownInterface | null;
}

/** Interfaces on a screen, without the fields that a client adds. */
export function shownOn(query: QueryName, data: ScreenData | undefined): ShownInterface[] {
  const { routerInterfaces, routerInterface, node } = data ?? {};
  const shown = {
    list: routerInterfaces?.edges?.map((edge) => edge?.node) ?? [],
    filteredList: routerInterfaces?.nodes ?? [],
    detail: [routerInterface],
    node: [node],
    peer: [routerInterface?.opposite?.routerInterface],
  }[query];
  return shown
    .filter((item) => item !== null && item !== undefined)
    .map(({ id, name, status, tags }) => ({ id, name, status, tags: tags.map(({ key, value }) => ({ key, value })) }));
}
