import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { string } from '../../vpc/rules/parameter';
import { scopeOf, whenPresent } from '../../vpc/rules/rule';
import type { RequestRules } from '../../vpc/rules/validate';
import { documented } from '../../vpc/sources/sources';
import type { Context } from '../context';
import { argumentsOf, prepareArguments } from '../input/prepare-arguments';
import { DEFAULT_LANGUAGE } from '../reads/request-reads';
import { Region } from './region.type';

interface LocalNameArguments {
  acceptLanguage: string;
}

const LANGUAGES = [DEFAULT_LANGUAGE, 'zh-CN'];

const RULES: RequestRules<LocalNameArguments> = {
  parameters: {
    acceptLanguage: string('Language of the name: `en-US` or `zh-CN`. Wire: `AcceptLanguage`.', {
      default: DEFAULT_LANGUAGE,
    }),
  },
  rules: [
    whenPresent(scopeOf<LocalNameArguments>('region'), {
      field: 'acceptLanguage',
      name: 'language',
      code: 'INVALID_FORMAT',
      message: '{acceptLanguage} must be en-US or zh-CN.',
      basis: documented('sdk', 'DescribeRegionsRequest'),
      check: ({ acceptLanguage }) => LANGUAGES.includes(acceptLanguage),
    }),
  ],
};
const ARGUMENTS = argumentsOf(RULES);

@Resolver(() => Region)
export class RegionFields {
  /** The language is an argument of the field, so that a cache keeps both names of a region apart. */
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the region. Each language is one upstream call for all regions. Wire: `LocalName`.',
  })
  async localName(
    @Root() { regionId }: Region,
    @Ctx() { reads }: Context,
    @Args(() => ARGUMENTS.type) args: object,
  ): Promise<string | undefined> {
    const { acceptLanguage } = prepareArguments<LocalNameArguments>(ARGUMENTS, args);
    return (await reads.regions(acceptLanguage)).find((region) => region.regionId === regionId)?.localName;
  }
}
