import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../vpc/actions/page';
import { type ConnectionData, connectionOf } from '../connection/connection';
import { PageArguments, pageOfList } from '../connection/page-arguments';
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

@ArgsType()
class RegionsArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    defaultValue: 'en-US',
    description: 'Language of the names: `en-US` or `zh-CN`.',
  })
  acceptLanguage?: string | null;
}

@Resolver()
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'The regions. One call to the upstream.' })
  async regions(
    @Ctx() { reads }: Context,
    @Args(() => RegionsArguments) args: RegionsArguments,
  ): Promise<ConnectionData<Region>> {
    const acceptLanguage = args.acceptLanguage ?? 'en-US';
    const language = ['en-US', 'zh-CN'].includes(acceptLanguage) ? [] : ['acceptLanguage must be en-US or zh-CN.'];
    return pageOfList(args, {
      // The list is not paged upstream, so ours are cut out of it.
      page: async (number) => {
        const regions = await reads.regions({ acceptLanguage });
        const begin = (number - 1) * MAX_PAGE_SIZE;
        return { items: regions.slice(begin, begin + MAX_PAGE_SIZE), totalCount: regions.length };
      },
      node: ({ regionId = '', ...rest }) => ({ regionId, ...rest }),
      problems: language,
    });
  }
}
