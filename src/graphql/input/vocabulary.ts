import { uncapitalize } from '../../vpc/models/names';
import type { Vocabulary } from '../../vpc/rules/template';

/** Names of the GraphQL schema: fields and actions in camelCase, enum members in SCREAMING_SNAKE. */
export const GRAPHQL_VOCABULARY: Vocabulary = {
  field: uncapitalize,
  value: (_enumName, member) => member,
};
