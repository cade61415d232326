import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '@urql/exchange-graphcache';
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql';
import { packageRoot } from '../../../src/package-root';
import { type Connect, itRemovesDeleted, itShowsEveryChange } from '../support/caching';
import type { MutationData } from '../support/caching-client';
import { describeClient } from '../support/installed';
import { connect } from './connect';

const read = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');

/** Applies a change of the cache for each deleted id. */
const whenDeleted = (remove: (cache: Cache, id: string) => void): Connect =>
  connect({
    updates: {
      Mutation: {
        deleteRouterInterface(result, _args, cache) {
          const payload = (result as MutationData)['deleteRouterInterface'];
          for (const id of payload?.deletedRouterInterfaceIds ?? []) remove(cache, id);
        },
      },
    },
  });

/** Graphcache advises, outside production, to configure `keys` for objects without an id. */
const silence = () => jest.spyOn(console, 'warn').mockImplementation();

describeClient('urql with graphcache', () => {
  let warn: ReturnType<typeof silence>;
  beforeEach(() => {
    warn = silence();
  });

  describe('with default settings', () => {
    itShowsEveryChange(connect());
  });

  describe('that invalidates the deleted ids', () => {
    itRemovesDeleted(
      whenDeleted((cache, id) => cache.invalidate({ __typename: 'RouterInterface', id })),
      ['screensListQuery', 'screensFilteredListQuery'],
    );
  });

  describe('that unlinks the deleted ids', () => {
    itRemovesDeleted(
      whenDeleted((cache, id) => {
        const deleted = `RouterInterface:${id}`;
        for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
          const connection = fieldName === 'routerInterfaces' && cache.resolve('Query', fieldKey);
          if (typeof connection !== 'string') continue;
          const edges = cache.resolve(connection, 'edges');
          if (Array.isArray(edges)) {
            const kept = edges.filter((edge) => cache.resolve(edge as string, 'node') !== deleted);
            cache.link(connection, 'edges', kept as string[]);
          }
          const nodes = cache.resolve(connection, 'nodes');
          if (Array.isArray(nodes))
            cache.link(connection, 'nodes', nodes.filter((node) => node !== deleted) as string[]);
        }
      }),
    );
  });

  describe('with the schema, and the objects without id marked as embedded', () => {
    const schema = buildSchema(read('schema/schema.graphql'));
    const embedded = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !('id' in type.getFields()))
      .map(({ name }) => name)
      .filter((name) => !/^__|^(Query|Mutation|Subscription)$|(Payload|Connection|Edge|PageInfo)$/.test(name));
    const keys = Object.fromEntries(embedded.map((name) => [name, () => null]));

    itShowsEveryChange(connect({ schema: introspectionFromSchema(schema), keys }));

    it('has the keys that docs/clients.md lists', () => {
      const text = read('docs/clients.md');
      expect(embedded.filter((name) => !text.includes(`    ${name}: embedded,`))).toEqual([]);
    });

    afterEach(() => expect(warn).not.toHaveBeenCalled());
  });
});
