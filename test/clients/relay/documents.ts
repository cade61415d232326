/** Documents for Relay's compiler with the directives of an app: pages, refetching, appended and deleted edges. */

const PAGE_OF = (
  page: string,
  key: string,
) => `routerInterfaces(regionId: $regionId, ${page}) @connection(key: "${key}") {
  edges { node { id name status } }
}`;

export const PAGINATION = [
  `fragment pagination_forward on Query
    @refetchable(queryName: "paginationForwardQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
    ${PAGE_OF('first: $count, after: $cursor', 'pagination_forward_routerInterfaces')}
  }`,
  `fragment pagination_backward on Query
    @refetchable(queryName: "paginationBackwardQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
    ${PAGE_OF('last: $count, before: $cursor', 'pagination_backward_routerInterfaces')}
  }`,
  `query paginationStartForwardQuery($regionId: String) { ...pagination_forward }`,
  `query paginationStartBackwardQuery($regionId: String) { ...pagination_backward }`,
];

export const CONNECTIONS = [
  `query connectionsListQuery($regionId: String) {
    routerInterfaces(regionId: $regionId, first: 50) @connection(key: "connections_routerInterfaces") {
      __id
      edges { node { id name status } }
    }
  }`,
  ...['append', 'prepend'].map((verb) => {
    const name = `connections${verb.charAt(0).toUpperCase()}${verb.slice(1)}Mutation`;
    return `mutation ${name}($input: CreateRouterInterfaceInput!, $connections: [ID!]!) {
      createRouterInterface(input: $input) {
        userErrors { message }
        routerInterface @${verb}Node(connections: $connections, edgeTypeName: "RouterInterfaceEdge") { id name status }
      }
    }`;
  }),
  `mutation connectionsDeleteMutation($input: DeleteRouterInterfaceInput!, $connections: [ID!]!) {
    deleteRouterInterface(input: $input) {
      userErrors { message }
      deletedRouterInterfaceIds @deleteEdge(connections: $connections)
    }
  }`,
];

export const REFETCH = [
  `fragment refetch_detail on RouterInterface @refetchable(queryName: "refetchDetailQuery") { name status }`,
  `query refetchStartQuery($routerInterfaceId: String!, $regionId: String) {
    routerInterface(id: $routerInterfaceId, regionId: $regionId) { id ...refetch_detail }
  }`,
];
