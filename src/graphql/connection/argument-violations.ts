import { isRegionId } from '../../vpc/rules/text-rules';
import type { Violation } from '../../vpc/rules/validate';
import { didYouMean } from '../../vpc/wire/nearest-regions';
import type { Context } from '../context';
import { placeOf } from './cursor';
import type { PageArguments } from './page-arguments';

/** The violation of a region that is not known. The endpoints decide, so it is not a rule about the text alone. */
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

/** The violations of cursors of other lists, as far as the region of a cursor shows it. */
export function foreignCursors(page: PageArguments, regionIds: readonly (string | undefined)[]): Violation[] {
  return (['after', 'before'] as const).flatMap((field) => {
    const place = page[field] ? placeOf(page[field]) : undefined;
    if (!place || regionIds.includes(place.regionId)) return [];
    const message = `${field} must be a cursor that this list returned, with the same regions.`;
    return [{ rule: `page.${field}.region`, code: 'INVALID_FORMAT' as const, field: [field], message }];
  });
}
