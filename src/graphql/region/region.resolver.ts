import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import {
  AFTER_DESCRIPTION,
  type ConnectionData,
  connectionOf,
  DEFAULT_FIRST,
  FIRST_DESCRIPTION,
  pageArguments,
  toConnection,
} from '../connection/connection';
import { scan } from '../connection/scan';
import type { Context } from '../context';

@ObjectType({ simpleResolvers: true, description: 'A region of Alibaba Cloud.' })
export class Region {
  @Field(() => String, { description: 'Its id, such as `cn-beijing`.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Its name in the language that was asked for.' })
  localName?: string;

  @Field(() => String, { nullable: true, description: 'The host that serves it.' })
  regionEndpoint?: string;
}

const RegionConnection = connectionOf(Region, 'Region', 'regions');

@Resolver()
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'The regions. One call to the upstream.' })
  async regions(
    @Ctx() { reads }: Context,
    @Arg('acceptLanguage', () => String, {
      defaultValue: 'en-US',
      description: 'Language of the names: `en-US` or `zh-CN`.',
    })
    acceptLanguage: string,
    @Arg('first', () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER_DESCRIPTION }) after?: string,
  ): Promise<ConnectionData<Region>> {
    const place = pageArguments(first, after);
    const all = await reads.regions({ acceptLanguage });
    const regions = all.flatMap(({ regionId, ...rest }) => (regionId === undefined ? [] : [{ regionId, ...rest }]));
    // The list is not paged upstream: all of it is one page of ours.
    const scanned = await scan({ ...place, page: inPages(regions) });
    return toConnection(scanned, place.from, (region) => region);
  }
}

const inPages =
  <Item>(items: readonly Item[]) =>
  (number: number) =>
    Promise.resolve({ items: items.slice((number - 1) * 50, number * 50), totalCount: items.length });
