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
} from '../vpc/enums';
import { VIOLATION_CODES } from '../vpc/rules/rule';

type Wire = Readonly<Record<string, string>>;

/** An enum whose members are described one by one. */
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

/** An enum of the upstream: the internal value is the wire value, so nothing is mapped by hand. */
function register<E extends Wire>(values: E, name: string, description: string, about: Record<keyof E, string>): void {
  registerDescribed(values, name, description, (key, wire) => `${about[key]} On the wire: \`${wire}\`.`);
}

register(
  Spec,
  'Spec',
  'The specification of a router interface, which is its bandwidth.',
  Object.fromEntries(
    Object.entries(Spec).map(([key, wire]) => [
      key,
      wire === 'Negative' ? 'The accepting side, which has no bandwidth of its own.' : `${BANDWIDTH_MBPS[wire]} Mbps.`,
    ]),
  ) as Record<keyof typeof Spec, string>,
);

register(Role, 'Role', 'The part that an interface plays when a connection is made.', {
  INITIATING_SIDE: 'Starts the connection, has a bandwidth and is billed.',
  ACCEPTING_SIDE: 'Accepts the connection. Its spec is NEGATIVE.',
});

register(RouterType, 'RouterType', 'The kind of router that an interface is on.', {
  VROUTER: 'The router of a VPC.',
  VBR: 'A virtual border router, the end of a leased line (physical access).',
});

register(InstanceChargeType, 'InstanceChargeType', 'How an interface is paid for.', {
  PRE_PAID: 'A subscription, paid in advance for a period.',
  POST_PAID: 'Pay as you go.',
});

register(PricingCycle, 'PricingCycle', 'The unit of a subscription period.', {
  MONTH: 'Months, 1 to 9 of them.',
  YEAR: 'Years, 1 to 3 of them.',
});

const UNKNOWN = 'Something that the gateway does not know; see `unknownValues`.';

/** An enum of answers only. */
function registerAnswer<E extends Wire>(values: E, name: string, description: string): void {
  registerDescribed(values, name, description, (key, wire) =>
    key === 'UNKNOWN' ? UNKNOWN : `On the wire: \`${wire}\`.`,
  );
}

registerAnswer(
  RouterInterfaceStatus,
  'RouterInterfaceStatus',
  'The state of an interface. IDLE, ACTIVE and INACTIVE last; the others pass. Only a peer can be DELETED: an interface ' +
    'that is deleted disappears.',
);
registerAnswer(BusinessStatus, 'BusinessStatus', 'Whether an interface is locked for an unpaid bill or for security.');
registerAnswer(HealthCheckStatus, 'HealthCheckStatus', 'What the health check of an interface says.');
registerAnswer(Ipv6Status, 'Ipv6Status', 'Whether IPv6 is switched on.');
registerAnswer(AccessPointStatus, 'AccessPointStatus', 'How much room an access point has.');
registerAnswer(VirtualBorderRouterStatus, 'VirtualBorderRouterStatus', 'The state of a virtual border router.');

/** Why a request was refused. Either a rule of the gateway, or what the upstream's code means. */
const USER_ERROR_CODES = {
  ...VIOLATION_CODES,
  INVALID_INPUT: 'The upstream calls a parameter wrong.',
  NOT_FOUND: 'Something that the request names does not exist, or not in that region or account.',
  STATE_CONFLICT: 'The request does not fit the present state of the router, the interface or its peer.',
  QUOTA_EXCEEDED: 'A quota of the account or the router is used up.',
  BILLING: 'The account or its order cannot be billed.',
  NOT_PERMITTED: 'The account, the RAM user or the product does not permit this.',
  IDEMPOTENCY_MISMATCH: 'The client token was used before for another request.',
  UNKNOWN: 'The upstream refused with a code that the gateway does not know; see `upstream`.',
} as const;

export const UserErrorCode = Object.fromEntries(Object.keys(USER_ERROR_CODES).map((code) => [code, code])) as {
  readonly [Code in keyof typeof USER_ERROR_CODES]: Code;
};
export type UserErrorCode = keyof typeof UserErrorCode;

registerDescribed(
  UserErrorCode,
  'UserErrorCode',
  'Why a request was refused: a rule that it breaks, or what the refusal of the upstream means.',
  (code) => USER_ERROR_CODES[code],
);

export {
  AccessPointStatus,
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
};
