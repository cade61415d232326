import { randomUUID } from 'node:crypto';
import { request as httpRequest, METHODS } from 'node:http';
import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  OperationTypeNode,
  print,
} from 'graphql';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceMutation } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';
import { ERROR_CODES } from '../../src/graphql/errors';
import { makeSchema } from '../../src/graphql/schema';
import { accessPointsOf } from '../../src/sandbox/state/access-points';
import { REGIONS } from '../../src/sandbox/state/regions';
import { World } from '../../src/sandbox/world';
import {
  type CreateRouterInterfaceRequest,
  createRouterInterface,
} from '../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/credentials';
import { endpoints } from '../../src/vpc/endpoints';
import { InstanceChargeType, PricingCycle, Role, RouterType, Spec } from '../../src/vpc/enums';
import { classify, ERROR_CATALOGUE } from '../../src/vpc/error-catalogue';
import {
  CREATE_ROUTER_INTERFACE_FIELDS,
  CREATE_ROUTER_INTERFACE_RULES,
  TAG_RULES,
} from '../../src/vpc/rules/create-router-interface';
import { type Answer, startTestGateway, type TestGateway } from '../support/gateway';

/**
 * A gateway and a sandbox without quotas, so that the only reasons to refuse are in the request itself, and with the
 * long credentials of a session, so that they would be seen in an answer.
 */
const credentials = {
  accessKeyId: 'STS.NV1GatewayTestAccessKey',
  accessKeySecret: '5xGatewayTestSecret9+/==',
  securityToken: `CAIS${'GatewayTestToken+/'.repeat(20)}==`,
};
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({
    sandbox: {
      credentials: [credentials],
      interfacesPerRouter: 0,
      callLimit: 0,
      onePairPerRouters: false,
      crossBorderPermitted: true,
      recordRequests: 100_000,
    },
    credentials: staticCredentials(credentials),
    settings: { VPC_CALLS_PER_MINUTE: 0 },
  });
});

afterAll(() => gateway.close());

// Leaves a failure the time to be made small.
jest.setTimeout(60_000);

/** A request that hangs fails the run that made it, with its input. A slow machine does fewer runs. */
const bounded = (numRuns: number) => ({ numRuns, timeout: 10_000, interruptAfterTimeLimit: 20_000 });

// ---- What an answer may be

type Created = NonNullable<CreateRouterInterfaceMutation['createRouterInterface']>;

interface Received {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** The documented codes, but for those that blame the gateway or the upstream: both are in good health here. */
const FAULTS_OF_A_REQUEST = Object.keys(ERROR_CODES).filter((code) =>
  /^(GRAPHQL|OPERATION|BAD|PAYLOAD|PERSISTED)_|^UPSTREAM_REFUSED$/.test(code),
);

/** Holds an answer of the endpoint against what is documented, whatever the question was. */
function documented({ status, headers, text }: Received): Answer<CreateRouterInterfaceMutation> {
  expect(status).toBeLessThan(500);
  for (const secret of Object.values(credentials)) expect(headers + text).not.toContain(secret);
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d+|node_modules/);
  const answer = JSON.parse(text) as Answer<CreateRouterInterfaceMutation>;
  expect(Object.keys(answer).filter((key) => key !== 'data' && key !== 'errors')).toEqual([]);
  expect(answer.errors ?? answer.data).toEqual(expect.anything());
  for (const { message, extensions } of answer.errors ?? []) {
    expect(FAULTS_OF_A_REQUEST).toContain(extensions?.['code']);
    expect(extensions?.['retryable']).toEqual(expect.any(Boolean));
    expect(message).toEqual(expect.any(String));
  }
  return answer;
}

async function received(response: Response): Promise<Received> {
  return { status: response.status, headers: JSON.stringify([...response.headers]), text: await response.text() };
}

const QUERY = print(CreateRouterInterfaceDocument);

/** Sends an input that is JSON, but nothing more need be right about it. Answers the payload, where there is one. */
async function create(inputJson: string): Promise<Created | undefined> {
  const body = `{"query":${JSON.stringify(QUERY)},"variables":{"input":${inputJson}}}`;
  const answer = documented(await received(await gateway.post(body)));
  const created = answer.data?.createRouterInterface ?? undefined;
  if (created) expect(created.userErrors.length === 0).toBe(created.routerInterfaceId !== null);
  return created;
}

// ---- Broken JSON

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  // Of UTF-16 units, so that halves of surrogate pairs are among them.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
  fc.nat({ max: 20_000 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('', ' ', '\0', '\ud800', '\u2028', 'http://', 'VBR', 'Mini.2', 'cn-beijing', '__proto__', 'null'),
);

const fieldName = fc.constantFrom(...CREATE_ROUTER_INTERFACE_FIELDS, 'key', 'value');
const anyKey = fc.oneof(
  { weight: 3, arbitrary: fieldName },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'then') },
  { weight: 1, arbitrary: anyText },
);

const objectJson = (entries: readonly (readonly [string, string])[]) =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;

/** Texts, since JSON can say more than values of JavaScript can hold: a key twice, numbers of any size. */
const anyJson: Arbitrary<string> = fc
  .letrec<{ json: string }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(
        'null',
        'true',
        '0',
        '-0',
        '1e400',
        '-1E-400',
        '1.5',
        '2147483648',
        '123456789012345678901234567890',
      ),
      anyText.map((text) => JSON.stringify(text)),
      fc.array(tie('json'), { maxLength: 5 }).map((items) => `[${items.join(',')}]`),
      fc.array(fc.tuple(anyKey, tie('json')), { maxLength: 8 }).map(objectJson),
      fc
        .tuple(fc.constantFrom(['[', ']'], ['{"tags":', '}'], ['{"tags":[', ']}']), fc.integer({ min: 1, max: 15_000 }))
        .map(([[open = '', close = ''], depth]) => `${open.repeat(depth)}1${close.repeat(depth)}`),
    ),
  }))
  // A few of them fit into one request.
  .json.filter((json) => json.length < 60_000);

// ---- Inputs that may be right, with ids that exist

/** Ids follow from the region and a number, so those of this world are those of the sandbox's. */
const world = new World();

const vrouterOf = (region: string) =>
  fc.constantFrom(...world.vrouters.page(region, 0, 10).map(({ vrouterId }) => vrouterId));
const vbrOf = (region: string) =>
  fc.constantFrom(...world.vbrs.list(region).filter(({ status }) => status === 'active'));
const pointOf = (region: string) => fc.constantFrom(...accessPointsOf(region).map((point) => point.accessPointId));

/** Nearly always what the rules allow, so that an input with many fields is right often enough. */
const mostly = <T>(right: Arbitrary<T>, ...edges: T[]): Arbitrary<T | null> =>
  fc.oneof({ weight: 40, arbitrary: right }, { weight: 2 + edges.length, arbitrary: fc.constantFrom(null, ...edges) });

/** Characters of each length in UTF-8, and those that a query has to encode. */
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
/** Few of them: twenty of the longest would fill a URL. */
const tags = mostly(
  fc.uniqueArray(tag, { maxLength: 3, selector: ({ key }) => key }),
  ...[20, 21].map((count) => Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: '' }))),
  [{ key: 'twice' }, { key: 'twice' }],
);

type Input = Readonly<Record<string, unknown>>;
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
/** Never one address for both: the sandbox refuses that, but no document of the service does. */
const healthCheck = some({
  healthCheckSourceIp: mostly(fc.constantFrom('192.168.0.6', '255.255.255.255'), '1.2.3', '::1', '01.2.3.4'),
  healthCheckTargetIp: mostly(fc.constantFrom('192.168.0.8', '0.0.0.0'), '1.2.3', '::1', ' 1.2.3.4'),
});
const fastLink = all({
  fastLinkMode: fc.constant(true),
  oppositeRouterType: fc.constant('VROUTER'),
  oppositeInterfaceOwnerId: mostly(fc.constant(world.settings.accountId)),
});

/** The combinations that the service has, each of them spoilt at times. */
const connection = (own: string, peer: string) =>
  fc.oneof(
    merged(onVrouter(own), fc.oneof(initiating, accepting), peerOnVrouter(peer)),
    merged(onVrouter(own), fc.oneof(initiating, accepting), peerOnVbr(peer), healthCheck),
    merged(onVbr(own), initiating, fc.oneof(peerOnVrouter(peer), peerOnVbr(peer))),
    merged(onVbr(own), initiating, all({ oppositeRouterId: mostly(vrouterOf(peer)) }), fastLink),
  );

/** Stands for a new client token in each run, also while a failure is made small: a used one would be another case. */
const OF_ITS_OWN = 'of its own';
const withItsToken = (input: Input): Input =>
  input['clientToken'] === OF_ITS_OWN ? { ...input, clientToken: randomUUID() } : input;

const sundries = some({
  name: mostly(textOf(nameCharacter, 2, 8, 128), '', 'a', 'a'.repeat(129), '7a', 'a b', 'http://a', 'a\ud800'),
  description: mostly(textOf(character, 2, 8, 256), '', 'a', '中'.repeat(257), ' a', 'https://a', 'a\ud800'),
  oppositeInterfaceId: mostly(fc.constant('ri-2ze7fbuohmxxxxxx'), 'ri', ''),
  resourceGroupId: mostly(fc.constantFrom(...world.settings.resourceGroups), 'default'),
  tags,
  autoRenew: mostly(fc.boolean()),
  clientToken: mostly(fc.constant(OF_ITS_OWN), '', 'é', 'x'.repeat(65)),
});

const inputBetween = (own: string, peer: string): Arbitrary<Input> =>
  merged(
    all({
      regionId: mostly(fc.constant(own), 'Beijing'),
      oppositeRegionId: mostly(fc.constant(peer), ''),
    }),
    connection(own, peer),
    fc.oneof({ weight: 2, arbitrary: postpaid }, { weight: 1, arbitrary: prepaid }),
    sundries,
  );

/** From each region to some region, itself among them. */
const likelyInput = fc.oneof(
  ...REGIONS.map(({ regionId }, index) =>
    inputBetween(regionId, REGIONS[(index * 8) % REGIONS.length]?.regionId ?? regionId),
  ),
);

// ---- What was sent, read back without the code that sent it

const WIRE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  routerType: RouterType,
  oppositeRouterType: RouterType,
  role: Role,
  spec: Spec,
  instanceChargeType: InstanceChargeType,
  pricingCycle: PricingCycle,
};

/** An input in the words of the upstream's request. */
function onTheWire(input: Input): CreateRouterInterfaceRequest {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, WIRE[name]?.[String(value)] ?? value]),
  ) as CreateRouterInterfaceRequest;
}

/** The request that query parameters say. */
function fromTheWire(parameters: Readonly<Record<string, string>>): CreateRouterInterfaceRequest {
  const request: Record<string, unknown> = {};
  const tags: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const [list, position, field = ''] = name.split('.');
    if (list === 'Tags') {
      const index = Number(position) - 1;
      tags[index] = { ...tags[index], [uncapitalized(field)]: value };
    } else request[uncapitalized(name)] = /^(Period|Auto|FastLink)/.test(name) ? (JSON.parse(value) as unknown) : value;
  }
  return { ...request, ...(tags.length > 0 ? { tags } : {}) };
}

const withoutNulls = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

const uncapitalized = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The rules that a request breaks, asked one by one. */
function brokenRules(request: CreateRouterInterfaceRequest): string[] {
  return [
    ...CREATE_ROUTER_INTERFACE_RULES.filter((rule) => !rule.holds(request)).map(({ says }) => says),
    ...(request.tags ?? []).flatMap((one) => TAG_RULES.filter((rule) => !rule.holds(one)).map(({ says }) => says)),
  ];
}

/** Requests that reached the upstream while something was done. */
async function upstreamDuring<T>(work: () => Promise<T>) {
  const before = gateway.sandbox.requests.length;
  const result = await work();
  return { result, sent: gateway.sandbox.requests.slice(before) };
}

describe('whatever the input is', () => {
  it('the answer is userErrors, a documented error or success', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (json) => {
        await create(json);
      }),
      bounded(150),
    );
  });

  it('the answer is userErrors, a documented error or success, if only some of it is broken', async () => {
    const spoilt = fc.tuple(likelyInput, fc.array(fc.tuple(anyKey, anyJson), { minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(spoilt, async ([input, others]) => {
        const entries = Object.entries(withItsToken(input)).map(
          ([name, value]) => [name, JSON.stringify(value)] as const,
        );
        // Of a name that is there twice the last counts.
        await create(objectJson([...entries, ...others]));
      }),
      bounded(150),
    );
  });

  it('nothing reaches the upstream of what a rule refuses, and of what reaches it every rule holds', async () => {
    const outcomes = { refused: 0, sent: 0 };
    await fc.assert(
      fc.asyncProperty(likelyInput, async (input) => {
        const { result, sent } = await upstreamDuring(() => create(JSON.stringify(withItsToken(input))));
        const refused = result === undefined || result.userErrors.some(({ upstream }) => upstream === null);
        expect(sent.length > 0).toBe(!refused);
        for (const { parameters } of sent) expect(brokenRules(fromTheWire(parameters))).toEqual([]);
        outcomes[refused ? 'refused' : 'sent'] += 1;
      }),
      bounded(150),
    );
    // Neither half of this went without examples.
    expect(Math.min(outcomes.refused, outcomes.sent)).toBeGreaterThan(0);
  });
});

describe('the rules here and those of the sandbox, which were written apart,', () => {
  const broken = (input: Input) => brokenRules(onTheWire(withoutNulls(input)));

  it('agree on what is right', async () => {
    await fc.assert(
      fc.asyncProperty(
        likelyInput.filter((input) => broken(input).length === 0),
        async (input) => {
          const { sent } = await upstreamDuring(() => create(JSON.stringify(withItsToken(input))));
          expect(sent.map(({ code }) => code && `${code}: ${classify(code).kind}`)).toEqual([undefined]);
        },
      ),
      bounded(150),
    );
  });

  it('agree on what is wrong, but where ours ask for more', async () => {
    const client = new VpcClient({
      credentials: staticCredentials(credentials),
      endpoints: endpoints({ override: new URL(gateway.sandbox.url) }),
      protection: { callsPerMinute: 0 },
    });
    await fc.assert(
      fc.asyncProperty(
        likelyInput.filter((input) => broken(input).some((rule) => !ASKED_BY_US_ALONE.includes(rule))),
        async (input) => {
          const { outcome } = await client.call(createRouterInterface, onTheWire(withoutNulls(withItsToken(input))));
          expect(outcome).toBe('refused');
        },
      ),
      bounded(150),
    );
    await client.close();
  });

  it('list as asked by ours alone only what ours ask', () => {
    const rules: string[] = [...CREATE_ROUTER_INTERFACE_RULES, ...TAG_RULES].map(({ says }) => says);
    expect(ASKED_BY_US_ALONE.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

/**
 * The sandbox, as far as is known the service too, takes a default where these break, looks nothing up or sends the text
 * on as best it can. What comes of that is paid for, and seldom what was meant.
 */
const ASKED_BY_US_ALONE = [
  'pricingCycle is required when instanceChargeType is PRE_PAID.',
  'autoPay is required when instanceChargeType is PRE_PAID.',
  'oppositeInterfaceId must look like "ri-…": letters, digits, hyphens.',
  'oppositeRouterId must look like "vbr-…" when oppositeRouterType is VBR and like "vrt-…" otherwise.',
  'clientToken must be 1 to 64 characters long.',
  'description must be valid Unicode text.',
  'key is required.',
  'key must be valid Unicode text.',
  'value must be valid Unicode text.',
  // In any mixture of upper and lower case.
  'key must not start with aliyun or acs:.',
];

// ---- Broken documents

/** An input as it is written in a document. */
function literal(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(' ')}]`;
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && (WIRE[name] || value.startsWith('$')) ? value : JSON.stringify(value);
  }
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item, key)}`)
    .join(' ')}}`;
}

const anyVariable = fc.constantFrom('$a', '$b');
const anyType = fc.constantFrom(
  'Int',
  'String',
  'Boolean',
  'RouterType',
  'Role',
  '[TagInput!]',
  'CreateRouterInterfaceInput',
  'No',
);
const anyDefault = fc.constantFrom(
  '',
  '!',
  ' = null',
  ' = 1',
  ' = "x"',
  ' = true',
  ' = VROUTER',
  ' = INITIATING_SIDE',
  ' = []',
);
const anyDefinitions = fc
  .uniqueArray(fc.tuple(anyVariable, anyType, anyDefault), { maxLength: 2, selector: ([variable]) => variable })
  .map((all) =>
    all.length > 0 ? `(${all.map(([variable, type, rest]) => `${variable}: ${type}${rest}`).join(' ')})` : '',
  );

/** The mutation with an input in which some values are variables. */
const literalMutation = fc
  .tuple(anyDefinitions, likelyInput, fc.dictionary(fieldName, anyVariable, { maxKeys: 3 }))
  .map(
    ([definitions, input, variables]) =>
      `mutation${definitions} { createRouterInterface(input: ${literal({ ...input, ...variables })}) { requestId } }`,
  );

const anyName = fc.constantFrom(
  'specs',
  'spec',
  'createRouterInterface',
  'userErrors',
  'upstream',
  'requestId',
  'no',
  '__typename',
);
const anySelection = fc.letrec<{ set: string; selection: string }>((tie) => ({
  set: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`),
  selection: fc.oneof(
    { maxDepth: 4 },
    anyName,
    fc.constantFrom(
      '...F',
      '...G',
      '__type(name: "Spec") { name }',
      'a: specs { spec }',
      '... @skip(if: $a) { __typename }',
    ),
    fc
      .tuple(
        fc.constantFrom('x: ', ''),
        anyName,
        fc.constantFrom('', '(input: $a)', '(input: {})', '(no: 1)', ' @include(if: $b)'),
        tie('set'),
      )
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('... on Query', '... on SpecOption', '...'), tie('set')).map((parts) => parts.join(' ')),
  ),
})).set;

const anyOperation = fc
  .tuple(
    fc.constantFrom(
      'query',
      'query Q',
      'mutation',
      'subscription',
      'fragment F on Query',
      'fragment G on SpecOption',
      '',
    ),
    anyDefinitions,
    anySelection,
  )
  .map(([kind, definitions, selection]) => `${kind}${kind.startsWith('fragment') ? '' : definitions} ${selection}`);

function selectionOf(type: GraphQLOutputType, levels: number): Arbitrary<string> {
  const named = getNamedType(type);
  if (isUnionType(named)) return fc.constant('{ __typename }');
  if (!isObjectType(named)) return fc.constant('');
  if (levels === 0) return fc.constant('{ __typename }');
  const all = Object.values(named.getFields());
  return fc
    .subarray(all, { minLength: 1, maxLength: Math.min(3, all.length) })
    .chain((fields) => fc.tuple(...fields.map((field) => fieldOf(field, levels - 1))))
    .map((chosen) => `{ ${chosen.join(' ')} }`);
}

function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, levels: number): Arbitrary<string> {
  return fc.tuple(argumentsLiteral(args), selectionOf(type, levels)).map(([given, selection]) => {
    return `${name}${given === '' ? '' : `(${given})`} ${selection}`;
  });
}

type Argument = Pick<GraphQLArgument, 'name' | 'type'>;

function argumentsLiteral(args: readonly Argument[]): Arbitrary<string> {
  const values = args.map((arg) => valueLiteral(arg).map((value) => (value === '' ? '' : `${arg.name}: ${value}`)));
  return fc.tuple(...values).map((given) => given.filter((value) => value !== '').join(' '));
}

/** Empty where the value is left out. */
function valueLiteral({ name, type }: Argument): Arbitrary<string> {
  if (isNonNullType(type)) return given(name, type.ofType);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('null') },
    { weight: 6, arbitrary: given(name, type) },
  );
}

function given(name: string, type: GraphQLInputType): Arbitrary<string> {
  if (isListType(type)) {
    const items = fc.array(given(name, getNullableType(type.ofType)), { maxLength: 7 });
    return items.map((all) => `[${all.join(' ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (isInputObjectType(type)) return argumentsLiteral(Object.values(type.getFields())).map((all) => `{ ${all} }`);
  const likely = LIKELY.find(([kind, named]) => String(type) === kind && named.test(name))?.[2] ?? ['{}'];
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: anyText.map((text) => JSON.stringify(text)) },
  );
}

/** Values by type and name of an argument. */
const LIKELY: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['String', /region/i, ['"cn-beijing"', '"cn-beijing"', '"eu-west-1"', '"xx-nowhere"']],
  ['String', /after/, ['"cGxhY2U6MQ"', '"cGxhY2U6OTk"', '"no"']],
  ['String', /routerId/i, ['"vrt-2zepuy8qbrq6yhdje53t6"', '"vrt-no"', '"vbr-no"']],
  ['String', /accessPoint/i, ['"ap-cn-beijing-A"', '"ap-no"']],
  ['String', /id$/i, ['"ri-2zeno"', '"vrt-2zepuy8qbrq6yhdje53t6"', '"vbr-no"', '"1"']],
  ['String', /./, ['"a"', '"name"', '"192.168.0.1"', '"en-US"', '""']],
  ['Int', /./, ['1', '3', '50', '0', '201', '-1', '2147483647']],
  ['Boolean', /./, ['true', 'false']],
];

/** An operation that the schema has, whatever it has, with arguments that may be wrong. */
const schemaOperation = fc.oneof(
  ...[OperationTypeNode.QUERY, OperationTypeNode.MUTATION].map((kind) => {
    const root = makeSchema().getRootType(kind);
    return root ? selectionOf(root, 4).map((selection) => `${kind} ${selection}`) : fc.constant('');
  }),
);

const anyToken = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '=',
    '!',
    '|',
    '&',
    '...',
    '@',
    '$a',
    '"x"',
    '"""x"""',
    '"',
    '1',
    '-1.5e9',
    'on',
    'null',
  ],
  ...['query', 'mutation', 'fragment', 'type', 'specs', 'input', '#', '\n', '\ufeff', '\ud800'],
);
const nested = fc
  .tuple(
    fc.constantFrom(
      ['{a', '}'],
      ['{...{__typename', '}}'],
      ['{a(b:[', '])}'],
      ['{a(b:{c:', '})}'],
      ['query($a:[', '])'],
    ),
    fc.nat(2400),
  )
  .map(([[open = '', close = ''], depth]) => open.repeat(depth) + close.repeat(depth));

const anyDocument = fc.oneof(
  { weight: 4, arbitrary: literalMutation },
  { weight: 4, arbitrary: schemaOperation },
  { weight: 4, arbitrary: fc.array(anyOperation, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')) },
  { weight: 1, arbitrary: fc.array(anyToken, { maxLength: 30 }).map((tokens) => tokens.join(' ')) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: anyText },
);

const anyValue = fc.oneof(fc.constantFrom('null', '1', 'true', '"VROUTER"', '{}', '[]'), anyJson);

// ---- Broken HTTP

const headerText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const urlText = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const VALID = JSON.stringify({ query: '{ __typename }' });

const anyRequest = fc.record({
  method: fc.oneof(
    fc.constantFrom('GET', 'POST', 'POST'),
    // The one makes no request, the other gets no body.
    fc.constantFrom(...METHODS.filter((method) => method !== 'CONNECT' && method !== 'HEAD')),
  ),
  path: fc
    .oneof(
      fc.constant('/graphql'),
      fc
        .tuple(anyDocument, anyValue)
        .map(([query, variables]) => `/graphql?${new URLSearchParams({ query, variables })}`),
      urlText.map((text) => `/graphql?${text}`),
    )
    // Node.js itself refuses longer ones, before there is a path to look at.
    .filter((path) => path.length < 8_000),
  headers: fc.record(
    {
      'content-type': fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8') },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            'text/plain',
            'application/x-www-form-urlencoded',
            'multipart/form-data',
            '',
            ';',
            '*/*',
          ),
        },
        { weight: 1, arbitrary: headerText },
      ),
      accept: fc.oneof(
        fc.constantFrom('application/json', 'application/graphql-response+json', 'text/html', '*/*', 'multipart/mixed'),
        headerText,
      ),
      host: fc.oneof(fc.constantFrom('localhost', '', '[', '[::1]:1', 'a b', 'a%:x', 'a:99999', '/'), headerText),
      'idempotency-key': headerText,
      'content-encoding': fc.constantFrom('gzip', 'identity', 'x'),
      'apollo-require-preflight': fc.constant('1'),
    },
    { requiredKeys: [] },
  ),
  body: fc.oneof(
    fc.constantFrom(
      VALID,
      `[${VALID}]`,
      `\ufeff${VALID}`,
      VALID.slice(1),
      `${VALID}${VALID}`,
      '{"query":"{__typename}","__proto__":1}',
      '',
    ),
    anyJson,
    anyText,
    fc
      .array(fc.tuple(fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'id'), anyJson), {
        maxLength: 4,
      })
      .map(objectJson),
  ),
});

function send({
  method,
  path,
  headers,
  body,
}: typeof anyRequest extends Arbitrary<infer R> ? R : never): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    const length = { 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(
      { hostname, port, method, path, headers: { ...headers, ...length }, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: JSON.stringify(answer.rawHeaders), text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('whatever else is sent', () => {
  it('as a document, the answer is documented', async () => {
    // The library tells the console of valid documents that are too deep for its cache.
    jest.spyOn(console, 'warn').mockReturnValue();
    await fc.assert(
      fc.asyncProperty(anyDocument, anyValue, anyValue, async (query, a, b) => {
        documented(
          await received(await gateway.post(`{"query":${JSON.stringify(query)},"variables":{"a":${a},"b":${b}}}`)),
        );
      }),
      bounded(250),
    );
  });

  it('as an HTTP request, the answer is documented', async () => {
    jest.spyOn(console, 'warn').mockReturnValue();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (sent) => {
        documented(await send(sent));
      }),
      bounded(250),
    );
  });
});

// ---- Echoes

/** Texts around a value that a message could be cut at. */
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['\n', '\u2028'],
  ['vrt-', ''],
  ['vbr-', ''],
  ['ap-', ''],
  ['ri-', ''],
  ['rg-', ''],
  ['cn-', ''],
  ['value: ', '. Did you mean the enum value "x"?'],
  ['x. Did you mean ', '?'],
  ['x. Did you mean the enum value ', '?'],
  ['x"; ', ' value: x'],
  ['x" at "', '"'],
  ['", found String "', '" String "x".'],
  ['', '" does not exist in "Role" enum.'],
];

const canaryText = fc
  .tuple(
    fc.constantFrom(...AROUND),
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 24, maxLength: 24 }),
  )
  .map(([[before, after], random]) => `${before}canary${random}${after}`);
/** As good as no chance that these digits stand in an answer for another reason. */
const canaryNumber = fc.integer({ min: 100_000_000_000_000, max: 999_999_999_999_999 });

const canaryValue = fc.oneof(
  { weight: 4, arbitrary: canaryText },
  { weight: 1, arbitrary: canaryNumber },
  { weight: 1, arbitrary: fc.tuple(canaryText, canaryNumber) },
  { weight: 1, arbitrary: fc.record({ unknown: canaryText, canary: canaryNumber }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ key: canaryText, value: fc.oneof(canaryText, canaryNumber), unknown: canaryText }, { requiredKeys: [] })
      .map((one) => [one]),
  },
);
/** Every field but the one whose value is answered on purpose, and fields that there are not, which may be named. */
const canaryField = fc.constantFrom(
  ...[...CREATE_ROUTER_INTERFACE_FIELDS].filter((field) => field !== 'clientToken'),
  'unknown',
  'routerid',
);
const canaries = fc.uniqueArray(fc.tuple(canaryField, canaryValue), {
  minLength: 1,
  maxLength: 6,
  selector: ([field]) => field,
});

/** The canary texts and numbers in a value, as an answer could show them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return String(value).match(/canary[a-z0-9]{24}|^\d{15}$/g) ?? [];
}

describe('no value of an input is echoed', () => {
  const silent = (answer: Received, values: readonly unknown[]) => {
    documented(answer);
    const told = (answer.headers + answer.text).toLowerCase();
    expect(textsIn(values).filter((text) => told.includes(text))).toEqual([]);
  };
  const spoilt = fc.tuple(likelyInput, canaries).map(([input, wrong]) => ({
    input: withItsToken({ ...input, ...Object.fromEntries(wrong) }),
    values: wrong.map(([, value]) => value),
  }));

  it('that came in variables', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ input, values }) => {
        silent(await received(await gateway.post({ query: QUERY, variables: { input } })), values);
      }),
      bounded(150),
    );
  });

  it('that stands in a document, whole, cut off or with a word missing', async () => {
    const flaw = fc.constantFrom('none', 'cut off', 'word missing');
    await fc.assert(
      fc.asyncProperty(spoilt, flaw, fc.nat(), async ({ input, values }, flawed, place) => {
        const words = `mutation { createRouterInterface(input: ${literal(input)}) { requestId } }`.split(' ');
        const index = place % words.length;
        if (flawed !== 'none') words.splice(index, flawed === 'cut off' ? words.length : 1);
        silent(await received(await gateway.post({ query: words.join(' ') })), values);
      }),
      bounded(200),
    );
  });

  it('that came in a request that is not JSON or of another kind', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, canaryText, async (sent, text) => {
        const headers = { ...sent.headers, 'content-type': sent.headers['content-type'] ?? 'application/json' };
        silent(await send({ ...sent, path: `/graphql?x=${encodeURIComponent(text)}`, headers, body: text }), [text]);
      }),
      bounded(100),
    );
  });
});

describe('an upstream that quotes the credentials', () => {
  const oneOfEachKind = [
    ...new Map([...ERROR_CATALOGUE].map(([code, { kind }]) => [kind, code])),
    ['unknown', 'Never.Seen.Before'],
  ] as const;

  it.each(oneOfEachKind)('in an error of kind %s is not quoted in turn', async (_kind, code) => {
    const quoting = await startTestGateway({
      sandbox: {
        credentials: [credentials],
        intercept: ({ headers }) => ({
          kind: 'code',
          status: 400,
          code,
          message: JSON.stringify({ headers, credentials }),
        }),
      },
      credentials: staticCredentials(credentials),
    });
    const answer = await received(await quoting.post({ query: QUERY, variables: example }));
    await quoting.close();
    for (const secret of Object.values(credentials)) expect(answer.headers + answer.text).not.toContain(secret);
    expect(answer.text).toMatch(/"code":"[A-Z_]+"/);
  });
});
