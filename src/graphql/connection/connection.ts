import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { countOf } from './count';
import { cursorOf, type Place } from './cursor';
import type { List, Scanned } from './window';

@ObjectType({ simpleResolvers: true, description: 'Pagination state of a page.' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether there can be items after this page. Also true where the search ended at a limit of the request; continue at `endCursor`.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether there can be items before this page. Also true where the search ended at a limit of the request; continue at `startCursor`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The value of `before` for the previous page: the cursor of the first item, or of the place where the search ended at a limit of the request. Null before the first page if it is empty.',
  })
  startCursor?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The value of `after` for the next page: the cursor of the last item, or of the place where the search ended at a limit of the request. Null after the last page if it is empty.',
  })
  endCursor?: string;
}

/** The connection type of a type, and its edge. Call it once for each type. */
export function connectionOf<Item extends object>(type: ClassType<Item>, name: string, items: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item of a page of ${items}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Cursor of the item: a value for `after` and `before`.' })
    cursor!: string;

    @Field(() => type, { description: 'The item.' })
    node!: Item;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${items}.` })
  class Connection {
    @Field(() => [Edge], { description: 'Items with their cursors.' })
    edges!: Edge[];

    @Field(() => [type], { description: 'Items.' })
    nodes!: Item[];

    @Field(() => PageInfo, { description: 'Pagination state of this page.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description:
        'Number of items on all pages. Null where counting them exceeds a limit of the request, or where a region fails.',
    })
    totalCount?: number;
  }
  return Connection;
}

export interface ConnectionData<Item> {
  readonly edges: { cursor: string; node: Item }[];
  readonly nodes: Item[];
  readonly pageInfo: PageInfo;
  /** Called only where the field is selected: it can require more reads. */
  readonly totalCount: () => Promise<number | undefined>;
}

interface Items<Item> {
  readonly edges: readonly (Place & { readonly node: Item })[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Place where the scan ended at a limit of the request. */
  readonly endedAt?: Place | undefined;
  readonly totalCount: () => Promise<number | undefined>;
}

/** @param backward Whether the scan went from the end of the list to its begin. */
export function toConnection<Item, Node>(
  { hasNextPage, hasPreviousPage, endedAt, totalCount, ...items }: Items<Item>,
  node: (item: Item, place: Place) => Node,
  backward: boolean,
): ConnectionData<Node> {
  const edges = items.edges.map((edge) => ({ cursor: cursorOf(edge), node: node(edge.node, edge) }));
  const limit = endedAt && cursorOf(endedAt);
  const startCursor = (backward && limit) || edges[0]?.cursor;
  const endCursor = (!backward && limit) || edges.at(-1)?.cursor;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      ...(startCursor ? { startCursor } : {}),
      ...(endCursor ? { endCursor } : {}),
    },
    totalCount,
  };
}

/** The items of one list, for a connection. */
export function itemsOf<Item>(list: List<Item>, { endedAt, total, ...scanned }: Scanned<Item>): Items<Item> {
  return {
    ...scanned,
    endedAt: endedAt === undefined ? undefined : { position: endedAt },
    totalCount: async () => {
      // A condition needs all pages for the count, and there are too many of them.
      const isLimited = list.keep !== undefined && endedAt !== undefined;
      return total ?? (isLimited ? undefined : await countOf(list));
    },
  };
}
