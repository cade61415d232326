import type { TypedDocument as DocumentNode } from '../client/typed-document.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends {
    [key: string]: unknown;
}> = {
    [K in keyof T]: T[K];
};
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & {
    [SubKey in K]?: Maybe<T[SubKey]>;
};
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & {
    [SubKey in K]: Maybe<T[SubKey]>;
};
export type MakeEmpty<T extends {
    [key: string]: unknown;
}, K extends keyof T> = {
    [_ in K]?: never;
};
export type Incremental<T> = T | {
    [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
};
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
    ID: {
        input: string;
        output: string;
    };
    String: {
        input: string;
        output: string;
    };
    Boolean: {
        input: boolean;
        output: boolean;
    };
    Int: {
        input: number;
        output: number;
    };
    Float: {
        input: number;
        output: number;
    };
    /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
    DateTimeISO: {
        input: string;
        output: string;
    };
};
/** A location where leased lines enter Alibaba Cloud. */
export type AccessPoint = {
    __typename?: 'AccessPoint';
    /** Id of the access point. Wire: `AccessPointId`. */
    accessPointId: Scalars['String']['output'];
    /** Region of the access point. Wire: `AttachedRegionNo`. */
    attachedRegionNo: Maybe<Scalars['String']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Operator of the building. Wire: `HostOperator`. */
    hostOperator: Maybe<Scalars['String']['output']>;
    /** City or building. Wire: `Location`. */
    location: Maybe<Scalars['String']['output']>;
    /** Name. Wire: `Name`. */
    name: Maybe<Scalars['String']['output']>;
    /** Capacity. Wire: `Status`. */
    status: Maybe<AccessPointStatus>;
    /** Network type: `VPC`. Wire: `Type`. */
    type: Maybe<Scalars['String']['output']>;
    /** Enum values that this schema version does not know. */
    unknownValues: Array<UnknownValue>;
};
/** A page of access points of a region. */
export type AccessPointConnection = {
    __typename?: 'AccessPointConnection';
    /** Items with their cursors. */
    edges: Array<AccessPointEdge>;
    /** Items. */
    nodes: Array<AccessPoint>;
    /** Pagination state of this page. */
    pageInfo: PageInfo;
    /** Number of items on all pages. Null where counting them exceeds a limit of the request. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of access points of a region, with its cursor. */
export type AccessPointEdge = {
    __typename?: 'AccessPointEdge';
    /** Cursor of the item: a value for `after`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: AccessPoint;
};
/** Capacity of an access point. */
export declare const AccessPointStatus: {
    /** Wire: `disabled`. */
    readonly Disabled: 'DISABLED';
    /** Wire: `full`. */
    readonly Full: 'FULL';
    /** Wire: `hot`. */
    readonly Hot: 'HOT';
    /** Wire: `recommended`. */
    readonly Recommended: 'RECOMMENDED';
    /** A value that this schema version does not know; see `unknownValues`. */
    readonly Unknown: 'UNKNOWN';
};
export type AccessPointStatus = typeof AccessPointStatus[keyof typeof AccessPointStatus];
/** The router interface to activate. */
export type ActivateRouterInterfaceInput = {
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `activateRouterInterface`. */
export type ActivateRouterInterfacePayload = {
    __typename?: 'ActivateRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** Whether an interface is locked, because of an unpaid bill or for security. */
export declare const BusinessStatus: {
    /** Wire: `FinancialLocked`. */
    readonly FinancialLocked: 'FINANCIAL_LOCKED';
    /** Wire: `Normal`. */
    readonly Normal: 'NORMAL';
    /** Wire: `SecurityLocked`. */
    readonly SecurityLocked: 'SECURITY_LOCKED';
    /** A value that this schema version does not know; see `unknownValues`. */
    readonly Unknown: 'UNKNOWN';
};
export type BusinessStatus = typeof BusinessStatus[keyof typeof BusinessStatus];
/** The router interface to connect, on the initiating side. */
export type ConnectRouterInterfaceInput = {
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `connectRouterInterface`. */
export type ConnectRouterInterfacePayload = {
    __typename?: 'ConnectRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** The router interface to create. Field names are those of the upstream in camelCase. All violated rules are reported in one response, in `userErrors`. Null means absent. */
export type CreateRouterInterfaceInput = {
    /**
     * Access point of the virtual border router of the interface. For an interface on a VBR only. Wire: `AccessPointId`.
     *
     * - accessPointId is required when routerType is VBR.
     * - accessPointId is not allowed when routerType is VROUTER.
     * - accessPointId must be an id such as "ap-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    accessPointId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Whether the order of a subscription is paid automatically. Otherwise it stays unpaid in the order center. For PRE_PAID only. Wire: `AutoPay`.
     *
     * - autoPay is required when instanceChargeType is PRE_PAID.
     */
    autoPay?: InputMaybe<Scalars['Boolean']['input']>;
    /** Whether a subscription is renewed automatically. Default: false. Wire: `AutoRenew`. */
    autoRenew?: InputMaybe<Scalars['Boolean']['input']>;
    /**
     * Idempotency key: requests with the same token and the same input are carried out once. The gateway creates a token when it is absent, and returns it. Wire: `ClientToken`.
     *
     * - clientToken must be 1 to 64 characters long.
     * - clientToken must consist of printable ASCII characters.
     */
    clientToken?: InputMaybe<Scalars['String']['input']>;
    /**
     * Description of the interface. Wire: `Description`.
     *
     * - description must be 2 to 256 characters long.
     * - description must start with an English letter or a Chinese character.
     * - description must not start with http:// or https://.
     * - description must be valid Unicode text.
     */
    description?: InputMaybe<Scalars['String']['input']>;
    /**
     * Whether both interfaces are created and connected in one step. Requires accessPointId, oppositeRouterType, oppositeRouterId and oppositeInterfaceOwnerId. Default: false. Wire: `FastLinkMode`.
     *
     * - fastLinkMode may be true only when routerType is VBR, role is INITIATING_SIDE and the peer is on a VROUTER.
     */
    fastLinkMode?: InputMaybe<Scalars['Boolean']['input']>;
    /**
     * Unused address of the local VPC. Health checks are sent from it. Wire: `HealthCheckSourceIp`.
     *
     * - healthCheckSourceIp must be an IPv4 address.
     * - healthCheckSourceIp is only allowed when routerType is VROUTER and oppositeRouterType is VBR.
     */
    healthCheckSourceIp?: InputMaybe<Scalars['String']['input']>;
    /**
     * Destination address of the health checks. Wire: `HealthCheckTargetIp`.
     *
     * - healthCheckTargetIp is required when healthCheckSourceIp is present.
     * - healthCheckTargetIp must be an IPv4 address.
     * - healthCheckTargetIp is only allowed when routerType is VROUTER and oppositeRouterType is VBR.
     */
    healthCheckTargetIp?: InputMaybe<Scalars['String']['input']>;
    /**
     * Billing method. Default: POST_PAID. Wire: `InstanceChargeType`.
     *
     * - instanceChargeType must not be PRE_PAID when role is ACCEPTING_SIDE.
     */
    instanceChargeType?: InputMaybe<InstanceChargeType>;
    /**
     * Name of the interface. Wire: `Name`.
     *
     * - name must be 2 to 128 characters long.
     * - name must start with an English letter or a Chinese character.
     * - name may contain English letters, Chinese characters, digits, periods, underscores and hyphens.
     * - name must not start with http:// or https://.
     */
    name?: InputMaybe<Scalars['String']['input']>;
    /**
     * Access point of the peer. Cannot be changed after the creation. Wire: `OppositeAccessPointId`.
     *
     * - oppositeAccessPointId is required when oppositeRouterType is VBR.
     * - oppositeAccessPointId must be an id such as "ap-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    oppositeAccessPointId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Peer interface. Can be set later. Wire: `OppositeInterfaceId`.
     *
     * - oppositeInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    oppositeInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Account that owns the peer: the id of the main account, not of a RAM user. A string of up to 20 digits. Wire: `OppositeInterfaceOwnerId`.
     *
     * - oppositeInterfaceOwnerId is required when fastLinkMode is true.
     * - oppositeInterfaceOwnerId must be the id of an Alibaba Cloud account: 1 to 20 digits.
     */
    oppositeInterfaceOwnerId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Region of the peer interface. Wire: `OppositeRegionId`.
     *
     * - oppositeRegionId is required.
     * - oppositeRegionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    oppositeRegionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Router of the peer. Can be set later. Wire: `OppositeRouterId`.
     *
     * - oppositeRouterId is required when fastLinkMode is true.
     * - oppositeRouterId must be an id such as "vbr-…" when oppositeRouterType is VBR and such as "vrt-…" otherwise: after the prefix, 1 to 60 letters or digits.
     */
    oppositeRouterId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Type of the router of the peer. Default: VROUTER. Wire: `OppositeRouterType`.
     *
     * - oppositeRouterType is required when fastLinkMode is true.
     */
    oppositeRouterType?: InputMaybe<RouterType>;
    /**
     * Length of a subscription, in units of pricingCycle. For PRE_PAID only. Wire: `Period`.
     *
     * - period is required when instanceChargeType is PRE_PAID.
     * - period must be 1 to 9 when pricingCycle is MONTH and 1 to 3 when it is YEAR.
     */
    period?: InputMaybe<Scalars['Int']['input']>;
    /**
     * Unit of period. For PRE_PAID only. Wire: `PricingCycle`.
     *
     * - pricingCycle is required when instanceChargeType is PRE_PAID.
     */
    pricingCycle?: InputMaybe<PricingCycle>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Resource group of the interface. Wire: `ResourceGroupId`.
     *
     * - resourceGroupId must be an id such as "rg-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    resourceGroupId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Role of the interface when the connection is made. Wire: `Role`.
     *
     * - role is required.
     * - role must be INITIATING_SIDE when routerType is VBR.
     */
    role: Role;
    /**
     * Router of the interface. Wire: `RouterId`.
     *
     * - routerId is required.
     * - routerId must be an id such as "vrt-…" when routerType is VROUTER and such as "vbr-…" when it is VBR: after the prefix, 1 to 60 letters or digits.
     */
    routerId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Type of the router of the interface. Wire: `RouterType`.
     *
     * - routerType is required.
     */
    routerType: RouterType;
    /**
     * Bandwidth. Default for the accepting side: NEGATIVE. Wire: `Spec`.
     *
     * - spec is required when role is INITIATING_SIDE.
     * - spec must be NEGATIVE or absent when role is ACCEPTING_SIDE.
     * - spec must be a bandwidth, not NEGATIVE, when role is INITIATING_SIDE.
     */
    spec?: InputMaybe<Spec>;
    /**
     * Tags of the interface. Wire: `Tags`.
     *
     * - tags may contain at most 20 tags.
     * - tags must not contain the same key twice.
     */
    tags?: InputMaybe<Array<TagInput>>;
};
/** Payload of `createRouterInterface`: the new interface, or the reasons why nothing was created. */
export type CreateRouterInterfacePayload = {
    __typename?: 'CreateRouterInterfacePayload';
    /** Client token of the call: the token of the request, or the one that the gateway created. */
    clientToken: Maybe<Scalars['String']['output']>;
    /** Id of the order of a subscription (PRE_PAID), digit for digit. Wire: `OrderId`. */
    orderId: Maybe<Scalars['String']['output']>;
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Id of the new interface. Null if there are userErrors. Wire: `RouterInterfaceId`. */
    routerInterfaceId: Maybe<Scalars['String']['output']>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** The router interface to deactivate. */
export type DeactivateRouterInterfaceInput = {
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `deactivateRouterInterface`. */
export type DeactivateRouterInterfacePayload = {
    __typename?: 'DeactivateRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** The connection to delete, identified by its initiating interface. */
export type DeleteExpressConnectInput = {
    /**
     * Idempotency key: requests with the same token and the same input are carried out once. The gateway creates a token when it is absent, and returns it. Wire: `ClientToken`.
     *
     * - clientToken must be 1 to 64 characters long.
     * - clientToken must consist of printable ASCII characters.
     */
    clientToken?: InputMaybe<Scalars['String']['input']>;
    /** Whether route entries that use the interfaces are also deleted. Default: false. Wire: `Force`. */
    force?: InputMaybe<Scalars['Boolean']['input']>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `deleteExpressConnect`. */
export type DeleteExpressConnectPayload = {
    __typename?: 'DeleteExpressConnectPayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Client token of the call: the token of the request, or the one that the gateway created. */
    clientToken: Maybe<Scalars['String']['output']>;
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** The router interface to delete. */
export type DeleteRouterInterfaceInput = {
    /**
     * Idempotency key: requests with the same token and the same input are carried out once. The gateway creates a token when it is absent, and returns it. Wire: `ClientToken`.
     *
     * - clientToken must be 1 to 64 characters long.
     * - clientToken must consist of printable ASCII characters.
     */
    clientToken?: InputMaybe<Scalars['String']['input']>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `deleteRouterInterface`. */
export type DeleteRouterInterfacePayload = {
    __typename?: 'DeleteRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Client token of the call: the token of the request, or the one that the gateway created. */
    clientToken: Maybe<Scalars['String']['output']>;
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** Result of the health check of an interface. */
export declare const HealthCheckStatus: {
    /** Wire: `Abnormal`. */
    readonly Abnormal: 'ABNORMAL';
    /** Wire: `Normal`. */
    readonly Normal: 'NORMAL';
    /** Wire: `NoHealthCheckConfig`. */
    readonly NoHealthCheckConfig: 'NO_HEALTH_CHECK_CONFIG';
    /** Wire: `NoRedundantRoute`. */
    readonly NoRedundantRoute: 'NO_REDUNDANT_ROUTE';
    /** A value that this schema version does not know; see `unknownValues`. */
    readonly Unknown: 'UNKNOWN';
};
export type HealthCheckStatus = typeof HealthCheckStatus[keyof typeof HealthCheckStatus];
/** Billing method of an interface. */
export declare const InstanceChargeType: {
    /** Pay-as-you-go. Wire: `PostPaid`. */
    readonly PostPaid: 'POST_PAID';
    /** Subscription: paid in advance for a period. Wire: `PrePaid`. */
    readonly PrePaid: 'PRE_PAID';
};
export type InstanceChargeType = typeof InstanceChargeType[keyof typeof InstanceChargeType];
/** Whether IPv6 is enabled. */
export declare const Ipv6Status: {
    /** Wire: `off`. */
    readonly Off: 'OFF';
    /** Wire: `on`. */
    readonly On: 'ON';
    /** A value that this schema version does not know; see `unknownValues`. */
    readonly Unknown: 'UNKNOWN';
    /** Wire: `unsupport`. */
    readonly Unsupported: 'UNSUPPORTED';
};
export type Ipv6Status = typeof Ipv6Status[keyof typeof Ipv6Status];
/** The router interface to change, and its new values. */
export type ModifyRouterInterfaceAttributeInput = {
    /** Whether both health check addresses are removed. Default: false. Wire: `DeleteHealthCheckIp`. */
    deleteHealthCheckIp?: InputMaybe<Scalars['Boolean']['input']>;
    /**
     * New description. Wire: `Description`.
     *
     * - description must be 2 to 256 characters long.
     * - description must start with an English letter or a Chinese character.
     * - description must not start with http:// or https://.
     * - description must be valid Unicode text.
     */
    description?: InputMaybe<Scalars['String']['input']>;
    /**
     * Time between health checks in milliseconds. Recommended: 2000. Wire: `HcRate`.
     *
     * - hcRate must be at least 1.
     */
    hcRate?: InputMaybe<Scalars['Int']['input']>;
    /**
     * Consecutive lost health checks that count as a failure. Recommended: 8. Wire: `HcThreshold`.
     *
     * - hcThreshold must be at least 1.
     */
    hcThreshold?: InputMaybe<Scalars['Int']['input']>;
    /**
     * Unused address of the local VPC. Health checks are sent from it. Wire: `HealthCheckSourceIp`.
     *
     * - healthCheckSourceIp must be an IPv4 address.
     * - healthCheckSourceIp is not allowed when deleteHealthCheckIp is true.
     */
    healthCheckSourceIp?: InputMaybe<Scalars['String']['input']>;
    /**
     * Destination address of the health checks. Wire: `HealthCheckTargetIp`.
     *
     * - healthCheckTargetIp is required when healthCheckSourceIp is present.
     * - healthCheckTargetIp must be an IPv4 address.
     * - healthCheckTargetIp is not allowed when deleteHealthCheckIp is true.
     */
    healthCheckTargetIp?: InputMaybe<Scalars['String']['input']>;
    /**
     * New name. Wire: `Name`.
     *
     * - name or another attribute to change is required.
     * - name must be 2 to 128 characters long.
     * - name must start with an English letter or a Chinese character.
     * - name may contain English letters, Chinese characters, digits, periods, underscores and hyphens.
     * - name must not start with http:// or https://.
     */
    name?: InputMaybe<Scalars['String']['input']>;
    /**
     * Peer interface. The opposite fields can be changed only while the interface is IDLE. Wire: `OppositeInterfaceId`.
     *
     * - oppositeInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    oppositeInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Main account that owns the peer. A string of up to 20 digits. Wire: `OppositeInterfaceOwnerId`.
     *
     * - oppositeInterfaceOwnerId must be the id of an Alibaba Cloud account: 1 to 20 digits.
     */
    oppositeInterfaceOwnerId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Router of the peer. Wire: `OppositeRouterId`.
     *
     * - oppositeRouterId must be an id such as "vrt-…" when oppositeRouterType is VROUTER and such as "vbr-…" when it is VBR: after the prefix, 1 to 60 letters or digits.
     */
    oppositeRouterId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Type of the router of the peer. Wire: `OppositeRouterType`.
     *
     * - oppositeRouterType is required when another opposite field is present.
     */
    oppositeRouterType?: InputMaybe<RouterType>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `modifyRouterInterfaceAttribute`. */
export type ModifyRouterInterfaceAttributePayload = {
    __typename?: 'ModifyRouterInterfaceAttributePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** The router interface, and its new bandwidth. */
export type ModifyRouterInterfaceSpecInput = {
    /**
     * Idempotency key: requests with the same token and the same input are carried out once. The gateway creates a token when it is absent, and returns it. Wire: `ClientToken`.
     *
     * - clientToken must be 1 to 64 characters long.
     * - clientToken must consist of printable ASCII characters.
     */
    clientToken?: InputMaybe<Scalars['String']['input']>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * New bandwidth. Wire: `Spec`.
     *
     * - spec is required.
     * - spec must be a bandwidth, not NEGATIVE. The spec of an acceptor cannot be changed.
     */
    spec?: InputMaybe<Spec>;
};
/** Payload of `modifyRouterInterfaceSpec`. */
export type ModifyRouterInterfaceSpecPayload = {
    __typename?: 'ModifyRouterInterfaceSpecPayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Client token of the call: the token of the request, or the one that the gateway created. */
    clientToken: Maybe<Scalars['String']['output']>;
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Bandwidth that the upstream accepted. Wire: `Spec`. */
    spec: Maybe<Spec>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** The router interface, and the resource group that it moves to. */
export type MoveRouterInterfaceToResourceGroupInput = {
    /**
     * Resource group that the interface moves to. Wire: `NewResourceGroupId`.
     *
     * - newResourceGroupId is required.
     * - newResourceGroupId must be an id such as "rg-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    newResourceGroupId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `ResourceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `moveRouterInterfaceToResourceGroup`. */
export type MoveRouterInterfaceToResourceGroupPayload = {
    __typename?: 'MoveRouterInterfaceToResourceGroupPayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type Mutation = {
    __typename?: 'Mutation';
    /** Activates an INACTIVE interface: it becomes ACTIVATING, then ACTIVE. Safe to repeat: an interface that is already ACTIVE or ACTIVATING is a success. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    activateRouterInterface: Maybe<ActivateRouterInterfacePayload>;
    /** Connects an IDLE initiator with its peer: both become ACTIVE. Each interface must first name the other one in its four opposite fields. Safe to repeat: an interface that is already ACTIVE or CONNECTING is a success. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    connectRouterInterface: Maybe<ConnectRouterInterfacePayload>;
    /** Creates a router interface. The upstream accepts the request and creates the interface asynchronously. Repeating the call with the same `clientToken` and the same input creates nothing twice. */
    createRouterInterface: Maybe<CreateRouterInterfacePayload>;
    /** Deactivates an ACTIVE interface, and its traffic stops: it becomes DEACTIVATING, then INACTIVE. Safe to repeat: an interface that is already INACTIVE or DEACTIVATING is a success. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    deactivateRouterInterface: Maybe<DeactivateRouterInterfacePayload>;
    /** Deletes both interfaces of a connection. Safe to repeat with the same clientToken. */
    deleteExpressConnect: Maybe<DeleteExpressConnectPayload>;
    /** Deletes an IDLE or INACTIVE interface that no route uses: it becomes DELETING, then disappears. Its peer stays. Safe to repeat with the same clientToken. An unknown id in the region is NOT_FOUND, because it can be a mistake. */
    deleteRouterInterface: Maybe<DeleteRouterInterfacePayload>;
    /** Changes the name, the description, the peer or the health check of an interface. Absent fields stay unchanged. Safe to repeat: setting the same values twice equals setting them once. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    modifyRouterInterfaceAttribute: Maybe<ModifyRouterInterfaceAttributePayload>;
    /** Changes the bandwidth of an initiator: it becomes ACTIVATING, then ACTIVE. */
    modifyRouterInterfaceSpec: Maybe<ModifyRouterInterfaceSpecPayload>;
    /** Moves an interface to another resource group of the account, in any state. Safe to repeat: moving it to the same group twice equals moving it once. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    moveRouterInterfaceToResourceGroup: Maybe<MoveRouterInterfaceToResourceGroupPayload>;
    /** Sets tags of an interface. Safe to repeat: setting the same tags twice equals setting them once. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    tagRouterInterface: Maybe<TagRouterInterfacePayload>;
    /** Removes tags of an interface. Safe to repeat: removing the same tags twice equals removing them once. Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a request, and a copy that arrives after a newer change undoes it. */
    untagRouterInterface: Maybe<UntagRouterInterfacePayload>;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationActivateRouterInterfaceArgs = {
    input: ActivateRouterInterfaceInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationConnectRouterInterfaceArgs = {
    input: ConnectRouterInterfaceInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationCreateRouterInterfaceArgs = {
    input: CreateRouterInterfaceInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationDeactivateRouterInterfaceArgs = {
    input: DeactivateRouterInterfaceInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationDeleteExpressConnectArgs = {
    input: DeleteExpressConnectInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationDeleteRouterInterfaceArgs = {
    input: DeleteRouterInterfaceInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationModifyRouterInterfaceAttributeArgs = {
    input: ModifyRouterInterfaceAttributeInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationModifyRouterInterfaceSpecArgs = {
    input: ModifyRouterInterfaceSpecInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationMoveRouterInterfaceToResourceGroupArgs = {
    input: MoveRouterInterfaceToResourceGroupInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationTagRouterInterfaceArgs = {
    input: TagRouterInterfaceInput;
};
/** Writes. A refusal is data in `userErrors`; see each field. */
export type MutationUntagRouterInterfaceArgs = {
    input: UntagRouterInterfaceInput;
};
/** Pagination state of a page. */
export type PageInfo = {
    __typename?: 'PageInfo';
    /** The value of `after` for the next page: the cursor of the last item, or of the place where the search ended at a limit of the request. Null after the last page if it is empty. */
    endCursor: Maybe<Scalars['String']['output']>;
    /** Whether there can be items after this page. Also true where the search ended at a limit of the request; continue at `endCursor`. */
    hasNextPage: Scalars['Boolean']['output'];
    /** Whether there are items before this page. */
    hasPreviousPage: Scalars['Boolean']['output'];
    /** Cursor of the first item. Null for an empty page. */
    startCursor: Maybe<Scalars['String']['output']>;
};
/** Unit of a subscription period. */
export declare const PricingCycle: {
    /** Months: a period of 1 to 9. Wire: `Month`. */
    readonly Month: 'MONTH';
    /** Years: a period of 1 to 3. Wire: `Year`. */
    readonly Year: 'YEAR';
};
export type PricingCycle = typeof PricingCycle[keyof typeof PricingCycle];
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type Query = {
    __typename?: 'Query';
    /** Access points of a region. One upstream call for each 50 items. */
    accessPoints: AccessPointConnection;
    /** Regions of Alibaba Cloud. One upstream call. */
    regions: RegionConnection;
    /** A router interface by its id. Null where the account of the gateway has none with this id. */
    routerInterface: Maybe<RouterInterface>;
    /** Router interfaces of a region. One upstream call for each 50 items. */
    routerInterfaces: RouterInterfaceConnection;
    /** Specifications for an initiator, ordered by bandwidth. No upstream call. */
    specs: Array<SpecOption>;
    /** VPC routers of a region. One upstream call for each 50 items. */
    vRouters: VRouterConnection;
    /** Virtual border routers of a region. One upstream call for each 50 items. */
    virtualBorderRouters: VirtualBorderRouterConnection;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryAccessPointsArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryRegionsArgs = {
    acceptLanguage?: InputMaybe<Scalars['String']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryRouterInterfaceArgs = {
    id: Scalars['String']['input'];
    regionId: Scalars['String']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryRouterInterfacesArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    filter?: InputMaybe<RouterInterfaceFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryVRoutersArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryVirtualBorderRoutersArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
};
/** A region of Alibaba Cloud. */
export type Region = {
    __typename?: 'Region';
    /** Name in the requested language. Wire: `LocalName`. */
    localName: Maybe<Scalars['String']['output']>;
    /** Host of the region. Wire: `RegionEndpoint`. */
    regionEndpoint: Maybe<Scalars['String']['output']>;
    /** Id of the region, such as `cn-beijing`. Wire: `RegionId`. */
    regionId: Scalars['String']['output'];
};
/** A page of regions. */
export type RegionConnection = {
    __typename?: 'RegionConnection';
    /** Items with their cursors. */
    edges: Array<RegionEdge>;
    /** Items. */
    nodes: Array<Region>;
    /** Pagination state of this page. */
    pageInfo: PageInfo;
    /** Number of items on all pages. Null where counting them exceeds a limit of the request. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of regions, with its cursor. */
export type RegionEdge = {
    __typename?: 'RegionEdge';
    /** Cursor of the item: a value for `after`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: Region;
};
/** A change of a subscription that takes effect later. */
export type Reservation = {
    __typename?: 'Reservation';
    /** Time when it takes effect. Wire: `ReservationActiveTime`. */
    activeTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** New bandwidth in Mbps. Wire: `ReservationBandwidth`. */
    bandwidthMbps: Maybe<Scalars['String']['output']>;
    /** New traffic billing method, as the upstream spells it. Wire: `ReservationInternetChargeType`. */
    internetChargeType: Maybe<Scalars['String']['output']>;
    /** Type of the order, as the upstream spells it: RENEW or RENEWCHANGE. Wire: `ReservationOrderType`. */
    orderType: Maybe<Scalars['String']['output']>;
};
/** Role of an interface when a connection is made. */
export declare const Role: {
    /** Acceptor: accepts the connection. Its spec is NEGATIVE. Wire: `AcceptingSide`. */
    readonly AcceptingSide: 'ACCEPTING_SIDE';
    /** Initiator: starts the connection, has a bandwidth and is billed. Wire: `InitiatingSide`. */
    readonly InitiatingSide: 'INITIATING_SIDE';
};
export type Role = typeof Role[keyof typeof Role];
/** Router of an interface. */
export type Router = VRouter | VirtualBorderRouter;
/** A router interface. An attribute that does not apply, or that the upstream did not return, is null. For an enum value that this schema version does not know, the field is UNKNOWN or null, and `unknownValues` contains the value. */
export type RouterInterface = {
    __typename?: 'RouterInterface';
    /** Access point of the virtual border router of the interface. */
    accessPoint: Maybe<AccessPoint>;
    /** Access point of the virtual border router of the interface. Wire: `AccessPointId`. */
    accessPointId: Maybe<Scalars['String']['output']>;
    /** Bandwidth in Mbps, as the upstream reports it: for example 2048 for LARGE_2, and 0 for NEGATIVE. Wire: `Bandwidth`. */
    bandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Lock, because of an unpaid bill or for security. Wire: `BusinessStatus`. */
    businessStatus: Maybe<BusinessStatus>;
    /** Billing method. Wire: `ChargeType`. */
    chargeType: Maybe<InstanceChargeType>;
    /** Time of the connection. Wire: `ConnectedTime`. */
    connectedTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** Time of creation. Wire: `CreationTime`. */
    creationTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** Whether the connection crosses the border of mainland China. Wire: `CrossBorder`. */
    crossBorder: Maybe<Scalars['Boolean']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** End of the subscription. Null for pay-as-you-go. Wire: `EndTime`. */
    endTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** Whether both interfaces were created and connected in one step. Wire: `FastLinkMode`. */
    fastLinkMode: Maybe<Scalars['Boolean']['output']>;
    /** Time of the last change. Available only where the interface is read by its id, like healthCheckStatus. Wire: `GmtModified`. */
    gmtModified: Maybe<Scalars['DateTimeISO']['output']>;
    /** Time between health checks in milliseconds. Wire: `HcRate`. */
    hcRate: Maybe<Scalars['Int']['output']>;
    /** Consecutive lost health checks that count as a failure. Wire: `HcThreshold`. */
    hcThreshold: Maybe<Scalars['Int']['output']>;
    /** Source address of the health checks. Wire: `HealthCheckSourceIp`. */
    healthCheckSourceIp: Maybe<Scalars['String']['output']>;
    /** Result of the health check. Available only where the interface is read by its id (`routerInterface`), because it costs one upstream call for each interface; null in lists and for peers. Wire: `HealthCheckStatus`. */
    healthCheckStatus: Maybe<HealthCheckStatus>;
    /** Health check result as the upstream spells it, also where the enum does not contain it. */
    healthCheckStatusWord: Maybe<Scalars['String']['output']>;
    /** Destination address of the health checks. Wire: `HealthCheckTargetIp`. */
    healthCheckTargetIp: Maybe<Scalars['String']['output']>;
    /** Whether IPv6 is enabled. Wire: `Ipv6Status`. */
    ipv6Status: Maybe<Ipv6Status>;
    /** Name. Wire: `Name`. */
    name: Maybe<Scalars['String']['output']>;
    /** Peer interface. Null where none is set, or where the account of the gateway cannot read it. */
    opposite: Maybe<RouterInterface>;
    /** Access point of the peer. Wire: `OppositeAccessPointId`. */
    oppositeAccessPointId: Maybe<Scalars['String']['output']>;
    /** Bandwidth of the peer in Mbps. Wire: `OppositeBandwidth`. */
    oppositeBandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Lock of the peer. Wire: `OppositeInterfaceBusinessStatus`. */
    oppositeInterfaceBusinessStatus: Maybe<BusinessStatus>;
    /** Id of the peer interface. Wire: `OppositeInterfaceId`. */
    oppositeInterfaceId: Maybe<Scalars['String']['output']>;
    /** Account that owns the peer, digit for digit. Wire: `OppositeInterfaceOwnerId`. */
    oppositeInterfaceOwnerId: Maybe<Scalars['String']['output']>;
    /** Specification of the peer. Wire: `OppositeInterfaceSpec`. */
    oppositeInterfaceSpec: Maybe<Spec>;
    /** State of the peer. Wire: `OppositeInterfaceStatus`. */
    oppositeInterfaceStatus: Maybe<RouterInterfaceStatus>;
    /** Region of the peer. Wire: `OppositeRegionId`. */
    oppositeRegionId: Maybe<Scalars['String']['output']>;
    /** Router of the peer. Wire: `OppositeRouterId`. */
    oppositeRouterId: Maybe<Scalars['String']['output']>;
    /** Type of the router of the peer. Wire: `OppositeRouterType`. */
    oppositeRouterType: Maybe<RouterType>;
    /** VPC of the peer. Wire: `OppositeVpcInstanceId`. */
    oppositeVpcInstanceId: Maybe<Scalars['String']['output']>;
    /** Region of the interface. The upstream does not return it; it is the region of the read. */
    regionId: Scalars['String']['output'];
    /** Pending change of the subscription. */
    reservation: Maybe<Reservation>;
    /** Resource group. Wire: `ResourceGroupId`. */
    resourceGroupId: Maybe<Scalars['String']['output']>;
    /** Role in the connection. Wire: `Role`. */
    role: Maybe<Role>;
    /** Router of the interface. */
    router: Maybe<Router>;
    /** Router of the interface. Wire: `RouterId`. */
    routerId: Maybe<Scalars['String']['output']>;
    /** Id of the interface, such as `ri-…`. Wire: `RouterInterfaceId`. */
    routerInterfaceId: Scalars['String']['output'];
    /** Type of the router of the interface. Wire: `RouterType`. */
    routerType: Maybe<RouterType>;
    /** Specification. Wire: `Spec`. */
    spec: Maybe<Spec>;
    /** State. Wire: `Status`. */
    status: Maybe<RouterInterfaceStatus>;
    /** Tags. Wire: `Tags`. */
    tags: Array<Tag>;
    /** Enum values that this schema version does not know. */
    unknownValues: Array<UnknownValue>;
    /** VPC of the interface. Wire: `VpcInstanceId`. */
    vpcInstanceId: Maybe<Scalars['String']['output']>;
};
/** A page of router interfaces of a region. */
export type RouterInterfaceConnection = {
    __typename?: 'RouterInterfaceConnection';
    /** Items with their cursors. */
    edges: Array<RouterInterfaceEdge>;
    /** Items. */
    nodes: Array<RouterInterface>;
    /** Pagination state of this page. */
    pageInfo: PageInfo;
    /** Number of items on all pages. Null where counting them exceeds a limit of the request. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of router interfaces of a region, with its cursor. */
export type RouterInterfaceEdge = {
    __typename?: 'RouterInterfaceEdge';
    /** Cursor of the item: a value for `after`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: RouterInterface;
};
/** Conditions for interfaces. An interface must match every field. The upstream filters by at most five of its fields in one read. It cannot filter by role, spec and businessStatus: they require the pages of all interfaces. */
export type RouterInterfaceFilter = {
    /** Locks. One of them must match. The gateway applies this filter. */
    businessStatus?: InputMaybe<Array<BusinessStatus>>;
    /**
     * Names. One to five values. One of them must match.
     *
     * - filter.name must contain 1 to 5 values, none of them empty.
     */
    name?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Peer interfaces. One to five values. One of them must match.
     *
     * - filter.oppositeInterfaceId must contain 1 to 5 values, none of them empty.
     */
    oppositeInterfaceId?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Accounts that own peers. One to five values. One of them must match.
     *
     * - filter.oppositeInterfaceOwnerId must contain 1 to 5 values, none of them empty.
     */
    oppositeInterfaceOwnerId?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Routers of peers. One to five values. One of them must match.
     *
     * - filter.oppositeRouterId must contain 1 to 5 values, none of them empty.
     */
    oppositeRouterId?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Types of the routers of peers. One to five values. One of them must match.
     *
     * - filter.oppositeRouterType must contain 1 to 5 values, none of them empty.
     */
    oppositeRouterType?: InputMaybe<Array<RouterType>>;
    /**
     * Resource group.
     *
     * - filter.resourceGroupId must not be empty.
     */
    resourceGroupId?: InputMaybe<Scalars['String']['input']>;
    /** Roles. One of them must match. The gateway applies this filter. */
    role?: InputMaybe<Array<Role>>;
    /**
     * Routers of interfaces. One to five values. One of them must match.
     *
     * - filter.routerId must contain 1 to 5 values, none of them empty.
     */
    routerId?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Ids of interfaces. One to five values. One of them must match.
     *
     * - filter.routerInterfaceId must contain 1 to 5 values, none of them empty.
     */
    routerInterfaceId?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Accounts that own interfaces. One to five values. One of them must match.
     *
     * - filter.routerInterfaceOwnerId must contain 1 to 5 values, none of them empty.
     */
    routerInterfaceOwnerId?: InputMaybe<Array<Scalars['String']['input']>>;
    /**
     * Types of the routers of interfaces. One to five values. One of them must match.
     *
     * - filter.routerType must contain 1 to 5 values, none of them empty.
     */
    routerType?: InputMaybe<Array<RouterType>>;
    /** Specifications. One of them must match. The gateway applies this filter. */
    spec?: InputMaybe<Array<Spec>>;
    /**
     * States. One to five values. One of them must match.
     *
     * - filter.status must contain 1 to 5 values, none of them empty.
     * - filter.status must not contain UNKNOWN.
     */
    status?: InputMaybe<Array<RouterInterfaceStatus>>;
    /**
     * Tags. An interface must have all of them. At most 20.
     *
     * - filter.tags may contain at most 20 tags.
     * - filter.tags must not contain a tag without a key.
     */
    tags?: InputMaybe<Array<TagInput>>;
};
/** State of an interface. IDLE, ACTIVE and INACTIVE are stable; the others are temporary. Only a peer can be DELETED: a deleted interface itself disappears. */
export declare const RouterInterfaceStatus: {
    /** Wire: `AcceptingConnecting`. */
    readonly AcceptingConnecting: 'ACCEPTING_CONNECTING';
    /** Wire: `Activating`. */
    readonly Activating: 'ACTIVATING';
    /** Wire: `Active`. */
    readonly Active: 'ACTIVE';
    /** Wire: `Connecting`. */
    readonly Connecting: 'CONNECTING';
    /** Wire: `Deactivating`. */
    readonly Deactivating: 'DEACTIVATING';
    /** Wire: `Deleted`. */
    readonly Deleted: 'DELETED';
    /** Wire: `Deleting`. */
    readonly Deleting: 'DELETING';
    /** Wire: `Idle`. */
    readonly Idle: 'IDLE';
    /** Wire: `Inactive`. */
    readonly Inactive: 'INACTIVE';
    /** Wire: `Modifying`. */
    readonly Modifying: 'MODIFYING';
    /** A value that this schema version does not know; see `unknownValues`. */
    readonly Unknown: 'UNKNOWN';
};
export type RouterInterfaceStatus = typeof RouterInterfaceStatus[keyof typeof RouterInterfaceStatus];
/** Type of a router. */
export declare const RouterType: {
    /** Virtual border router: the end of a leased line. Wire: `VBR`. */
    readonly Vbr: 'VBR';
    /** Router of a VPC. Wire: `VRouter`. */
    readonly Vrouter: 'VROUTER';
};
export type RouterType = typeof RouterType[keyof typeof RouterType];
/** Specification of a router interface: its bandwidth. */
export declare const Spec: {
    /** 1000 Mbps. Wire: `Large.1`. */
    readonly Large_1: 'LARGE_1';
    /** 2000 Mbps. Wire: `Large.2`. */
    readonly Large_2: 'LARGE_2';
    /** 5000 Mbps. Wire: `Large.5`. */
    readonly Large_5: 'LARGE_5';
    /** 100 Mbps. Wire: `Middle.1`. */
    readonly Middle_1: 'MIDDLE_1';
    /** 200 Mbps. Wire: `Middle.2`. */
    readonly Middle_2: 'MIDDLE_2';
    /** 500 Mbps. Wire: `Middle.5`. */
    readonly Middle_5: 'MIDDLE_5';
    /** 2 Mbps. Wire: `Mini.2`. */
    readonly Mini_2: 'MINI_2';
    /** 5 Mbps. Wire: `Mini.5`. */
    readonly Mini_5: 'MINI_5';
    /** Accepting side: no bandwidth. Wire: `Negative`. */
    readonly Negative: 'NEGATIVE';
    /** 10 Mbps. Wire: `Small.1`. */
    readonly Small_1: 'SMALL_1';
    /** 20 Mbps. Wire: `Small.2`. */
    readonly Small_2: 'SMALL_2';
    /** 50 Mbps. Wire: `Small.5`. */
    readonly Small_5: 'SMALL_5';
    /** 10000 Mbps. Wire: `Xlarge.1`. */
    readonly Xlarge_1: 'XLARGE_1';
};
export type Spec = typeof Spec[keyof typeof Spec];
/** A specification for an initiator. */
export type SpecOption = {
    __typename?: 'SpecOption';
    /** Bandwidth in Mbps. */
    bandwidthMbps: Scalars['Int']['output'];
    /** Value for `spec`. */
    spec: Spec;
};
/** Current state of an interface, and the states that allow an action. */
export type StateConflict = {
    __typename?: 'StateConflict';
    /** States that allow the action. */
    allowed: Array<RouterInterfaceStatus>;
    /** Current state, read after the refusal. */
    current: RouterInterfaceStatus;
    /** Current state, as the upstream spells it. Wire: `Status`. */
    word: Scalars['String']['output'];
};
/** A tag: a key and a value. */
export type Tag = {
    __typename?: 'Tag';
    /** Key. Wire: `Key`. */
    key: Scalars['String']['output'];
    /** Value. May be empty. Wire: `Value`. */
    value: Scalars['String']['output'];
};
/** A tag: a key and a value. */
export type TagInput = {
    /**
     * Key of the tag. Wire: `Key`.
     *
     * - key is required.
     * - key must be 1 to 128 characters long.
     * - key must not start with aliyun or acs:.
     * - key must not contain http:// or https://.
     * - key must be valid Unicode text.
     */
    key?: InputMaybe<Scalars['String']['input']>;
    /**
     * Value of the tag. May be empty. Wire: `Value`.
     *
     * - value must be at most 128 characters long.
     * - value must not start with aliyun or acs:.
     * - value must not contain http:// or https://.
     * - value must be valid Unicode text.
     */
    value?: InputMaybe<Scalars['String']['input']>;
};
/** The router interface, and the tags to set. */
export type TagRouterInterfaceInput = {
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `ResourceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Tags to set. An existing key gets the new value. Other tags stay. Wire: `Tag`.
     *
     * - tags must contain at least one tag.
     * - tags may contain at most 20 tags.
     * - tags must not contain the same key twice.
     */
    tags?: InputMaybe<Array<TagInput>>;
};
/** Payload of `tagRouterInterface`. */
export type TagRouterInterfacePayload = {
    __typename?: 'TagRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** An enum value that this schema version does not know. */
export type UnknownValue = {
    __typename?: 'UnknownValue';
    /** Field of the value. The field itself is UNKNOWN or null. */
    field: Scalars['String']['output'];
    /** The value, as the upstream spells it. */
    value: Scalars['String']['output'];
};
/** The router interface, and the keys of the tags to remove. */
export type UntagRouterInterfaceInput = {
    /** Whether all tags are removed. Default: false. Wire: `All`. */
    all?: InputMaybe<Scalars['Boolean']['input']>;
    /**
     * Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Id of the router interface. Wire: `ResourceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Keys of the tags to remove. Wire: `TagKey`.
     *
     * - tagKeys must contain at least one key, unless all is true.
     * - tagKeys may contain at most 20 keys.
     * - tagKeys must not contain an empty key.
     * - tagKeys is not allowed when all is true.
     */
    tagKeys?: InputMaybe<Array<Scalars['String']['input']>>;
};
/** Payload of `untagRouterInterface`. */
export type UntagRouterInterfacePayload = {
    __typename?: 'UntagRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** Error response of the upstream, in its own words. */
export type UpstreamError = {
    __typename?: 'UpstreamError';
    /** Error code, as the upstream spells it. Wire: `Code`. */
    code: Scalars['String']['output'];
    /** Error message of the upstream. Wire: `Message`. */
    message: Scalars['String']['output'];
    /** URL of a page about the error. Wire: `Recommend`. */
    recommend: Maybe<Scalars['String']['output']>;
    /** Id of the upstream request, for the support of Alibaba Cloud. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
};
/** Reason of a refusal that the sender of the request can correct. Nothing was changed. */
export type UserError = {
    __typename?: 'UserError';
    /** Kind of the reason. */
    code: UserErrorCode;
    /** Path into `input`; list positions count from 0. Null where no single field is the reason. */
    field: Maybe<Array<Scalars['String']['output']>>;
    /** What is wrong and what to do. */
    message: Scalars['String']['output'];
    /** Id of the violated rule, such as `create.period.range`. Null for a refusal of the upstream. */
    rule: Maybe<Scalars['String']['output']>;
    /** The conflict, where the state of the interface does not allow the action. */
    state: Maybe<StateConflict>;
    /** Refusal of the upstream. Null for a violated rule. */
    upstream: Maybe<UpstreamError>;
};
/** Reason of a refusal: a violated rule, or the meaning of the error code of the upstream. */
export declare const UserErrorCode: {
    /** The account or its order cannot be billed. */
    readonly Billing: 'BILLING';
    /** The client token was used before with a different request. */
    readonly IdempotencyMismatch: 'IDEMPOTENCY_MISMATCH';
    /** The value does not fit the other fields. */
    readonly InvalidCombination: 'INVALID_COMBINATION';
    /** The text does not have the required form. */
    readonly InvalidFormat: 'INVALID_FORMAT';
    /** The upstream refused a parameter as invalid. */
    readonly InvalidInput: 'INVALID_INPUT';
    /** The text is too short or too long, or the list has too many items. */
    readonly InvalidLength: 'INVALID_LENGTH';
    /** The field is not allowed in combination with other fields. */
    readonly NotAllowed: 'NOT_ALLOWED';
    /** A resource in the request does not exist, or not in that region or account. */
    readonly NotFound: 'NOT_FOUND';
    /** The account, the RAM user or the product does not permit this. */
    readonly NotPermitted: 'NOT_PERMITTED';
    /** The number is too small or too large. */
    readonly OutOfRange: 'OUT_OF_RANGE';
    /** A quota of the account or the router is used up. */
    readonly QuotaExceeded: 'QUOTA_EXCEEDED';
    /** The field is required, always or in combination with other fields. */
    readonly Required: 'REQUIRED';
    /** The current state of the router, the interface or its peer does not allow the request. */
    readonly StateConflict: 'STATE_CONFLICT';
    /** The upstream refused the request with an uncatalogued code; see `upstream`. */
    readonly Unknown: 'UNKNOWN';
};
export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
/** Router of a VPC. */
export type VRouter = {
    __typename?: 'VRouter';
    /** Time of creation. Wire: `CreationTime`. */
    creationTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Region of the router. Wire: `RegionId`. */
    regionId: Scalars['String']['output'];
    /** Id of the router, such as `vrt-…`. Wire: `VRouterId`. */
    vRouterId: Scalars['String']['output'];
    /** Name. Wire: `VRouterName`. */
    vRouterName: Maybe<Scalars['String']['output']>;
    /** VPC of the router. Wire: `VpcId`. */
    vpcId: Maybe<Scalars['String']['output']>;
};
/** A page of VPC routers of a region. */
export type VRouterConnection = {
    __typename?: 'VRouterConnection';
    /** Items with their cursors. */
    edges: Array<VRouterEdge>;
    /** Items. */
    nodes: Array<VRouter>;
    /** Pagination state of this page. */
    pageInfo: PageInfo;
    /** Number of items on all pages. Null where counting them exceeds a limit of the request. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of VPC routers of a region, with its cursor. */
export type VRouterEdge = {
    __typename?: 'VRouterEdge';
    /** Cursor of the item: a value for `after`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: VRouter;
};
/** Virtual border router (VBR): the end of a leased line. */
export type VirtualBorderRouter = {
    __typename?: 'VirtualBorderRouter';
    /** Access point of the leased line. Wire: `AccessPointId`. */
    accessPointId: Maybe<Scalars['String']['output']>;
    /** Time of the last activation. Wire: `ActivationTime`. */
    activationTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** Bandwidth in Mbps. Wire: `Bandwidth`. */
    bandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Code of the circuit. Wire: `CircuitCode`. */
    circuitCode: Maybe<Scalars['String']['output']>;
    /** Time of creation. Wire: `CreationTime`. */
    creationTime: Maybe<Scalars['DateTimeISO']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Address on the side of Alibaba Cloud. Wire: `LocalGatewayIp`. */
    localGatewayIp: Maybe<Scalars['String']['output']>;
    /** Name. Wire: `Name`. */
    name: Maybe<Scalars['String']['output']>;
    /** Address on the side of the customer. Wire: `PeerGatewayIp`. */
    peerGatewayIp: Maybe<Scalars['String']['output']>;
    /** Subnet mask between both addresses. Wire: `PeeringSubnetMask`. */
    peeringSubnetMask: Maybe<Scalars['String']['output']>;
    /** Lock of the leased line, as the upstream spells it. Wire: `PhysicalConnectionBusinessStatus`. */
    physicalConnectionBusinessStatus: Maybe<Scalars['String']['output']>;
    /** Id of the leased line. Wire: `PhysicalConnectionId`. */
    physicalConnectionId: Maybe<Scalars['String']['output']>;
    /** Account that owns the leased line, digit for digit. Wire: `PhysicalConnectionOwnerUid`. */
    physicalConnectionOwnerUid: Maybe<Scalars['String']['output']>;
    /** State of the leased line, as the upstream spells it. Wire: `PhysicalConnectionStatus`. */
    physicalConnectionStatus: Maybe<Scalars['String']['output']>;
    /** Region of the router. */
    regionId: Scalars['String']['output'];
    /** Route table. Wire: `RouteTableId`. */
    routeTableId: Maybe<Scalars['String']['output']>;
    /** State. An interface can be created only on an ACTIVE router. Wire: `Status`. */
    status: Maybe<VirtualBorderRouterStatus>;
    /** Enum values that this schema version does not know. */
    unknownValues: Array<UnknownValue>;
    /** Id of the router, such as `vbr-…`. Wire: `VbrId`. */
    vbrId: Scalars['String']['output'];
    /** VLAN of the leased line. Wire: `VlanId`. */
    vlanId: Maybe<Scalars['Int']['output']>;
};
/** A page of virtual border routers of a region. */
export type VirtualBorderRouterConnection = {
    __typename?: 'VirtualBorderRouterConnection';
    /** Items with their cursors. */
    edges: Array<VirtualBorderRouterEdge>;
    /** Items. */
    nodes: Array<VirtualBorderRouter>;
    /** Pagination state of this page. */
    pageInfo: PageInfo;
    /** Number of items on all pages. Null where counting them exceeds a limit of the request. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of virtual border routers of a region, with its cursor. */
export type VirtualBorderRouterEdge = {
    __typename?: 'VirtualBorderRouterEdge';
    /** Cursor of the item: a value for `after`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: VirtualBorderRouter;
};
/** State of a virtual border router. */
export declare const VirtualBorderRouterStatus: {
    /** Wire: `active`. */
    readonly Active: 'ACTIVE';
    /** Wire: `deleting`. */
    readonly Deleting: 'DELETING';
    /** Wire: `recovering`. */
    readonly Recovering: 'RECOVERING';
    /** Wire: `terminated`. */
    readonly Terminated: 'TERMINATED';
    /** Wire: `terminating`. */
    readonly Terminating: 'TERMINATING';
    /** Wire: `unconfirmed`. */
    readonly Unconfirmed: 'UNCONFIRMED';
    /** A value that this schema version does not know; see `unknownValues`. */
    readonly Unknown: 'UNKNOWN';
};
export type VirtualBorderRouterStatus = typeof VirtualBorderRouterStatus[keyof typeof VirtualBorderRouterStatus];
export type ActivateRouterInterfaceMutationVariables = Exact<{
    input: ActivateRouterInterfaceInput;
}>;
export type ActivateRouterInterfaceMutation = {
    __typename?: 'Mutation';
    activateRouterInterface: {
        __typename?: 'ActivateRouterInterfacePayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type ConnectRouterInterfaceMutationVariables = Exact<{
    input: ConnectRouterInterfaceInput;
}>;
export type ConnectRouterInterfaceMutation = {
    __typename?: 'Mutation';
    connectRouterInterface: {
        __typename?: 'ConnectRouterInterfacePayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type CreateRouterInterfaceMutationVariables = Exact<{
    input: CreateRouterInterfaceInput;
}>;
export type CreateRouterInterfaceMutation = {
    __typename?: 'Mutation';
    createRouterInterface: {
        __typename?: 'CreateRouterInterfacePayload';
        requestId: string | null;
        routerInterfaceId: string | null;
        orderId: string | null;
        clientToken: string | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type DeactivateRouterInterfaceMutationVariables = Exact<{
    input: DeactivateRouterInterfaceInput;
}>;
export type DeactivateRouterInterfaceMutation = {
    __typename?: 'Mutation';
    deactivateRouterInterface: {
        __typename?: 'DeactivateRouterInterfacePayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type DeleteExpressConnectMutationVariables = Exact<{
    input: DeleteExpressConnectInput;
}>;
export type DeleteExpressConnectMutation = {
    __typename?: 'Mutation';
    deleteExpressConnect: {
        __typename?: 'DeleteExpressConnectPayload';
        requestId: string | null;
        clientToken: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type DeleteRouterInterfaceMutationVariables = Exact<{
    input: DeleteRouterInterfaceInput;
}>;
export type DeleteRouterInterfaceMutation = {
    __typename?: 'Mutation';
    deleteRouterInterface: {
        __typename?: 'DeleteRouterInterfacePayload';
        requestId: string | null;
        clientToken: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type ModifyRouterInterfaceAttributeMutationVariables = Exact<{
    input: ModifyRouterInterfaceAttributeInput;
}>;
export type ModifyRouterInterfaceAttributeMutation = {
    __typename?: 'Mutation';
    modifyRouterInterfaceAttribute: {
        __typename?: 'ModifyRouterInterfaceAttributePayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type ModifyRouterInterfaceSpecMutationVariables = Exact<{
    input: ModifyRouterInterfaceSpecInput;
}>;
export type ModifyRouterInterfaceSpecMutation = {
    __typename?: 'Mutation';
    modifyRouterInterfaceSpec: {
        __typename?: 'ModifyRouterInterfaceSpecPayload';
        requestId: string | null;
        clientToken: string | null;
        spec: Spec | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type MoveRouterInterfaceToResourceGroupMutationVariables = Exact<{
    input: MoveRouterInterfaceToResourceGroupInput;
}>;
export type MoveRouterInterfaceToResourceGroupMutation = {
    __typename?: 'Mutation';
    moveRouterInterfaceToResourceGroup: {
        __typename?: 'MoveRouterInterfaceToResourceGroupPayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type RegionsQueryVariables = Exact<{
    acceptLanguage?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
}>;
export type RegionsQuery = {
    __typename?: 'Query';
    regions: {
        __typename?: 'RegionConnection';
        totalCount: number | null;
        pageInfo: {
            __typename?: 'PageInfo';
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            __typename?: 'Region';
            regionId: string;
            localName: string | null;
        }>;
    };
};
export type AccessPointsQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
}>;
export type AccessPointsQuery = {
    __typename?: 'Query';
    accessPoints: {
        __typename?: 'AccessPointConnection';
        totalCount: number | null;
        pageInfo: {
            __typename?: 'PageInfo';
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            __typename?: 'AccessPoint';
            accessPointId: string;
            name: string | null;
            status: AccessPointStatus | null;
        }>;
    };
};
export type VRoutersQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
}>;
export type VRoutersQuery = {
    __typename?: 'Query';
    vRouters: {
        __typename?: 'VRouterConnection';
        totalCount: number | null;
        pageInfo: {
            __typename?: 'PageInfo';
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            __typename?: 'VRouter';
            vRouterId: string;
            vRouterName: string | null;
            vpcId: string | null;
        }>;
    };
};
export type VirtualBorderRoutersQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
}>;
export type VirtualBorderRoutersQuery = {
    __typename?: 'Query';
    virtualBorderRouters: {
        __typename?: 'VirtualBorderRouterConnection';
        totalCount: number | null;
        pageInfo: {
            __typename?: 'PageInfo';
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            __typename?: 'VirtualBorderRouter';
            vbrId: string;
            name: string | null;
            status: VirtualBorderRouterStatus | null;
            accessPointId: string | null;
        }>;
    };
};
export type RouterInterfacePartsFragment = {
    __typename?: 'RouterInterface';
    routerInterfaceId: string;
    regionId: string;
    status: RouterInterfaceStatus | null;
    businessStatus: BusinessStatus | null;
    role: Role | null;
    spec: Spec | null;
    bandwidthMbps: number | null;
    routerType: RouterType | null;
    routerId: string | null;
    name: string | null;
    oppositeInterfaceId: string | null;
    oppositeInterfaceStatus: RouterInterfaceStatus | null;
    oppositeRegionId: string | null;
    oppositeRouterType: RouterType | null;
    oppositeRouterId: string | null;
    tags: Array<{
        __typename?: 'Tag';
        key: string;
        value: string;
    }>;
};
export type RouterInterfaceQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    id: Scalars['String']['input'];
}>;
export type RouterInterfaceQuery = {
    __typename?: 'Query';
    routerInterface: {
        __typename?: 'RouterInterface';
        healthCheckStatus: HealthCheckStatus | null;
        gmtModified: string | null;
        routerInterfaceId: string;
        regionId: string;
        status: RouterInterfaceStatus | null;
        businessStatus: BusinessStatus | null;
        role: Role | null;
        spec: Spec | null;
        bandwidthMbps: number | null;
        routerType: RouterType | null;
        routerId: string | null;
        name: string | null;
        oppositeInterfaceId: string | null;
        oppositeInterfaceStatus: RouterInterfaceStatus | null;
        oppositeRegionId: string | null;
        oppositeRouterType: RouterType | null;
        oppositeRouterId: string | null;
        tags: Array<{
            __typename?: 'Tag';
            key: string;
            value: string;
        }>;
    } | null;
};
export type RouterInterfacesQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    filter?: InputMaybe<RouterInterfaceFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
}>;
export type RouterInterfacesQuery = {
    __typename?: 'Query';
    routerInterfaces: {
        __typename?: 'RouterInterfaceConnection';
        totalCount: number | null;
        pageInfo: {
            __typename?: 'PageInfo';
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            opposite: {
                __typename?: 'RouterInterface';
                routerInterfaceId: string;
                regionId: string;
                status: RouterInterfaceStatus | null;
                businessStatus: BusinessStatus | null;
                role: Role | null;
                spec: Spec | null;
                bandwidthMbps: number | null;
                routerType: RouterType | null;
                routerId: string | null;
                name: string | null;
                oppositeInterfaceId: string | null;
                oppositeInterfaceStatus: RouterInterfaceStatus | null;
                oppositeRegionId: string | null;
                oppositeRouterType: RouterType | null;
                oppositeRouterId: string | null;
                tags: Array<{
                    __typename?: 'Tag';
                    key: string;
                    value: string;
                }>;
            } | null;
            router: {
                __typename: 'VRouter';
                vRouterId: string;
                vpcId: string | null;
            } | {
                __typename: 'VirtualBorderRouter';
                vbrId: string;
                accessPointId: string | null;
            } | null;
            accessPoint: {
                __typename?: 'AccessPoint';
                accessPointId: string;
                name: string | null;
            } | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        }>;
    };
};
export type TagRouterInterfaceMutationVariables = Exact<{
    input: TagRouterInterfaceInput;
}>;
export type TagRouterInterfaceMutation = {
    __typename?: 'Mutation';
    tagRouterInterface: {
        __typename?: 'TagRouterInterfacePayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type UntagRouterInterfaceMutationVariables = Exact<{
    input: UntagRouterInterfaceInput;
}>;
export type UntagRouterInterfaceMutation = {
    __typename?: 'Mutation';
    untagRouterInterface: {
        __typename?: 'UntagRouterInterfacePayload';
        requestId: string | null;
        alreadyDone: boolean;
        routerInterface: {
            __typename?: 'RouterInterface';
            routerInterfaceId: string;
            regionId: string;
            status: RouterInterfaceStatus | null;
            businessStatus: BusinessStatus | null;
            role: Role | null;
            spec: Spec | null;
            bandwidthMbps: number | null;
            routerType: RouterType | null;
            routerId: string | null;
            name: string | null;
            oppositeInterfaceId: string | null;
            oppositeInterfaceStatus: RouterInterfaceStatus | null;
            oppositeRegionId: string | null;
            oppositeRouterType: RouterType | null;
            oppositeRouterId: string | null;
            tags: Array<{
                __typename?: 'Tag';
                key: string;
                value: string;
            }>;
        } | null;
        userErrors: Array<{
            __typename?: 'UserError';
            code: UserErrorCode;
            message: string;
            field: Array<string> | null;
            state: {
                __typename?: 'StateConflict';
                current: RouterInterfaceStatus;
                allowed: Array<RouterInterfaceStatus>;
            } | null;
            upstream: {
                __typename?: 'UpstreamError';
                code: string;
                message: string;
                requestId: string | null;
                recommend: string | null;
            } | null;
        }>;
    } | null;
};
export type UserErrorPartsFragment = {
    __typename?: 'UserError';
    code: UserErrorCode;
    message: string;
    field: Array<string> | null;
    state: {
        __typename?: 'StateConflict';
        current: RouterInterfaceStatus;
        allowed: Array<RouterInterfaceStatus>;
    } | null;
    upstream: {
        __typename?: 'UpstreamError';
        code: string;
        message: string;
        requestId: string | null;
        recommend: string | null;
    } | null;
};
export declare const RouterInterfacePartsFragmentDoc: DocumentNode<RouterInterfacePartsFragment, unknown>;
export declare const UserErrorPartsFragmentDoc: DocumentNode<UserErrorPartsFragment, unknown>;
export declare const ActivateRouterInterfaceDocument: DocumentNode<ActivateRouterInterfaceMutation, ActivateRouterInterfaceMutationVariables>;
export declare const ConnectRouterInterfaceDocument: DocumentNode<ConnectRouterInterfaceMutation, ConnectRouterInterfaceMutationVariables>;
export declare const CreateRouterInterfaceDocument: DocumentNode<CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables>;
export declare const DeactivateRouterInterfaceDocument: DocumentNode<DeactivateRouterInterfaceMutation, DeactivateRouterInterfaceMutationVariables>;
export declare const DeleteExpressConnectDocument: DocumentNode<DeleteExpressConnectMutation, DeleteExpressConnectMutationVariables>;
export declare const DeleteRouterInterfaceDocument: DocumentNode<DeleteRouterInterfaceMutation, DeleteRouterInterfaceMutationVariables>;
export declare const ModifyRouterInterfaceAttributeDocument: DocumentNode<ModifyRouterInterfaceAttributeMutation, ModifyRouterInterfaceAttributeMutationVariables>;
export declare const ModifyRouterInterfaceSpecDocument: DocumentNode<ModifyRouterInterfaceSpecMutation, ModifyRouterInterfaceSpecMutationVariables>;
export declare const MoveRouterInterfaceToResourceGroupDocument: DocumentNode<MoveRouterInterfaceToResourceGroupMutation, MoveRouterInterfaceToResourceGroupMutationVariables>;
export declare const RegionsDocument: DocumentNode<RegionsQuery, RegionsQueryVariables>;
export declare const AccessPointsDocument: DocumentNode<AccessPointsQuery, AccessPointsQueryVariables>;
export declare const VRoutersDocument: DocumentNode<VRoutersQuery, VRoutersQueryVariables>;
export declare const VirtualBorderRoutersDocument: DocumentNode<VirtualBorderRoutersQuery, VirtualBorderRoutersQueryVariables>;
export declare const RouterInterfaceDocument: DocumentNode<RouterInterfaceQuery, RouterInterfaceQueryVariables>;
export declare const RouterInterfacesDocument: DocumentNode<RouterInterfacesQuery, RouterInterfacesQueryVariables>;
export declare const TagRouterInterfaceDocument: DocumentNode<TagRouterInterfaceMutation, TagRouterInterfaceMutationVariables>;
export declare const UntagRouterInterfaceDocument: DocumentNode<UntagRouterInterfaceMutation, UntagRouterInterfaceMutationVariables>;
