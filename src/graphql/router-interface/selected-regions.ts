import type { Violation } from '../../vpc/rules/validate';
import { unknownRegion } from '../connection/argument-violations';
import type { Context } from '../context';

/** Maximum number of regions of one list: more than the upstream has. */
export const MAX_REGIONS = 100;

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
