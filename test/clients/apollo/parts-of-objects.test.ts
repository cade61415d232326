import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import { waitUntil } from '../../../kit/async/wait-until';
import { connected, gateway, modify, REGION } from '../../e2e/support/lifecycle';
import { describeClient } from '../support/installed';
import { Network } from '../support/network';

const TIMEOUT_MS = 5_000;
const ID = expect.any(String) as string;

interface Data {
  readonly routerInterface: { readonly name: string | null; readonly opposite: object };
}

const screen = (name: string, opposite: string) =>
  parse(`query ${name}Query($id: String!, $regionId: String) {
    routerInterface(id: $id, regionId: $regionId) { id name opposite { id ${opposite} } }
  }`);

describeClient('Apollo Client with queries that select different fields of the peer', () => {
  it('keeps the fields of every query, without a further read', async () => {
    const [id] = await connected();
    const network = new Network();
    const client = new ApolloClient({
      link: new HttpLink({ uri: gateway.url, fetch: network.fetch }),
      cache: new InMemoryCache(),
    });
    const watch = (query: ReturnType<typeof screen>) => {
      const list = client.watchQuery<Data>({ query, variables: { id, regionId: REGION } });
      list.subscribe({});
      return () => list.getCurrentResult();
    };
    const shown = [watch(screen('Region', 'regionId')), watch(screen('Status', 'status'))];
    const complete = () => shown.every((read) => read().dataState === 'complete' && !read().loading);
    expect(await waitUntil(complete, TIMEOUT_MS)).toBe(true);

    await modify(id, { name: 'north-to-south' });
    await client.query({
      query: screen('Fresh', 'routerType'),
      variables: { id, regionId: REGION },
      fetchPolicy: 'network-only',
    });
    const names = () => shown.map((read) => read().data?.routerInterface?.name);
    await waitUntil(() => names().every((name) => name === 'north-to-south'), TIMEOUT_MS);
    expect(names()).toEqual(['north-to-south', 'north-to-south']);
    expect(shown.map((read) => read().data?.routerInterface?.opposite)).toEqual([
      { __typename: 'OppositeInterface', id: ID, regionId: REGION },
      { __typename: 'OppositeInterface', id: ID, status: 'ACTIVE' },
    ]);
    expect(network.operations).toEqual(['RegionQuery', 'StatusQuery', 'FreshQuery']);
  });
});
