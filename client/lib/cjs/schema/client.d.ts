import type { TypedDocument as DocumentNode } from '../client/typed-document';
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
    /** A time in UTC, such as `2007-12-03T10:15:30.000Z`: `date-time` of RFC 3339, section 5.6. */
    DateTime: {
        input: string;
        output: string;
    };
    /** An IPv4 address, such as `192.0.2.1`: four decimal numbers, separated by dots. */
    IPv4: {
        input: string;
        output: string;
    };
};
/** A location where leased lines enter Alibaba Cloud. */
export type AccessPoint = Node & {
    __typename?: 'AccessPoint';
    /** Id of the access point. Wire: `AccessPointId`. */
    accessPointId: Scalars['String']['output'];
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Operator of the building. Wire: `HostOperator`. */
    hostOperator: Maybe<Scalars['String']['output']>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** City or building. Wire: `Location`. */
    location: Maybe<Scalars['String']['output']>;
    /** Name. Wire: `Name`. */
    name: Maybe<Scalars['String']['output']>;
    /** Region of the access point. Wire: `AttachedRegionNo`. */
    regionId: Scalars['String']['output'];
    /** Capacity. Wire: `Status`. */
    status: Maybe<AccessPointStatus>;
    /** Network type: `VPC`. Wire: `Type`. */
    type: Maybe<Scalars['String']['output']>;
    /** Values of the upstream that do not fit the types of their fields, such as new enum values. */
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
    /** Number of items on all pages. Null where counting them exceeds a limit of the request, or where a region fails. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of access points of a region, with its cursor. */
export type AccessPointEdge = {
    __typename?: 'AccessPointEdge';
    /** Cursor of the item: a value for `after` and `before`. */
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `activateRouterInterface`. */
export type ActivateRouterInterfacePayload = MutationPayload & {
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
/** Cloud Enterprise Network (CEN) that a VBR is attached to. */
export type AssociatedCen = {
    __typename?: 'AssociatedCen';
    /** Id of the CEN. Wire: `CenId`. */
    cenId: Maybe<Scalars['String']['output']>;
    /** Account that owns the CEN, digit for digit. Wire: `CenOwnerId`. */
    cenOwnerId: Maybe<Scalars['String']['output']>;
    /** State of the attachment, as the upstream spells it. Wire: `CenStatus`. */
    cenStatus: Maybe<Scalars['String']['output']>;
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `connectRouterInterface`. */
export type ConnectRouterInterfacePayload = MutationPayload & {
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
     * - healthCheckSourceIp is required when healthCheckTargetIp is present.
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
     * - oppositeAccessPointId is only allowed when oppositeRouterType is VBR.
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
     * Required. Region of the peer interface. Wire: `OppositeRegionId`.
     *
     * - oppositeRegionId is required.
     * - oppositeRegionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    oppositeRegionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Router of the peer. Can be set later. Wire: `OppositeRouterId`.
     *
     * - oppositeRouterId must be another router than routerId.
     * - oppositeRouterId is required when fastLinkMode is true.
     * - oppositeRouterId must be an id such as "vbr-…" when oppositeRouterType is VBR and such as "vrt-…" otherwise: after the prefix, 1 to 60 letters or digits.
     */
    oppositeRouterId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Type of the router of the peer. Default: VROUTER. Wire: `OppositeRouterType`.
     *
     * - oppositeRouterType must be VROUTER when routerType is VBR: two virtual border routers cannot be connected with each other.
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
     * Required. Region of the router interface. Wire: `RegionId`.
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
     * Required. Role of the interface when the connection is made. Wire: `Role`.
     *
     * - role is required.
     * - role must be INITIATING_SIDE when routerType is VBR.
     * - role must be ACCEPTING_SIDE when routerType is VROUTER and oppositeRouterType is VBR: the interface on the virtual border router is the initiator.
     */
    role: Role;
    /**
     * Required. Router of the interface. Wire: `RouterId`.
     *
     * - routerId is required.
     * - routerId must be an id such as "vrt-…" when routerType is VROUTER and such as "vbr-…" when it is VBR: after the prefix, 1 to 60 letters or digits.
     */
    routerId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Type of the router of the interface. Wire: `RouterType`.
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
export type CreateRouterInterfacePayload = MutationPayload & {
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `deactivateRouterInterface`. */
export type DeactivateRouterInterfacePayload = MutationPayload & {
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `deleteExpressConnect`. */
export type DeleteExpressConnectPayload = MutationPayload & {
    __typename?: 'DeleteExpressConnectPayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Client token of the call: the token of the request, or the one that the gateway created. */
    clientToken: Maybe<Scalars['String']['output']>;
    /** Global ids of the interfaces that the upstream deletes: a client removes them from its cache. They are DELETING first, then they disappear. Empty where nothing was deleted. */
    deletedRouterInterfaceIds: Array<Scalars['ID']['output']>;
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `deleteRouterInterface`. */
export type DeleteRouterInterfacePayload = MutationPayload & {
    __typename?: 'DeleteRouterInterfacePayload';
    /** Whether the requested state existed without this call being known to have caused it. The mutation has succeeded in this case too. */
    alreadyDone: Scalars['Boolean']['output'];
    /** Client token of the call: the token of the request, or the one that the gateway created. */
    clientToken: Maybe<Scalars['String']['output']>;
    /** Global ids of the interfaces that the upstream deletes: a client removes them from its cache. They are DELETING first, then they disappear. Empty where nothing was deleted. */
    deletedRouterInterfaceIds: Array<Scalars['ID']['output']>;
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** Every value of `extensions.code` of a top-level error. */
export declare const ErrorCode: {
    /** The HTTP request is not a GraphQL request. */
    readonly BadRequest: 'BAD_REQUEST';
    /** A variable or an argument is invalid: it does not fit its type, or it violates a rule. */
    readonly BadUserInput: 'BAD_USER_INPUT';
    /** The gateway is overloaded and did not start the request. Nothing was changed. Send it again later. */
    readonly GatewayOverloaded: 'GATEWAY_OVERLOADED';
    /** This gateway is stopping and accepts no new requests. Nothing was changed. Send the request to another one. */
    readonly GatewayStopping: 'GATEWAY_STOPPING';
    /** The document is not valid GraphQL, or it is too long or nested too deeply. */
    readonly GraphqlParseFailed: 'GRAPHQL_PARSE_FAILED';
    /** The document does not fit the schema, or it is too large. */
    readonly GraphqlValidationFailed: 'GRAPHQL_VALIDATION_FAILED';
    /** The Host or the Origin header of the HTTP request names a host that is not allowed. The operator of the gateway can add it to ALLOWED_HOSTS. */
    readonly HostNotAllowed: 'HOST_NOT_ALLOWED';
    /** The gateway failed. */
    readonly InternalServerError: 'INTERNAL_SERVER_ERROR';
    /** The operation costs more than the maximum: compare requestedCost with maximumCost. It was not executed. Select fewer fields and aliases, or request fewer items with `first`. */
    readonly MaxCostExceeded: 'MAX_COST_EXCEEDED';
    /** The document contains no operation, or several operations and no matching operationName. */
    readonly OperationResolutionFailure: 'OPERATION_RESOLUTION_FAILURE';
    /** The request was sent, and it is not known whether it was carried out. Sending it again is safe. If `extensions` has a `clientToken`, send the same input with this token: it is carried out once. If it has none, this mutation has no further effect when it is repeated. */
    readonly OutcomeUnknown: 'OUTCOME_UNKNOWN';
    /** The body of the HTTP request is too large. */
    readonly PayloadTooLarge: 'PAYLOAD_TOO_LARGE';
    /** Persisted queries are not supported. Send the document. */
    readonly PersistedQueryNotSupported: 'PERSISTED_QUERY_NOT_SUPPORTED';
    /** The request needs to read more of the upstream than one request may. Send its fields in several requests. */
    readonly RequestLimitReached: 'REQUEST_LIMIT_REACHED';
    /** The upstream is changing the same resource. Nothing was changed. */
    readonly UpstreamBusy: 'UPSTREAM_BUSY';
    /** The clock of the gateway differs from the clock of the upstream by more than 15 minutes. Nothing was changed. The operator of the gateway has to correct the clock. */
    readonly UpstreamClockSkew: 'UPSTREAM_CLOCK_SKEW';
    /** The gateway has no credentials for the upstream, or the upstream refused them. The operator of the gateway has to correct them. */
    readonly UpstreamCredentials: 'UPSTREAM_CREDENTIALS';
    /** The upstream failed or did not respond to a read. */
    readonly UpstreamFailed: 'UPSTREAM_FAILED';
    /** The upstream does not serve this API at the configured endpoint. The operator of the gateway has to correct it. */
    readonly UpstreamMisconfigured: 'UPSTREAM_MISCONFIGURED';
    /** The upstream refused a read. The message of the error is the advice for `extensions.upstreamCode`. */
    readonly UpstreamRefused: 'UPSTREAM_REFUSED';
    /** The upstream limits calls of this kind at the moment. Nothing was changed. */
    readonly UpstreamThrottled: 'UPSTREAM_THROTTLED';
    /** The upstream could not be reached. The request was not sent, so nothing was changed. */
    readonly UpstreamUnavailable: 'UPSTREAM_UNAVAILABLE';
};
export type ErrorCode = typeof ErrorCode[keyof typeof ErrorCode];
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
    /** Subscription: paid in advance for a period. This API cannot delete a subscription before it ends or is refunded: unsubscribe from it in the Expenses and Costs console of Alibaba Cloud, or with RefundInstance of the API BssOpenApi. Wire: `PrePaid`. */
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
     * - healthCheckSourceIp is required when healthCheckTargetIp is present.
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `modifyRouterInterfaceAttribute`. */
export type ModifyRouterInterfaceAttributePayload = MutationPayload & {
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `RouterInterfaceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. New bandwidth. Wire: `Spec`.
     *
     * - spec is required.
     * - spec must be a bandwidth, not NEGATIVE. The spec of an acceptor cannot be changed.
     */
    spec?: InputMaybe<Spec>;
};
/** Payload of `modifyRouterInterfaceSpec`. */
export type ModifyRouterInterfaceSpecPayload = MutationPayload & {
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
     * Required. Resource group that the interface moves to. Wire: `NewResourceGroupId`.
     *
     * - newResourceGroupId is required.
     * - newResourceGroupId must be an id such as "rg-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    newResourceGroupId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `ResourceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
};
/** Payload of `moveRouterInterfaceToResourceGroup`. */
export type MoveRouterInterfaceToResourceGroupPayload = MutationPayload & {
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
    /** Deletes an IDLE or INACTIVE interface that no route uses: it becomes DELETING, then disappears. Its peer stays. Safe to repeat with the same clientToken. An unknown id in the region is NOT_FOUND, because it can be a mistake. A PRE_PAID interface is refused before anything is sent. */
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
/** Fields of every payload of a mutation. */
export type MutationPayload = {
    /** Id of the upstream request. Null where no request was sent. Wire: `RequestId`. */
    requestId: Maybe<Scalars['String']['output']>;
    /** Current state of the interface, read without the cache: one upstream call. Writes are asynchronous, so the interface can still be on the way to the new state. Null where it does not exist, or where nothing was changed. */
    routerInterface: Maybe<RouterInterface>;
    /** Every reason why nothing was changed. Empty after a success. */
    userErrors: Array<UserError>;
};
/** An object with a global id. Clients use the id as the key of their cache, and `node` reads by it. */
export type Node = {
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
};
/** The peer, as the interface itself records it. An attribute that is not set is null. `routerInterface` reads the peer itself. Its global id is not that of the peer. */
export type OppositeInterface = Node & {
    __typename?: 'OppositeInterface';
    /** Access point of the peer. Wire: `OppositeAccessPointId`. */
    accessPointId: Maybe<Scalars['String']['output']>;
    /** Bandwidth of the peer in Mbps. Wire: `OppositeBandwidth`. */
    bandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Lock of the peer. Wire: `OppositeInterfaceBusinessStatus`. */
    businessStatus: Maybe<BusinessStatus>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Account that owns the peer, digit for digit. Wire: `OppositeInterfaceOwnerId`. */
    ownerId: Maybe<Scalars['String']['output']>;
    /** Region of the peer. Wire: `OppositeRegionId`. */
    regionId: Maybe<Scalars['String']['output']>;
    /** Router of the peer. Wire: `OppositeRouterId`. */
    routerId: Maybe<Scalars['String']['output']>;
    /** The peer interface itself. Null where the account of the gateway has none with this id. */
    routerInterface: Maybe<RouterInterface>;
    /** Id of the peer interface. Wire: `OppositeInterfaceId`. */
    routerInterfaceId: Maybe<Scalars['String']['output']>;
    /** Type of the router of the peer. Wire: `OppositeRouterType`. */
    routerType: Maybe<RouterType>;
    /** Specification of the peer. Wire: `OppositeInterfaceSpec`. */
    spec: Maybe<Spec>;
    /** State of the peer. Wire: `OppositeInterfaceStatus`. */
    status: Maybe<RouterInterfaceStatus>;
    /** VPC of the peer. Wire: `OppositeVpcInstanceId`. */
    vpcId: Maybe<Scalars['String']['output']>;
};
/** Pagination state of a page. */
export type PageInfo = {
    __typename?: 'PageInfo';
    /** The value of `after` for the next page: the cursor of the last item, or of the place where the search ended at a limit of the request. Null after the last page if it is empty. */
    endCursor: Maybe<Scalars['String']['output']>;
    /** Whether there can be items after this page. Also true where the search ended at a limit of the request; continue at `endCursor`. */
    hasNextPage: Scalars['Boolean']['output'];
    /** Whether there can be items before this page. Also true where the search ended at a limit of the request; continue at `startCursor`. */
    hasPreviousPage: Scalars['Boolean']['output'];
    /** The value of `before` for the previous page: the cursor of the first item, or of the place where the search ended at a limit of the request. Null before the first page if it is empty. */
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
    accessPoints: Maybe<AccessPointConnection>;
    /** An object by its global id. Null where it does not exist, or no longer. */
    node: Maybe<Node>;
    /** Objects by their global ids, in the order of the ids. Reads of the same type and region are batched. An item is null where the object does not exist, or where its read fails; each failure is an error of its own. */
    nodes: Maybe<Array<Maybe<Node>>>;
    /** Regions of Alibaba Cloud. One upstream call. */
    regions: Maybe<RegionConnection>;
    /** A router interface by its id. Null where the account of the gateway has none with this id. */
    routerInterface: Maybe<RouterInterface>;
    /** Router interfaces of one or several regions. One upstream call for each 50 items of a region. */
    routerInterfaces: Maybe<RouterInterfaceConnection>;
    /** Specifications for an initiator, ordered by bandwidth. No upstream call. */
    specs: Maybe<Array<SpecOption>>;
    /** VPC routers of a region. One upstream call for each 50 items. */
    vRouters: Maybe<VRouterConnection>;
    /** Which account the gateway acts for, and whether it is the sandbox. At most one upstream call. */
    viewer: Maybe<Viewer>;
    /** Virtual border routers of a region. One upstream call for each 50 items. */
    virtualBorderRouters: Maybe<VirtualBorderRouterConnection>;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryAccessPointsArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryNodeArgs = {
    id: Scalars['ID']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryNodesArgs = {
    ids: Array<Scalars['ID']['input']>;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryRegionsArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryRouterInterfaceArgs = {
    id: Scalars['String']['input'];
    regionId?: InputMaybe<Scalars['String']['input']>;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryRouterInterfacesArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
    filter?: InputMaybe<RouterInterfaceFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    regionId?: InputMaybe<Scalars['String']['input']>;
    regionIds?: InputMaybe<Array<Scalars['String']['input']>>;
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryVRoutersArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
};
/** Reads. Responses are cached for a short time; a write invalidates them. */
export type QueryVirtualBorderRoutersArgs = {
    after?: InputMaybe<Scalars['String']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
    first?: InputMaybe<Scalars['Int']['input']>;
    includeCrossAccountVbr?: InputMaybe<Scalars['Boolean']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    regionId: Scalars['String']['input'];
    resourceGroupId?: InputMaybe<Scalars['String']['input']>;
};
/** A region of Alibaba Cloud. */
export type Region = Node & {
    __typename?: 'Region';
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Name of the region. Each language is one upstream call for all regions. Wire: `LocalName`. */
    localName: Maybe<Scalars['String']['output']>;
    /** Host of the region. Wire: `RegionEndpoint`. */
    regionEndpoint: Maybe<Scalars['String']['output']>;
    /** Id of the region, such as `cn-beijing`. Wire: `RegionId`. */
    regionId: Scalars['String']['output'];
};
/** A region of Alibaba Cloud. */
export type RegionLocalNameArgs = {
    acceptLanguage?: InputMaybe<Scalars['String']['input']>;
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
    /** Number of items on all pages. Null where counting them exceeds a limit of the request, or where a region fails. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of regions, with its cursor. */
export type RegionEdge = {
    __typename?: 'RegionEdge';
    /** Cursor of the item: a value for `after` and `before`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: Region;
};
/** A change of a subscription that takes effect later. */
export type Reservation = Node & {
    __typename?: 'Reservation';
    /** Time when it takes effect. Wire: `ReservationActiveTime`. */
    activeTime: Maybe<Scalars['DateTime']['output']>;
    /** New bandwidth in Mbps. Wire: `ReservationBandwidth`. */
    bandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
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
export type RouterInterface = Node & {
    __typename?: 'RouterInterface';
    /** Access point of the virtual border router of the interface. */
    accessPoint: Maybe<AccessPoint>;
    /** Access point of the virtual border router of the interface. Wire: `AccessPointId`. */
    accessPointId: Maybe<Scalars['String']['output']>;
    /** Bandwidth in Mbps, as the upstream reports it: for example 2048 for LARGE_2, and 0 for NEGATIVE. Wire: `Bandwidth`. */
    bandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Lock, because of an unpaid bill or for security. Wire: `BusinessStatus`. */
    businessStatus: Maybe<BusinessStatus>;
    /** Time of the connection. Wire: `ConnectedTime`. */
    connectedTime: Maybe<Scalars['DateTime']['output']>;
    /** Time of creation. Wire: `CreationTime`. */
    creationTime: Maybe<Scalars['DateTime']['output']>;
    /** Whether the connection crosses the border of mainland China. Wire: `CrossBorder`. */
    crossBorder: Maybe<Scalars['Boolean']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Health check result and time of the last change. One upstream call for each interface, so only a list of at most 20 interfaces can select it. Null where the interface no longer exists. */
    detail: Maybe<RouterInterfaceDetail>;
    /** End of the subscription. Null for pay-as-you-go. Wire: `EndTime`. */
    endTime: Maybe<Scalars['DateTime']['output']>;
    /** Whether both interfaces were created and connected in one step. Wire: `FastLinkMode`. */
    fastLinkMode: Maybe<Scalars['Boolean']['output']>;
    /** Time between health checks in milliseconds. Wire: `HcRate`. */
    hcRate: Maybe<Scalars['Int']['output']>;
    /** Consecutive lost health checks that count as a failure. Wire: `HcThreshold`. */
    hcThreshold: Maybe<Scalars['Int']['output']>;
    /** Source address of the health checks. Wire: `HealthCheckSourceIp`. */
    healthCheckSourceIp: Maybe<Scalars['IPv4']['output']>;
    /** Destination address of the health checks. Wire: `HealthCheckTargetIp`. */
    healthCheckTargetIp: Maybe<Scalars['IPv4']['output']>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Billing method. Wire: `ChargeType`. */
    instanceChargeType: Maybe<InstanceChargeType>;
    /** Whether IPv6 is enabled. Wire: `Ipv6Status`. */
    ipv6Status: Maybe<Ipv6Status>;
    /** Name. Wire: `Name`. */
    name: Maybe<Scalars['String']['output']>;
    /** What this interface records about its peer, without a further call. Null where it records nothing. */
    opposite: Maybe<OppositeInterface>;
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
    /** Values of the upstream that do not fit the types of their fields, such as new enum values. */
    unknownValues: Array<UnknownValue>;
    /** VPC of the interface. Wire: `VpcInstanceId`. */
    vpcId: Maybe<Scalars['String']['output']>;
};
/** A page of router interfaces. */
export type RouterInterfaceConnection = {
    __typename?: 'RouterInterfaceConnection';
    /** Items with their cursors. */
    edges: Array<RouterInterfaceEdge>;
    /** Items. */
    nodes: Array<RouterInterface>;
    /** Pagination state of this page. */
    pageInfo: PageInfo;
    /** Number of items on all pages. Null where counting them exceeds a limit of the request, or where a region fails. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** Attributes of an interface that lists of the upstream do not contain. */
export type RouterInterfaceDetail = Node & {
    __typename?: 'RouterInterfaceDetail';
    /** Result of the health check. Wire: `HealthCheckStatus`. */
    healthCheckStatus: Maybe<HealthCheckStatus>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Time of the last change. Wire: `GmtModified`. */
    modifiedTime: Maybe<Scalars['DateTime']['output']>;
    /** Values of the upstream that do not fit the types of their fields, such as new enum values. */
    unknownValues: Array<UnknownValue>;
};
/** An item of a page of router interfaces, with its cursor. */
export type RouterInterfaceEdge = {
    __typename?: 'RouterInterfaceEdge';
    /** Cursor of the item: a value for `after` and `before`. */
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
    /** Current state as the upstream spells it, where `current` is UNKNOWN. Wire: `Status`. */
    unknownValue: Maybe<Scalars['String']['output']>;
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
     * Required. Key of the tag. Wire: `Key`.
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `ResourceId`.
     *
     * - routerInterfaceId is required.
     * - routerInterfaceId must be an id such as "ri-…": after the prefix, 1 to 60 letters, digits or hyphens.
     */
    routerInterfaceId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Tags to set. An existing key gets the new value. Other tags stay. Wire: `Tag`.
     *
     * - tags must contain at least one tag.
     * - tags may contain at most 20 tags.
     * - tags must not contain the same key twice.
     */
    tags?: InputMaybe<Array<TagInput>>;
};
/** Payload of `tagRouterInterface`. */
export type TagRouterInterfacePayload = MutationPayload & {
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
/** A value of the upstream that does not fit the type of its field. */
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
     * Required. Region of the router interface. Wire: `RegionId`.
     *
     * - regionId is required.
     * - regionId must be a region id such as "cn-beijing": two letters, a hyphen, then 1 to 40 lower-case letters, digits or hyphens.
     */
    regionId?: InputMaybe<Scalars['String']['input']>;
    /**
     * Required. Id of the router interface. Wire: `ResourceId`.
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
export type UntagRouterInterfacePayload = MutationPayload & {
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
    /** The conflict, where the state of the interface explains the refusal. */
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
export type VRouter = Node & {
    __typename?: 'VRouter';
    /** Time of creation. Wire: `CreationTime`. */
    creationTime: Maybe<Scalars['DateTime']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Name. Wire: `VRouterName`. */
    name: Maybe<Scalars['String']['output']>;
    /** Region of the router. Wire: `RegionId`. */
    regionId: Scalars['String']['output'];
    /** Route tables of the VPC. Wire: `RouteTableIds`. */
    routeTableIds: Array<Scalars['String']['output']>;
    /** Id of the router, such as `vrt-…`. Wire: `VRouterId`. */
    vRouterId: Scalars['String']['output'];
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
    /** Number of items on all pages. Null where counting them exceeds a limit of the request, or where a region fails. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of VPC routers of a region, with its cursor. */
export type VRouterEdge = {
    __typename?: 'VRouterEdge';
    /** Cursor of the item: a value for `after` and `before`. */
    cursor: Scalars['String']['output'];
    /** The item. */
    node: VRouter;
};
/** The account that the gateway acts for, and the gateway itself. */
export type Viewer = Node & {
    __typename?: 'Viewer';
    /** Id of the account, digit for digit. Null where the upstream does not return it at the moment. */
    accountId: Maybe<Scalars['String']['output']>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Whether the upstream is known to be the sandbox, where nothing is billed. Treat false as a real account: it is also false where the upstream does not respond at the moment. */
    sandbox: Scalars['Boolean']['output'];
    /** Version of the gateway. */
    version: Scalars['String']['output'];
};
/** Virtual border router (VBR): the end of a leased line. */
export type VirtualBorderRouter = Node & {
    __typename?: 'VirtualBorderRouter';
    /** Access point of the leased line. Wire: `AccessPointId`. */
    accessPointId: Maybe<Scalars['String']['output']>;
    /** Time of the last activation. Wire: `ActivationTime`. */
    activationTime: Maybe<Scalars['DateTime']['output']>;
    /** CENs that the router is attached to. Such a router may refuse interfaces. Wire: `AssociatedCens`. */
    associatedCens: Array<AssociatedCen>;
    /** Bandwidth in Mbps. Wire: `Bandwidth`. */
    bandwidthMbps: Maybe<Scalars['Int']['output']>;
    /** Code of the circuit. Wire: `CircuitCode`. */
    circuitCode: Maybe<Scalars['String']['output']>;
    /** CloudBox of the router. Wire: `CloudBoxInstanceId`. */
    cloudBoxInstanceId: Maybe<Scalars['String']['output']>;
    /** Time of creation. Wire: `CreationTime`. */
    creationTime: Maybe<Scalars['DateTime']['output']>;
    /** Description. Wire: `Description`. */
    description: Maybe<Scalars['String']['output']>;
    /** Id of the managed leased line. Wire: `EccId`. */
    eccId: Maybe<Scalars['String']['output']>;
    /** State of the attachment to the ECR, as the upstream spells it. Wire: `EcrAttatchStatus`. */
    ecrAttachStatus: Maybe<Scalars['String']['output']>;
    /** Express Connect router (ECR) that the router is attached to. Such a router may refuse interfaces. Wire: `EcrId`. */
    ecrId: Maybe<Scalars['String']['output']>;
    /** Account that owns the ECR, digit for digit. Wire: `EcrOwnerId`. */
    ecrOwnerId: Maybe<Scalars['String']['output']>;
    /** Global id: opaque, URL-safe, and the same in every response. It is not the id at the upstream. */
    id: Scalars['ID']['output'];
    /** Whether IPv6 is enabled. Wire: `EnableIpv6`. */
    ipv6Enabled: Maybe<Scalars['Boolean']['output']>;
    /** Address on the side of Alibaba Cloud. Wire: `LocalGatewayIp`. */
    localGatewayIp: Maybe<Scalars['IPv4']['output']>;
    /** Name. Wire: `Name`. */
    name: Maybe<Scalars['String']['output']>;
    /** Address on the side of the customer. Wire: `PeerGatewayIp`. */
    peerGatewayIp: Maybe<Scalars['IPv4']['output']>;
    /** Subnet mask between both addresses. Wire: `PeeringSubnetMask`. */
    peeringSubnetMask: Maybe<Scalars['IPv4']['output']>;
    /** Lock of the leased line, as the upstream spells it. Wire: `PhysicalConnectionBusinessStatus`. */
    physicalConnectionBusinessStatus: Maybe<Scalars['String']['output']>;
    /** Charge type of the leased line, as the upstream spells it. Wire: `PConnVbrChargeType`. */
    physicalConnectionChargeType: Maybe<Scalars['String']['output']>;
    /** Time at which the leased line expires. Wire: `PConnVbrExpireTime`. */
    physicalConnectionExpireTime: Maybe<Scalars['DateTime']['output']>;
    /** Id of the leased line. Wire: `PhysicalConnectionId`. */
    physicalConnectionId: Maybe<Scalars['String']['output']>;
    /** Account that owns the leased line, digit for digit. Wire: `PhysicalConnectionOwnerUid`. */
    physicalConnectionOwnerUid: Maybe<Scalars['String']['output']>;
    /** State of the leased line, as the upstream spells it. Wire: `PhysicalConnectionStatus`. */
    physicalConnectionStatus: Maybe<Scalars['String']['output']>;
    /** Time of the last recovery. Wire: `RecoveryTime`. */
    recoveryTime: Maybe<Scalars['DateTime']['output']>;
    /** Region of the router. */
    regionId: Scalars['String']['output'];
    /** Resource group. Wire: `ResourceGroupId`. */
    resourceGroupId: Maybe<Scalars['String']['output']>;
    /** Route table. Wire: `RouteTableId`. */
    routeTableId: Maybe<Scalars['String']['output']>;
    /** Whether leased lines can exchange traffic over this router. Wire: `SitelinkEnable`. */
    sitelinkEnabled: Maybe<Scalars['Boolean']['output']>;
    /** State. An interface can be created only on an ACTIVE router. Wire: `Status`. */
    status: Maybe<VirtualBorderRouterStatus>;
    /** Time of the last termination. Wire: `TerminationTime`. */
    terminationTime: Maybe<Scalars['DateTime']['output']>;
    /** Type, as the upstream spells it. Wire: `Type`. */
    type: Maybe<Scalars['String']['output']>;
    /** Values of the upstream that do not fit the types of their fields, such as new enum values. */
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
    /** Number of items on all pages. Null where counting them exceeds a limit of the request, or where a region fails. */
    totalCount: Maybe<Scalars['Int']['output']>;
};
/** An item of a page of virtual border routers of a region, with its cursor. */
export type VirtualBorderRouterEdge = {
    __typename?: 'VirtualBorderRouterEdge';
    /** Cursor of the item: a value for `after` and `before`. */
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
        deletedRouterInterfaceIds: Array<string>;
        routerInterface: {
            __typename?: 'RouterInterface';
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
        deletedRouterInterfaceIds: Array<string>;
        routerInterface: {
            __typename?: 'RouterInterface';
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
export type NodeQueryVariables = Exact<{
    id: Scalars['ID']['input'];
}>;
export type NodeQuery = {
    __typename?: 'Query';
    node: {
        __typename: 'AccessPoint';
        id: string;
    } | {
        __typename: 'OppositeInterface';
        id: string;
    } | {
        __typename: 'Region';
        id: string;
    } | {
        __typename: 'Reservation';
        id: string;
    } | {
        __typename: 'RouterInterface';
        id: string;
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
        opposite: {
            __typename?: 'OppositeInterface';
            id: string;
            routerInterfaceId: string | null;
            status: RouterInterfaceStatus | null;
            regionId: string | null;
            routerType: RouterType | null;
            routerId: string | null;
        } | null;
        tags: Array<{
            __typename?: 'Tag';
            key: string;
            value: string;
        }>;
    } | {
        __typename: 'RouterInterfaceDetail';
        id: string;
    } | {
        __typename: 'VRouter';
        id: string;
    } | {
        __typename: 'Viewer';
        id: string;
    } | {
        __typename: 'VirtualBorderRouter';
        id: string;
    } | null;
};
export type NodesQueryVariables = Exact<{
    ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;
export type NodesQuery = {
    __typename?: 'Query';
    nodes: Array<{
        __typename: 'AccessPoint';
        id: string;
    } | {
        __typename: 'OppositeInterface';
        id: string;
    } | {
        __typename: 'Region';
        id: string;
    } | {
        __typename: 'Reservation';
        id: string;
    } | {
        __typename: 'RouterInterface';
        id: string;
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
        opposite: {
            __typename?: 'OppositeInterface';
            id: string;
            routerInterfaceId: string | null;
            status: RouterInterfaceStatus | null;
            regionId: string | null;
            routerType: RouterType | null;
            routerId: string | null;
        } | null;
        tags: Array<{
            __typename?: 'Tag';
            key: string;
            value: string;
        }>;
    } | {
        __typename: 'RouterInterfaceDetail';
        id: string;
    } | {
        __typename: 'VRouter';
        id: string;
    } | {
        __typename: 'Viewer';
        id: string;
    } | {
        __typename: 'VirtualBorderRouter';
        id: string;
    } | null> | null;
};
export type PageInfoPartsFragment = {
    __typename?: 'PageInfo';
    hasNextPage: boolean;
    endCursor: string | null;
    hasPreviousPage: boolean;
    startCursor: string | null;
};
export type RegionsQueryVariables = Exact<{
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
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
            hasPreviousPage: boolean;
            startCursor: string | null;
        };
        edges: Array<{
            __typename?: 'RegionEdge';
            cursor: string;
            node: {
                __typename?: 'Region';
                id: string;
                regionId: string;
                localName: string | null;
            };
        }>;
    } | null;
};
export type AccessPointsQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
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
            hasPreviousPage: boolean;
            startCursor: string | null;
        };
        edges: Array<{
            __typename?: 'AccessPointEdge';
            cursor: string;
            node: {
                __typename?: 'AccessPoint';
                id: string;
                regionId: string;
                accessPointId: string;
                name: string | null;
                status: AccessPointStatus | null;
            };
        }>;
    } | null;
};
export type VRoutersQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
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
            hasPreviousPage: boolean;
            startCursor: string | null;
        };
        edges: Array<{
            __typename?: 'VRouterEdge';
            cursor: string;
            node: {
                __typename?: 'VRouter';
                id: string;
                regionId: string;
                vRouterId: string;
                name: string | null;
                vpcId: string | null;
            };
        }>;
    } | null;
};
export type VirtualBorderRoutersQueryVariables = Exact<{
    regionId: Scalars['String']['input'];
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
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
            hasPreviousPage: boolean;
            startCursor: string | null;
        };
        edges: Array<{
            __typename?: 'VirtualBorderRouterEdge';
            cursor: string;
            node: {
                __typename?: 'VirtualBorderRouter';
                id: string;
                regionId: string;
                vbrId: string;
                name: string | null;
                status: VirtualBorderRouterStatus | null;
                accessPointId: string | null;
            };
        }>;
    } | null;
};
export type RouterInterfacePartsFragment = {
    __typename?: 'RouterInterface';
    id: string;
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
    opposite: {
        __typename?: 'OppositeInterface';
        id: string;
        routerInterfaceId: string | null;
        status: RouterInterfaceStatus | null;
        regionId: string | null;
        routerType: RouterType | null;
        routerId: string | null;
    } | null;
    tags: Array<{
        __typename?: 'Tag';
        key: string;
        value: string;
    }>;
};
export type RouterInterfaceQueryVariables = Exact<{
    id: Scalars['String']['input'];
    regionId?: InputMaybe<Scalars['String']['input']>;
}>;
export type RouterInterfaceQuery = {
    __typename?: 'Query';
    routerInterface: {
        __typename?: 'RouterInterface';
        id: string;
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
        detail: {
            __typename?: 'RouterInterfaceDetail';
            id: string;
            healthCheckStatus: HealthCheckStatus | null;
            modifiedTime: string | null;
        } | null;
        opposite: {
            __typename?: 'OppositeInterface';
            id: string;
            routerInterfaceId: string | null;
            status: RouterInterfaceStatus | null;
            regionId: string | null;
            routerType: RouterType | null;
            routerId: string | null;
        } | null;
        tags: Array<{
            __typename?: 'Tag';
            key: string;
            value: string;
        }>;
    } | null;
};
export type RouterInterfacesQueryVariables = Exact<{
    regionIds?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
    filter?: InputMaybe<RouterInterfaceFilter>;
    first?: InputMaybe<Scalars['Int']['input']>;
    after?: InputMaybe<Scalars['String']['input']>;
    last?: InputMaybe<Scalars['Int']['input']>;
    before?: InputMaybe<Scalars['String']['input']>;
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
            hasPreviousPage: boolean;
            startCursor: string | null;
        };
        edges: Array<{
            __typename?: 'RouterInterfaceEdge';
            cursor: string;
            node: {
                __typename?: 'RouterInterface';
                id: string;
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
                opposite: {
                    __typename?: 'OppositeInterface';
                    id: string;
                    routerInterfaceId: string | null;
                    status: RouterInterfaceStatus | null;
                    regionId: string | null;
                    routerType: RouterType | null;
                    routerId: string | null;
                    routerInterface: {
                        __typename?: 'RouterInterface';
                        id: string;
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
                        opposite: {
                            __typename?: 'OppositeInterface';
                            id: string;
                            routerInterfaceId: string | null;
                            status: RouterInterfaceStatus | null;
                            regionId: string | null;
                            routerType: RouterType | null;
                            routerId: string | null;
                        } | null;
                        tags: Array<{
                            __typename?: 'Tag';
                            key: string;
                            value: string;
                        }>;
                    } | null;
                } | null;
                router: {
                    __typename: 'VRouter';
                    id: string;
                    vRouterId: string;
                    name: string | null;
                    vpcId: string | null;
                } | {
                    __typename: 'VirtualBorderRouter';
                    id: string;
                    vbrId: string;
                    name: string | null;
                    accessPointId: string | null;
                } | null;
                accessPoint: {
                    __typename?: 'AccessPoint';
                    id: string;
                    accessPointId: string;
                    name: string | null;
                } | null;
                tags: Array<{
                    __typename?: 'Tag';
                    key: string;
                    value: string;
                }>;
            };
        }>;
    } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
            id: string;
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
            opposite: {
                __typename?: 'OppositeInterface';
                id: string;
                routerInterfaceId: string | null;
                status: RouterInterfaceStatus | null;
                regionId: string | null;
                routerType: RouterType | null;
                routerId: string | null;
            } | null;
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
export type ViewerQueryVariables = Exact<{
    [key: string]: never;
}>;
export type ViewerQuery = {
    __typename?: 'Query';
    viewer: {
        __typename?: 'Viewer';
        id: string;
        accountId: string | null;
        sandbox: boolean;
        version: string;
    } | null;
};
export declare const PageInfoPartsFragmentDoc: DocumentNode<PageInfoPartsFragment, unknown>;
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
export declare const NodeDocument: DocumentNode<NodeQuery, NodeQueryVariables>;
export declare const NodesDocument: DocumentNode<NodesQuery, NodesQueryVariables>;
export declare const RegionsDocument: DocumentNode<RegionsQuery, RegionsQueryVariables>;
export declare const AccessPointsDocument: DocumentNode<AccessPointsQuery, AccessPointsQueryVariables>;
export declare const VRoutersDocument: DocumentNode<VRoutersQuery, VRoutersQueryVariables>;
export declare const VirtualBorderRoutersDocument: DocumentNode<VirtualBorderRoutersQuery, VirtualBorderRoutersQueryVariables>;
export declare const RouterInterfaceDocument: DocumentNode<RouterInterfaceQuery, RouterInterfaceQueryVariables>;
export declare const RouterInterfacesDocument: DocumentNode<RouterInterfacesQuery, RouterInterfacesQueryVariables>;
export declare const TagRouterInterfaceDocument: DocumentNode<TagRouterInterfaceMutation, TagRouterInterfaceMutationVariables>;
export declare const UntagRouterInterfaceDocument: DocumentNode<UntagRouterInterfaceMutation, UntagRouterInterfaceMutationVariables>;
export declare const ViewerDocument: DocumentNode<ViewerQuery, ViewerQueryVariables>;
