import { Field, InputType } from 'type-graphql';
import type { Tag } from '../../vpc/actions/create-router-interface';
import type { Filter } from '../../vpc/actions/page';
import { memberOf } from '../../vpc/enums';
import type { RouterInterface as Model } from '../../vpc/models/router-interface';
import { BusinessStatus, Role, RouterInterfaceStatus, RouterType, Spec } from '../enums';
import { TagInput } from './create-router-interface.input';

const nullable = true;
const FIVE = 'One to five values, any of which may match.';

@InputType({
  description:
    'Which interfaces to answer: those that match every field that is given. The upstream filters by at most five of ' +
    'them at once; role, spec and businessStatus it cannot filter by, so they cost the pages of all interfaces.',
})
export class RouterInterfaceFilter {
  @Field(() => [String], { nullable, description: `Ids of interfaces. ${FIVE}` })
  routerInterfaceId?: string[] | null;

  @Field(() => [String], { nullable, description: `Routers that they are on. ${FIVE}` })
  routerId?: string[] | null;

  @Field(() => [RouterType], { nullable, description: `Kinds of router that they are on. ${FIVE}` })
  routerType?: RouterType[] | null;

  @Field(() => [String], { nullable, description: `Accounts that own them. ${FIVE}` })
  routerInterfaceOwnerId?: string[] | null;

  @Field(() => [String], { nullable, description: `Peer interfaces. ${FIVE}` })
  oppositeInterfaceId?: string[] | null;

  @Field(() => [RouterType], { nullable, description: `Kinds of router that the peers are on. ${FIVE}` })
  oppositeRouterType?: RouterType[] | null;

  @Field(() => [String], { nullable, description: `Routers that the peers are on. ${FIVE}` })
  oppositeRouterId?: string[] | null;

  @Field(() => [String], { nullable, description: `Accounts that own the peers. ${FIVE}` })
  oppositeInterfaceOwnerId?: string[] | null;

  @Field(() => [RouterInterfaceStatus], { nullable, description: `States. ${FIVE}` })
  status?: RouterInterfaceStatus[] | null;

  @Field(() => [String], { nullable, description: `Names. ${FIVE}` })
  name?: string[] | null;

  @Field(() => [Role], { nullable, description: 'Roles, any of which may match. Filtered by the gateway.' })
  role?: Role[] | null;

  @Field(() => [Spec], { nullable, description: 'Specifications, any of which may match. Filtered by the gateway.' })
  spec?: Spec[] | null;

  @Field(() => [BusinessStatus], { nullable, description: 'Locks, any of which may match. Filtered by the gateway.' })
  businessStatus?: BusinessStatus[] | null;

  @Field(() => String, { nullable, description: 'The resource group.' })
  resourceGroupId?: string | null;

  @Field(() => [TagInput], { nullable, description: 'Tags that they have, all of them. At most 20.' })
  tags?: TagInput[] | null;
}

/** The keys of the upstream's own filter: those of the fields, with a capital. Source: official SDK 7.3.2. */
const UPSTREAM_FIELDS = [
  'routerInterfaceId',
  'routerId',
  'routerType',
  'routerInterfaceOwnerId',
  'oppositeInterfaceId',
  'oppositeRouterType',
  'oppositeRouterId',
  'oppositeInterfaceOwnerId',
  'status',
  'name',
] as const;

const MAX_FILTERS = 5;
const MAX_VALUES = 5;
const MAX_TAGS = 20;

/** What is wrong with a filter: every problem. */
export function filterProblems(filter: RouterInterfaceFilter): string[] {
  const used = UPSTREAM_FIELDS.filter((field) => filter[field]);
  return [
    ...(used.length > MAX_FILTERS ? [`filter may use at most ${MAX_FILTERS} of ${UPSTREAM_FIELDS.join(', ')}.`] : []),
    ...used.flatMap((field) => {
      const values: readonly string[] = filter[field] ?? [];
      const fits = values.length >= 1 && values.length <= MAX_VALUES && values.every((value) => value !== '');
      return fits ? [] : [`filter.${field} must hold 1 to ${MAX_VALUES} values, none of them empty.`];
    }),
    ...((filter.status ?? []).includes('UNKNOWN') ? ['filter.status must not hold UNKNOWN.'] : []),
    ...(filter.resourceGroupId === '' ? ['filter.resourceGroupId must not be empty.'] : []),
    ...(filter.tags?.some(({ key }) => !key) ? ['filter.tags must not hold a tag without a key.'] : []),
    ...((filter.tags?.length ?? 0) > MAX_TAGS ? [`filter.tags may hold at most ${MAX_TAGS} tags.`] : []),
  ];
}

export interface UpstreamFilter {
  readonly filter?: readonly Filter[];
  readonly resourceGroupId?: string;
  readonly tags?: readonly Tag[];
}

/** The part of a filter that the upstream applies. */
export function upstreamFilter({ resourceGroupId, tags, ...fields }: RouterInterfaceFilter): UpstreamFilter {
  const filter = UPSTREAM_FIELDS.flatMap((field) => {
    const value: readonly string[] | null | undefined = fields[field];
    return value ? [{ key: field.charAt(0).toUpperCase() + field.slice(1), value }] : [];
  });
  return {
    ...(filter.length > 0 ? { filter } : {}),
    ...(resourceGroupId ? { resourceGroupId } : {}),
    ...(tags && tags.length > 0 ? { tags } : {}),
  };
}

/** The part that the upstream has no filter for; undefined where there is none. */
export function gatewayFilter(filter: RouterInterfaceFilter): ((item: Model) => boolean) | undefined {
  const { role, spec, businessStatus } = filter;
  if (!role && !spec && !businessStatus) return undefined;
  return (item) =>
    matches(role, Role, item.role) &&
    matches(spec, Spec, item.spec) &&
    matches(businessStatus, BusinessStatus, item.businessStatus);
}

function matches<Wire extends string>(
  wanted: readonly Wire[] | null | undefined,
  members: Readonly<Record<string, Wire>>,
  word: string | undefined,
): boolean {
  if (!wanted) return true;
  const member = word === undefined ? undefined : (memberOf(members, word) ?? 'UNKNOWN');
  return wanted.some((value) => value === member);
}
