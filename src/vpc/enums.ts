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
