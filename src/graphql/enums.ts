import { registerEnumType } from 'type-graphql';
import {
  AccessPointStatus,
  BANDWIDTH_MBPS,
  BusinessStatus,
  HealthCheckStatus,
  InstanceChargeType,
  Ipv6Status,
  PricingCycle,
  Role,
  RouterInterfaceStatus,
  RouterType,
  Spec,
  VirtualBorderRouterStatus,
} from '../vpc/models/enums';
import { VIOLATION_CODES } from '../vpc/rules/rule';

type Wire = Readonly<Record<string, string>>;

/** Registers an enum with a description for each member. */
function registerDescribed<E extends Wire>(
  values: E,
  name: string,
  description: string,
  describe: (key: keyof E & string, wire: string) => string,
): void {
  const members = Object.entries(values).map(([key, wire]) => [key, { description: describe(key, wire) }]);
  const valuesConfig = Object.fromEntries(members) as Record<keyof E, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
}

/** Registers an enum of the upstream. The internal value is the wire value, so nothing is mapped by hand. */
function register<E extends Wire>(
  values: E,
  name: string,
  description: string,
  members: Record<keyof E, string>,
): void {
  registerDescribed(values, name, description, (key, wire) => `${members[key]} Wire: \`${wire}\`.`);
}

register(
  Spec,
  'Spec',
  'Specification of a router interface: its bandwidth.',
  Object.fromEntries(
    Object.entries(Spec).map(([key, wire]) => [
      key,
      wire === 'Negative' ? 'Accepting side: no bandwidth.' : `${BANDWIDTH_MBPS[wire]} Mbps.`,
    ]),
  ) as Record<keyof typeof Spec, string>,
);

register(Role, 'Role', 'Role of an interface when a connection is made.', {
  INITIATING_SIDE: 'Initiator: starts the connection, has a bandwidth and is billed.',
  ACCEPTING_SIDE: 'Acceptor: accepts the connection. Its spec is NEGATIVE.',
});

register(RouterType, 'RouterType', 'Type of a router.', {
  VROUTER: 'Router of a VPC.',
  VBR: 'Virtual border router: the end of a leased line.',
});

register(InstanceChargeType, 'InstanceChargeType', 'Billing method of an interface.', {
  PRE_PAID:
    'Subscription: paid in advance for a period. This API cannot delete a subscription before it ends or is refunded: ' +
    'unsubscribe from it in the Expenses and Costs console of Alibaba Cloud, or with RefundInstance of the API BssOpenApi.',
  POST_PAID: 'Pay-as-you-go.',
});

register(PricingCycle, 'PricingCycle', 'Unit of a subscription period.', {
  MONTH: 'Months: a period of 1 to 9.',
  YEAR: 'Years: a period of 1 to 3.',
});

const UNKNOWN = 'A value that this schema version does not know; see `unknownValues`.';

/** Registers an enum that only responses contain. */
function registerOutput<E extends Wire>(values: E, name: string, description: string): void {
  registerDescribed(values, name, description, (key, wire) => (key === 'UNKNOWN' ? UNKNOWN : `Wire: \`${wire}\`.`));
}

registerOutput(
  RouterInterfaceStatus,
  'RouterInterfaceStatus',
  'State of an interface. IDLE, ACTIVE and INACTIVE are stable; the others are temporary. Only a peer can be DELETED: a ' +
    'deleted interface itself disappears.',
);
registerOutput(
  BusinessStatus,
  'BusinessStatus',
  'Whether an interface is locked, because of an unpaid bill or for security.',
);
registerOutput(HealthCheckStatus, 'HealthCheckStatus', 'Result of the health check of an interface.');
registerOutput(Ipv6Status, 'Ipv6Status', 'Whether IPv6 is enabled.');
registerOutput(AccessPointStatus, 'AccessPointStatus', 'Capacity of an access point.');
registerOutput(VirtualBorderRouterStatus, 'VirtualBorderRouterStatus', 'State of a virtual border router.');

/** Reasons of a refusal: violations of rules, and the meanings of upstream error codes. */
const USER_ERROR_CODES = {
  ...VIOLATION_CODES,
  INVALID_INPUT: 'The upstream refused a parameter as invalid.',
  NOT_FOUND: 'A resource in the request does not exist, or not in that region or account.',
  STATE_CONFLICT: 'The current state of the router, the interface or its peer does not allow the request.',
  QUOTA_EXCEEDED: 'A quota of the account or the router is used up.',
  BILLING: 'The account or its order cannot be billed.',
  NOT_PERMITTED: 'The account, the RAM user or the product does not permit this.',
  IDEMPOTENCY_MISMATCH: 'The client token was used before with a different request.',
  UNKNOWN: 'The upstream refused the request with an uncatalogued code; see `upstream`.',
} as const;

export const UserErrorCode = Object.fromEntries(Object.keys(USER_ERROR_CODES).map((code) => [code, code])) as {
  readonly [Code in keyof typeof USER_ERROR_CODES]: Code;
};
export type UserErrorCode = keyof typeof UserErrorCode;

registerDescribed(
  UserErrorCode,
  'UserErrorCode',
  'Reason of a refusal: a violated rule, or the meaning of the error code of the upstream.',
  (code) => USER_ERROR_CODES[code],
);

export {
  AccessPointStatus,
  BusinessStatus,
  HealthCheckStatus,
  InstanceChargeType,
  Ipv6Status,
  Role,
  RouterInterfaceStatus,
  RouterType,
  Spec,
  VirtualBorderRouterStatus,
};
