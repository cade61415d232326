/** States of a router interface (DescribeRouterInterfaces). A deleted one is not listed; there is no state for it. */
export type RouterInterfaceStatus =
  | 'Idle'
  | 'AcceptingConnecting'
  | 'Connecting'
  | 'Activating'
  | 'Active'
  | 'Modifying'
  | 'Deactivating'
  | 'Inactive'
  | 'Deleting';

export type RouterType = 'VRouter' | 'VBR';
export type Role = 'InitiatingSide' | 'AcceptingSide';

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The router interface that this one faces, as far as it has been named. */
export interface Opposite {
  readonly interfaceId: string | undefined;
  readonly routerId: string | undefined;
  readonly routerType: RouterType | undefined;
  /** Account id. Empty when never given, which means the interface's own account (official tutorial). */
  readonly ownerId: string;
}

export interface HealthCheck {
  readonly sourceIp: string | undefined;
  readonly targetIp: string | undefined;
}

export interface RouterInterface {
  readonly id: string;
  /** Counts up with each interface made; orders lists. */
  readonly sequence: number;
  readonly ownerId: string;
  readonly regionId: string;
  readonly routerId: string;
  readonly routerType: RouterType;
  readonly role: Role;
  /** Only on a VBR. */
  readonly accessPointId: string | undefined;
  /** The VPC of the router; only on a VPC router. */
  readonly vpcId: string | undefined;
  readonly oppositeRegionId: string;
  readonly oppositeAccessPointId: string | undefined;
  readonly crossBorder: boolean;
  readonly fastLinkMode: boolean;
  /** As the reads spell it; requests say PostPaid and PrePaid. */
  readonly chargeType: 'AfterPay' | 'Prepaid';
  readonly resourceGroupId: string;
  readonly tags: readonly Tag[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Milliseconds since the epoch; undefined when paid for as it is used, which has no end. */
  readonly endsAt: number | undefined;
  spec: string;
  name: string | undefined;
  description: string | undefined;
  healthCheck: HealthCheck | undefined;
  opposite: Opposite;
  status: RouterInterfaceStatus;
  /** What the status becomes on its own, and when (milliseconds since the epoch). */
  transition: { readonly to: RouterInterfaceStatus; readonly dueAt: number } | undefined;
  /** Milliseconds since the epoch; undefined until first connected. */
  connectedAt: number | undefined;
}

/**
 * Carries out a transition that is due. Nothing runs in the background: whoever looks at an interface settles it first, so that the
 * clock alone decides what is seen.
 */
export function settle(routerInterface: RouterInterface, now: number): RouterInterface {
  const { transition } = routerInterface;
  if (transition && now >= transition.dueAt) {
    routerInterface.status = transition.to;
    routerInterface.transition = undefined;
    if (transition.to === 'Active') routerInterface.connectedAt ??= transition.dueAt;
  }
  return routerInterface;
}
