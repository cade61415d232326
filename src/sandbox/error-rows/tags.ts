import type { ErrorRows } from './error-rows';

/**
 * Tags. The lists of the ...ForExpressConnect actions are not known; these are the codes of the tagging actions of VPC and its
 * neighbours, and IllegalParam.NextToken is DescribeRouteEntryList's [inferred].
 */
export const TAG_ROWS = {
  InvalidTagKey: [400, 'The tag keys are not valid.'],
  InvalidTagValue: [400, 'The tag values are not valid.'],
  'Duplicate.TagKey': [400, 'The Tag.N.Key contain duplicate key.'],
  'Duplicate.ResourceId': [400, 'The ResourceId contains duplicate values.'],
  'NumberExceed.Tags': [400, 'The maximum number of Tags is exceeded.'],
  'NumberExceed.ResourceIds': [400, 'The maximum number of ResourceIds is exceeded.'],
  'MissParameter.TagOrResourceId': [400, 'The parameter Tag.n or ResourceId.n is needed.'],
  'InvalidResourceId.NotFound': [404, 'The specified ResourceIds are not found in our records.'],
  'InvalidResourceType.NotFound': [404, 'The ResourceType provided does not exist in our records.'],
  'IllegalParam.NextToken': [400, 'User nextToken is illegal.'],
} as const satisfies ErrorRows;
