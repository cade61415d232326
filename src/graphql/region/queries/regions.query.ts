import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../../vpc/actions/shared/page';
import { foreignCursors } from '../../connection/argument-violations';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { pageOf } from '../../connection/page';
import { listArguments, type PageArguments } from '../../connection/page-arguments';
import type { Context } from '../../context';
import { prepareArguments } from '../../input/prepare-arguments';
import { Region, toRegion } from '../region.type';

const REGIONS = listArguments({});
const RegionConnection = connectionOf(Region, 'Region', 'regions');

@Resolver()
export class RegionsQuery {
  @Query(() => RegionConnection, { nullable: true, description: 'Regions of Alibaba Cloud. One upstream call.' })
  async regions(@Ctx() { reads }: Context, @Args(() => REGIONS.type) args: object): Promise<ConnectionData<Region>> {
    const page = prepareArguments<PageArguments>(REGIONS, args, (given) => foreignCursors(given, [undefined]));
    return pageOf(page, {
      // The upstream list has no pages.
      page: async (number) => {
        const regions = await reads.regions();
        const begin = (number - 1) * MAX_PAGE_SIZE;
        return { items: regions.slice(begin, begin + MAX_PAGE_SIZE), totalCount: regions.length };
      },
      node: toRegion,
    });
  }
}
