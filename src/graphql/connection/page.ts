import type { ClassType } from 'type-graphql';
import type { Page } from '../../vpc/actions/shared/page';
import { integer, type ParameterTable, string } from '../../vpc/rules/parameter';
import { type Rule, scopeOf, whenPresent } from '../../vpc/rules/rule';
import { isRegionId } from '../../vpc/rules/text-rules';
import type { RequestRules } from '../../vpc/rules/validate';
import { guess } from '../../vpc/sources/sources';
import { didYouMean } from '../../vpc/wire/nearest-regions';
import type { Context } from '../context';
import { InvalidArguments } from '../errors/invalid-arguments';
import { argsTypeOf } from '../input/input-type';
import { prepareInput } from '../input/prepare-input';
import { type ConnectionData, toConnection } from './connection';
import { positionOf } from './cursor';
import { DEFAULT_FIRST, MAX_FIRST } from './page-size';
import { scan } from './scan';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

interface RegionArguments {
  regionId?: string | null;
}

const PROJECT = guess('project', 'limits of this gateway');
const pageScope = scopeOf<PageArguments>('page');

/** Arguments of every list. */
const PAGE_PARAMETERS = {
  first: integer(`Maximum number of items, 1 to ${MAX_FIRST}.`, { default: DEFAULT_FIRST }),
  after: string('Cursor of the item before the page.'),
} as const;

export const PAGE_RULES: readonly Rule<PageArguments>[] = [
  whenPresent(pageScope, {
    field: 'first',
    name: 'range',
    code: 'OUT_OF_RANGE',
    message: `{first} must be 1 to ${MAX_FIRST}.`,
    basis: PROJECT,
    bounds: { min: 1, max: MAX_FIRST, unit: 'number' },
    check: ({ first }) => Number(first) >= 1 && Number(first) <= MAX_FIRST,
  }),
  whenPresent(pageScope, {
    field: 'after',
    name: 'cursor',
    code: 'INVALID_FORMAT',
    message: '{after} must be a cursor that this list returned.',
    basis: PROJECT,
    check: ({ after }) => !after || positionOf(after) !== undefined,
  }),
];

export const REGION_PARAMETERS = { regionId: string('Region of the items.') } as const;

/** Arguments of a list: the parameters of a page, and those of the list. */
// biome-ignore lint/suspicious/noExplicitAny: rules of the arguments of any list.
export function listArguments(parameters: ParameterTable, rules: readonly Rule<any>[] = []) {
  const validated: RequestRules<object> = {
    parameters: { ...PAGE_PARAMETERS, ...parameters },
    rules: [...PAGE_RULES, ...rules] as readonly Rule<object>[],
  };
  const nonNull = 'regionId' in parameters ? ['regionId'] : [];
  return { validated, type: argsTypeOf<object>(validated, { nonNull }) };
}

export const REGION_LIST = listArguments(REGION_PARAMETERS);

/** Arguments of a query without nulls and with defaults. Throws one error that contains all violations. */
export function prepareArguments<Arguments extends object>(
  definition: { readonly validated: RequestRules<object>; readonly type: ClassType<object> },
  args: object,
  context: Pick<Context, 'servesRegion'>,
): Arguments {
  const { request, violations } = prepareInput<object>(definition, args);
  const region = 'regionId' in definition.validated.parameters ? knownRegion(context, request as RegionArguments) : [];
  const all = [...region, ...violations];
  if (all.length > 0) throw new InvalidArguments(all);
  return request as Arguments;
}

/** The violation of a region that is not known. The endpoints decide, so it is not a rule about the text alone. */
function knownRegion({ servesRegion }: Pick<Context, 'servesRegion'>, { regionId }: RegionArguments) {
  if (regionId && isRegionId(regionId) && servesRegion(regionId)) return [];
  const message = `regionId must be a region that this gateway knows.${didYouMean(regionId ?? '')}`;
  return [{ rule: 'region.regionId.known', code: 'INVALID_FORMAT' as const, field: ['regionId'], message }];
}

interface List<Item, Node> {
  readonly page: (number: number) => Promise<Page<Item>>;
  readonly node: (item: Item) => Node;
  /** A condition that the upstream cannot filter by. */
  readonly keep?: ((item: Item) => boolean) | undefined;
}

/** A page of a list. The arguments must be valid. */
export async function pageOf<Item, Node>(
  { first, after }: PageArguments,
  { page, node, keep }: List<Item, Node>,
): Promise<ConnectionData<Node>> {
  const from = after ? (positionOf(after) ?? -1) + 1 : 0;
  const scanned = await scan({ page, from, first: first ?? DEFAULT_FIRST, ...(keep ? { keep } : {}) });
  return toConnection(scanned, from, node);
}
