import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { packageRoot } from '../../../src/package-root';

const FOLDER = join(packageRoot(), 'test/federation');

/** The parts that the tests use. The packages can be absent, so their own types cannot be imported. */
interface Packages {
  readonly '@apollo/gateway': {
    readonly ApolloGateway: new (options: object) => NonNullable<ApolloServerOptions<BaseContext>['gateway']>;
    readonly IntrospectAndCompose: new (options: object) => object;
    readonly RemoteGraphQLDataSource: new (options: object) => object;
  };
  readonly '@apollo/composition': {
    readonly composeServices: (subgraphs: readonly Subgraph[]) => { readonly errors?: readonly Error[] };
  };
  readonly '@apollo/subgraph': {
    readonly buildSubgraphSchema: (options: { typeDefs: DocumentNode; resolvers?: object }) => GraphQLSchema;
  };
}

interface Subgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** Loads a package of test/federation. */
export function load<Name extends keyof Packages>(name: Name): Packages[Name] {
  return createRequire(join(FOLDER, 'package.json'))(name) as Packages[Name];
}

/** The tests are reported as skipped where the packages of test/federation are not installed. */
export function describeFederation(name: string, tests: () => void): void {
  if (existsSync(join(FOLDER, 'node_modules'))) describe(name, tests);
  else describe.skip(`${name} (to run: npm ci --prefix test/federation)`, tests);
}
