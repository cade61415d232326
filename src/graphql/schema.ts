import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import './enums';
import { RESOLVERS } from './resolvers';

/** The schema of the resolver classes. Resolvers validate their input, because a violation is data in the payload. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  // type-graphql has no option for these two descriptions.
  if (query) query.description = 'Reads. Responses are cached for a short time; a write invalidates them.';
  if (mutation) mutation.description = 'Writes. A refusal is data in `userErrors`; see each field.';
  return schema;
}
