import 'reflect-metadata';
import { type GraphQLInputObjectType, getNamedType, graphql } from 'graphql';
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../../../src/graphql/connection/connection';
import { defineMutation } from '../../../src/graphql/mutation/define-mutation';
import type { MutationResult } from '../../../src/graphql/mutation/run-mutation';
import { make } from '../../../src/graphql/output/make';
import { deleteRouterInterface } from '../../../src/vpc/actions/delete-router-interface';
import { tagResourcesForExpressConnect } from '../../../src/vpc/actions/tag-resources-for-express-connect';

/** A schema with the mutation of an action, under the name `name` or the default name. */
function schemaWith(action: typeof deleteRouterInterface | typeof tagResourcesForExpressConnect, name?: string) {
  @ObjectType('PayloadOfTest', { simpleResolvers: true })
  class Payload {
    @Field(() => String)
    text!: string;
  }

  const Connection = connectionOf(Payload, 'PayloadOfTest', 'payloads');

  @Resolver()
  class AnyQuery {
    @Query(() => [Connection])
    payloads(): readonly object[] {
      return [
        {
          edges: [{ cursor: 'c', node: { text: 'a' } }],
          nodes: [{ text: 'a' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          totalCount: 1,
        },
      ];
    }
  }

  const results: MutationResult<unknown>[] = [];
  const resolver = defineMutation({
    action: action as typeof deleteRouterInterface,
    ...(name ? { name, nonNull: ['regionId'] as const } : {}),
    description: 'A mutation.',
    inputDescription: 'An input.',
    payload: Payload,
    targetOf: () => undefined,
    toPayload: (result) => {
      results.push(result);
      return make(Payload, { text: result.userErrors.map(({ message }) => message).join(' ') });
    },
  });
  const schema = buildSchemaSync({ resolvers: [AnyQuery, resolver as never], orphanedTypes: [], validate: false });
  return { schema, results };
}

it('a mutation has the name of its action, its descriptions and a nullable payload', () => {
  const field = schemaWith(deleteRouterInterface).schema.getMutationType()?.getFields()['deleteRouterInterface'];
  expect([String(field?.type), field?.description]).toEqual(['PayloadOfTest', 'A mutation.']);
  const input = getNamedType(field?.args[0]?.type) as GraphQLInputObjectType;
  expect([field?.args[0]?.name, String(field?.args[0]?.type)]).toEqual(['input', 'DeleteRouterInterfaceInput!']);
  expect(input.description).toBe('An input.');
  expect(Object.values(input.getFields()).map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
    'regionId: String',
    'routerInterfaceId: String',
    'clientToken: String',
  ]);
  expect(input.getFields()['regionId']?.description).toContain('Wire: `RegionId`.');
});

it('a mutation can have another name, non-null fields and other wire names', () => {
  const { schema } = schemaWith(tagResourcesForExpressConnect, 'tagRouterInterfaceOfTest');
  const field = schema.getMutationType()?.getFields()['tagRouterInterfaceOfTest'];
  const input = getNamedType(field?.args[0]?.type) as GraphQLInputObjectType;
  expect(input.name).toBe('TagRouterInterfaceOfTestInput');
  expect(String(input.getFields()['regionId']?.type)).toBe('String!');
  expect(input.getFields()['routerInterfaceId']?.description).toContain('Wire: `ResourceId`.');
});

it('a mutation runs its action and returns the payload', async () => {
  const { schema, results } = schemaWith(deleteRouterInterface);
  const source = 'mutation { deleteRouterInterface(input: { regionId: "cn-beijing" }) { text } }';
  const contextValue = { servesRegion: () => true };
  expect(await graphql({ schema, source, contextValue })).toEqual({
    data: { deleteRouterInterface: { text: 'routerInterfaceId is required.' } },
  });
  expect(results).toMatchObject([{ alreadyDone: false, userErrors: [{ code: 'REQUIRED' }] }]);
});

it('a connection type has edges, nodes, pagination state and the number of items', async () => {
  const { schema } = schemaWith(deleteRouterInterface);
  const source =
    '{ payloads { edges { cursor node { text } } nodes { text } pageInfo { hasNextPage startCursor } totalCount } }';
  expect(await graphql({ schema, source })).toEqual({
    data: {
      payloads: [
        {
          edges: [{ cursor: 'c', node: { text: 'a' } }],
          nodes: [{ text: 'a' }],
          pageInfo: { hasNextPage: true, startCursor: null },
          totalCount: 1,
        },
      ],
    },
  });
});
