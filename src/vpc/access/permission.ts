/** Types of the resources of the VPC service. `*`: RAM permits the action for all resources only, or no source names a type. */
export type Resource = 'routerinterface' | 'virtualborderrouter' | '*';

/** A permission of RAM, the access management of the upstream. */
export interface Permission {
  /** Such as `vpc:DeleteRouterInterface`. */
  readonly action: string;
  /** Types of resources that the permission must contain. */
  readonly resources: readonly Resource[];
}

interface PermittedAction {
  readonly name: string;
  readonly permission?: Partial<Permission> | 'none';
}

/** The permission that an action needs, or undefined if it needs none. */
export function permissionOf({ name, permission }: PermittedAction): Permission | undefined {
  if (permission === 'none') return undefined;
  return { action: `vpc:${name}`, resources: ['routerinterface'], ...permission };
}
