import type { RouterInterfaceFilter } from '../../../../src/vpc/actions/shared/router-interface-filter';
import { type Edge, type EdgeTable, tagsWithKeys } from './edge-table';

interface Request {
  readonly filter?: RouterInterfaceFilter | null;
}

/** Fields of the filter that the service applies, each with two valid values. */
const SERVICE_FIELDS = {
  routerInterfaceId: ['ri-a', 'ri-b'],
  routerId: ['vrt-a', 'vbr-b'],
  routerType: ['VRouter', 'VBR'],
  routerInterfaceOwnerId: ['1', '2'],
  oppositeInterfaceId: ['ri-a', 'ri-b'],
  oppositeRouterType: ['VRouter', 'VBR'],
  oppositeRouterId: ['vrt-a', 'vbr-b'],
  oppositeInterfaceOwnerId: ['1', '2'],
  status: ['Idle', 'Active'],
  name: ['a', 'b'],
} as const satisfies Partial<Record<keyof RouterInterfaceFilter, readonly string[]>>;

/** A filter with the first `count` fields of the service. */
const filterWith = (count: number): RouterInterfaceFilter =>
  Object.fromEntries(Object.entries(SERVICE_FIELDS).slice(0, count));

function valueEdge([field, [first, second]]: [string, readonly [string, string]]): [string, Edge<Request>] {
  const filter = (...values: string[]) => ({ filter: { [field]: values } });
  const expected = `INVALID_LENGTH filter.${field}`;
  return [
    `filter.${field}.values`,
    {
      satisfied: [filter(first), filter(first, second, first, second, first)],
      violated: [
        [filter(), expected],
        [filter(first, second, first, second, first, second), expected],
        [filter(first, ''), expected],
      ],
    },
  ];
}

export const routerInterfacesEdges: EdgeTable<Request> = {
  subject: 'routerInterfaces',
  valid: {},
  edges: {
    'routerInterfaces.filter.keys': {
      satisfied: [
        { filter: undefined },
        { filter: filterWith(5) },
        { filter: { ...filterWith(5), role: ['InitiatingSide'], spec: ['Mini.2'], tags: tagsWithKeys(1) } },
      ],
      violated: [[{ filter: filterWith(6) }, 'INVALID_LENGTH filter']],
    },
    ...Object.fromEntries(Object.entries(SERVICE_FIELDS).map(valueEdge)),
    'filter.status.known': {
      satisfied: [{ filter: { status: ['Idle', 'Deleted'] } }],
      violated: [[{ filter: { status: ['Idle', 'UNKNOWN'] } }, 'INVALID_FORMAT filter.status']],
    },
    'filter.resourceGroupId.notEmpty': {
      satisfied: [{ filter: { resourceGroupId: 'rg-a' } }, { filter: {} }],
      violated: [[{ filter: { resourceGroupId: '' } }, 'INVALID_LENGTH filter.resourceGroupId']],
    },
    'filter.tags.length': {
      satisfied: [{ filter: { tags: tagsWithKeys(20) } }, { filter: { tags: [] } }],
      violated: [[{ filter: { tags: tagsWithKeys(21) } }, 'INVALID_LENGTH filter.tags']],
    },
    // A filter may select existing tags of any form: the rules of new tags do not apply.
    'filter.tags.keys': {
      satisfied: [{ filter: { tags: [{ key: 'acs:rm:rgId', value: 'http://a' }] } }],
      violated: [
        [{ filter: { tags: [{ value: 'a' }] } }, 'REQUIRED filter.tags'],
        [{ filter: { tags: [{ key: '' }] } }, 'REQUIRED filter.tags'],
      ],
    },
  },
};
