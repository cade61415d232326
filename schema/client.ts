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
  /** The upstream's id of the request. Null where it was not asked. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The interface that was created. Null if there are userErrors. */
  routerInterfaceId: Maybe<Scalars['String']['output']>;
  /** Every reason why nothing was created. Empty if the interface was created. */
  userErrors: Array<UserError>;
};

/** How an interface is paid for. */
export const InstanceChargeType = {
  /** Pay as you go. On the wire: `PostPaid`. */
  PostPaid: 'POST_PAID',
  /** A subscription, paid in advance for a period. On the wire: `PrePaid`. */
  PrePaid: 'PRE_PAID'
} as const;

export type InstanceChargeType = typeof InstanceChargeType[keyof typeof InstanceChargeType];
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates a router interface. It comes up asynchronously: the answer says that the upstream accepted it. Repeating the call with the same `clientToken` and input creates nothing twice. */
  createRouterInterface: Maybe<CreateRouterInterfacePayload>;
};


export type MutationCreateRouterInterfaceArgs = {
  input: CreateRouterInterfaceInput;
};

/** The unit of a subscription period. */
export const PricingCycle = {
  /** Months, 1 to 9 of them. On the wire: `Month`. */
  Month: 'MONTH',
  /** Years, 1 to 3 of them. On the wire: `Year`. */
  Year: 'YEAR'
} as const;

export type PricingCycle = typeof PricingCycle[keyof typeof PricingCycle];
export type Query = {
  __typename?: 'Query';
  /** The specifications to choose from for an initiating side, by bandwidth. Answered without the upstream. */
  specs: Array<SpecOption>;
};

/** The part that an interface plays when a connection is made. */
export const Role = {
  /** Accepts the connection. Its spec is NEGATIVE. On the wire: `AcceptingSide`. */
  AcceptingSide: 'ACCEPTING_SIDE',
  /** Starts the connection, has a bandwidth and is billed. On the wire: `InitiatingSide`. */
  InitiatingSide: 'INITIATING_SIDE'
} as const;

export type Role = typeof Role[keyof typeof Role];
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
export type CreateRouterInterfaceMutationVariables = Exact<{
  input: CreateRouterInterfaceInput;
}>;


export type CreateRouterInterfaceMutation = { __typename?: 'Mutation', createRouterInterface: { __typename?: 'CreateRouterInterfacePayload', requestId: string | null, routerInterfaceId: string | null, orderId: string | null, clientToken: string | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null, upstream: { __typename?: 'UpstreamError', code: string, message: string, requestId: string | null, recommend: string | null } | null }> } | null };


export const CreateRouterInterfaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRouterInterface"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRouterInterfaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRouterInterface"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"routerInterfaceId"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"clientToken"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables>;