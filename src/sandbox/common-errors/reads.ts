import { errorRows } from '../error-rows';

/** Errors that several reads return. */
export const READ_ERRORS = errorRows(
  { certainty: 'documented', source: 'metadata' },
  {
    'InvalidRegionId.NotFound#read': [404, 'The RegionId provided does not exist in our records.'],
    'InvalidParam.NotNull': [400, 'The parameter must not be null.'],
    'Parameter.Illegal': [400, 'The parameter is illegal.'],
  },
);
