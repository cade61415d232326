/** A parameter of an action, as it is sent on the wire. */
export interface Parameter {
  /** The member of a list has `N` for its number: `Filter.N.Key`. */
  readonly name: string;
  readonly type: 'string' | 'int32' | 'int64' | 'boolean';
  readonly required: boolean;
  /** Meaning, range and default, for the coverage page. */
  readonly description: string;
}

export function requiredParameter(name: string, description: string, type: Parameter['type'] = 'string'): Parameter {
  return { name, type, required: true, description };
}

export function optionalParameter(name: string, description: string, type: Parameter['type'] = 'string'): Parameter {
  return { name, type, required: false, description };
}

/** Hidden parameters of every action in the official SDK. The sandbox ignores them. */
export const LEGACY_PARAMETERS = ['OwnerId', 'OwnerAccount', 'ResourceOwnerId', 'ResourceOwnerAccount'] as const;

export const REGION_ID = requiredParameter('RegionId', 'a public region');
export const ROUTER_INTERFACE_ID = requiredParameter(
  'RouterInterfaceId',
  'a router interface of the account in the region',
);
export const CLIENT_TOKEN = optionalParameter('ClientToken', '1–64 ASCII characters; unique per account and action');
export const RESOURCE_GROUP_ID = optionalParameter('ResourceGroupId', 'returns only resources of this group');

export const PAGE_NUMBER = optionalParameter('PageNumber', '1 or more; default 1', 'int32');
export const PAGE_SIZE = optionalParameter('PageSize', '1–50; default 10', 'int32');

export function filterParameters(keys: readonly string[]): readonly Parameter[] {
  return [
    optionalParameter('Filter.N.Key', `up to 5 filters, combined with AND; keys: ${keys.join(', ')}`),
    optionalParameter('Filter.N.Value.M', '1–5 values, combined with OR'),
  ];
}

/** `Tags` in most actions, `Tag` in the tagging actions. */
export function tagParameters(list: string, keyDescription: string): readonly Parameter[] {
  return [
    optionalParameter(`${list}.N.Key`, keyDescription),
    optionalParameter(`${list}.N.Value`, 'up to 128 characters; can be empty'),
  ];
}
