import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
};

/** A place where leased lines enter Alibaba Cloud. */
export type AccessPoint = {
  __typename?: 'AccessPoint';
  /** Its id. */
  accessPointId: Scalars['String']['output'];
  /** The region that it belongs to. */
  attachedRegionNo: Maybe<Scalars['String']['output']>;
  /** What it is. */
  description: Maybe<Scalars['String']['output']>;
  /** The operator of the building. */
  hostOperator: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  location: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
  /** How much room it has. */
  status: Maybe<AccessPointStatus>;
  /** The kind of network; `VPC`. */
  type: Maybe<Scalars['String']['output']>;
  /** Words of the upstream that are in no enum. */
  unknownValues: Array<UnknownValue>;
};

/** A page of the access points of a region. */
export type AccessPointConnection = {
  __typename?: 'AccessPointConnection';
  /** The items with their cursors. */
  edges: Array<AccessPointEdge>;
  /** The items. */
  nodes: Array<AccessPoint>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the access points of a region, and its place in the list. */
export type AccessPointEdge = {
  __typename?: 'AccessPointEdge';
  /** Its place in the list; give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AccessPoint;
};

/** How much room an access point has. */
export const AccessPointStatus = {
  /** On the wire: `disabled`. */
  Disabled: 'DISABLED',
  /** On the wire: `full`. */
  Full: 'FULL',
  /** On the wire: `hot`. */
  Hot: 'HOT',
  /** On the wire: `recommended`. */
  Recommended: 'RECOMMENDED',
  /** Something that the gateway does not know; see `unknownValues`. */
  Unknown: 'UNKNOWN'
} as const;

export type AccessPointStatus = typeof AccessPointStatus[keyof typeof AccessPointStatus];
/** The interface to activate. */
export type ActivateRouterInterfaceInput = {
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `activateRouterInterface`. */
export type ActivateRouterInterfacePayload = {
  __typename?: 'ActivateRouterInterfacePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** Whether an interface is locked for an unpaid bill or for security. */
export const BusinessStatus = {
  /** On the wire: `FinancialLocked`. */
  FinancialLocked: 'FINANCIAL_LOCKED',
  /** On the wire: `Normal`. */
  Normal: 'NORMAL',
  /** On the wire: `SecurityLocked`. */
  SecurityLocked: 'SECURITY_LOCKED',
  /** Something that the gateway does not know; see `unknownValues`. */
  Unknown: 'UNKNOWN'
} as const;

export type BusinessStatus = typeof BusinessStatus[keyof typeof BusinessStatus];
/** The interface to connect: the one on the initiating side. */
export type ConnectRouterInterfaceInput = {
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `connectRouterInterface`. */
export type ConnectRouterInterfacePayload = {
  __typename?: 'ConnectRouterInterfacePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** The router interface to create. Field names are those of the upstream in camelCase. Every rule that is broken is answered at once, in `userErrors`; null means absent. */
export type CreateRouterInterfaceInput = {
  /**
   * The access point of the virtual border router that the interface is on (physical access).
   *
   * - accessPointId is required when routerType is VBR.
   * - accessPointId must be left out when routerType is VROUTER.
   * - accessPointId must look like "ap-…": letters, digits, hyphens.
   */
  accessPointId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether the order of a subscription is paid at once; otherwise it waits in the order center. Used with PRE_PAID only.
   *
   * - autoPay is required when instanceChargeType is PRE_PAID.
   */
  autoPay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a subscription renews itself. False when left out. */
  autoRenew?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Makes the call safe to repeat: the same token with the same input creates one interface. Choose a new one, such as a UUID, for each interface. One is made when left out, and answered in the payload.
   *
   * - clientToken must be 1 to 64 characters long.
   * - clientToken must consist of printable ASCII characters.
   */
  clientToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * A description of your own.
   *
   * - description must be 2 to 256 characters long.
   * - description must start with an English letter or a Chinese character.
   * - description must not start with http:// or https://.
   * - description must be valid Unicode text.
   */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether both interfaces are created and connected in one step. Needs accessPointId, oppositeRouterType, oppositeRouterId and oppositeInterfaceOwnerId. False when left out.
   *
   * - fastLinkMode must not be true unless routerType is VBR, role is INITIATING_SIDE and the peer is on a VROUTER.
   */
  fastLinkMode?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * An unused address of the local VPC, from which health checks are sent (physical access).
   *
   * - healthCheckSourceIp must be an IPv4 address.
   * - healthCheckSourceIp must be left out unless routerType is VROUTER and oppositeRouterType is VBR.
   */
  healthCheckSourceIp?: InputMaybe<Scalars['String']['input']>;
  /**
   * The address that health checks are sent to.
   *
   * - healthCheckTargetIp is required when healthCheckSourceIp is given.
   * - healthCheckTargetIp must be an IPv4 address.
   * - healthCheckTargetIp must be left out unless routerType is VROUTER and oppositeRouterType is VBR.
   */
  healthCheckTargetIp?: InputMaybe<Scalars['String']['input']>;
  /**
   * How the interface is paid for. Pay as you go when left out.
   *
   * - instanceChargeType must not be PRE_PAID when role is ACCEPTING_SIDE.
   */
  instanceChargeType?: InputMaybe<InstanceChargeType>;
  /**
   * A name of your own.
   *
   * - name must be 2 to 128 characters long.
   * - name must start with an English letter or a Chinese character.
   * - name may hold English letters, Chinese characters, digits, periods, underscores and hyphens.
   * - name must not start with http:// or https://.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * The access point of the peer. Cannot be changed once the interface is created.
   *
   * - oppositeAccessPointId is required when oppositeRouterType is VBR.
   * - oppositeAccessPointId must look like "ap-…": letters, digits, hyphens.
   */
  oppositeAccessPointId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The peer interface. Can be set later.
   *
   * - oppositeInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  oppositeInterfaceId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The account that owns the peer: the id of the main account, not of a RAM user. Up to 20 digits, so it is text.
   *
   * - oppositeInterfaceOwnerId is required when fastLinkMode is true.
   * - oppositeInterfaceOwnerId must be the id of an Alibaba Cloud account: 1 to 20 digits.
   */
  oppositeInterfaceOwnerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The region of the peer interface.
   *
   * - oppositeRegionId is required.
   * - oppositeRegionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  oppositeRegionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The router that the peer is on. Can be set later.
   *
   * - oppositeRouterId is required when fastLinkMode is true.
   * - oppositeRouterId must look like "vbr-…" when oppositeRouterType is VBR and like "vrt-…" otherwise.
   */
  oppositeRouterId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The kind of router that the peer is on. VROUTER when left out.
   *
   * - oppositeRouterType is required when fastLinkMode is true.
   */
  oppositeRouterType?: InputMaybe<RouterType>;
  /**
   * The length of a subscription, in units of `pricingCycle`. Used with PRE_PAID only.
   *
   * - period is required when instanceChargeType is PRE_PAID.
   * - period must be 1 to 9 when pricingCycle is MONTH and 1 to 3 when it is YEAR.
   */
  period?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The unit of `period`. Used with PRE_PAID only.
   *
   * - pricingCycle is required when instanceChargeType is PRE_PAID.
   */
  pricingCycle?: InputMaybe<PricingCycle>;
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The resource group of the interface.
   *
   * - resourceGroupId must look like "rg-…": letters, digits, hyphens.
   */
  resourceGroupId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The part that the interface plays when the connection is made.
   *
   * - role is required.
   * - role must be INITIATING_SIDE when routerType is VBR.
   */
  role: Role;
  /**
   * The router that the interface is on.
   *
   * - routerId is required.
   * - routerId must look like "vrt-…" when routerType is VROUTER and like "vbr-…" when it is VBR.
   */
  routerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The kind of router that the interface is on.
   *
   * - routerType is required.
   */
  routerType: RouterType;
  /**
   * The bandwidth. Filled in as NEGATIVE when it is left out for the accepting side.
   *
   * - spec is required when role is INITIATING_SIDE.
   * - spec must be NEGATIVE, or left out, when role is ACCEPTING_SIDE.
   * - spec must be a bandwidth, not NEGATIVE, when role is INITIATING_SIDE.
   */
  spec?: InputMaybe<Spec>;
  /**
   * Tags of the interface.
   *
   * - tags may hold at most 20 tags.
   * - tags must not hold the same key twice.
   */
  tags?: InputMaybe<Array<TagInput>>;
};

/** What came of `createRouterInterface`: an interface, or the reasons why there is none. */
export type CreateRouterInterfacePayload = {
  __typename?: 'CreateRouterInterfacePayload';
  /** The token that the upstream knows the call by: yours, or the one made for it. */
  clientToken: Maybe<Scalars['String']['output']>;
  /** The order of a subscription (PRE_PAID), digit for digit. */
  orderId: Maybe<Scalars['String']['output']>;
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** The interface that was created. Null if there are userErrors. */
  routerInterfaceId: Maybe<Scalars['String']['output']>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** The interface to deactivate. */
export type DeactivateRouterInterfaceInput = {
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `deactivateRouterInterface`. */
export type DeactivateRouterInterfacePayload = {
  __typename?: 'DeactivateRouterInterfacePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** The connection to delete, by one of its interfaces. */
export type DeleteExpressConnectInput = {
  /**
   * Makes the call safe to repeat: the same token with the same input is carried out once. One is made when left out, and answered in the payload.
   *
   * - clientToken must be 1 to 64 characters long.
   * - clientToken must consist of printable ASCII characters.
   */
  clientToken?: InputMaybe<Scalars['String']['input']>;
  /** Whether route entries that use the interfaces are deleted too. False when left out. */
  force?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface on the initiating side.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `deleteExpressConnect`. */
export type DeleteExpressConnectPayload = {
  __typename?: 'DeleteExpressConnectPayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The token that the upstream knows the call by: yours, or the one made for it. */
  clientToken: Maybe<Scalars['String']['output']>;
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** The interface to delete. */
export type DeleteRouterInterfaceInput = {
  /**
   * Makes the call safe to repeat: the same token with the same input is carried out once. One is made when left out, and answered in the payload.
   *
   * - clientToken must be 1 to 64 characters long.
   * - clientToken must consist of printable ASCII characters.
   */
  clientToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `deleteRouterInterface`. */
export type DeleteRouterInterfacePayload = {
  __typename?: 'DeleteRouterInterfacePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The token that the upstream knows the call by: yours, or the one made for it. */
  clientToken: Maybe<Scalars['String']['output']>;
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** What the health check of an interface says. */
export const HealthCheckStatus = {
  /** On the wire: `Abnormal`. */
  Abnormal: 'ABNORMAL',
  /** On the wire: `Normal`. */
  Normal: 'NORMAL',
  /** On the wire: `NoHealthCheckConfig`. */
  NoHealthCheckConfig: 'NO_HEALTH_CHECK_CONFIG',
  /** On the wire: `NoRedundantRoute`. */
  NoRedundantRoute: 'NO_REDUNDANT_ROUTE',
  /** Something that the gateway does not know; see `unknownValues`. */
  Unknown: 'UNKNOWN'
} as const;

export type HealthCheckStatus = typeof HealthCheckStatus[keyof typeof HealthCheckStatus];
/** How an interface is paid for. */
export const InstanceChargeType = {
  /** Pay as you go. On the wire: `PostPaid`. */
  PostPaid: 'POST_PAID',
  /** A subscription, paid in advance for a period. On the wire: `PrePaid`. */
  PrePaid: 'PRE_PAID'
} as const;

export type InstanceChargeType = typeof InstanceChargeType[keyof typeof InstanceChargeType];
/** Whether IPv6 is switched on. */
export const Ipv6Status = {
  /** On the wire: `off`. */
  Off: 'OFF',
  /** On the wire: `on`. */
  On: 'ON',
  /** Something that the gateway does not know; see `unknownValues`. */
  Unknown: 'UNKNOWN',
  /** On the wire: `unsupport`. */
  Unsupported: 'UNSUPPORTED'
} as const;

export type Ipv6Status = typeof Ipv6Status[keyof typeof Ipv6Status];
/** The interface to change, and what to change. What is left out stays as it is. */
export type ModifyRouterInterfaceAttributeInput = {
  /** Whether both health check addresses are taken off. False when left out. */
  deleteHealthCheckIp?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * A description of your own.
   *
   * - description must be 2 to 256 characters long.
   * - description must start with an English letter or a Chinese character.
   * - description must not start with http:// or https://.
   * - description must be valid Unicode text.
   */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Time between health checks in milliseconds. 2000 is recommended.
   *
   * - hcRate must be 1 or more.
   */
  hcRate?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Health checks lost in a row that count as a failure. 8 is recommended.
   *
   * - hcThreshold must be 1 or more.
   */
  hcThreshold?: InputMaybe<Scalars['Int']['input']>;
  /**
   * An unused address of the local VPC, from which health checks are sent.
   *
   * - healthCheckSourceIp must be an IPv4 address.
   * - healthCheckSourceIp must be left out when deleteHealthCheckIp is true.
   */
  healthCheckSourceIp?: InputMaybe<Scalars['String']['input']>;
  /**
   * The address that health checks are sent to.
   *
   * - healthCheckTargetIp is required when healthCheckSourceIp is given.
   * - healthCheckTargetIp must be an IPv4 address.
   * - healthCheckTargetIp must be left out when deleteHealthCheckIp is true.
   */
  healthCheckTargetIp?: InputMaybe<Scalars['String']['input']>;
  /**
   * A name of your own.
   *
   * - name, or another attribute to change, is required.
   * - name must be 2 to 128 characters long.
   * - name must start with an English letter or a Chinese character.
   * - name may hold English letters, Chinese characters, digits, periods, underscores and hyphens.
   * - name must not start with http:// or https://.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * The peer interface. The opposite fields can be changed while the interface is IDLE only.
   *
   * - oppositeInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  oppositeInterfaceId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The main account that owns the peer. Up to 20 digits, so it is text.
   *
   * - oppositeInterfaceOwnerId must be the id of an Alibaba Cloud account: 1 to 20 digits.
   */
  oppositeInterfaceOwnerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The router that the peer is on.
   *
   * - oppositeRouterId must look like "vrt-…" when oppositeRouterType is VROUTER and like "vbr-…" when it is VBR.
   */
  oppositeRouterId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The kind of router that the peer is on.
   *
   * - oppositeRouterType is required when another opposite field is given.
   */
  oppositeRouterType?: InputMaybe<RouterType>;
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `modifyRouterInterfaceAttribute`. */
export type ModifyRouterInterfaceAttributePayload = {
  __typename?: 'ModifyRouterInterfaceAttributePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** The interface whose bandwidth is to change, and the bandwidth. */
export type ModifyRouterInterfaceSpecInput = {
  /**
   * Makes the call safe to repeat: the same token with the same input is carried out once. One is made when left out, and answered in the payload.
   *
   * - clientToken must be 1 to 64 characters long.
   * - clientToken must consist of printable ASCII characters.
   */
  clientToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The specification to have.
   *
   * - spec is required.
   * - spec must be a bandwidth, not NEGATIVE: the spec of an accepting side cannot be changed.
   */
  spec?: InputMaybe<Spec>;
};

/** What came of `modifyRouterInterfaceSpec`. */
export type ModifyRouterInterfaceSpecPayload = {
  __typename?: 'ModifyRouterInterfaceSpecPayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The token that the upstream knows the call by: yours, or the one made for it. */
  clientToken: Maybe<Scalars['String']['output']>;
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** The specification that the upstream accepted. */
  spec: Maybe<Spec>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes an INACTIVE interface up again: it becomes ACTIVATING, then ACTIVE. Safe to repeat: an interface that is up already, or on its way, is a success. */
  activateRouterInterface: Maybe<ActivateRouterInterfacePayload>;
  /** Connects an IDLE interface on the initiating side with its peer: both become ACTIVE. Both must name each other first, with all four opposite fields. Safe to repeat: an interface that is connected already, or on its way, is a success. */
  connectRouterInterface: Maybe<ConnectRouterInterfacePayload>;
  /** Creates a router interface. It comes up asynchronously: the answer says that the upstream accepted it. Repeating the call with the same `clientToken` and input creates nothing twice. */
  createRouterInterface: Maybe<CreateRouterInterfacePayload>;
  /** Takes an ACTIVE interface down: it becomes DEACTIVATING, then INACTIVE. The peer stays as it is. Safe to repeat: an interface that is down already, or on its way, is a success. */
  deactivateRouterInterface: Maybe<DeactivateRouterInterfacePayload>;
  /** Deletes both sides of a connection. Safe to repeat with the same clientToken. */
  deleteExpressConnect: Maybe<DeleteExpressConnectPayload>;
  /** Deletes an IDLE or INACTIVE interface that no route uses: it becomes DELETING, then disappears. The peer stays. Safe to repeat with the same clientToken. An id that the region does not have is NOT_FOUND: it may be a mistake. */
  deleteRouterInterface: Maybe<DeleteRouterInterfacePayload>;
  /** Changes the name, the description, the peer or the health check of an interface. Safe to repeat: the same values set twice are set. */
  modifyRouterInterfaceAttribute: Maybe<ModifyRouterInterfaceAttributePayload>;
  /** Changes the bandwidth of an interface on the initiating side: it becomes ACTIVATING, then ACTIVE. */
  modifyRouterInterfaceSpec: Maybe<ModifyRouterInterfaceSpecPayload>;
  /** Sets tags of an interface. Safe to repeat: the same tags set twice are set. */
  tagRouterInterface: Maybe<TagRouterInterfacePayload>;
  /** Takes tags off an interface. Safe to repeat: tags taken off twice are off. */
  untagRouterInterface: Maybe<UntagRouterInterfacePayload>;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationActivateRouterInterfaceArgs = {
  input: ActivateRouterInterfaceInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationConnectRouterInterfaceArgs = {
  input: ConnectRouterInterfaceInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationCreateRouterInterfaceArgs = {
  input: CreateRouterInterfaceInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationDeactivateRouterInterfaceArgs = {
  input: DeactivateRouterInterfaceInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationDeleteExpressConnectArgs = {
  input: DeleteExpressConnectInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationDeleteRouterInterfaceArgs = {
  input: DeleteRouterInterfaceInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationModifyRouterInterfaceAttributeArgs = {
  input: ModifyRouterInterfaceAttributeInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationModifyRouterInterfaceSpecArgs = {
  input: ModifyRouterInterfaceSpecInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationTagRouterInterfaceArgs = {
  input: TagRouterInterfaceInput;
};


/** What can be changed. A refusal is data in `userErrors`; see each field. */
export type MutationUntagRouterInterfaceArgs = {
  input: UntagRouterInterfaceInput;
};

/** Where a page of a list stands in it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; give it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** The unit of a subscription period. */
export const PricingCycle = {
  /** Months, 1 to 9 of them. On the wire: `Month`. */
  Month: 'MONTH',
  /** Years, 1 to 3 of them. On the wire: `Year`. */
  Year: 'YEAR'
} as const;

export type PricingCycle = typeof PricingCycle[keyof typeof PricingCycle];
/** What can be read. Answers are shared, and kept for a moment. */
export type Query = {
  __typename?: 'Query';
  /** The access points of a region. */
  accessPoints: AccessPointConnection;
  /** The regions. One call to the upstream. */
  regions: RegionConnection;
  /** A router interface by its id. Null where there is none that the account of the gateway can see. */
  routerInterface: Maybe<RouterInterface>;
  /** The router interfaces of a region. Fifty cost one call to the upstream. */
  routerInterfaces: RouterInterfaceConnection;
  /** The specifications to choose from for an initiating side, by bandwidth. Answered without the upstream. */
  specs: Array<SpecOption>;
  /** The routers of the VPCs in a region. */
  vRouters: VRouterConnection;
  /** The virtual border routers in a region. */
  virtualBorderRouters: VirtualBorderRouterConnection;
};


/** What can be read. Answers are shared, and kept for a moment. */
export type QueryAccessPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionId: Scalars['String']['input'];
};


/** What can be read. Answers are shared, and kept for a moment. */
export type QueryRegionsArgs = {
  acceptLanguage?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Answers are shared, and kept for a moment. */
export type QueryRouterInterfaceArgs = {
  id: Scalars['String']['input'];
  regionId: Scalars['String']['input'];
};


/** What can be read. Answers are shared, and kept for a moment. */
export type QueryRouterInterfacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouterInterfaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionId: Scalars['String']['input'];
};


/** What can be read. Answers are shared, and kept for a moment. */
export type QueryVRoutersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionId: Scalars['String']['input'];
};


/** What can be read. Answers are shared, and kept for a moment. */
export type QueryVirtualBorderRoutersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionId: Scalars['String']['input'];
};

/** A region of Alibaba Cloud. */
export type Region = {
  __typename?: 'Region';
  /** Its name in the language that was asked for. */
  localName: Maybe<Scalars['String']['output']>;
  /** The host that serves it. */
  regionEndpoint: Maybe<Scalars['String']['output']>;
  /** Its id, such as `cn-beijing`. */
  regionId: Scalars['String']['output'];
};

/** A page of the regions. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The items with their cursors. */
  edges: Array<RegionEdge>;
  /** The items. */
  nodes: Array<Region>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the regions, and its place in the list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its place in the list; give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Region;
};

/** A change of a subscription that takes effect later. */
export type Reservation = {
  __typename?: 'Reservation';
  /** When it takes effect. */
  activeTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** The bandwidth then, in Mbps. */
  bandwidthMbps: Maybe<Scalars['String']['output']>;
  /** How traffic is billed then, as the upstream words it. */
  internetChargeType: Maybe<Scalars['String']['output']>;
  /** The kind of order, as the upstream words it: RENEW, RENEWCHANGE. */
  orderType: Maybe<Scalars['String']['output']>;
};

/** The part that an interface plays when a connection is made. */
export const Role = {
  /** Accepts the connection. Its spec is NEGATIVE. On the wire: `AcceptingSide`. */
  AcceptingSide: 'ACCEPTING_SIDE',
  /** Starts the connection, has a bandwidth and is billed. On the wire: `InitiatingSide`. */
  InitiatingSide: 'INITIATING_SIDE'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** A router that an interface can be on. */
export type Router = VRouter | VirtualBorderRouter;

/** A router interface. Attributes that do not apply to it, or that the upstream did not tell, are null. A word of the upstream that is in no enum is in `unknownValues`, and the field is UNKNOWN or null. */
export type RouterInterface = {
  __typename?: 'RouterInterface';
  /** The access point of its virtual border router. */
  accessPoint: Maybe<AccessPoint>;
  /** The access point of its virtual border router. */
  accessPointId: Maybe<Scalars['String']['output']>;
  /** Its bandwidth in Mbps, as the upstream counts it: 2048 for LARGE_2, 0 for NEGATIVE. */
  bandwidthMbps: Maybe<Scalars['Int']['output']>;
  /** Whether it is locked for an unpaid bill or for security. */
  businessStatus: Maybe<BusinessStatus>;
  /** How it is paid for. */
  chargeType: Maybe<InstanceChargeType>;
  /** When the connection was made. */
  connectedTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** When it was created. */
  creationTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** Whether the connection leaves the mainland of China, or enters it. */
  crossBorder: Maybe<Scalars['Boolean']['output']>;
  /** Its description. */
  description: Maybe<Scalars['String']['output']>;
  /** When the subscription ends. Null for pay as you go. */
  endTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** Whether both sides were created and connected in one step. */
  fastLinkMode: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. Told only where the interface is asked for by its id, like healthCheckStatus. */
  gmtModified: Maybe<Scalars['DateTimeISO']['output']>;
  /** Time between health checks in milliseconds. */
  hcRate: Maybe<Scalars['Int']['output']>;
  /** Health checks lost in a row that count as a failure. */
  hcThreshold: Maybe<Scalars['Int']['output']>;
  /** The address that health checks are sent from. */
  healthCheckSourceIp: Maybe<Scalars['String']['output']>;
  /** What its health check says. Told only where the interface is asked for by its id (`routerInterface`), since it costs a call of its own; null in lists and for peers. */
  healthCheckStatus: Maybe<HealthCheckStatus>;
  /** The word of the upstream behind healthCheckStatus, for one that the enum does not have. */
  healthCheckStatusWord: Maybe<Scalars['String']['output']>;
  /** The address that health checks are sent to. */
  healthCheckTargetIp: Maybe<Scalars['String']['output']>;
  /** Whether IPv6 is switched on. */
  ipv6Status: Maybe<Ipv6Status>;
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
  /** The peer. Null where none is set, or where the account of the gateway cannot see it. */
  opposite: Maybe<RouterInterface>;
  /** The access point of the peer. */
  oppositeAccessPointId: Maybe<Scalars['String']['output']>;
  /** The bandwidth of the peer in Mbps. */
  oppositeBandwidthMbps: Maybe<Scalars['Int']['output']>;
  /** Whether the peer is locked. */
  oppositeInterfaceBusinessStatus: Maybe<BusinessStatus>;
  /** The id of the peer interface. */
  oppositeInterfaceId: Maybe<Scalars['String']['output']>;
  /** The account that owns the peer, digit for digit. */
  oppositeInterfaceOwnerId: Maybe<Scalars['String']['output']>;
  /** The specification of the peer. */
  oppositeInterfaceSpec: Maybe<Spec>;
  /** The state of the peer. */
  oppositeInterfaceStatus: Maybe<RouterInterfaceStatus>;
  /** The region of the peer. */
  oppositeRegionId: Maybe<Scalars['String']['output']>;
  /** The router that the peer is on. */
  oppositeRouterId: Maybe<Scalars['String']['output']>;
  /** The kind of router that the peer is on. */
  oppositeRouterType: Maybe<RouterType>;
  /** The VPC of the peer. */
  oppositeVpcInstanceId: Maybe<Scalars['String']['output']>;
  /** The region that it is in. */
  regionId: Scalars['String']['output'];
  /** A pending change of the subscription. */
  reservation: Maybe<Reservation>;
  /** Its resource group. */
  resourceGroupId: Maybe<Scalars['String']['output']>;
  /** The part that it plays in the connection. */
  role: Maybe<Role>;
  /** The router that it is on. */
  router: Maybe<Router>;
  /** The router that it is on. */
  routerId: Maybe<Scalars['String']['output']>;
  /** Its id, such as `ri-…`. */
  routerInterfaceId: Scalars['String']['output'];
  /** The kind of router that it is on. */
  routerType: Maybe<RouterType>;
  /** Its specification. */
  spec: Maybe<Spec>;
  /** Its state. */
  status: Maybe<RouterInterfaceStatus>;
  /** Its tags. */
  tags: Array<Tag>;
  /** Words of the upstream that are in no enum. */
  unknownValues: Array<UnknownValue>;
  /** The VPC that it belongs to. */
  vpcInstanceId: Maybe<Scalars['String']['output']>;
};

/** A page of the router interfaces of a region. */
export type RouterInterfaceConnection = {
  __typename?: 'RouterInterfaceConnection';
  /** The items with their cursors. */
  edges: Array<RouterInterfaceEdge>;
  /** The items. */
  nodes: Array<RouterInterface>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the router interfaces of a region, and its place in the list. */
export type RouterInterfaceEdge = {
  __typename?: 'RouterInterfaceEdge';
  /** Its place in the list; give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RouterInterface;
};

/** Which interfaces to answer: those that match every field that is given. The upstream filters by at most five of them at once; role, spec and businessStatus it cannot filter by, so they cost the pages of all interfaces. */
export type RouterInterfaceFilter = {
  /** Locks, any of which may match. Filtered by the gateway. */
  businessStatus?: InputMaybe<Array<BusinessStatus>>;
  /** Names. One to five values, any of which may match. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Peer interfaces. One to five values, any of which may match. */
  oppositeInterfaceId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Accounts that own the peers. One to five values, any of which may match. */
  oppositeInterfaceOwnerId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Routers that the peers are on. One to five values, any of which may match. */
  oppositeRouterId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of router that the peers are on. One to five values, any of which may match. */
  oppositeRouterType?: InputMaybe<Array<RouterType>>;
  /** The resource group. */
  resourceGroupId?: InputMaybe<Scalars['String']['input']>;
  /** Roles, any of which may match. Filtered by the gateway. */
  role?: InputMaybe<Array<Role>>;
  /** Routers that they are on. One to five values, any of which may match. */
  routerId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of interfaces. One to five values, any of which may match. */
  routerInterfaceId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Accounts that own them. One to five values, any of which may match. */
  routerInterfaceOwnerId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of router that they are on. One to five values, any of which may match. */
  routerType?: InputMaybe<Array<RouterType>>;
  /** Specifications, any of which may match. Filtered by the gateway. */
  spec?: InputMaybe<Array<Spec>>;
  /** States. One to five values, any of which may match. */
  status?: InputMaybe<Array<RouterInterfaceStatus>>;
  /** Tags that they have, all of them. At most 20. */
  tags?: InputMaybe<Array<TagInput>>;
};

/** The state of an interface. IDLE, ACTIVE and INACTIVE last; the others pass. Only a peer can be DELETED: an interface that is deleted disappears. */
export const RouterInterfaceStatus = {
  /** On the wire: `AcceptingConnecting`. */
  AcceptingConnecting: 'ACCEPTING_CONNECTING',
  /** On the wire: `Activating`. */
  Activating: 'ACTIVATING',
  /** On the wire: `Active`. */
  Active: 'ACTIVE',
  /** On the wire: `Connecting`. */
  Connecting: 'CONNECTING',
  /** On the wire: `Deactivating`. */
  Deactivating: 'DEACTIVATING',
  /** On the wire: `Deleted`. */
  Deleted: 'DELETED',
  /** On the wire: `Deleting`. */
  Deleting: 'DELETING',
  /** On the wire: `Idle`. */
  Idle: 'IDLE',
  /** On the wire: `Inactive`. */
  Inactive: 'INACTIVE',
  /** On the wire: `Modifying`. */
  Modifying: 'MODIFYING',
  /** Something that the gateway does not know; see `unknownValues`. */
  Unknown: 'UNKNOWN'
} as const;

export type RouterInterfaceStatus = typeof RouterInterfaceStatus[keyof typeof RouterInterfaceStatus];
/** The kind of router that an interface is on. */
export const RouterType = {
  /** A virtual border router, the end of a leased line (physical access). On the wire: `VBR`. */
  Vbr: 'VBR',
  /** The router of a VPC. On the wire: `VRouter`. */
  Vrouter: 'VROUTER'
} as const;

export type RouterType = typeof RouterType[keyof typeof RouterType];
/** The specification of a router interface, which is its bandwidth. */
export const Spec = {
  /** 1000 Mbps. On the wire: `Large.1`. */
  Large_1: 'LARGE_1',
  /** 2000 Mbps. On the wire: `Large.2`. */
  Large_2: 'LARGE_2',
  /** 5000 Mbps. On the wire: `Large.5`. */
  Large_5: 'LARGE_5',
  /** 100 Mbps. On the wire: `Middle.1`. */
  Middle_1: 'MIDDLE_1',
  /** 200 Mbps. On the wire: `Middle.2`. */
  Middle_2: 'MIDDLE_2',
  /** 500 Mbps. On the wire: `Middle.5`. */
  Middle_5: 'MIDDLE_5',
  /** 2 Mbps. On the wire: `Mini.2`. */
  Mini_2: 'MINI_2',
  /** 5 Mbps. On the wire: `Mini.5`. */
  Mini_5: 'MINI_5',
  /** The accepting side, which has no bandwidth of its own. On the wire: `Negative`. */
  Negative: 'NEGATIVE',
  /** 10 Mbps. On the wire: `Small.1`. */
  Small_1: 'SMALL_1',
  /** 20 Mbps. On the wire: `Small.2`. */
  Small_2: 'SMALL_2',
  /** 50 Mbps. On the wire: `Small.5`. */
  Small_5: 'SMALL_5',
  /** 10000 Mbps. On the wire: `Xlarge.1`. */
  Xlarge_1: 'XLARGE_1'
} as const;

export type Spec = typeof Spec[keyof typeof Spec];
/** A specification that an initiating side can have. */
export type SpecOption = {
  __typename?: 'SpecOption';
  /** Its bandwidth in Mbps. */
  bandwidthMbps: Scalars['Int']['output'];
  /** The value for `spec`. */
  spec: Spec;
};

/** The state that an interface is in, and the states that would allow an action. */
export type StateConflict = {
  __typename?: 'StateConflict';
  /** The states that allow the action. */
  allowed: Array<RouterInterfaceStatus>;
  /** The state that it is in, read just now. */
  current: RouterInterfaceStatus;
  /** That state in the words of the upstream. */
  word: Scalars['String']['output'];
};

/** A tag: a key and a value. */
export type Tag = {
  __typename?: 'Tag';
  /** The key. */
  key: Scalars['String']['output'];
  /** The value. May be empty. */
  value: Scalars['String']['output'];
};

/** A tag: a key and a value of your own. */
export type TagInput = {
  /**
   * The key.
   *
   * - key is required.
   * - key must be 1 to 128 characters long.
   * - key must not start with aliyun or acs:.
   * - key must not contain http:// or https://.
   * - key must be valid Unicode text.
   */
  key?: InputMaybe<Scalars['String']['input']>;
  /**
   * The value. May be empty.
   *
   * - value must be at most 128 characters long.
   * - value must not start with aliyun or acs:.
   * - value must not contain http:// or https://.
   * - value must be valid Unicode text.
   */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** The interface to tag, and the tags. */
export type TagRouterInterfaceInput = {
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The tags to set. A key that it has already gets the new value; others stay.
   *
   * - tags must hold at least one tag.
   * - tags may hold at most 20 tags.
   * - tags must not hold the same key twice.
   */
  tags?: InputMaybe<Array<TagInput>>;
};

/** What came of `tagRouterInterface`. */
export type TagRouterInterfacePayload = {
  __typename?: 'TagRouterInterfacePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** A word of the upstream that is in no enum of this schema. */
export type UnknownValue = {
  __typename?: 'UnknownValue';
  /** The field that would hold it, which is UNKNOWN or null instead. */
  field: Scalars['String']['output'];
  /** The word, as the upstream wrote it. */
  value: Scalars['String']['output'];
};

/** The interface to take tags off, and their keys. */
export type UntagRouterInterfaceInput = {
  /** Whether all tags are taken off. False when left out. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The region of the interface.
   *
   * - regionId is required.
   * - regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.
   */
  regionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The interface.
   *
   * - routerInterfaceId is required.
   * - routerInterfaceId must look like "ri-…": letters, digits, hyphens.
   */
  routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The keys of the tags to take off.
   *
   * - tagKeys must hold at least one key, unless all is true.
   * - tagKeys may hold at most 20 keys.
   * - tagKeys must not hold an empty key.
   * - tagKeys must be left out when all is true.
   */
  tagKeys?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of `untagRouterInterface`. */
export type UntagRouterInterfacePayload = {
  __typename?: 'UntagRouterInterfacePayload';
  /** Whether the state that was asked for held already, or came about without this call being known to have done it. The action has succeeded then too. */
  alreadyDone: Scalars['Boolean']['output'];
  /** The upstream's id of the request. Null where it has none. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface as it is now, read past every cache; costs one call to the upstream. Changes are asynchronous, so it may be on its way to the state that was asked for. Null where there is none, or nothing was changed. */
  routerInterface: Maybe<RouterInterface>;
  /** Every reason why nothing was changed. Empty if it was. */
  userErrors: Array<UserError>;
};

/** What the upstream said when it refused, in its own words. */
export type UpstreamError = {
  __typename?: 'UpstreamError';
  /** The upstream's error code, spelled as it spells it. */
  code: Scalars['String']['output'];
  /** The upstream's message. */
  message: Scalars['String']['output'];
  /** Address of a page that explains the error. */
  recommend: Maybe<Scalars['String']['output']>;
  /** The id to quote to the support of Alibaba Cloud. */
  requestId: Maybe<Scalars['String']['output']>;
};

/** A reason for which a request was understood and refused. Nothing was changed; its sender can mend it. */
export type UserError = {
  __typename?: 'UserError';
  /** The kind of reason. */
  code: UserErrorCode;
  /** Path into `input`; list positions count from 0. Null where the reason is not about one field. */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and what to do about it. */
  message: Scalars['String']['output'];
  /** Set where the state of the interface does not allow the action. */
  state: Maybe<StateConflict>;
  /** Set where the upstream refused, null for our own rules. */
  upstream: Maybe<UpstreamError>;
};

/** Why a request was refused: a rule that it breaks, or what the refusal of the upstream means. */
export const UserErrorCode = {
  /** The account or its order cannot be billed. */
  Billing: 'BILLING',
  /** The client token was used before for another request. */
  IdempotencyMismatch: 'IDEMPOTENCY_MISMATCH',
  /** The value does not go together with what else was given. */
  InvalidCombination: 'INVALID_COMBINATION',
  /** The text does not have the form that the field asks for. */
  InvalidFormat: 'INVALID_FORMAT',
  /** The upstream calls a parameter wrong. */
  InvalidInput: 'INVALID_INPUT',
  /** The text is too short or too long, or the list has too many items. */
  InvalidLength: 'INVALID_LENGTH',
  /** The field must be left out in combination with what else was given. */
  NotAllowed: 'NOT_ALLOWED',
  /** Something that the request names does not exist, or not in that region or account. */
  NotFound: 'NOT_FOUND',
  /** The account, the RAM user or the product does not permit this. */
  NotPermitted: 'NOT_PERMITTED',
  /** The number is too small or too large. */
  OutOfRange: 'OUT_OF_RANGE',
  /** A quota of the account or the router is used up. */
  QuotaExceeded: 'QUOTA_EXCEEDED',
  /** The field must be given, always or together with what else was given. */
  Required: 'REQUIRED',
  /** The request does not fit the present state of the router, the interface or its peer. */
  StateConflict: 'STATE_CONFLICT',
  /** The upstream refused with a code that the gateway does not know; see `upstream`. */
  Unknown: 'UNKNOWN'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
/** The router of a VPC. */
export type VRouter = {
  __typename?: 'VRouter';
  /** When it was created. */
  creationTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** Its description. */
  description: Maybe<Scalars['String']['output']>;
  /** The region that it is in. */
  regionId: Scalars['String']['output'];
  /** Its id, such as `vrt-…`. */
  vRouterId: Scalars['String']['output'];
  /** Its name. */
  vRouterName: Maybe<Scalars['String']['output']>;
  /** The VPC that it belongs to. */
  vpcId: Maybe<Scalars['String']['output']>;
};

/** A page of the VPC routers of a region. */
export type VRouterConnection = {
  __typename?: 'VRouterConnection';
  /** The items with their cursors. */
  edges: Array<VRouterEdge>;
  /** The items. */
  nodes: Array<VRouter>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the VPC routers of a region, and its place in the list. */
export type VRouterEdge = {
  __typename?: 'VRouterEdge';
  /** Its place in the list; give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: VRouter;
};

/** A virtual border router: the end of a leased line. */
export type VirtualBorderRouter = {
  __typename?: 'VirtualBorderRouter';
  /** The access point of its line. */
  accessPointId: Maybe<Scalars['String']['output']>;
  /** When it was last made active. */
  activationTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** Its bandwidth in Mbps. */
  bandwidthMbps: Maybe<Scalars['Int']['output']>;
  /** The code of the circuit. */
  circuitCode: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  creationTime: Maybe<Scalars['DateTimeISO']['output']>;
  /** Its description. */
  description: Maybe<Scalars['String']['output']>;
  /** Its address on the side of Alibaba Cloud. */
  localGatewayIp: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Maybe<Scalars['String']['output']>;
  /** Its address on the side of the customer. */
  peerGatewayIp: Maybe<Scalars['String']['output']>;
  /** The mask of the net between both. */
  peeringSubnetMask: Maybe<Scalars['String']['output']>;
  /** Whether the leased line is locked, as the upstream words it. */
  physicalConnectionBusinessStatus: Maybe<Scalars['String']['output']>;
  /** The leased line. */
  physicalConnectionId: Maybe<Scalars['String']['output']>;
  /** The account that owns the leased line, digit for digit. */
  physicalConnectionOwnerUid: Maybe<Scalars['String']['output']>;
  /** The state of the leased line, as the upstream words it. */
  physicalConnectionStatus: Maybe<Scalars['String']['output']>;
  /** The region that it is in. */
  regionId: Scalars['String']['output'];
  /** Its route table. */
  routeTableId: Maybe<Scalars['String']['output']>;
  /** Its state. An interface can be created on an ACTIVE one only. */
  status: Maybe<VirtualBorderRouterStatus>;
  /** Words of the upstream that are in no enum. */
  unknownValues: Array<UnknownValue>;
  /** Its id, such as `vbr-…`. */
  vbrId: Scalars['String']['output'];
  /** The VLAN on the line. */
  vlanId: Maybe<Scalars['Int']['output']>;
};

/** A page of the virtual border routers of a region. */
export type VirtualBorderRouterConnection = {
  __typename?: 'VirtualBorderRouterConnection';
  /** The items with their cursors. */
  edges: Array<VirtualBorderRouterEdge>;
  /** The items. */
  nodes: Array<VirtualBorderRouter>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the virtual border routers of a region, and its place in the list. */
export type VirtualBorderRouterEdge = {
  __typename?: 'VirtualBorderRouterEdge';
  /** Its place in the list; give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: VirtualBorderRouter;
};

/** The state of a virtual border router. */
export const VirtualBorderRouterStatus = {
  /** On the wire: `active`. */
  Active: 'ACTIVE',
  /** On the wire: `deleting`. */
  Deleting: 'DELETING',
  /** On the wire: `recovering`. */
  Recovering: 'RECOVERING',
  /** On the wire: `terminated`. */
  Terminated: 'TERMINATED',
  /** On the wire: `terminating`. */
  Terminating: 'TERMINATING',
  /** On the wire: `unconfirmed`. */
  Unconfirmed: 'UNCONFIRMED',
  /** Something that the gateway does not know; see `unknownValues`. */
  Unknown: 'UNKNOWN'
} as const;

export type VirtualBorderRouterStatus = typeof VirtualBorderRouterStatus[keyof typeof VirtualBorderRouterStatus];
export type ActivateRouterInterfaceMutationVariables = Exact<{
  input: ActivateRouterInterfaceInput;
}>;


export type ActivateRouterInterfaceMutation = { __typename?: 'Mutation', activateRouterInterface: { __typename?: 'ActivateRouterInterfacePayload', requestId: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type ConnectRouterInterfaceMutationVariables = Exact<{
  input: ConnectRouterInterfaceInput;
}>;


export type ConnectRouterInterfaceMutation = { __typename?: 'Mutation', connectRouterInterface: { __typename?: 'ConnectRouterInterfacePayload', requestId: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type CreateRouterInterfaceMutationVariables = Exact<{
  input: CreateRouterInterfaceInput;
}>;


export type CreateRouterInterfaceMutation = { __typename?: 'Mutation', createRouterInterface: { __typename?: 'CreateRouterInterfacePayload', requestId: string | null, routerInterfaceId: string | null, orderId: string | null, clientToken: string | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type DeactivateRouterInterfaceMutationVariables = Exact<{
  input: DeactivateRouterInterfaceInput;
}>;


export type DeactivateRouterInterfaceMutation = { __typename?: 'Mutation', deactivateRouterInterface: { __typename?: 'DeactivateRouterInterfacePayload', requestId: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type DeleteExpressConnectMutationVariables = Exact<{
  input: DeleteExpressConnectInput;
}>;


export type DeleteExpressConnectMutation = { __typename?: 'Mutation', deleteExpressConnect: { __typename?: 'DeleteExpressConnectPayload', requestId: string | null, clientToken: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type DeleteRouterInterfaceMutationVariables = Exact<{
  input: DeleteRouterInterfaceInput;
}>;


export type DeleteRouterInterfaceMutation = { __typename?: 'Mutation', deleteRouterInterface: { __typename?: 'DeleteRouterInterfacePayload', requestId: string | null, clientToken: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type ModifyRouterInterfaceAttributeMutationVariables = Exact<{
  input: ModifyRouterInterfaceAttributeInput;
}>;


export type ModifyRouterInterfaceAttributeMutation = { __typename?: 'Mutation', modifyRouterInterfaceAttribute: { __typename?: 'ModifyRouterInterfaceAttributePayload', requestId: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type ModifyRouterInterfaceSpecMutationVariables = Exact<{
  input: ModifyRouterInterfaceSpecInput;
}>;


export type ModifyRouterInterfaceSpecMutation = { __typename?: 'Mutation', modifyRouterInterfaceSpec: { __typename?: 'ModifyRouterInterfaceSpecPayload', requestId: string | null, clientToken: string | null, spec: Spec | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type RegionsQueryVariables = Exact<{
  acceptLanguage?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RegionsQuery = { __typename?: 'Query', regions: { __typename?: 'RegionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Region', regionId: string, localName: string | null }> } };

export type AccessPointsQueryVariables = Exact<{
  regionId: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccessPointsQuery = { __typename?: 'Query', accessPoints: { __typename?: 'AccessPointConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'AccessPoint', accessPointId: string, name: string | null, status: AccessPointStatus | null }> } };

export type VRoutersQueryVariables = Exact<{
  regionId: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type VRoutersQuery = { __typename?: 'Query', vRouters: { __typename?: 'VRouterConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'VRouter', vRouterId: string, vRouterName: string | null, vpcId: string | null }> } };

export type VirtualBorderRoutersQueryVariables = Exact<{
  regionId: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type VirtualBorderRoutersQuery = { __typename?: 'Query', virtualBorderRouters: { __typename?: 'VirtualBorderRouterConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'VirtualBorderRouter', vbrId: string, name: string | null, status: VirtualBorderRouterStatus | null, accessPointId: string | null }> } };

export type RouterInterfacePartsFragment = { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> };

export type RouterInterfaceQueryVariables = Exact<{
  regionId: Scalars['String']['input'];
  id: Scalars['String']['input'];
}>;


export type RouterInterfaceQuery = { __typename?: 'Query', routerInterface: { __typename?: 'RouterInterface', healthCheckStatus: HealthCheckStatus | null, gmtModified: string | null, routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null };

export type RouterInterfacesQueryVariables = Exact<{
  regionId: Scalars['String']['input'];
  filter?: InputMaybe<RouterInterfaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RouterInterfacesQuery = { __typename?: 'Query', routerInterfaces: { __typename?: 'RouterInterfaceConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, opposite: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, router:
        | { __typename: 'VRouter', vRouterId: string, vpcId: string | null }
        | { __typename: 'VirtualBorderRouter', vbrId: string, accessPointId: string | null }
       | null, accessPoint: { __typename?: 'AccessPoint', accessPointId: string, name: string | null } | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> }> } };

export type TagRouterInterfaceMutationVariables = Exact<{
  input: TagRouterInterfaceInput;
}>;


export type TagRouterInterfaceMutation = { __typename?: 'Mutation', tagRouterInterface: { __typename?: 'TagRouterInterfacePayload', requestId: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type UntagRouterInterfaceMutationVariables = Exact<{
  input: UntagRouterInterfaceInput;
}>;


export type UntagRouterInterfaceMutation = { __typename?: 'Mutation', untagRouterInterface: { __typename?: 'UntagRouterInterfacePayload', requestId: string | null, alreadyDone: boolean, routerInterface: { __typename?: 'RouterInterface', routerInterfaceId: string, regionId: string, status: RouterInterfaceStatus | null, businessStatus: BusinessStatus | null, role: Role | null, spec: Spec | null, bandwidthMbps: number | null, routerType: RouterType | null, routerId: string | null, name: string | null, oppositeInterfaceId: string | null, oppositeInterfaceStatus: RouterInterfaceStatus | null, oppositeRegionId: string | null, oppositeRouterType: RouterType | null, oppositeRouterId: string | null, tags: Array<{ __typename?: 'Tag', key: string, value: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };

export type UserErrorPartsFragment = { __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, state: { __typename?: 'StateConflict', current: RouterInterfaceStatus, allowed: Array<RouterInterfaceStatus> } | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null };

export const RouterInterfacePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RouterInterfacePartsFragment, unknown>;
export const UserErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<UserErrorPartsFragment, unknown>;
export const ActivateRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<ActivateRouterInterfaceMutation, ActivateRouterInterfaceMutationVariables>;
export const ConnectRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<ConnectRouterInterfaceMutation, ConnectRouterInterfaceMutationVariables>;
export const CreateRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"clientToken"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables>;
export const DeactivateRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeactivateRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<DeactivateRouterInterfaceMutation, DeactivateRouterInterfaceMutationVariables>;
export const DeleteExpressConnectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteExpressConnect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteExpressConnectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteExpressConnect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"clientToken"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<DeleteExpressConnectMutation, DeleteExpressConnectMutationVariables>;
export const DeleteRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"clientToken"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<DeleteRouterInterfaceMutation, DeleteRouterInterfaceMutationVariables>;
export const ModifyRouterInterfaceAttributeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifyRouterInterfaceAttribute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyRouterInterfaceAttributeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifyRouterInterfaceAttribute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<ModifyRouterInterfaceAttributeMutation, ModifyRouterInterfaceAttributeMutationVariables>;
export const ModifyRouterInterfaceSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifyRouterInterfaceSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyRouterInterfaceSpecInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifyRouterInterfaceSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"clientToken"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<ModifyRouterInterfaceSpecMutation, ModifyRouterInterfaceSpecMutationVariables>;
export const RegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acceptLanguage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"acceptLanguage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acceptLanguage"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}}]}}]}}]}}]} as unknown as DocumentNode<RegionsQuery, RegionsQueryVariables>;
export const AccessPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessPointId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<AccessPointsQuery, AccessPointsQueryVariables>;
export const VRoutersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VRouters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vRouters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"vRouterName"}},{"kind":"Field","name":{"kind":"Name","value":"vpcId"}}]}}]}}]}}]} as unknown as DocumentNode<VRoutersQuery, VRoutersQueryVariables>;
export const VirtualBorderRoutersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VirtualBorderRouters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"virtualBorderRouters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vbrId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accessPointId"}}]}}]}}]}}]} as unknown as DocumentNode<VirtualBorderRoutersQuery, VirtualBorderRoutersQueryVariables>;
export const RouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}},{"kind":"Field","name":{"kind":"Name","value":"healthCheckStatus"}},{"kind":"Field","name":{"kind":"Name","value":"gmtModified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RouterInterfaceQuery, RouterInterfaceQueryVariables>;
export const RouterInterfacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RouterInterfaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterfaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}},{"kind":"Field","name":{"kind":"Name","value":"opposite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"router"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VRouter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"vpcId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VirtualBorderRouter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vbrId"}},{"kind":"Field","name":{"kind":"Name","value":"accessPointId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessPointId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RouterInterfacesQuery, RouterInterfacesQueryVariables>;
export const TagRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TagRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TagRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tagRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<TagRouterInterfaceMutation, TagRouterInterfaceMutationVariables>;
export const UntagRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UntagRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UntagRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"untagRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDone"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouterInterfaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouterInterfaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouterInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"regionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"bandwidthMbps"}},{"kind":"Field","name":{"kind":"Name","value":"routerType"}},{"kind":"Field","name":{"kind":"Name","value":"routerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeInterfaceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRegionId"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterType"}},{"kind":"Field","name":{"kind":"Name","value":"oppositeRouterId"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]} as unknown as DocumentNode<UntagRouterInterfaceMutation, UntagRouterInterfaceMutationVariables>;