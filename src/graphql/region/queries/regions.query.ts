import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../../vpc/actions/shared/page';
import { string } from '../../../vpc/rules/parameter';
import { scopeOf, whenPresent } from '../../../vpc/rules/rule';
import { documented } from '../../../vpc/sources/sources';
import { type ConnectionData, connectionOf } from '../../connection/connection';
import { listArguments, type PageArguments, pageOf, prepareArguments } from '../../connection/page';
import type { Context } from '../../context';
import { make } from '../../output/make';
import { Region } from '../region.type';

interface RegionsArguments extends PageArguments {
  acceptLanguage?: string | null;
}

const LANGUAGES = ['en-US', 'zh-CN'];

const REGIONS = listArguments(
  {
    acceptLanguage: string('Language of the names: `en-US` or `zh-CN`. Wire: `AcceptLanguage`.', { default: 'en-US' }),
  },
  [
    whenPresent(scopeOf<RegionsArguments>('regions'), {
      field: 'acceptLanguage',
      name: 'language',
      code: 'INVALID_FORMAT',
      message: '{acceptLanguage} must be en-US or zh-CN.',
      basis: documented('sdk', 'DescribeRegionsRequest'),
      check: ({ acceptLanguage }) => LANGUAGES.includes(acceptLanguage ?? ''),
    }),
  ],
);

const RegionConnection = connectionOf(Region, 'Region', 'regions');

@Resolver()
export class RegionsQuery {
  @Query(() => RegionConnection, { description: 'Regions of Alibaba Cloud. One upstream call.' })
  async regions(@Ctx() context: Context, @Args(() => REGIONS.type) args: object): Promise<ConnectionData<Region>> {
    const { acceptLanguage, ...page } = prepareArguments<RegionsArguments>(REGIONS, args, context);
    return pageOf(page, {
      // The upstream list has no pages.
      page: async (number) => {
        const regions = await context.reads.regions({ acceptLanguage: acceptLanguage ?? null });
        const begin = (number - 1) * MAX_PAGE_SIZE;
        return { items: regions.slice(begin, begin + MAX_PAGE_SIZE), totalCount: regions.length };
      },
      node: ({ regionId = '', localName, regionEndpoint }) => make(Region, { regionId, localName, regionEndpoint }),
    });
  }
}
