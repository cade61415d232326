import { ArgsType, Field, Int } from 'type-graphql';
import type { Page } from '../../vpc/actions/page';
import { isRegionId } from '../../vpc/rules/text';
import { BadArguments } from '../bad-arguments';
import type { Context } from '../context';
import { type ConnectionData, toConnection } from './connection';
import { placeOf } from './cursor';
import { scan } from './scan';

/** Items of a page at most; four pages of the upstream. */
export const MAX_FIRST = 200;
const DEFAULT_FIRST = 50;

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_FIRST, description: `Items to answer, 1 to ${MAX_FIRST}.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Answer the items after this cursor.' })
  after?: string | null;
}

@ArgsType()
export class RegionPageArguments extends PageArguments {
  @Field(() => String, { description: 'The region.' })
  regionId!: string;
}

/** What is wrong with the bounds of a page: every problem. */
function pageProblems(first: number, after: string | null | undefined): string[] {
  return [
    ...(first < 1 || first > MAX_FIRST ? [`first must be from 1 to ${MAX_FIRST}.`] : []),
    ...(after && placeOf(after) === undefined ? ['after must be a cursor that this list answered.'] : []),
  ];
}

interface List<Item, Node> {
  readonly page: (number: number) => Promise<Page<Item>>;
  readonly node: (item: Item) => Node;
  /** What the upstream cannot filter by. */
  readonly keep?: ((item: Item) => boolean) | undefined;
  /** What is wrong with other arguments, to be told together. */
  readonly problems?: readonly string[];
}

/** A page of a list, once its arguments are in order. */
export async function pageOfList<Item, Node>(
  args: PageArguments,
  { page, node, keep, problems = [] }: List<Item, Node>,
): Promise<ConnectionData<Node>> {
  // Null means absent here too.
  const first = args.first ?? DEFAULT_FIRST;
  const wrong = [...problems, ...pageProblems(first, args.after)];
  if (wrong.length > 0) throw new BadArguments(wrong);
  const from = args.after ? (placeOf(args.after) ?? -1) + 1 : 0;
  const scanned = await scan({ page, from, first, ...(keep ? { keep } : {}) });
  return toConnection(scanned, from, node);
}

/** A page of a list of a region. */
export function pageOfRegion<Item, Node>(
  args: RegionPageArguments,
  { vpc }: Pick<Context, 'vpc'>,
  list: List<Item, Node>,
): Promise<ConnectionData<Node>> {
  return pageOfList(args, { ...list, problems: [...regionProblems(vpc, args.regionId), ...(list.problems ?? [])] });
}

/** What is wrong with the region of a query: that the gateway has no address for it. */
export function regionProblems(vpc: Context['vpc'], regionId: string): string[] {
  return isRegionId(regionId) && vpc.serves(regionId) ? [] : ['regionId must name a region that this gateway knows.'];
}
