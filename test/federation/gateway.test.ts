import { ApolloServer, type GraphQLResponse } from '@apollo/server';
import { UNLIMITED } from '../../kit/sandbox/sandbox';
import { globalId } from '../../src/graphql/node/global-id';
import { createInterfaces } from '../support/create-interfaces';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { describeFederation, load } from './support/packages';
import { startTickets, type TicketServer } from './support/tickets';

const REGION = 'cn-beijing';
const OTHER_REGION = 'eu-west-1';

describeFederation('a federated gateway', () => {
  let test: TestGateway;
  let tickets: TicketServer;
  let router: ApolloServer;
  let ids: readonly string[];

  beforeAll(async () => {
    test = await startTestGateway({ sandbox: UNLIMITED, settings: { FEDERATION: 'on', READ_CACHE_MS: 0 } });
    const names = Array.from({ length: 19 }, (_, index) => `interface-${index + 1}`);
    ids = [
      ...(await createInterfaces(test, REGION, names)),
      ...(await createInterfaces(test, OTHER_REGION, ['elsewhere'])),
      globalId('RouterInterface', REGION, 'ri-deleted'),
      'ri-not-a-global-id',
    ];
    tickets = await startTickets(ids);
    const { ApolloGateway, IntrospectAndCompose, RemoteGraphQLDataSource } = load('@apollo/gateway');
    const subgraphs = [
      { name: 'interfaces', url: test.url },
      { name: 'tickets', url: tickets.url },
    ];
    const gateway = new ApolloGateway({
      supergraphSdl: new IntrospectAndCompose({ subgraphs }),
      buildService: ({ url }: { url: string }) => new RemoteGraphQLDataSource({ url, fetcher: fetch }),
      logger: SILENT,
    });
    router = new ApolloServer({ gateway, logger: SILENT });
    await router.start();
  }, 60_000);
  afterAll(async () => {
    await router?.stop();
    await tickets?.close();
    await test?.close();
  });

  async function query(source: string) {
    const { body }: GraphQLResponse = await router.executeOperation({ query: source });
    if (body.kind !== 'single') throw new Error('more than one result');
    return JSON.parse(JSON.stringify(body.singleResult)) as { data: unknown; errors?: readonly object[] };
  }

  it('adds the interfaces of two regions to the objects of another subgraph, with an error for a bad id only', async () => {
    const before = test.sandbox.requests.length;
    const { data, errors } = await query('{ tickets { number routerInterface { name regionId } } }');
    const calls = test.sandbox.requests.slice(before);
    expect(data).toEqual({
      tickets: [
        ...ids.slice(0, 19).map((_id, index) => ({
          number: index + 1,
          routerInterface: { name: `interface-${index + 1}`, regionId: REGION },
        })),
        { number: 20, routerInterface: { name: 'elsewhere', regionId: OTHER_REGION } },
        { number: 21, routerInterface: null },
        { number: 22, routerInterface: null },
      ],
    });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ]);
    expect(new Set(calls.map(({ action }) => action))).toEqual(new Set(['DescribeRouterInterfaces']));
    expect(calls.length).toBeLessThan(10);
  });

  it('adds the field of another subgraph to the interfaces of a list', async () => {
    const source = `{
      routerInterfaces(regionIds: ["${OTHER_REGION}"]) { pageInfo { hasNextPage } nodes { name tickets { number } } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        routerInterfaces: {
          pageInfo: { hasNextPage: false },
          nodes: [{ name: 'elsewhere', tickets: [{ number: 20 }] }],
        },
      },
    });
  });

  it('adds it to an object that is read by its global id', async () => {
    const source = `{ node(id: "${ids[19]}") { ... on RouterInterface { name tickets { number } } } }`;
    expect(await query(source)).toEqual({ data: { node: { name: 'elsewhere', tickets: [{ number: 20 }] } } });
  });
});

const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
