import 'reflect-metadata';
import { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import './enums';
import { ERROR_CODES } from './errors/error-codes';
import { RESOLVERS } from './resolvers';

/** The schema of the resolver classes. Resolvers validate their input, because a violation is data in the payload. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  // type-graphql has no option for these two descriptions.
  if (query) query.description = 'Reads. Responses are cached for a short time; a write invalidates them.';
  if (mutation) mutation.description = 'Writes. A refusal is data in `userErrors`; see each field.';
  const roots = [query, mutation].filter((root) => root !== undefined && root !== null);
  return new GraphQLSchema({ ...schema.toConfig(), types: [...roots, ErrorCode] });
}

/** No field has this type, because errors are not data. It is in the schema so that clients can generate a type from it. */
const ErrorCode = new GraphQLEnumType({
  name: 'ErrorCode',
  description: 'Every value of `extensions.code` of a top-level error.',
  values: Object.fromEntries(
    Object.entries(ERROR_CODES).map(([code, { message }]) => [code, { description: message }]),
  ),
});
