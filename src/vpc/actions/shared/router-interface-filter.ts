import { BusinessStatus, Role, readEnum, Spec } from '../../models/enums';
import { capitalize } from '../../models/names';
import type { RouterInterface } from '../../models/router-interface';
import { list, type RequestOf, string } from '../../rules/parameter';
import { type Rule, rule, type Scope, scopeOf, whenPresent } from '../../rules/rule';
import { documented, guess } from '../../sources/sources';
import type { DescribeRouterInterfacesRequest } from '../describe-router-interfaces';
import { MAX_TAGS, TAG } from './tags';

const MAX_KEYS = 5;
const MAX_VALUES = 5;
const ONE_OF_FIVE = 'One to five values. One of them must match.';

/** Fields that the upstream filters by. Its filter keys are their names in PascalCase. */
const SERVICE_FIELDS = {
  routerInterfaceId: list('string', `Ids of interfaces. ${ONE_OF_FIVE}`),
  routerId: list('string', `Routers of interfaces. ${ONE_OF_FIVE}`),
  routerType: list('RouterType', `Types of the routers of interfaces. ${ONE_OF_FIVE}`),
  routerInterfaceOwnerId: list('string', `Accounts that own interfaces. ${ONE_OF_FIVE}`),
  oppositeInterfaceId: list('string', `Peer interfaces. ${ONE_OF_FIVE}`),
  oppositeRouterType: list('RouterType', `Types of the routers of peers. ${ONE_OF_FIVE}`),
  oppositeRouterId: list('string', `Routers of peers. ${ONE_OF_FIVE}`),
  oppositeInterfaceOwnerId: list('string', `Accounts that own peers. ${ONE_OF_FIVE}`),
  status: list('RouterInterfaceStatus', `States. ${ONE_OF_FIVE}`),
  name: list('string', `Names. ${ONE_OF_FIVE}`),
} as const;

const PARAMETERS = {
  ...SERVICE_FIELDS,
  role: list('Role', 'Roles. One of them must match. The gateway applies this filter.'),
  spec: list('Spec', 'Specifications. One of them must match. The gateway applies this filter.'),
  businessStatus: list('BusinessStatus', 'Locks. One of them must match. The gateway applies this filter.'),
  resourceGroupId: string('Resource group.'),
  tags: list(TAG, `Tags. An interface must have all of them. At most ${MAX_TAGS}.`, { uncheckedItems: true }),
} as const;
export type RouterInterfaceFilter = RequestOf<typeof PARAMETERS>;

type ServiceField = keyof typeof SERVICE_FIELDS;
const FIELD_NAMES = Object.keys(SERVICE_FIELDS) as ServiceField[];

const LIMITS = documented('sdk', 'limits of Filter: at most 5 keys with at most 5 values each');
const scope = scopeOf<RouterInterfaceFilter>('filter');

const values = (field: ServiceField): Rule<RouterInterfaceFilter> =>
  whenPresent(scope, {
    field,
    name: 'values',
    code: 'INVALID_LENGTH',
    message: `{filter.${field}} must contain 1 to ${MAX_VALUES} values, none of them empty.`,
    basis: LIMITS,
    bounds: { min: 1, max: MAX_VALUES, unit: 'items' },
    check: (filter) => {
      const given: readonly string[] = filter[field] ?? [];
      return given.length >= 1 && given.length <= MAX_VALUES && given.every((value) => value !== '');
    },
  });

const RULES: readonly Rule<RouterInterfaceFilter>[] = [
  ...FIELD_NAMES.map(values),
  whenPresent(scope, {
    field: 'status',
    name: 'known',
    code: 'INVALID_FORMAT',
    message: '{filter.status} must not contain UNKNOWN.',
    basis: guess('project', 'UNKNOWN has no wire value'),
    check: ({ status }) => !(status ?? []).includes('UNKNOWN'),
  }),
  whenPresent(scope, {
    field: 'resourceGroupId',
    name: 'notEmpty',
    code: 'INVALID_LENGTH',
    message: '{filter.resourceGroupId} must not be empty.',
    basis: guess('project', 'an empty parameter is no filter'),
    check: ({ resourceGroupId }) => resourceGroupId !== '',
  }),
  whenPresent(scope, {
    field: 'tags',
    name: 'length',
    code: 'INVALID_LENGTH',
    message: `{filter.tags} may contain at most ${MAX_TAGS} tags.`,
    basis: documented('sdk', 'remark of Tags'),
    bounds: { max: MAX_TAGS, unit: 'items' },
    check: ({ tags }) => (tags?.length ?? 0) <= MAX_TAGS,
  }),
  whenPresent(scope, {
    field: 'tags',
    name: 'keys',
    code: 'REQUIRED',
    message: '{filter.tags} must not contain a tag without a key.',
    basis: documented('sdk', 'remark of Tags'),
    check: ({ tags }) => !(tags ?? []).some(({ key }) => !key),
  }),
];

export const ROUTER_INTERFACE_FILTER = {
  name: 'RouterInterfaceFilter',
  description:
    'Conditions for interfaces. An interface must match every field. The upstream filters by at most five of its fields in ' +
    'one read. It cannot filter by role, spec and businessStatus: they require the pages of all interfaces.',
  parameters: PARAMETERS,
  rules: RULES,
} as const;

/** Rule about the filter as a whole. */
export function filterKeysRule<Request extends { filter?: RouterInterfaceFilter | null }>(
  of: Scope<Request>,
): Rule<Request> {
  return rule(of, {
    field: 'filter',
    name: 'keys',
    code: 'INVALID_LENGTH',
    message: `{filter} may use at most ${MAX_KEYS} of ${FIELD_NAMES.join(', ')}.`,
    basis: LIMITS,
    bounds: { max: MAX_KEYS, unit: 'items' },
    check: ({ filter }) => FIELD_NAMES.filter((field) => filter?.[field]).length <= MAX_KEYS,
  });
}

/** The part of a filter that the upstream applies. */
export function toServiceFilter(
  filter: RouterInterfaceFilter,
): Pick<DescribeRouterInterfacesRequest, 'filter' | 'resourceGroupId' | 'tags'> {
  const { resourceGroupId, tags } = filter;
  const conditions = FIELD_NAMES.flatMap((field) => {
    const value: string[] | null | undefined = filter[field];
    return value ? [{ key: capitalize(field), value }] : [];
  });
  return {
    ...(conditions.length > 0 ? { filter: conditions } : {}),
    ...(resourceGroupId ? { resourceGroupId } : {}),
    ...(tags && tags.length > 0 ? { tags } : {}),
  };
}

/** The part of a filter that the upstream cannot apply; undefined where there is none. */
export function toLocalFilter(filter: RouterInterfaceFilter): ((item: RouterInterface) => boolean) | undefined {
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
  text: string | undefined,
): boolean {
  if (!wanted) return true;
  const member = text === undefined ? undefined : (readEnum(members, text) ?? 'UNKNOWN');
  return wanted.some((value) => value === member);
}
