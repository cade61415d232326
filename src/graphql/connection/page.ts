import type { Context } from '../context';
import { type ArgumentsDefinition, prepareArguments } from '../input/prepare-arguments';
import { foreignCursors, unknownRegion } from './argument-violations';
import { type ConnectionData, itemsOf, toConnection } from './connection';
import type { Place } from './cursor';
import { directionOf, type PageArguments } from './page-arguments';
import { scanBackward } from './scan-backward';
import { scanForward } from './scan-forward';
import type { List } from './window';

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
