import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { cursorOf } from './cursor';
import type { Scanned } from './scan';

@ObjectType({ simpleResolvers: true, description: 'Where a page of a list stands in it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are items after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item of this page.' })
  startCursor?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item; give it as `after` for the next page.',
  })
  endCursor?: string;
}

/** The connection type of a type, and its edge. Called once a type. */
export function connectionOf<Node extends object>(type: ClassType<Node>, name: string, items: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of the ${items}, and its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list; give it as `after`.' })
    cursor!: string;

    @Field(() => type, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of the ${items}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges!: Edge[];

    @Field(() => [type], { description: 'The items.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all pages together.' })
    totalCount!: number;
  }
  return Connection;
}

export interface ConnectionData<Node> {
  readonly edges: { cursor: string; node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
  /** Asked only where the field is selected: it may cost reads of its own. */
  readonly totalCount: () => Promise<number>;
}

export function toConnection<Item, Node>(
  scanned: Scanned<Item>,
  from: number,
  node: (item: Item) => Node,
): ConnectionData<Node> {
  const edges = scanned.edges.map(({ node: item, place }) => ({ cursor: cursorOf(place), node: node(item) }));
  const startCursor = edges[0]?.cursor;
  const endCursor = edges.at(-1)?.cursor;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: scanned.hasNextPage,
      hasPreviousPage: from > 0,
      ...(startCursor ? { startCursor } : {}),
      ...(endCursor ? { endCursor } : {}),
    },
    totalCount: scanned.totalCount,
  };
}
