import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { describeClient } from '../support/installed';
import {
  idsOf,
  type ManyInterfaces,
  nextPage,
  PAGE,
  PAGES,
  type Page,
  type PageData,
  REGION,
  startWithInterfaces,
} from '../support/many-interfaces';

describeClient('urql with relayPagination', () => {
  let many: ManyInterfaces;
  beforeAll(async () => {
    many = await startWithInterfaces();
  });
  afterAll(() => many.gateway.close());

  it.each([
    ['forward', { first: PAGE }],
    ['backward', { last: PAGE }],
  ] as const)('merges all pages, %s', async (direction, start: Page) => {
    const resolvers = { Query: { routerInterfaces: relayPagination() } };
    const client = new Client({
      url: many.gateway.url,
      exchanges: [cacheExchange({ resolvers }), fetchExchange],
      preferGetMethod: false,
    });
    const sizes: (number | undefined)[] = [];
    let shown: PageData | undefined;
    for (let page: Page | undefined = start; page; page = shown && nextPage(shown, direction)) {
      const { data, error } = await client.query<PageData>(PAGES, { regionId: REGION, ...page }).toPromise();
      if (error) throw error;
      shown = data;
      sizes.push(shown && idsOf(shown)?.length);
    }
    expect(sizes).toEqual([50, 100, 120]);
    expect(shown && idsOf(shown)).toEqual(many.ids);
  });
});
