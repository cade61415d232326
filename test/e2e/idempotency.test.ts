import { randomUUID } from 'node:crypto';
import { print } from 'graphql';
import { CreateRouterInterfaceDocument, type CreateRouterInterfaceInput } from '../../schema/client';
import example from '../../schema/operations/create-router-interface.example.json';
import { startTestGateway, type TestGateway } from '../support/gateway';

/** One token is one interface, said through the API that callers use. */

const input = example.input as CreateRouterInterfaceInput;
const query = print(CreateRouterInterfaceDocument);

let test: TestGateway;
beforeEach(async () => {
  test = await startTestGateway();
});
afterEach(() => test.close());

const create = async (change: Partial<CreateRouterInterfaceInput> = {}, headers: Record<string, string> = {}) => {
  const answer = await test.post({ query, variables: { input: { ...input, ...change } } }, headers);
  return (await answer.json()) as {
    data: { createRouterInterface: { routerInterfaceId: string | null; clientToken: string; userErrors: object[] } };
  };
};
const held = () => test.sandbox.world.routerInterfaces.size;

it('makes a token for a call that has none, and repeating with it creates nothing twice', async () => {
  const first = await create();
  const { clientToken, routerInterfaceId } = first.data.createRouterInterface;
  expect(clientToken).toMatch(/^[0-9a-f-]{36}$/);
  expect((await create({ clientToken })).data.createRouterInterface.routerInterfaceId).toBe(routerInterfaceId);
  expect(held()).toBe(1);
});

it('gives the same answer to all who ask at once', async () => {
  const clientToken = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => create({ clientToken })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect([held(), test.sandbox.requests.length]).toEqual([1, 1]);
});

it('two calls without a token are two interfaces', async () => {
  await create();
  await create();
  expect(held()).toBe(2);
});

it('refuses the same token for another request before any call', async () => {
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
    expect(held()).toBe(1);
  });

  it('may stand beside the same clientToken', async () => {
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

  it('is held to the rules of clientToken', async () => {
    const { data } = await create({}, { 'idempotency-key': 'x'.repeat(65) });
    expect(data.createRouterInterface.userErrors).toMatchObject([{ code: 'INVALID_LENGTH', field: ['clientToken'] }]);
  });
});

describe('an answer that is lost after the upstream did the work', () => {
  it('is asked for again, and the caller sees one success', async () => {
    let lost = 0;
    test.sandbox.intercept = (_request, phase) => {
      if (phase === 'beforeCommit' || lost === 2) return undefined;
      lost += 1;
      return { kind: 'hangup' };
    };
    const { data } = await create();
    expect(data.createRouterInterface).toMatchObject({ userErrors: [] });
    expect([held(), test.sandbox.requests.length]).toEqual([1, 3]);
  });

  it('that stays lost is OUTCOME_UNKNOWN with a token; repeating with it tells what happened', async () => {
    test.sandbox.intercept = (_request, phase) => (phase === 'afterCommit' ? { kind: 'hangup' } : undefined);
    const unknown = (await create()) as unknown as { errors: { extensions: Record<string, unknown> }[] };
    expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: true });
    const clientToken = String(unknown.errors[0]?.extensions['clientToken']);

    test.sandbox.intercept = undefined;
    const { data } = await create({ clientToken });
    expect(data.createRouterInterface).toMatchObject({ clientToken, userErrors: [] });
    expect(held()).toBe(1);
  });
});
