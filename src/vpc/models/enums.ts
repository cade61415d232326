/**
 * Enumerated values of the upstream. The key is the name in this project (SCREAMING_SNAKE), the value is the wire value.
 * Source: CreateRouterInterface reference. It prints "Mini. 2" and "Small 1"; the wire values contain no spaces.
 */

export const Spec = {
  MINI_2: 'Mini.2',
  MINI_5: 'Mini.5',
  SMALL_1: 'Small.1',
  SMALL_2: 'Small.2',
  SMALL_5: 'Small.5',
  MIDDLE_1: 'Middle.1',
  MIDDLE_2: 'Middle.2',
  MIDDLE_5: 'Middle.5',
  LARGE_1: 'Large.1',
  LARGE_2: 'Large.2',
  LARGE_5: 'Large.5',
  XLARGE_1: 'Xlarge.1',
  NEGATIVE: 'Negative',
} as const;
export type Spec = (typeof Spec)[keyof typeof Spec];

/** Bandwidth of each spec in Mbps. 0 for the accepting side, which has no bandwidth. */
export const BANDWIDTH_MBPS: Readonly<Record<Spec, number>> = {
  'Mini.2': 2,
  'Mini.5': 5,
  'Small.1': 10,
  'Small.2': 20,
  'Small.5': 50,
  'Middle.1': 100,
  'Middle.2': 200,
  'Middle.5': 500,
  'Large.1': 1000,
  'Large.2': 2000,
  'Large.5': 5000,
  'Xlarge.1': 10000,
  Negative: 0,
};

export const Role = { INITIATING_SIDE: 'InitiatingSide', ACCEPTING_SIDE: 'AcceptingSide' } as const;
export type Role = (typeof Role)[keyof typeof Role];

export const RouterType = { VROUTER: 'VRouter', VBR: 'VBR' } as const;
export type RouterType = (typeof RouterType)[keyof typeof RouterType];

export const InstanceChargeType = { PRE_PAID: 'PrePaid', POST_PAID: 'PostPaid' } as const;
export type InstanceChargeType = (typeof InstanceChargeType)[keyof typeof InstanceChargeType];

export const PricingCycle = { MONTH: 'Month', YEAR: 'Year' } as const;
export type PricingCycle = (typeof PricingCycle)[keyof typeof PricingCycle];

/*
 * Enums of responses. Each has UNKNOWN for a value that this version does not recognise. Such a value never fails a
 * read; the raw text is reported beside it.
 */

const UNKNOWN = 'UNKNOWN';

/** Source: official SDK 7.3.2. Only a peer can be Deleted: a deleted interface itself is absent. */
export const RouterInterfaceStatus = {
  IDLE: 'Idle',
  ACCEPTING_CONNECTING: 'AcceptingConnecting',
  CONNECTING: 'Connecting',
  ACTIVATING: 'Activating',
  ACTIVE: 'Active',
  MODIFYING: 'Modifying',
  DEACTIVATING: 'Deactivating',
  INACTIVE: 'Inactive',
  DELETING: 'Deleting',
  DELETED: 'Deleted',
  UNKNOWN,
} as const;
export type RouterInterfaceStatus = (typeof RouterInterfaceStatus)[keyof typeof RouterInterfaceStatus];

export const BusinessStatus = {
  NORMAL: 'Normal',
  FINANCIAL_LOCKED: 'FinancialLocked',
  SECURITY_LOCKED: 'SecurityLocked',
  UNKNOWN,
} as const;
export type BusinessStatus = (typeof BusinessStatus)[keyof typeof BusinessStatus];

export const HealthCheckStatus = {
  NORMAL: 'Normal',
  ABNORMAL: 'Abnormal',
  NO_REDUNDANT_ROUTE: 'NoRedundantRoute',
  NO_HEALTH_CHECK_CONFIG: 'NoHealthCheckConfig',
  UNKNOWN,
} as const;
export type HealthCheckStatus = (typeof HealthCheckStatus)[keyof typeof HealthCheckStatus];

export const Ipv6Status = { ON: 'on', OFF: 'off', UNSUPPORTED: 'unsupport', UNKNOWN } as const;
export type Ipv6Status = (typeof Ipv6Status)[keyof typeof Ipv6Status];

export const AccessPointStatus = {
  RECOMMENDED: 'recommended',
  HOT: 'hot',
  FULL: 'full',
  DISABLED: 'disabled',
  UNKNOWN,
} as const;
export type AccessPointStatus = (typeof AccessPointStatus)[keyof typeof AccessPointStatus];

export const VirtualBorderRouterStatus = {
  UNCONFIRMED: 'unconfirmed',
  ACTIVE: 'active',
  TERMINATING: 'terminating',
  TERMINATED: 'terminated',
  RECOVERING: 'recovering',
  DELETING: 'deleting',
  UNKNOWN,
} as const;
export type VirtualBorderRouterStatus = (typeof VirtualBorderRouterStatus)[keyof typeof VirtualBorderRouterStatus];

/** The enums that rules and parameters refer to by name. */
export const ENUMS = {
  Spec,
  Role,
  RouterType,
  InstanceChargeType,
  PricingCycle,
  RouterInterfaceStatus,
  BusinessStatus,
} as const satisfies Record<string, Readonly<Record<string, string>>>;
export type EnumName = keyof typeof ENUMS;

const membersByText = new WeakMap<object, ReadonlyMap<string, string>>();

/** The member of an enum with this wire value, in any letter case; undefined for an unrecognised value. */
export function readEnum<Wire extends string>(members: Readonly<Record<string, Wire>>, text: string): Wire | undefined {
  let byText = membersByText.get(members);
  if (!byText) {
    const known = Object.values(members).filter((member) => member !== UNKNOWN);
    byText = new Map(known.map((member) => [member.toLowerCase(), member]));
    membersByText.set(members, byText);
  }
  return byText.get(text.toLowerCase()) as Wire | undefined;
}

/** Charge type of a response: pay-as-you-go is AfterPay there and PostPaid in requests; PrePaid also occurs as Prepaid. */
export function readChargeType(text: string): InstanceChargeType | undefined {
  return text.toLowerCase() === 'afterpay' ? 'PostPaid' : readEnum(InstanceChargeType, text);
}
