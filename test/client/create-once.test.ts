import { createOnce, type GatewayError, type Send, type StrictCreateRouterInterfaceInput } from '../../client';
import type { CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables } from '../../schema/client';

const INPUT: StrictCreateRouterInterfaceInput = {
  regionId: 'cn-beijing',
  routerType: 'VROUTER',
  routerId: 'vrt-a',
  role: 'ACCEPTING_SIDE',
  oppositeRegionId: 'cn-beijing',
};

type CreateSend = Send<CreateRouterInterfaceMutation, CreateRouterInterfaceMutationVariables>;
type CreateAnswer = Awaited<ReturnType<CreateSend>>;

const created = { data: { createRouterInterface: { routerInterfaceId: 'ri-1' } } } as CreateAnswer;
const failed = (code: string, extensions = {}): CreateAnswer => ({
  data: { createRouterInterface: null } as CreateAnswer['data'] & object,
  errors: [{ message: `message of ${code}`, extensions: { code, ...extensions } }],
});

/** Runs createOnce against answers in their order; an Error is thrown by the client. */
async function run(answers: readonly (CreateAnswer | Error)[], options: Parameters<typeof createOnce>[2] = {}) {
  const tokens: unknown[] = [];
  const waits: number[] = [];
  const send: CreateSend = async (_document, { input }) => {
    const answer = answers[tokens.push(input.clientToken) - 1];
    if (!answer || answer instanceof Error) throw answer ?? new Error('more requests than answers');
    return answer;
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const result = await createOnce(send, INPUT, { wait, ...options }).catch((error: GatewayError) => error);
  return { result, tokens, waits };
}

it('sends a client token of its own, and returns the payload', async () => {
  const { result, tokens } = await run([created]);
  expect(result).toBe(created.data?.createRouterInterface);
  expect(tokens).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

it('two creates have different tokens', async () => {
  const [first, second] = [await run([created]), await run([created])];
  expect(first.tokens).not.toEqual(second.tokens);
});

it('keeps the token of the input, and does not change the input', async () => {
  const inputs: unknown[] = [];
  const input = Object.freeze({ ...INPUT, clientToken: 'mine' });
  await createOnce(async (_document, variables) => {
    inputs.push(variables.input);
    return created;
  }, input);
  expect(inputs).toEqual([input]);
});

it('returns a refusal as a payload, without a repetition', async () => {
  const refused = { data: { createRouterInterface: { userErrors: [{ code: 'REQUIRED' }] } } } as CreateAnswer;
  const { result, tokens } = await run([refused]);
  expect(result).toBe(refused.data?.createRouterInterface);
  expect(tokens).toHaveLength(1);
});

it.each([
  ['an unknown outcome', failed('OUTCOME_UNKNOWN')],
  ['a lost connection', new TypeError('fetch failed')],
  ['an unavailable upstream', failed('UPSTREAM_UNAVAILABLE')],
  ['an answer without data and errors', { data: null }],
  ['an unknown outcome in the result of Apollo Client', { error: { errors: failed('OUTCOME_UNKNOWN').errors } }],
  ['an unknown outcome in the result of urql', { error: { graphQLErrors: failed('OUTCOME_UNKNOWN').errors } }],
])('repeats after %s with the same token', async (_name, answer) => {
  const { result, tokens, waits } = await run([answer, created]);
  expect(result).toBe(created.data?.createRouterInterface);
  expect(tokens).toHaveLength(2);
  expect(tokens[0]).toBe(tokens[1]);
  expect(waits).toEqual([1000]);
});

it('waits as long as the gateway asks for', async () => {
  const { waits } = await run([failed('UPSTREAM_THROTTLED', { retryAfterSeconds: 7 }), created]);
  expect(waits).toEqual([7000]);
});

it('doubles the wait without such a time, up to 30 s', async () => {
  const { waits } = await run([...Array(7).fill(failed('OUTCOME_UNKNOWN')), created], { attempts: 8 });
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

it('does not repeat an error that is not retryable: nothing was changed', async () => {
  const { result, tokens } = await run([failed('UPSTREAM_CREDENTIALS')]);
  expect(tokens).toHaveLength(1);
  expect(result).toMatchObject({
    name: 'GatewayError',
    code: 'UPSTREAM_CREDENTIALS',
    message: 'message of UPSTREAM_CREDENTIALS',
    retryable: false,
    outcomeUnknown: false,
    clientToken: tokens[0],
  });
});

it('the gateway decides whether its error is retryable', async () => {
  const { tokens } = await run([failed('UPSTREAM_UNAVAILABLE', { retryable: false })]);
  expect(tokens).toHaveLength(1);
});

it('throws the last error after all attempts, with the token', async () => {
  const { result, tokens } = await run(Array(3).fill(failed('OUTCOME_UNKNOWN')), { attempts: 3 });
  expect(tokens).toHaveLength(3);
  expect(result).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcomeUnknown: true, clientToken: tokens[0] });
});

it('after an unknown outcome, a later error does not prove that nothing was created', async () => {
  const { result } = await run([failed('OUTCOME_UNKNOWN'), failed('UPSTREAM_CREDENTIALS')]);
  expect(result).toMatchObject({ code: 'UPSTREAM_CREDENTIALS', outcomeUnknown: true });
});

it('ends when the signal is aborted during a wait', async () => {
  const abort = new AbortController();
  const wait = async () => abort.abort();
  const { result, tokens } = await run([failed('OUTCOME_UNKNOWN'), created], { wait, signal: abort.signal });
  expect(tokens).toHaveLength(1);
  expect(result).toMatchObject({ code: 'OUTCOME_UNKNOWN', clientToken: tokens[0] });
});

it('sends nothing if the signal is already aborted', async () => {
  const { result, tokens } = await run([created], { signal: AbortSignal.abort() });
  expect(tokens).toEqual([]);
  expect(result).toMatchObject({ name: 'GatewayError', outcomeUnknown: false });
});
