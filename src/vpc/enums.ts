/**
 * Values that the service knows by name. The key is ours (SCREAMING_SNAKE), the value is what goes on the wire.
 * Source: CreateRouterInterface reference; the reference prints "Mini. 2" and "Small 1", the wire has no spaces.
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

/** Bandwidth in Mbps of each spec; the accepting side has none of its own. */
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
 * Values that only answers hold. Each has UNKNOWN for what the service may say one day and does not say yet: it never
 * makes a read fail, and the service's own word is passed on beside it.
 */

const UNKNOWN = 'UNKNOWN';

/** Source: official SDK 7.3.2. There is no "deleted" for an interface itself: it disappears. */
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

const membersByWord = new WeakMap<object, ReadonlyMap<string, string>>();

/** The member of an enum that a word of the service means, in whatever case it is written. */
export function memberOf<Wire extends string>(members: Readonly<Record<string, Wire>>, word: string): Wire | undefined {
  let byWord = membersByWord.get(members);
  if (!byWord) {
    const known = Object.values(members).filter((member) => member !== UNKNOWN);
    byWord = new Map(known.map((member) => [member.toLowerCase(), member]));
    membersByWord.set(members, byWord);
  }
  return byWord.get(word.toLowerCase()) as Wire | undefined;
}

/** Answers call paying as you go AfterPay, requests PostPaid; and PrePaid is seen as Prepaid. */
export function chargeTypeOf(word: string): InstanceChargeType | undefined {
  return word.toLowerCase() === 'afterpay' ? 'PostPaid' : memberOf(InstanceChargeType, word);
}
