import type { Fault } from '../../src/sandbox/faults';
import type { Violation } from '../../src/vpc/rules/validate';
import { EXTENSIONS } from './support/error-extensions';
import { CREATE, EXAMPLE, start } from './support/error-requests';

/** Each extension, with the value that follows from a response of the upstream. */

const VIOLATION = {
  rule: 'page.first.range',
  code: 'OUT_OF_RANGE',
  field: ['first'],
  message: 'first must be 1 to 200.',
} satisfies Violation;

interface Case {
  readonly request: object;
  readonly fault?: Fault;
  readonly expected: Readonly<Record<string, unknown>>;
}

const refusal = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status,
  body: JSON.stringify({ RequestId: 'request-1', Code: code, Message: 'a message' }),
  headers,
});

const write = { query: CREATE, variables: { input: { ...EXAMPLE, clientToken: 'a-token' } } };

const CASES: readonly Case[] = [
  {
    request: write,
    fault: refusal(500, 'InternalError'),
    expected: {
      code: 'OUTCOME_UNKNOWN',
      retryable: true,
      clientToken: 'a-token',
      requestId: 'request-1',
      upstreamCode: 'InternalError',
    },
  },
  {
    request: write,
    fault: refusal(400, 'Throttling.User', { 'retry-after': '90' }),
    expected: {
      code: 'UPSTREAM_THROTTLED',
      retryable: true,
      clientToken: 'a-token',
      requestId: 'request-1',
      retryAfterSeconds: 90,
    },
  },
  {
    request: { query: '{ regions { totalCount } }' },
    fault: refusal(400, 'InvalidRegionId.NotFound'),
    expected: {
      code: 'UPSTREAM_REFUSED',
      retryable: false,
      requestId: 'request-1',
      upstreamCode: 'InvalidRegionId.NotFound',
    },
  },
  {
    request: {
      query: `{ routerInterfaces(regionId: "cn-beijing", first: 200) { nodes { ${'opposite { routerInterface { '.repeat(6)} name ${'} } '.repeat(6)} } } }`,
    },
    expected: {
      code: 'MAX_COST_EXCEEDED',
      retryable: false,
      requestedCost: expect.any(Number) as number,
      maximumCost: 1_000,
    },
  },
  {
    request: { query: '{ accessPoints(regionId: "cn-beijing", first: 0) { totalCount } }' },
    expected: { code: 'BAD_USER_INPUT', retryable: false, violations: [VIOLATION] },
  },
];

it.each(CASES)('the extensions of $expected.code', async ({ request, fault, expected }) => {
  const { post } = await start(fault ? { sandbox: { intercept: () => fault } } : {});
  const { errors } = (await (await post(request)).json()) as { errors: readonly { extensions: object }[] };
  expect(errors.map(({ extensions }) => extensions)).toEqual([expected]);
});

it('every extension has an expected value in a case', () => {
  const asserted = new Set(CASES.flatMap(({ expected }) => Object.keys(expected)));
  expect([...asserted].sort()).toEqual([...EXTENSIONS].sort());
});

it('a response that reports its cost has no other extension', async () => {
  const { post } = await start();
  const response = await post({ query: '{ regions { totalCount } }', extensions: { cost: true } });
  const { extensions } = (await response.json()) as { extensions: object };
  expect(extensions).toEqual({ cost: { requestedCost: expect.any(Number), maximumCost: 1_000, upstreamCalls: 1 } });
});
