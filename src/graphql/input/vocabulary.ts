import type { Vocabulary } from '../../vpc/rules/template';

/** Names of the GraphQL schema: fields in camelCase, enum members in SCREAMING_SNAKE. */
export const GRAPHQL_VOCABULARY: Vocabulary = {
  field: (name) => name,
  value: (_enumName, member) => member,
};
