import { READ_ERRORS } from '../common-errors/reads';
import { pickRows } from '../error-rows';
import { refuse } from '../refusal';
import { findRegion, type Region } from '../state/regions';
import type { Parameters } from '../wire/parameters';
import { requiredText } from './read-value';

export const REGION_ERRORS = pickRows(READ_ERRORS, 'InvalidRegionId.NotFound#read');

/** Reads RegionId of a read. */
export function readRegion(parameters: Parameters): Region {
  return findRegion(requiredText(parameters, 'RegionId')) ?? refuse(REGION_ERRORS['InvalidRegionId.NotFound#read']);
}
