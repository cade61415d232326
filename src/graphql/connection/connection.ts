import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { cursorOf } from './cursor';
import type { Scanned } from './scan';

@ObjectType({ simpleResolvers: true, description: 'Pagination state of a page.' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether there can be items after this page. Also true where the search ended at a limit of the request; continue at `endCursor`.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item. Null for an empty page.' })
  startCursor?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The value of `after` for the next page: the cursor of the last item, or of the place where the search ended at a limit of the request. Null after the last page if it is empty.',
  })
  endCursor?: string;
}

/** The connection type of a type, and its edge. Call it once for each type. */
export function connectionOf<Node extends object>(type: ClassType<Node>, name: string, items: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item of a page of ${items}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Cursor of the item: a value for `after`.' })
    cursor!: string;

    @Field(() => type, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${items}.` })
  class Connection {
    @Field(() => [Edge], { description: 'Items with their cursors.' })
    edges!: Edge[];

    @Field(() => [type], { description: 'Items.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Pagination state of this page.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'Number of items on all pages. Null where counting them exceeds a limit of the request.',
    })
    totalCount?: number;
  }
  return Connection;
}

export interface ConnectionData<Node> {
  readonly edges: { cursor: string; node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
  /** Called only where the field is selected: it can require more reads. */
  readonly totalCount: () => Promise<number | undefined>;
}

export function toConnection<Item, Node>(
  scanned: Scanned<Item>,
  from: number,
  node: (item: Item) => Node,
): ConnectionData<Node> {
  const edges = scanned.edges.map(({ node: item, position }) => ({ cursor: cursorOf(position), node: node(item) }));
  const startCursor = edges[0]?.cursor;
  const endCursor = scanned.endedAt === undefined ? edges.at(-1)?.cursor : cursorOf(scanned.endedAt);
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
