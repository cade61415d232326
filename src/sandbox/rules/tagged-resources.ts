import type { Call } from '../action';
import { errorRows } from '../error-rows';
import { documented, inferred } from '../evidence';
import { LIST_ERRORS, readValueList } from '../parameters/read-list';
import { requiredText } from '../parameters/read-value';
import { refuse } from '../refusal';
import type { RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

/** Resource types of the tagging actions. In the sandbox only router interfaces have tags. */
const RESOURCE_TYPES: ReadonlySet<string> = new Set([
  'PHYSICALCONNECTION',
  'VIRTUALBORDERROUTER',
  'ROUTERINTERFACE',
  'TRAFFICQOS',
]);
export const ROUTER_INTERFACE_TYPE = 'ROUTERINTERFACE';
const MAX_RESOURCES = 20;

/** Errors of {@link readResourceType} and {@link readResourceIds}. */
export const RESOURCE_ERRORS = {
  ...LIST_ERRORS,
  ...errorRows(
    { certainty: 'inferred', source: 'metadata' },
    {
      'InvalidResourceType.NotFound': [404, 'The ResourceType provided does not exist in our records.'],
      'NumberExceed.ResourceIds': [400, 'The maximum number of ResourceIds is exceeded.'],
      'Duplicate.ResourceId': [400, 'The ResourceId contains duplicate values.'],
    },
  ),
};

/** Errors of {@link requireTaggable}. */
export const TAGGABLE_ERRORS = {
  ...RESOURCE_ERRORS,
  ...errorRows(
    { certainty: 'inferred', source: 'metadata' },
    { 'InvalidResourceId.NotFound': [404, 'The specified ResourceIds are not found in our records.'] },
  ),
};

export const RESOURCE_BEHAVIOURS = [
  documented('sdk', 'At most 20 `ResourceId` values.'),
  inferred('metadata', 'A repeated `ResourceId` is refused with `Duplicate.ResourceId`.'),
] as const;

export function readResourceType(parameters: Parameters): string {
  const type = requiredText(parameters, 'ResourceType');
  return RESOURCE_TYPES.has(type) ? type : refuse(RESOURCE_ERRORS['InvalidResourceType.NotFound']);
}

export function readResourceIds(parameters: Parameters): readonly string[] {
  const ids = readValueList(parameters, 'ResourceId');
  if (ids.length > MAX_RESOURCES) refuse(RESOURCE_ERRORS['NumberExceed.ResourceIds']);
  if (new Set(ids).size < ids.length) refuse(RESOURCE_ERRORS['Duplicate.ResourceId']);
  return ids;
}

/** Returns the interfaces of a tag change. Refuses the request unless every one exists. */
export function requireTaggable({ world, accountId, parameters }: Call, regionId: string): readonly RouterInterface[] {
  const type = readResourceType(parameters);
  return readResourceIds(parameters).map((id) => {
    const found = type === ROUTER_INTERFACE_TYPE ? world.routerInterfaces.find(id) : undefined;
    if (found?.ownerId !== accountId || found.regionId !== regionId) {
      refuse(TAGGABLE_ERRORS['InvalidResourceId.NotFound']);
    }
    return found;
  });
}
