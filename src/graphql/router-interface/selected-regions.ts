import type { Violation } from '../../vpc/rules/validate';
import type { Place } from '../connection/cursor';
import { unknownRegion } from '../connection/page';
import type { Context } from '../context';
import { InvalidArguments } from '../errors/invalid-arguments';

interface Selection {
  readonly regionId?: string | null;
  readonly regionIds?: readonly string[] | null;
}

/** The violations of regions that are not known. */
export function unknownRegions({ regionId, regionIds }: Selection, context: Context): Violation[] {
  if (regionId !== undefined && regionId !== null) return unknownRegion(context, ['regionId'], regionId);
  return (regionIds ?? []).flatMap((one, index) => unknownRegion(context, ['regionIds', String(index)], one));
}

/** Every region of the upstream that has an endpoint. */
export async function allRegions({ reads, servesRegion }: Context): Promise<string[]> {
  const regions = await reads.regions();
  return regions.flatMap(({ regionId }) => (regionId && servesRegion(regionId) ? [regionId] : []));
}

/** Refuses cursors of another list: those without a region, and those of a region that is not selected. */
export function requireOwnCursors(
  cursors: Readonly<Record<'after' | 'before', Place | undefined>>,
  regionIds: readonly string[],
): void {
  const violations = (['after', 'before'] as const).flatMap((field) => {
    const place = cursors[field];
    if (!place || regionIds.includes(place.regionId ?? '')) return [];
    const message = `${field} must be a cursor that this list returned, with the same regions.`;
    return [{ rule: `routerInterfaces.${field}.region`, code: 'INVALID_FORMAT' as const, field: [field], message }];
  });
  if (violations.length > 0) throw new InvalidArguments(violations);
}
