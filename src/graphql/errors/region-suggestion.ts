import { didYouMean } from '../../vpc/wire/nearest-regions';
import type { UserError } from './user-error';

interface Regions {
  readonly regionId?: string | null;
  readonly oppositeRegionId?: string | null;
}

export const isAboutRegion = (upstreamCode: string): boolean => upstreamCode.startsWith('InvalidRegionId.');

/**
 * Adds the nearest known regions to the message of an error about a region. They are public, and no text of the request. A
 * refusal of the upstream can be about either region: then the one that has a suggestion is the field.
 */
export function withRegionSuggestion(error: UserError, { regionId, oppositeRegionId }: Regions): UserError {
  const [field] = error.field ?? [];
  const isEither = error.upstream !== undefined && isAboutRegion(error.upstream.code);
  const written = { regionId, oppositeRegionId };
  const suggestions = (['regionId', 'oppositeRegionId'] as const)
    .filter((name) => isEither || field === name)
    .map((name) => ({ name, text: didYouMean(written[name] ?? '') }))
    .filter(({ text }) => text !== '');
  const [only, ...others] = suggestions;
  if (!only) return error;
  if (others.length === 0) return { ...error, field: [only.name], message: error.message + only.text };
  return { ...error, message: error.message + suggestions.map(({ name, text }) => ` ${name}:${text}`).join('') };
}
