import { getIntrospectionQuery } from 'graphql';

/** The regions of the account: 400 interfaces with peers, 5,000 interfaces, and the peers, whose reads are refused. */
export const REGIONS = { small: 'cn-beijing', large: 'cn-shanghai', forbidden: 'cn-hangzhou' } as const;

export interface GraphqlRequest {
  readonly name: string;
  readonly body: string;
}

export const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
export const list = (fields: string, first = 200, regionId: string = REGIONS.small) =>
  `routerInterfaces(regionId: "${regionId}", first: ${first}) { ${fields} }`;
export const request = (name: string, query: string, variables?: object, operationName?: string): GraphqlRequest => ({
  name,
  body: JSON.stringify({ query, variables, operationName }),
});

/** The peer of an interface, read as an object of its own. */
export const peer = (fields: string) => `opposite { routerInterface { ${fields} } }`;

/** Fragments in which each peer is selected several times. */
const peers = (aliases: number, levels: number) =>
  times(
    levels,
    (level) =>
      `fragment F${level} on RouterInterface { ${times(aliases, (n) => `a${n}: ${peer(level + 1 < levels ? `...F${level + 1}` : 'name')}`)} }`,
  );
const manyScalars = times(1_400, (n) => `s${n}: name`);
const filters = times(25, () => '$text').replaceAll(' ', ', ');
const STATUSES = [
  'ACCEPTING_CONNECTING',
  'CONNECTING',
  'ACTIVATING',
  'ACTIVE',
  'MODIFYING',
  'DEACTIVATING',
  'INACTIVE',
];
/** A filter that matches nothing and that the upstream cannot apply, so that all pages are read: different ones each time. */
const scanFilter = (n: number) =>
  `role: [ACCEPTING_SIDE], status: [IDLE, ${STATUSES[n % 7]}]${n < 7 ? '' : ', routerType: [VROUTER]'}${n < 14 ? '' : ', oppositeRouterType: [VROUTER]'}`;
const create = `createRouterInterface(input: $input) { routerInterfaceId userErrors { code } }`;
export const EVERY_SCALAR =
  'id routerInterfaceId regionId routerId routerType role spec status businessStatus instanceChargeType accessPointId vpcId ' +
  'name description resourceGroupId crossBorder fastLinkMode healthCheckSourceIp healthCheckTargetIp creationTime ' +
  'opposite { routerInterfaceId ownerId spec status regionId routerId routerType accessPointId vpcId } tags { key value }';

/** Requests of a few kilobytes that request a huge amount of work or a huge response. */
export const HOSTILE_REQUESTS: readonly GraphqlRequest[] = [
  request('ten peers of ten peers, through 16 fragments', `{ ${list('nodes { ...F0 }')} } ${peers(10, 16)}`),
  request(
    'two peers of two peers, 17 deep, in 20 lists',
    `{ ${times(20, (n) => `r${n}: ${list('nodes { ...F0 }', 1)}`)} } ${peers(2, 17)}`,
  ),
  request(
    '20 lists of 200, nodes and edges, with 1,400 scalars',
    `{ ${times(20, (n) => `r${n}: ${list('nodes { ...F } edges { node { ...F } }')}`)} } fragment F on RouterInterface { ${manyScalars} }`,
  ),
  request(
    '20 lists of 200 with 40 aliases',
    `{ ${times(20, (n) => `r${n}: ${list(`nodes { ${times(40, (a) => `a${a}: description`)} }`)}`)} }`,
  ),
  request(
    'introspection, 40 aliases on three levels',
    `{ __schema { types { ${times(40, (n) => `a${n}: fields { ...G }`)} } } } fragment G on __Field { ${times(40, (n) => `b${n}: type { ...H }`)} } fragment H on __Type { ${times(40, (n) => `c${n}: name`)} }`,
  ),
  request(
    'an alias of 100,000 letters in 20 lists',
    `{ ${times(20, (n) => `r${n}: ${list('nodes { ...F }')}`)} } fragment F on RouterInterface { ${'x'.repeat(100_000)}: name }`,
  ),
  request(
    'a variable of 99,000 letters in 20 lists with 25 filters',
    `query ($text: String!) { ${times(20, (n) => `r${n}: routerInterfaces(regionId: "${REGIONS.small}", filter: { name: [${filters}] }) { totalCount }`)} }`,
    { text: 'x'.repeat(99_000) },
  ),
  request(
    'a variable of 30,000 letters in five creates with 20 tags',
    `mutation ($text: String!) { ${times(5, (n) => `c${n}: createRouterInterface(input: { regionId: "${REGIONS.small}", routerType: VROUTER, role: ACCEPTING_SIDE, name: $text, description: $text, tags: [${times(20, () => '{ key: $text, value: $text }')}] }) { userErrors { code message } }`)} }`,
    { text: 'x'.repeat(30_000) },
  ),
  request(
    'peers in a forbidden region, 240 aliases',
    `{ ${list(`nodes { ${times(48, (n) => `a${n}: ${peer('name')}`)} }`)} ${times(4, (m) => `r${m}: ${list(`nodes { ${times(48, (n) => `a${n}: ${peer('name')}`)} }`)}`)} }`,
  ),
  request('an operation name of 60,000 letters', 'query A { specs { spec } }', {}, 'x'.repeat(60_000)),
  request(
    '101 errors that repeat a name of 60,000 letters',
    `query ${'x'.repeat(60_000)} { ${times(101, (n) => `unknown${n}`)} }`,
  ),
  request(
    '18 peers of 18 peers with the same name',
    `{ ${list(`nodes { ${times(18, () => peer(times(18, () => peer('name'))))} }`)} }`,
  ),
  request('690 objects with the same alias', `{ ${times(690, () => 'a: regions { totalCount }')} }`),
  request('12,000 unknown input keys', `mutation ($input: CreateRouterInterfaceInput!) { ${create} }`, {
    input: Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`k${index}`, 1])),
  }),
  request(
    '20 lists of 5,000 with different filters and a total',
    `{ ${times(20, (n) => `r${n}: routerInterfaces(regionId: "${REGIONS.large}", filter: { ${scanFilter(n)} }) { totalCount }`)} }`,
  ),
  request(
    '20 creates of the most expensive spec',
    `mutation { ${times(20, (n) => `c${n}: createRouterInterface(input: { regionId: "${REGIONS.small}", oppositeRegionId: "cn-hangzhou", routerType: VROUTER, role: INITIATING_SIDE, spec: XLARGE_1, routerId: "vrt-a" }) { routerInterfaceId }`)} }`,
  ),
  request('1,900 directives', `{ __typename ${times(950, () => '@a')} }`),
  request(
    'a negative list size beside a large list',
    `{ a: ${list('nodes { ...F }', -1_000_000)} ${times(15, (n) => `b${n}: ${list('nodes { ...F } edges { node { ...F } }')}`)} } fragment F on RouterInterface { ${EVERY_SCALAR} }`,
  ),
];

/** Ordinary requests: none may be refused. */
export const ORDINARY_REQUESTS: readonly GraphqlRequest[] = [
  request(
    'the introspection query of GraphiQL',
    getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
  ),
  request(
    'a list of 200 with every field',
    `{ ${list(`totalCount pageInfo { endCursor } nodes { ${EVERY_SCALAR} reservation { bandwidthMbps } }`)} }`,
  ),
  request(
    'a list of 200 with routers, access points and the fields of peers',
    `{ ${list(`nodes { ${EVERY_SCALAR} ${peer('routerInterfaceId name status spec role')} router { __typename ... on VRouter { vRouterId } } accessPoint { name } }`)} }`,
  ),
];
