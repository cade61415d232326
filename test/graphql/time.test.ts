import { makeApollo } from '../../src/graphql/apollo';
import { makeContext } from '../../src/graphql/context';
import { makeSchema } from '../../src/graphql/schema';
import { created, type FakeResponse, FakeUpstream, failed } from '../support/fake-upstream';
import { EXAMPLE_INPUT } from '../support/reference-example';
import { TestClient } from '../support/test-client';

/**
 * The whole path from a GraphQL request to the wire, with a clock that moves only when a test moves it: deadline, circuit
 * breaker, rate limiter and read cache.
 */

const CREATE = `mutation ($input: CreateRouterInterfaceInput!) {
  createRouterInterface(input: $input) { routerInterfaceId userErrors { code } }
}`;
const LIST = '{ vRouters(regionId: "cn-beijing") { totalCount } }';
const emptyPage = (number: number): FakeResponse => ({
  status: 200,
  body: JSON.stringify({
    RequestId: `P-${number}`,
    TotalCount: 0,
    PageNumber: 1,
    PageSize: 50,
    VRouters: { VRouter: [] },
  }),
});

const apollo = makeApollo(makeSchema(), { debug() {}, info() {}, warn() {}, error() {} });

function gatewayOf(respond: (number: number) => FakeResponse) {
  const upstream = new FakeUpstream((_request, number) => respond(number));
  const test = new TestClient(upstream);
  const execute = async (query: string) => {
    const { body } = await apollo.executeOperation(
      { query, variables: { input: EXAMPLE_INPUT } },
      { contextValue: makeContext({ vpc: test.client, showCost: false }) },
    );
    if (body.kind !== 'single') throw new Error('The result is incremental.');
    return body.singleResult;
  };
  return { upstream, test, start: execute, complete: (query: string) => test.complete(execute(query)) };
}

const codeOf = (result: { errors?: readonly { extensions?: object }[] }) => result.errors?.[0]?.extensions;

it('a create without a response ends at the deadline of 20 s as OUTCOME_UNKNOWN with its token', async () => {
  const { test, complete } = gatewayOf(() => 'hold');
  const startedAt = test.clock.now();
  expect(codeOf(await complete(CREATE))).toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    retryable: true,
    clientToken: expect.any(String) as string,
  });
  expect(test.clock.now() - startedAt).toBe(20_000);
});

it('an unknown outcome reports the last error of the upstream and the wait that it requested', async () => {
  const { complete } = gatewayOf(() => failed(503, 'ServiceUnavailable', { 'retry-after': '30' }));
  expect(codeOf(await complete(CREATE))).toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    upstreamCode: 'ServiceUnavailable',
    requestId: expect.stringMatching(/^R-\d+$/) as string,
    retryAfterSeconds: 30,
  });
});

it('the circuit breaker opens, and one success closes it after 5 s', async () => {
  let failing = true;
  const { upstream, test, complete } = gatewayOf(() => (failing ? failed(503, 'ServiceUnavailable') : created('ri-1')));
  for (let create = 0; create < 7; create += 1) await complete(CREATE);
  const sent = upstream.requests.length;
  expect(codeOf(await complete(CREATE))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 5 });
  expect(upstream.requests).toHaveLength(sent);

  failing = false;
  await test.clock.advance(5_000);
  expect(await complete(CREATE)).toMatchObject({ data: { createRouterInterface: { routerInterfaceId: 'ri-1' } } });
});

it('an endpoint that refuses connections opens the circuit breaker', async () => {
  const { complete } = gatewayOf(() => 'refuseConnection');
  for (let create = 0; create < 7; create += 1) await complete(CREATE);
  expect(codeOf(await complete(CREATE))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 5 });
});

it('the rate limiter sends a burst of ten, and the eleventh create after the steady interval', async () => {
  const { upstream, test, start, complete } = gatewayOf((number) => created(`ri-${number}`));
  // Time does not move here: a burst needs no time.
  await Promise.all(Array.from({ length: 10 }, () => start(CREATE)));
  expect(upstream.requests).toHaveLength(10);
  const startedAt = test.clock.now();
  await complete(CREATE);
  expect(upstream.requests).toHaveLength(11);
  expect(test.clock.now() - startedAt).toBeCloseTo(60_000 / 287, 2);
});

it('the read cache returns a response for 1 s, and a write invalidates it', async () => {
  const { upstream, test, complete } = gatewayOf((number) => (number === 3 ? created('ri-1') : emptyPage(number)));
  const reads = () => upstream.requests.filter(({ action }) => action === 'DescribeVRouters').length;
  await complete(LIST);
  await test.clock.advance(999);
  await complete(LIST);
  expect(reads()).toBe(1);
  await test.clock.advance(1);
  await complete(LIST);
  expect(reads()).toBe(2);
  await complete(CREATE);
  await complete(LIST);
  expect(reads()).toBe(3);
});

it('a detail read that the upstream refuses is an error; an unknown id is null', async () => {
  const listed = {
    status: 200,
    body: JSON.stringify({
      RequestId: 'R',
      TotalCount: 1,
      RouterInterfaceSet: { RouterInterfaceType: [{ RouterInterfaceId: 'ri-1' }] },
    }),
  };
  const query = '{ routerInterface(regionId: "cn-beijing", id: "ri-1") { detail { healthCheckStatus } } }';
  const refused = await gatewayOf((number) => (number === 1 ? listed : failed(403, 'Forbidden.RAM'))).complete(query);
  expect(codeOf(refused)).toMatchObject({ code: 'UPSTREAM_REFUSED', upstreamCode: 'Forbidden.RAM' });
  const unknown = gatewayOf((number) => (number === 1 ? listed : failed(404, 'InvalidInstanceId.NotFound')));
  expect(await unknown.complete(query)).toEqual({ data: { routerInterface: { detail: null } } });
});
