import type { Call } from '../action';
import { refuse } from '../errors';
import { readValueList } from '../parameters/read-list';
import { mandatory } from '../parameters/read-value';
import type { RouterInterface } from '../state/router-interface';
import type { Parameters } from '../wire/parameters';

/** The resource types that the tagging actions know; only router interfaces have tags here. */
const RESOURCE_TYPES: ReadonlySet<string> = new Set([
  'PHYSICALCONNECTION',
  'VIRTUALBORDERROUTER',
  'ROUTERINTERFACE',
  'TRAFFICQOS',
]);
export const ROUTER_INTERFACE_TYPE = 'ROUTERINTERFACE';
const MAX_RESOURCES = 20;

/** ResourceType. 404 InvalidResourceType.NotFound. */
export function readResourceType(parameters: Parameters): string {
  const type = mandatory(parameters, 'ResourceType');
  return RESOURCE_TYPES.has(type) ? type : refuse('InvalidResourceType.NotFound');
}

/** `ResourceId.N`, at most 20, none twice. NumberExceed.ResourceIds, Duplicate.ResourceId. */
export function readResourceIds(parameters: Parameters): readonly string[] {
  const ids = readValueList(parameters, 'ResourceId');
  if (ids.length > MAX_RESOURCES) refuse('NumberExceed.ResourceIds');
  if (new Set(ids).size < ids.length) refuse('Duplicate.ResourceId');
  return ids;
}

/** The interfaces that a change of tags names, all of which must be there. 404 InvalidResourceId.NotFound. */
export function requireTaggable({ world, accountId, parameters }: Call, regionId: string): readonly RouterInterface[] {
  const type = readResourceType(parameters);
  return readResourceIds(parameters).map((id) => {
    const one = type === ROUTER_INTERFACE_TYPE ? world.routerInterfaces.find(id) : undefined;
    return one?.ownerId === accountId && one.regionId === regionId ? one : refuse('InvalidResourceId.NotFound');
  });
}
