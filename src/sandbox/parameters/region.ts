import { refuse } from '../errors';
import { findRegion, type Region } from '../state/regions';
import type { Parameters } from '../wire/parameters';
import { mandatory } from './read-value';

/** The region of a read. 404 InvalidRegionId.NotFound where it is unknown. */
export function readRegion(parameters: Parameters): Region {
  return findRegion(mandatory(parameters, 'RegionId')) ?? refuse('InvalidRegionId.NotFound#read');
}
