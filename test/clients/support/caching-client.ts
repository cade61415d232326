import type { MutationName, QueryName, ScreenData } from './screens';

/** A client with a normalized cache, as the shared tests use it. */
export interface CachingClient {
  /** Executes a query. The returned screen follows the cache from then on. */
  watch(query: QueryName, variables: Variables): Promise<Screen>;
  /** Returns the data of the response. */
  mutate(mutation: MutationName, variables: Variables): Promise<MutationData>;
}

export type Variables = Record<string, unknown>;

export type MutationData = Readonly<
  Record<
    string,
    { readonly userErrors: readonly object[]; readonly deletedRouterInterfaceIds?: readonly string[] } | null
  >
>;

export interface Screen {
  /** The data that the client shows now. */
  readonly data: ScreenData | undefined;
}
