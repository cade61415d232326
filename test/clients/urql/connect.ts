import { type AnyVariables, Client, fetchExchange } from '@urql/core';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import type { Connect } from '../support/caching';
import type { MutationData } from '../support/caching-client';
import { MUTATIONS, QUERIES, type ScreenData } from '../support/screens';

/** Connects urql with graphcache. Without options, it has its default settings. */
export const connect =
  (options: Partial<CacheExchangeOpts> = {}): Connect =>
  (url, network) => {
    const client = new Client({
      url,
      exchanges: [cacheExchange(options), fetchExchange],
      fetch: network.fetch,
      preferGetMethod: false,
    });
    return {
      watch(query, variables) {
        const screen: { data: ScreenData | undefined } = { data: undefined };
        return new Promise((resolve, reject) => {
          client.query<ScreenData, AnyVariables>(QUERIES[query], variables).subscribe(({ data, error }) => {
            if (error) reject(error);
            screen.data = data;
            resolve(screen);
          });
        });
      },
      async mutate(mutation, variables) {
        const { data, error } = await client.mutation<MutationData>(MUTATIONS[mutation], variables).toPromise();
        if (error) throw error;
        return data ?? {};
      },
    };
  };
