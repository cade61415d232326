import { randomUUID } from 'node:crypto';
import { print } from 'graphql';
import { injecting } from '../../kit/faults/upstream-faults';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceInput } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';
import { startTestGateway, type TestGateway } from '../support/gateway';

/** One client token creates one interface, tested through the GraphQL API. */

const input = example.input as CreateRouterInterfaceInput;
const query = print(CreateRouterInterfaceDocument);

let test: TestGateway;
beforeEach(async () => {
  test = await startTestGateway();
});
afterEach(() => test.close());

const create = async (change: Partial<CreateRouterInterfaceInput> = {}, headers: Record<string, string> = {}) => {
  const response = await test.post({ query, variables: { input: { ...input, ...change } } }, headers);
  return (await response.json()) as {
    data: { createRouterInterface: { routerInterfaceId: string | null; clientToken: string; userErrors: object[] } };
  };
};
const existing = () => test.sandbox.world.routerInterfaces.size;

it('creates a token for a call without one, and repeating with it creates nothing twice', async () => {
  const first = await create();
  const { clientToken, routerInterfaceId } = first.data.createRouterInterface;
  expect(clientToken).toMatch(/^[0-9a-f-]{36}$/);
  expect((await create({ clientToken })).data.createRouterInterface.routerInterfaceId).toBe(routerInterfaceId);
  expect(existing()).toBe(1);
});

it('returns the same response to concurrent calls', async () => {
  const clientToken = randomUUID();
  const responses = await Promise.all(Array.from({ length: 20 }, () => create({ clientToken })));
  expect(new Set(responses.map((response) => JSON.stringify(response))).size).toBe(1);
  expect([existing(), test.sandbox.requests.length]).toEqual([1, 1]);
});

it('two calls without a token create two interfaces', async () => {
  await create();
  await create();
  expect(existing()).toBe(2);
});

it('refuses a used token with a different request, and sends nothing', async () => {
  const clientToken = randomUUID();
  await create({ clientToken });
  const { data } = await create({ clientToken, name: 'another' });
  expect(data.createRouterInterface).toMatchObject({
    routerInterfaceId: null,
    clientToken,
    userErrors: [{ code: 'IDEMPOTENCY_MISMATCH', field: ['clientToken'], upstream: null }],
  });
  expect(test.sandbox.requests).toHaveLength(1);
});

describe('the Idempotency-Key header', () => {
  it.each(['key-1', '"key-1"'])('is the client token: %s', async (header) => {
    const first = await create({}, { 'idempotency-key': header });
    expect(first.data.createRouterInterface.clientToken).toBe('key-1');
    expect(await create({ clientToken: 'key-1' })).toEqual(first);
    expect(existing()).toBe(1);
  });

  it('may be equal to clientToken', async () => {
    const { data } = await create({ clientToken: 'key-1' }, { 'idempotency-key': 'key-1' });
    expect(data.createRouterInterface.userErrors).toEqual([]);
  });

  it('must not differ from clientToken', async () => {
    const { data } = await create({ clientToken: 'key-1' }, { 'idempotency-key': 'key-2' });
    expect(data.createRouterInterface.userErrors).toMatchObject([
      { code: 'INVALID_COMBINATION', field: ['clientToken'] },
    ]);
    expect(test.sandbox.requests).toHaveLength(0);
  });

  it('must satisfy the rules of clientToken', async () => {
    const { data } = await create({}, { 'idempotency-key': 'x'.repeat(65) });
    expect(data.createRouterInterface.userErrors).toMatchObject([{ code: 'INVALID_LENGTH', field: ['clientToken'] }]);
  });
});

describe('a response that is lost after the upstream carried out the request', () => {
  it('causes a retry, and the caller receives one success', async () => {
    let lost = 0;
    test.sandbox.intercept = (_request, phase) => {
      if (phase === 'beforeCommit' || lost === 2) return undefined;
      lost += 1;
      return { kind: 'hangup' };
    };
    const { data } = await create();
    expect(data.createRouterInterface).toMatchObject({ userErrors: [] });
    expect([existing(), test.sandbox.requests.length]).toEqual([1, 3]);
  });

  it('in every attempt is OUTCOME_UNKNOWN with a token, and repeating with it returns the result', async () => {
    test.sandbox.intercept = injecting('hangUpAfter');
    const unknown = (await create()) as unknown as { errors: { extensions: Record<string, unknown> }[] };
    expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: true });
    const clientToken = String(unknown.errors[0]?.extensions['clientToken']);

    test.sandbox.intercept = undefined;
    const { data } = await create({ clientToken });
    expect(data.createRouterInterface).toMatchObject({ clientToken, userErrors: [] });
    expect(existing()).toBe(1);
  });
});
