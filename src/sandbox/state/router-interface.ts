/** An interface leaves these statuses only by an action. */
const STABLE_STATUSES = ['Idle', 'Active', 'Inactive'] as const;
export type StableStatus = (typeof STABLE_STATUSES)[number];

/** Statuses of a running transition. */
export type TransitionStatus =
  | 'AcceptingConnecting'
  | 'Connecting'
  | 'Activating'
  | 'Modifying'
  | 'Deactivating'
  | 'Deleting';

/** A deleted interface has no status: it is absent. */
export type RouterInterfaceStatus = StableStatus | TransitionStatus;

/** Billing status of an interface. */
export type BusinessStatus = 'Normal' | 'FinancialLocked' | 'SecurityLocked';

export type RouterType = 'VRouter' | 'VBR';
export type Role = 'InitiatingSide' | 'AcceptingSide';

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The peer as this interface describes it. */
export interface Opposite {
  readonly interfaceId: string | undefined;
  readonly routerId: string | undefined;
  readonly routerType: RouterType | undefined;
  /** Account id. Empty if it was never set: the account of the interface. */
  readonly ownerId: string;
}

export interface HealthCheck {
  readonly sourceIp: string;
  readonly targetIp: string;
}

/** Attributes that ModifyRouterInterfaceAttribute changes. */
export interface Attributes {
  name: string | undefined;
  description: string | undefined;
  healthCheck: HealthCheck | undefined;
  /** Interval of the health check in ms; undefined for the default. */
  hcRateMs: number | undefined;
  /** Number of consecutive lost health checks that count as a failure; undefined for the default. */
  hcThreshold: number | undefined;
  opposite: Opposite;
}

export interface RouterInterface extends Attributes {
  readonly id: string;
  /** Increases with each new interface. Lists are sorted by it. */
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
  /** In the spelling of reads. Requests use PostPaid and PrePaid. */
  readonly chargeType: 'AfterPay' | 'Prepaid';
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Milliseconds since the epoch; undefined for pay-as-you-go. */
  readonly endsAt: number | undefined;
  resourceGroupId: string;
  tags: readonly Tag[];
  spec: string;
  status: RouterInterfaceStatus;
  /** Change it with RouterInterfaces.setBusinessStatus, which also updates an index. */
  businessStatus: BusinessStatus;
  /** Whether the operator of the upstream has locked the interface. */
  operationLocked: boolean;
  /** Id of the connected peer, which can be deleted; undefined before the first connection. */
  connectedWith: string | undefined;
  /** Milliseconds since the epoch; undefined before the first connection. */
  connectedAt: number | undefined;
  /** Milliseconds since the epoch. */
  modifiedAt: number;
  /** The attributes before each change that reads do not see yet, oldest first. */
  olderAttributes: readonly Attributes[];
}

export function isStable(status: RouterInterfaceStatus): status is StableStatus {
  return STABLE_STATUSES.some((stable) => stable === status);
}

/** Returns the attributes that reads and Connect see. They can be older than the latest change. */
export function visibleAttributes(routerInterface: RouterInterface): Readonly<Attributes> {
  return routerInterface.olderAttributes[0] ?? routerInterface;
}

/** Copies the latest attributes. */
export function attributesOf(routerInterface: RouterInterface): Attributes {
  const { name, description, healthCheck, hcRateMs, hcThreshold, opposite } = routerInterface;
  return { name, description, healthCheck, hcRateMs, hcThreshold, opposite };
}
