import { type ApolloClient, CombinedGraphQLErrors } from '@apollo/client';
import {
  type CreatePayload,
  createOnce,
  DeleteRouterInterfaceDocument,
  ModifyRouterInterfaceAttributeDocument,
  type RouterInterfacePartsFragment,
  RouterInterfacesDocument,
  type StrictCreateRouterInterfaceInput,
} from 'router-interface-gateway';

export interface Refusal {
  readonly message: string;
}

/** The operations of the page. It has no other access to the gateway. */
export class Interfaces {
  readonly #client: ApolloClient;

  constructor(client: ApolloClient) {
    this.#client = client;
  }

  /** The interfaces of several regions. A region that fails does not hide the others. */
  async list(regionIds: readonly string[]) {
    const items: RouterInterfacePartsFragment[] = [];
    const failures: string[] = [];
    let after: string | null = null;
    do {
      const page = await this.#page(regionIds, after);
      items.push(...page.items);
      failures.push(...page.failures);
      after = page.next;
    } while (after);
    return { items, failures };
  }

  async #page(regionIds: readonly string[], after: string | null) {
    const { data, error } = await this.#client.query({
      query: RouterInterfacesDocument,
      variables: { regionIds: [...regionIds], first: 100, after },
      errorPolicy: 'all',
      fetchPolicy: 'network-only',
    });
    const page = data?.routerInterfaces;
    return {
      items: page?.edges.map(({ node }) => node) ?? [],
      failures: CombinedGraphQLErrors.is(error)
        ? error.errors.map(({ message }) => message)
        : error
          ? [error.message]
          : [],
      next: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    };
  }

  /** Creates an interface once, also if responses are lost. */
  create(input: StrictCreateRouterInterfaceInput): Promise<CreatePayload> {
    return createOnce((mutation, variables) => this.#client.mutate({ mutation, variables, errorPolicy: 'all' }), input);
  }

  async rename(regionId: string, routerInterfaceId: string, name: string): Promise<readonly Refusal[]> {
    const mutation = ModifyRouterInterfaceAttributeDocument;
    const { data } = await this.#client.mutate({
      mutation,
      variables: { input: { regionId, routerInterfaceId, name } },
    });
    return data?.modifyRouterInterfaceAttribute?.userErrors ?? [];
  }

  async remove(regionId: string, routerInterfaceId: string): Promise<readonly Refusal[]> {
    const mutation = DeleteRouterInterfaceDocument;
    const { data } = await this.#client.mutate({ mutation, variables: { input: { regionId, routerInterfaceId } } });
    return data?.deleteRouterInterface?.userErrors ?? [];
  }
}
