/** A parameter of an action, as it is on the wire. */
export interface Parameter {
  /** A member of a list has the number as `N`: `Filter.N.Key`. */
  readonly name: string;
  readonly type: 'string' | 'int32' | 'int64' | 'boolean';
  readonly mandatory: boolean;
  /** What the sandbox makes of it. */
  readonly about: string;
}

export function mandatoryParameter(name: string, about: string, type: Parameter['type'] = 'string'): Parameter {
  return { name, type, mandatory: true, about };
}

export function optionalParameter(name: string, about: string, type: Parameter['type'] = 'string'): Parameter {
  return { name, type, mandatory: false, about };
}

/** Hidden parameters that every action of the official SDK has; they are not looked at. */
export const LEGACY_PARAMETERS = ['OwnerId', 'OwnerAccount', 'ResourceOwnerId', 'ResourceOwnerAccount'] as const;

export const REGION_ID = mandatoryParameter('RegionId', 'a public region');
export const ROUTER_INTERFACE_ID = mandatoryParameter('RouterInterfaceId', "one of the caller's in the region");
export const CLIENT_TOKEN = optionalParameter('ClientToken', '1–64 ASCII characters; remembered for each action');
export const RESOURCE_GROUP_ID = optionalParameter('ResourceGroupId', 'only what is in the group');

export const PAGE_NUMBER = optionalParameter('PageNumber', '1 or more; default 1', 'int32');
export const PAGE_SIZE = optionalParameter('PageSize', '1–50; default 10', 'int32');

export function filterParameters(keys: readonly string[]): readonly Parameter[] {
  return [
    optionalParameter('Filter.N.Key', `up to 5 filters, all of which must pass: ${keys.join(', ')}`),
    optionalParameter('Filter.N.Value.M', '1–5 values, any of which passes'),
  ];
}

/** `Tags` in most actions, `Tag` in the tagging actions. */
export function tagParameters(list: string, about: string): readonly Parameter[] {
  return [
    optionalParameter(`${list}.N.Key`, about),
    optionalParameter(`${list}.N.Value`, 'up to 128 characters; may be empty'),
  ];
}
