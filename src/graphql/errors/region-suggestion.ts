import { didYouMean } from '../../vpc/wire/nearest-regions';
import type { UserError } from './user-error';

interface Regions {
  readonly regionId?: string | null;
  readonly oppositeRegionId?: string | null;
}

/** Adds the nearest known regions to the message of an error about a region. They are public, and no text of the request. */
export function withRegionSuggestion(error: UserError, { regionId, oppositeRegionId }: Regions): UserError {
  const [field] = error.field ?? [];
  const isAboutRegion = error.upstream?.code.startsWith('InvalidRegionId.') === true;
  const written = [
    field === 'regionId' || isAboutRegion ? regionId : undefined,
    field === 'oppositeRegionId' || isAboutRegion ? oppositeRegionId : undefined,
  ];
  const suggestions = written.map((text) => (typeof text === 'string' ? didYouMean(text) : ''));
  return { ...error, message: error.message + suggestions.join('') };
}
