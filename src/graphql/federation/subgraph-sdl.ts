import { type GraphQLSchema, printSchema } from 'graphql';
import { NODE_TYPES } from '../node/global-id';

/** The lowest version has both directives, so that each router of Federation 2 accepts it. */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';

const DIRECTIVES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NODE_TYPES.map((type) => [type, '@key(fields: "id")'])),
  /** Other subgraphs define this type too, because Relay prescribes it. */
  PageInfo: '@shareable',
};

/**
 * The schema as a router composes it, with every description. The directives are part of the definitions, because
 * `@shareable` of an extension applies to the fields of this extension only.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const types = printSchema(schema).replace(/^type (\w+)[^{\n]*/gm, (head, name: string) =>
    DIRECTIVES[name] === undefined ? head : `${head}${DIRECTIVES[name]} `,
  );
  return `${LINK}\n\n${types}\n`;
}
