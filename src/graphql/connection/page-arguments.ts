import { integer, type ParameterTable, string } from '../../vpc/rules/parameter';
import { type Rule, scopeOf, whenPresent } from '../../vpc/rules/rule';
import { guess } from '../../vpc/sources/sources';
import { argumentsOf } from '../input/prepare-arguments';
import { placeOf } from './cursor';
import { DEFAULT_PAGE, MAX_PAGE } from './page-size';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const PROJECT = guess('project', 'limits of this gateway');
const pageScope = scopeOf<PageArguments>('page');

/** Arguments of every list. */
const PAGE_PARAMETERS = {
  first: integer(
    `Maximum number of items, from the start of the list or after the cursor \`after\`. 1 to ${MAX_PAGE}. Default: ` +
      `${DEFAULT_PAGE}, if \`last\` is absent.`,
  ),
  after: string(
    'Cursor of the item before the page. A cursor is a position: after a deletion, the items behind it move by one.',
  ),
  last: integer(
    `Maximum number of items, from the end of the list or before the cursor \`before\`. 1 to ${MAX_PAGE}. Items keep ` +
      'their order.',
  ),
  before: string('Cursor of the item after the page.'),
} as const;

const size = (field: 'first' | 'last') =>
  whenPresent(pageScope, {
    field,
    name: 'range',
    code: 'OUT_OF_RANGE',
    message: `{${field}} must be 1 to ${MAX_PAGE}.`,
    basis: PROJECT,
    bounds: { min: 1, max: MAX_PAGE, unit: 'number' },
    check: (request) => Number(request[field]) >= 1 && Number(request[field]) <= MAX_PAGE,
  });

const cursor = (field: 'after' | 'before') =>
  whenPresent(pageScope, {
    field,
    name: 'cursor',
    code: 'INVALID_FORMAT',
    message: `{${field}} must be a cursor that this list returned.`,
    basis: PROJECT,
    check: (request) => !request[field] || placeOf(request[field]) !== undefined,
  });

export const PAGE_RULES: readonly Rule<PageArguments>[] = [
  size('first'),
  cursor('after'),
  size('last'),
  whenPresent(pageScope, {
    field: 'last',
    name: 'direction',
    code: 'NOT_ALLOWED',
    message: '{last} is not allowed together with {first}.',
    basis: PROJECT,
    check: ({ first }) => (first ?? undefined) === undefined,
  }),
  cursor('before'),
];

export const REGION_PARAMETERS = { regionId: string('Region of the items.') } as const;

/** Arguments of a list: the parameters of a page, and those of the list. */
// biome-ignore lint/suspicious/noExplicitAny: rules of the arguments of any list.
export function listArguments(parameters: ParameterTable, rules: readonly Rule<any>[] = [], nonNull: string[] = []) {
  return argumentsOf({ parameters: { ...PAGE_PARAMETERS, ...parameters }, rules: [...PAGE_RULES, ...rules] }, nonNull);
}

export const REGION_LIST = listArguments(REGION_PARAMETERS, [], ['regionId']);

/** The arguments of a page, read. They must be valid. */
export function directionOf({ first, last, after, before }: PageArguments) {
  return {
    after: after ? placeOf(after) : undefined,
    before: before ? placeOf(before) : undefined,
    count: last ?? first ?? DEFAULT_PAGE,
    backward: (last ?? undefined) !== undefined,
  };
}
