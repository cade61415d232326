import fc from 'fast-check';
import type { CreateRouterInterfaceInput, StrictCreateRouterInterfaceInput as Strict } from '../../client';
import { createVariants, type Variant } from '../../scripts/generate/create-variants';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { ENUMS, type EnumName } from '../../src/vpc/models/enums';
import type { RequestRules } from '../../src/vpc/rules/validate';

type Request = Readonly<Record<string, unknown>>;

const ACTION = createRouterInterface as unknown as RequestRules<Request>;
const VARIANTS = createVariants(ACTION);
const COMBINATION_RULES = ACTION.rules.filter(({ code }) =>
  ['REQUIRED', 'NOT_ALLOWED', 'INVALID_COMBINATION'].includes(code),
);
const violated = (request: Request) => COMBINATION_RULES.filter(({ check }) => !check(request)).map(({ id }) => id);

/** Values of a field, apart from its format, which the type does not decide. Texts differ between fields. */
function anyValue(field: string): fc.Arbitrary<unknown> {
  const parameter = ACTION.parameters[field];
  if (parameter?.type === 'enum') return fc.constantFrom(...Object.values(ENUMS[parameter.enumName as EnumName]));
  if (parameter?.type === 'boolean') return fc.boolean();
  if (parameter?.type === 'integer') return fc.integer({ min: 1, max: 3 });
  return parameter?.type === 'list' ? fc.constant([]) : fc.constantFrom(`${field}-1`, `${field}-2`);
}

/** Requests of a variant. */
function requestOf(variant: Variant): fc.Arbitrary<Request> {
  const entries = Object.entries(variant).filter(([, { presence }]) => presence !== 'absent');
  const fields = Object.fromEntries(
    entries.map(([field, { values }]) => [field, values ? fc.constantFrom(...values) : anyValue(field)]),
  );
  const requiredKeys = entries.filter(([, { presence }]) => presence === 'required').map(([field]) => field);
  return fc.record(fields, { requiredKeys }).filter((request) => groupsAreComplete(variant, request));
}

const groupsAreComplete = (variant: Variant, request: Request) =>
  Object.entries(variant).every(
    ([field, { needs = [] }]) => isAbsent(request[field]) || needs.every((other) => !isAbsent(request[other])),
  );

const isAbsent = (value: unknown) => value === undefined || value === null;

function isOf(variant: Variant, request: Request): boolean {
  const fits = Object.entries(variant).every(([field, { presence, values }]) => {
    if (isAbsent(request[field])) return presence !== 'required';
    return presence !== 'absent' && (values?.includes(request[field]) ?? true);
  });
  return fits && groupsAreComplete(variant, request);
}

it('every request of the type satisfies the rules about fields that go together', () => {
  fc.assert(
    fc.property(fc.oneof(...VARIANTS.map(requestOf)), (request) => {
      expect(violated(request)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('every request that satisfies these rules is of the type', () => {
  const fields = Object.fromEntries(Object.keys(ACTION.parameters).map((field) => [field, anyValue(field)]));
  const mixed = fc.record(fields, { requiredKeys: ['regionId', 'routerId', 'role', 'routerType', 'oppositeRegionId'] });
  const near = fc
    .tuple(fc.oneof(...VARIANTS.map(requestOf)), mixed, fc.constantFrom(...Object.keys(fields)))
    .map(([request, other, field]) => ({ ...request, [field]: other[field] }));
  fc.assert(
    fc.property(fc.oneof(mixed, near), (request) => {
      expect(VARIANTS.some((variant) => isOf(variant, request))).toBe(violated(request).length === 0);
    }),
    { numRuns: 3000 },
  );
});

// The compiler checks the following: `npm run types` fails for an expected error that does not occur.
it('the type of the package has these edges', () => {
  const always = { regionId: 'cn-beijing', routerId: 'vrt-a', oppositeRegionId: 'cn-beijing' } as const;
  const initiator = { ...always, routerType: 'VROUTER', role: 'INITIATING_SIDE', spec: 'MINI_2' } as const;
  const acceptor = { ...always, routerType: 'VROUTER', role: 'ACCEPTING_SIDE' } as const;
  const onVbr = { ...initiator, routerType: 'VBR', accessPointId: 'ap-a' } as const;
  const subscription = { instanceChargeType: 'PRE_PAID', period: 1, pricingCycle: 'MONTH', autoPay: true } as const;
  const fastLink = {
    ...onVbr,
    fastLinkMode: true,
    oppositeRouterType: 'VROUTER',
    oppositeRouterId: 'vrt-b',
    oppositeInterfaceOwnerId: '1',
  } as const;

  const { regionId: _region, ...withoutRegion } = initiator;
  const { routerId: _router, ...withoutRouter } = initiator;
  const { oppositeRegionId: _peer, ...withoutPeerRegion } = initiator;
  const { spec: _spec, ...withoutSpec } = initiator;
  const { accessPointId: _point, ...withoutAccessPoint } = onVbr;
  const { period: _period, ...withoutPeriod } = subscription;
  const { pricingCycle: _cycle, ...withoutCycle } = subscription;
  const { autoPay: _pay, ...withoutPay } = subscription;
  const { oppositeInterfaceOwnerId: _owner, ...withoutOwner } = fastLink;
  const { oppositeRouterId: _peerRouter, ...withoutPeerRouter } = fastLink;

  const accepted: Strict[] = [
    initiator,
    acceptor,
    { ...acceptor, spec: 'NEGATIVE' },
    onVbr,
    { ...initiator, ...subscription },
    fastLink,
    { ...initiator, name: null, tags: [{ key: 'a' }], clientToken: 'token' },
  ];
  const refused: Strict[] = [
    // @ts-expect-error regionId
    withoutRegion,
    // @ts-expect-error routerId
    withoutRouter,
    // @ts-expect-error oppositeRegionId
    withoutPeerRegion,
    // @ts-expect-error spec of an initiator
    withoutSpec,
    // @ts-expect-error spec of an initiator
    { ...initiator, spec: 'NEGATIVE' },
    // @ts-expect-error spec of an acceptor
    { ...acceptor, spec: 'MINI_2' },
    // @ts-expect-error accessPointId on a VBR
    withoutAccessPoint,
    // @ts-expect-error accessPointId on a VROUTER
    { ...initiator, accessPointId: 'ap-a' },
    // @ts-expect-error acceptor on a VBR
    { ...acceptor, routerType: 'VBR', accessPointId: 'ap-a' },
    // @ts-expect-error period
    { ...initiator, ...withoutPeriod },
    // @ts-expect-error pricingCycle
    { ...initiator, ...withoutCycle },
    // @ts-expect-error autoPay
    { ...initiator, ...withoutPay },
    // @ts-expect-error subscription of an acceptor
    { ...acceptor, ...subscription },
    // @ts-expect-error owner of the peer with fastLinkMode
    withoutOwner,
    // @ts-expect-error router of the peer with fastLinkMode
    withoutPeerRouter,
    // @ts-expect-error fastLinkMode on a VROUTER
    { ...initiator, fastLinkMode: true },
    // @ts-expect-error tag without a key
    { ...initiator, tags: [{ value: 'a' }] },
    // @ts-expect-error health check without a target
    { ...acceptor, oppositeRouterType: 'VBR', oppositeAccessPointId: 'ap-a', healthCheckSourceIp: '192.168.0.1' },
  ];
  const inputs: CreateRouterInterfaceInput[] = [...accepted, ...refused];
  expect(inputs).toHaveLength(accepted.length + refused.length);
});
