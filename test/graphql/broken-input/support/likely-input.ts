import { randomUUID } from 'node:crypto';
import fc, { type Arbitrary } from 'fast-check';
import { accessPointsOf } from '../../../../src/sandbox/state/access-points';
import { REGIONS } from '../../../../src/sandbox/state/regions';
import { World } from '../../../../src/sandbox/world';
import { Spec } from '../../../../src/vpc/models/enums';

/** Ids depend only on the region and a number, so this world has the same ids as the sandbox. */
const world = new World();

const vrouterOf = (region: string) =>
  fc.constantFrom(...world.vrouters.page(region, 0, 10).map(({ vrouterId }) => vrouterId));
const vbrOf = (region: string) =>
  fc.constantFrom(...world.vbrs.list(region).filter(({ status }) => status === 'active'));
const pointOf = (region: string) => fc.constantFrom(...accessPointsOf(region).map((point) => point.accessPointId));

/** Usually a valid value, so that an input with many fields is valid often enough. */
const mostly = <T>(valid: Arbitrary<T>, ...edges: T[]): Arbitrary<T | null> =>
  fc.oneof({ weight: 40, arbitrary: valid }, { weight: 2 + edges.length, arbitrary: fc.constantFrom(null, ...edges) });

/** Characters of each UTF-8 length, and characters that a query must encode. */
const character = fc.constantFrom('a', 'Z', '7', ' ', '/', '"', '&', '+', '%', '*', '~', '\n', 'é', '々', '𠀀', '😀');
const nameCharacter = fc.constantFrom('a', 'Z', '7', '.', '_', '-', '中', '𠀀');
const textOf = (rest: Arbitrary<string>, ...lengths: number[]) =>
  fc
    .tuple(
      fc.constantFrom('a', 'Z', '中', '𠀀'),
      fc.array(rest, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...lengths),
    )
    .map(([first, others, length]) => [...(first + others.join('').repeat(length))].slice(0, length).join(''));

const tag = fc.record(
  {
    key: mostly(textOf(character, 1, 8, 128), '', 'a'.repeat(129), 'aliyun', 'ACS:x', 'a http://', '\ud800'),
    value: mostly(textOf(character, 0, 1, 8, 128), '', 'a'.repeat(129), 'aliyun', 'acs:', 'https://', '\udfff'),
  },
  { requiredKeys: ['key'] },
);
/** At most 3 random tags: 20 of the longest would exceed the length of a URL. */
const tags = mostly(
  fc.uniqueArray(tag, { maxLength: 3, selector: ({ key }) => key }),
  ...[20, 21].map((count) => Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: '' }))),
  [{ key: 'twice' }, { key: 'twice' }],
);

export type Input = Readonly<Record<string, unknown>>;
const merged = (...parts: Arbitrary<Input>[]): Arbitrary<Input> =>
  fc.tuple(...parts).map((chosen) => Object.assign({}, ...chosen) as Input);
/** Some of the fields. */
const some = (fields: Record<string, Arbitrary<unknown>>): Arbitrary<Input> => fc.record(fields, { requiredKeys: [] });
const all = (fields: Record<string, Arbitrary<unknown>>): Arbitrary<Input> => fc.record(fields);

const initiating = all({
  role: fc.constant('INITIATING_SIDE'),
  spec: mostly(fc.constantFrom(...Object.keys(Spec).filter((spec) => spec !== 'NEGATIVE')), 'NEGATIVE'),
});
const accepting = all({ role: fc.constant('ACCEPTING_SIDE'), spec: mostly(fc.constant('NEGATIVE'), 'MINI_2') });

const prepaid = all({
  instanceChargeType: fc.constant('PRE_PAID'),
  period: mostly(fc.constantFrom(1, 2, 3), 4, 9, 10, 0, -1, 2_147_483_647),
  pricingCycle: mostly(fc.constantFrom('MONTH', 'YEAR')),
  autoPay: mostly(fc.boolean()),
});
const postpaid = some({ instanceChargeType: mostly(fc.constant('POST_PAID')) });

const onVrouter = (region: string) =>
  all({ routerType: fc.constant('VROUTER'), routerId: mostly(vrouterOf(region), '', 'vbr-a') });
const onVbr = (region: string) =>
  vbrOf(region).map(({ vbrId, accessPointId }) => ({ routerType: 'VBR', routerId: vbrId, accessPointId }));

const peerOnVrouter = (region: string) =>
  some({ oppositeRouterType: mostly(fc.constant('VROUTER')), oppositeRouterId: mostly(vrouterOf(region), 'vbr-a') });
const peerOnVbr = (region: string) =>
  merged(
    vbrOf(region).map(({ vbrId, accessPointId }) => ({
      oppositeRouterType: 'VBR',
      oppositeRouterId: vbrId,
      oppositeAccessPointId: accessPointId,
    })),
    some({ oppositeAccessPointId: mostly(pointOf(region)) }),
  );
const accessPointOfPeer = (region: string) => all({ oppositeAccessPointId: pointOf(region) });
const peerOnSameRouter = (input: Input): Input => ({ ...input, oppositeRouterId: input['routerId'] });
/** Source and target always differ: the sandbox refuses equal addresses, but no document of the service states that rule. */
const healthCheck = some({
  healthCheckSourceIp: mostly(fc.constantFrom('192.168.0.6', '255.255.255.255'), '1.2.3', '::1', '01.2.3.4'),
  healthCheckTargetIp: mostly(fc.constantFrom('192.168.0.8', '0.0.0.0'), '1.2.3', '::1', ' 1.2.3.4'),
});
const fastLink = all({
  fastLinkMode: fc.constant(true),
  oppositeRouterType: fc.constant('VROUTER'),
  oppositeInterfaceOwnerId: mostly(fc.constant(world.settings.accountId)),
});

/** The combinations that the service supports. Some values are invalid. */
const connection = (own: string, peer: string) =>
  fc.oneof(
    merged(onVrouter(own), fc.oneof(initiating, accepting), peerOnVrouter(peer)),
    merged(onVrouter(own), accepting, peerOnVbr(peer), healthCheck),
    merged(onVbr(own), initiating, peerOnVrouter(peer)),
    merged(onVbr(own), initiating, all({ oppositeRouterId: mostly(vrouterOf(peer)) }), fastLink),
  );

/** Pairs of routers that the service does not connect. Most other values are valid, so that often only one rule is violated. */
const wrongPair = (own: string, peer: string) =>
  fc.oneof(
    merged(onVrouter(own), initiating, peerOnVbr(peer)),
    merged(onVbr(own), initiating, peerOnVbr(peer)),
    merged(onVrouter(own), fc.oneof(initiating, accepting), peerOnVrouter(peer), accessPointOfPeer(peer)),
    merged(onVbr(own), initiating, peerOnVrouter(peer), accessPointOfPeer(peer)),
    merged(onVrouter(own), fc.oneof(initiating, accepting)).map(peerOnSameRouter),
  );

/** Placeholder of a client token. Each run replaces it with a new token, also during shrinking: a used token is another case. */
const NEW_TOKEN = 'new token';
export const withNewToken = (input: Input): Input =>
  input['clientToken'] === NEW_TOKEN ? { ...input, clientToken: randomUUID() } : input;

const otherFields = some({
  name: mostly(textOf(nameCharacter, 2, 8, 128), '', 'a', 'a'.repeat(129), '7a', 'a b', 'http://a', 'a\ud800'),
  description: mostly(textOf(character, 2, 8, 256), '', 'a', '中'.repeat(257), ' a', 'https://a', 'a\ud800'),
  oppositeInterfaceId: mostly(fc.constant('ri-2ze7fbuohmxxxxxx'), 'ri', ''),
  resourceGroupId: mostly(fc.constantFrom(...world.settings.resourceGroups), 'default'),
  tags,
  autoRenew: mostly(fc.boolean()),
  clientToken: mostly(fc.constant(NEW_TOKEN), '', 'é', 'x'.repeat(65)),
});

const inputBetween = (own: string, peer: string): Arbitrary<Input> =>
  merged(
    all({
      regionId: mostly(fc.constant(own), 'Beijing'),
      oppositeRegionId: mostly(fc.constant(peer), ''),
    }),
    fc.oneof({ weight: 2, arbitrary: connection(own, peer) }, { weight: 1, arbitrary: wrongPair(own, peer) }),
    fc.oneof({ weight: 2, arbitrary: postpaid }, { weight: 1, arbitrary: prepaid }),
    otherFields,
  );

/** Inputs that are often valid, with existing ids: from each region to one region, sometimes the same. */
export const likelyInput = fc.oneof(
  ...REGIONS.map(({ regionId }, index) =>
    inputBetween(regionId, REGIONS[(index * 8) % REGIONS.length]?.regionId ?? regionId),
  ),
);
