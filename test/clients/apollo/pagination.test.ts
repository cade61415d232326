import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { parse } from 'graphql';
import { waitUntil } from '../../../kit/async/wait-until';
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

const TIMEOUT_MS = 5_000;

type Variables = Page & { readonly regionId: string };

describeClient('Apollo Client with relayStylePagination', () => {
  let many: ManyInterfaces;
  beforeAll(async () => {
    many = await startWithInterfaces();
  });
  afterAll(() => many.gateway.close());

  it.each([
    ['forward', { first: PAGE }],
    ['backward', { last: PAGE }],
  ] as const)('merges all pages, %s', async (direction, start: Page) => {
    const routerInterfaces = relayStylePagination(['regionIds', 'regionId', 'filter']);
    const client = new ApolloClient({
      link: new HttpLink({ uri: many.gateway.url }),
      cache: new InMemoryCache({ typePolicies: { Query: { fields: { routerInterfaces } } } }),
    });
    const query = parse(PAGES);
    const variables: Variables = { regionId: REGION, ...start };
    await client.query<PageData, Variables>({ query, variables });
    const list = client.watchQuery<PageData, Variables>({ query, variables });
    const subscription = list.subscribe({});
    const shown = () => list.getCurrentResult().data as PageData;
    const size = () => idsOf(shown())?.length ?? 0;

    const sizes = [size()];
    for (let page = nextPage(shown(), direction); page; page = nextPage(shown(), direction)) {
      const before = size();
      await list.fetchMore({ variables: page });
      // Apollo Client updates a watched query after fetchMore has ended.
      await waitUntil(() => size() !== before, TIMEOUT_MS);
      sizes.push(size());
    }
    expect(sizes).toEqual([50, 100, 120]);
    expect(idsOf(shown())).toEqual(many.ids);
    subscription.unsubscribe();
  });
});
