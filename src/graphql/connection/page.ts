import type { ClassType } from 'type-graphql';
import { integer, type ParameterTable, string } from '../../vpc/rules/parameter';
import { type Rule, scopeOf, whenPresent } from '../../vpc/rules/rule';
import { isRegionId } from '../../vpc/rules/text-rules';
import type { RequestRules, Violation } from '../../vpc/rules/validate';
import { guess } from '../../vpc/sources/sources';
import { didYouMean } from '../../vpc/wire/nearest-regions';
import type { Context } from '../context';
import { InvalidArguments } from '../errors/invalid-arguments';
import { argsTypeOf } from '../input/input-type';
import { prepareInput } from '../input/prepare-input';
import { type ConnectionData, itemsOf, toConnection } from './connection';
import { type Place, placeOf } from './cursor';
import { DEFAULT_PAGE, MAX_PAGE } from './page-size';
import { scanBackward } from './scan-backward';
import { scanForward } from './scan-forward';
import type { List } from './window';

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
  const validated: RequestRules<object> = {
    parameters: { ...PAGE_PARAMETERS, ...parameters },
    rules: [...PAGE_RULES, ...rules] as readonly Rule<object>[],
  };
  return { validated, type: argsTypeOf<object>(validated, { nonNull }) };
}

export const REGION_LIST = listArguments(REGION_PARAMETERS, [], ['regionId']);

export interface ArgumentsDefinition {
  readonly validated: RequestRules<object>;
  readonly type: ClassType<object>;
}

/**
 * Arguments of a query without nulls and with defaults. Throws one error that contains all violations.
 *
 * @param others Violations that are not rules about the text alone.
 */
export function prepareArguments<Arguments extends object>(
  definition: ArgumentsDefinition,
  args: object,
  others: (request: Arguments) => readonly Violation[] = () => [],
): Arguments {
  const { request, violations } = prepareInput<object>(definition, args);
  const all = [...others(request as Arguments), ...violations];
  if (all.length > 0) throw new InvalidArguments(all);
  return request as Arguments;
}

/** Arguments of a list of one region. The endpoints decide which regions are known. */
export function prepareRegionList<Arguments extends object>(
  definition: ArgumentsDefinition,
  args: object,
  context: Pick<Context, 'servesRegion'>,
): Arguments & { readonly regionId: string } {
  return prepareArguments<Arguments & { readonly regionId: string }>(definition, args, ({ regionId, ...page }) => [
    ...unknownRegion(context, ['regionId'], regionId),
    ...foreignCursors(page, [undefined, regionId]),
  ]);
}

/** The violations of cursors of other lists, as far as the region of a cursor shows it. */
export function foreignCursors(page: PageArguments, regionIds: readonly (string | undefined)[]): Violation[] {
  return (['after', 'before'] as const).flatMap((field) => {
    const place = page[field] ? placeOf(page[field]) : undefined;
    if (!place || regionIds.includes(place.regionId)) return [];
    const message = `${field} must be a cursor that this list returned, with the same regions.`;
    return [{ rule: `page.${field}.region`, code: 'INVALID_FORMAT' as const, field: [field], message }];
  });
}

/** The violation of a region that is not known. */
export function unknownRegion(
  { servesRegion }: Pick<Context, 'servesRegion'>,
  field: readonly [string, ...string[]],
  regionId: string | null | undefined,
): Violation[] {
  if (regionId && isRegionId(regionId) && servesRegion(regionId)) return [];
  const [name, index] = field;
  const written = index === undefined ? name : `${name}[${index}]`;
  const message = `${written} must be a region that this gateway knows.${didYouMean(regionId ?? '')}`;
  return [{ rule: `region.${field[0]}.known`, code: 'INVALID_FORMAT', field: [...field], message }];
}

/** The arguments of a page, read. They must be valid. */
export function directionOf({ first, last, after, before }: PageArguments) {
  return {
    after: after ? placeOf(after) : undefined,
    before: before ? placeOf(before) : undefined,
    count: last ?? first ?? DEFAULT_PAGE,
    backward: (last ?? undefined) !== undefined,
  };
}

/** A page of a list. The arguments must be valid. */
export async function pageOf<Item, Node>(
  args: PageArguments,
  { node, ...list }: List<Item> & { readonly node: (item: Item, place: Place) => Node },
): Promise<ConnectionData<Node>> {
  const { after, before, count, backward } = directionOf(args);
  const window = { from: (after?.position ?? -1) + 1, to: before?.position, count, backward };
  const scanned = await (backward ? scanBackward : scanForward)(list, window);
  return toConnection(itemsOf(list, scanned), node, backward);
}
