import { waitUntil } from '../../../kit/async/wait-until';
import { RouterInterfaceDocument } from '../../../schema/client';
import { connected, deactivate, endTransitions, gateway, REGION } from '../../e2e/support/lifecycle';
import type { CachingClient, Screen, Variables } from './caching-client';
import { Network } from './network';
import { type MutationName, QUERIES, type QueryName, type ShownInterface, shownOn } from './screens';

/** Every change must show on every screen, from the result of the mutation alone. */

const NAMES = Object.keys(QUERIES) as QueryName[];
const TIMEOUT_MS = 5_000;

export type Connect = (url: string, network: Network) => CachingClient;

interface App {
  readonly network: Network;
  /** Ids of an active interface at the upstream and at the gateway. */
  readonly routerInterfaceId: string;
  readonly id: string;
  mutate(mutation: MutationName, change?: Variables): Promise<void>;
  /** The interface as each screen shows it. A screen without the interface is absent. */
  /** Number of interfaces on a screen. */
  count(query: QueryName): number;
  shown(): Partial<Record<QueryName, ShownInterface>>;
}

/** Opens screens with an active interface. Its peer is in the first list too. */
async function openApp(connect: Connect, names: readonly QueryName[] = NAMES): Promise<App> {
  const [routerInterfaceId, peerId] = await connected();
  const read = await gateway.execute(RouterInterfaceDocument, { id: routerInterfaceId, regionId: REGION });
  const id = read.data?.routerInterface?.id ?? '';
  const network = new Network();
  const client = connect(gateway.url, network);
  const variables: Record<QueryName, Variables> = {
    list: { regionId: REGION },
    filteredList: { regionIds: [REGION], filter: { role: 'INITIATING_SIDE' } },
    detail: { routerInterfaceId, regionId: REGION },
    node: { id },
    peer: { peerId, regionId: REGION },
  };
  const screens = new Map<QueryName, Screen>();
  for (const name of names) screens.set(name, await client.watch(name, variables[name]));
  network.operations.length = 0;
  return {
    network,
    routerInterfaceId,
    id,
    async mutate(mutation, change = {}) {
      const data = await client.mutate(mutation, { input: { regionId: REGION, routerInterfaceId, ...change } });
      expect(Object.values(data)).toContainEqual(expect.objectContaining({ userErrors: [] }));
    },
    count: (name) => shownOn(name, screens.get(name)?.data).length,
    shown() {
      const found = names.map((name) => [name, shownOn(name, screens.get(name)?.data).find((item) => item.id === id)]);
      return Object.fromEntries(found.filter(([, item]) => item));
    },
  };
}

/** Tests of a client without any setting of its cache. */
export function itShowsEveryChange(connect: Connect): void {
  it('shows a new name, new tags and a new state everywhere, without a further read', async () => {
    const app = await openApp(connect);
    await expectEverywhere(app, { status: 'ACTIVE', tags: [] });

    await app.mutate('rename', { name: 'north-to-south' });
    await expectEverywhere(app, { name: 'north-to-south' });

    const tags = [{ key: 'team', value: 'network' }];
    await app.mutate('tag', { tags });
    await expectEverywhere(app, { tags });

    await app.mutate('deactivate');
    await expectEverywhere(app, { status: 'DEACTIVATING' });
    endTransitions();
    await app.mutate('activate');
    await expectEverywhere(app, { name: 'north-to-south', status: 'ACTIVATING', tags });

    expect(app.network.operations).toEqual([
      'screensRenameMutation',
      'screensTagMutation',
      'screensDeactivateMutation',
      'screensActivateMutation',
    ]);
  });

  it('shows the state of a deleted interface everywhere from the payload alone', async () => {
    const app = await openDeletable(connect);
    await app.mutate('remove');
    await expectEverywhere(app, { status: 'DELETING' });
    expect(app.network.operations).toEqual(['screensRemoveMutation']);
  });
}

/**
 * Test of a client that handles `deletedRouterInterfaceIds`.
 *
 * @param reads Names of the queries that the client sends again.
 */
export function itRemovesDeleted(connect: Connect, reads: readonly string[] = []): void {
  it('removes a deleted interface from every list', async () => {
    const app = await openDeletable(connect, ['list', 'filteredList']);
    expect(Object.keys(app.shown())).toEqual(['list', 'filteredList']);
    // Until then, the upstream lists the interface as DELETING.
    app.network.beforeQuery = endTransitions;
    await app.mutate('remove');
    await waitUntil(() => Object.keys(app.shown()).length === 0, TIMEOUT_MS);
    expect(app.shown()).toEqual({});
    expect(app.count('list')).toBe(1);
    expect(app.network.queries).toEqual(reads);
  });
}

async function openDeletable(connect: Connect, screens?: readonly QueryName[]): Promise<App> {
  const app = await openApp(connect, screens);
  await deactivate(app.routerInterfaceId);
  endTransitions();
  return app;
}

async function expectEverywhere(app: App, expected: Partial<ShownInterface>): Promise<void> {
  const shownEverywhere = Object.fromEntries(NAMES.map((name) => [name, expect.objectContaining(expected)]));
  const matches = () => {
    try {
      expect(app.shown()).toEqual(shownEverywhere);
      return true;
    } catch {
      return false;
    }
  };
  await waitUntil(matches, TIMEOUT_MS);
  expect(app.shown()).toEqual(shownEverywhere);
}
