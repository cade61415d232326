import { ApolloClient, HttpLink, InMemoryCache, type InMemoryCacheConfig } from '@apollo/client';
import { parse } from 'graphql';
import type { Connect } from '../support/caching';
import type { MutationData } from '../support/caching-client';
import { MUTATIONS, QUERIES, type ScreenData } from '../support/screens';

type MutationOptions = ApolloClient.MutateOptions<MutationData>;

/** Connects Apollo Client. Without options, it has its default settings. */
export const connect =
  (configure: () => InMemoryCacheConfig = () => ({}), update?: MutationOptions['update']): Connect =>
  (url, network) => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: url, fetch: network.fetch }),
      cache: new InMemoryCache(configure()),
    });
    return {
      watch(query, variables) {
        const screen: { data: ScreenData | undefined } = { data: undefined };
        const watched = client.watchQuery<ScreenData>({ query: parse(QUERIES[query]), variables });
        return new Promise((resolve, reject) => {
          watched.subscribe({
            next({ data, dataState }) {
              if (dataState !== 'complete') return;
              screen.data = data;
              resolve(screen);
            },
            error: reject,
          });
        });
      },
      async mutate(mutation, variables) {
        const options: MutationOptions = { mutation: parse(MUTATIONS[mutation]), variables };
        const { data } = await client.mutate<MutationData>(update ? { ...options, update } : options);
        return data ?? {};
      },
    };
  };
