/** States that an interface stays in until something is done to it. */
const STABLE_STATUSES = ['Idle', 'Active', 'Inactive'] as const;
export type StableStatus = (typeof STABLE_STATUSES)[number];

/** States that end on their own. */
export type PassingStatus =
  | 'AcceptingConnecting'
  | 'Connecting'
  | 'Activating'
  | 'Modifying'
  | 'Deactivating'
  | 'Deleting';

/** States of a router interface (DescribeRouterInterfaces). A deleted one is not listed; there is no state for it. */
export type RouterInterfaceStatus = StableStatus | PassingStatus;

/** Whether the account pays for the interface (DescribeRouterInterfaces). */
export type BusinessStatus = 'Normal' | 'FinancialLocked' | 'SecurityLocked';

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

/** What ModifyRouterInterfaceAttribute changes. */
export interface Attributes {
  name: string | undefined;
  description: string | undefined;
  healthCheck: HealthCheck | undefined;
  /** Milliseconds between two echoes; undefined unless given, which means the default. */
  hcRateMs: number | undefined;
  /** Echoes that may be lost in a row; undefined unless given, which means the default. */
  hcThreshold: number | undefined;
  opposite: Opposite;
}

export interface RouterInterface extends Attributes {
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
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Milliseconds since the epoch; undefined when paid for as it is used, which has no end. */
  readonly endsAt: number | undefined;
  tags: readonly Tag[];
  spec: string;
  status: RouterInterfaceStatus;
  /** Set by RouterInterfaces.setBusinessStatus, which also keeps count. */
  businessStatus: BusinessStatus;
  /** Whether operations has locked it; set by RouterInterfaces.setOperationLocked. */
  operationLocked: boolean;
  /** The interface at the other end of its connection, which may be gone; undefined until first connected. */
  connectedWith: string | undefined;
  /** Milliseconds since the epoch; undefined until first connected. */
  connectedAt: number | undefined;
  /** Milliseconds since the epoch. */
  modifiedAt: number;
  /** Attributes as they were before each change that cannot be seen yet, oldest first. */
  unseen: readonly Attributes[];
}

export function isStable(status: RouterInterfaceStatus): status is StableStatus {
  return STABLE_STATUSES.some((stable) => stable === status);
}

/** The attributes as reads and ConnectRouterInterface see them, which may be older than what was written. */
export function visibleAttributes(one: RouterInterface): Readonly<Attributes> {
  return one.unseen.length === 0 ? one : (one.unseen[0] ?? one);
}

/** A copy of the attributes as they were written. */
export function attributesOf(one: RouterInterface): Attributes {
  const { name, description, healthCheck, hcRateMs, hcThreshold, opposite } = one;
  return { name, description, healthCheck, hcRateMs, hcThreshold, opposite };
}
