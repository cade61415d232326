/** The mutations of the workload. `hasToken`: the input has a client token. */
const MUTATIONS = {
  createRouterInterface: { hasToken: true, fields: ['routerInterfaceId'] },
  modifyRouterInterfaceAttribute: { hasToken: false, fields: ['alreadyDone'] },
  modifyRouterInterfaceSpec: { hasToken: true, fields: ['alreadyDone'] },
  connectRouterInterface: { hasToken: false, fields: ['alreadyDone'] },
  deactivateRouterInterface: { hasToken: false, fields: ['alreadyDone'] },
  activateRouterInterface: { hasToken: false, fields: ['alreadyDone'] },
  deleteRouterInterface: { hasToken: true, fields: ['alreadyDone'] },
  deleteExpressConnect: { hasToken: true, fields: ['alreadyDone'] },
} as const;

export type Mutation = keyof typeof MUTATIONS;

export const MUTATION_NAMES = Object.keys(MUTATIONS) as readonly Mutation[];

export const hasClientToken = (mutation: Mutation): boolean => MUTATIONS[mutation].hasToken;

/** The GraphQL document of a mutation. It reads no interface, because that costs another call of the upstream. */
export function documentOf(mutation: Mutation): string {
  const { hasToken, fields } = MUTATIONS[mutation];
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const own = [...fields, ...(hasToken ? ['clientToken'] : [])].join(' ');
  const userErrors = 'userErrors { code message field upstream { code message requestId } }';
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { requestId ${own} ${userErrors} } }`;
}
