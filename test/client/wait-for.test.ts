import { type Answer, type TypedDocument, waitFor } from '../../client';
import { sleep } from '../../client/wait';

interface Data {
  readonly status: string;
}

const DOCUMENT: TypedDocument<Data, { id: string }> = { kind: 'Document', definitions: [] };
const status = (text: string): Answer<Data> => ({ data: { status: text } });
const failed = (code: string, retryAfterSeconds?: number): Answer<Data> => ({
  errors: [{ message: 'no', extensions: { code, retryAfterSeconds } }],
});

async function run(answers: readonly (Answer<Data> | Error)[], options: Parameters<typeof waitFor>[4] = {}) {
  const waits: number[] = [];
  let reads = 0;
  const send = async () => {
    const answer = answers[reads++];
    if (!answer || answer instanceof Error) throw answer ?? new Error('more reads than answers');
    return answer;
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const isMet = (data: Data) => data.status === 'IDLE';
  const result = await waitFor(send, DOCUMENT, { id: 'ri-1' }, isMet, { wait, ...options }).catch((error) => error);
  return { result, waits };
}

it('returns the first result that meets the condition', async () => {
  expect(await run([status('ACTIVATING'), status('IDLE')])).toEqual({ result: { status: 'IDLE' }, waits: [1000] });
});

it.each([
  ['a retryable error', failed('UPSTREAM_FAILED')],
  ['a lost connection', new TypeError('fetch failed')],
])('continues after %s', async (_name, answer) => {
  expect(await run([answer, status('IDLE')])).toEqual({ result: { status: 'IDLE' }, waits: [1000] });
});

it('waits longer if the gateway asks for it, and never less than the interval', async () => {
  const answers = [failed('UPSTREAM_THROTTLED', 9), failed('UPSTREAM_THROTTLED', 1), status('IDLE')];
  expect((await run(answers, { intervalMs: 3000 })).waits).toEqual([9000, 3000]);
});

it('throws another error at once', async () => {
  const { result, waits } = await run([failed('UPSTREAM_CREDENTIALS')]);
  expect(result).toMatchObject({ name: 'GatewayError', code: 'UPSTREAM_CREDENTIALS' });
  expect(waits).toEqual([]);
});

it('gives up after the last read, with the latest result', async () => {
  const { result, waits } = await run([status('ACTIVATING'), status('INACTIVE')], { attempts: 2 });
  expect(result).toMatchObject({ name: 'WaitTimeoutError', data: { status: 'INACTIVE' } });
  expect(waits).toHaveLength(1);
});

it('ends when the signal is aborted', async () => {
  const abort = new AbortController();
  const wait = async () => abort.abort();
  const { result } = await run([status('ACTIVATING')], { wait, signal: abort.signal });
  expect(result).toMatchObject({ name: 'WaitTimeoutError' });
});

describe('sleep', () => {
  it('ends with its timer', async () => {
    await expect(sleep(1)).resolves.toBeUndefined();
  });

  it('ends early with the signal, before and during the wait', async () => {
    const abort = new AbortController();
    const during = sleep(2 ** 30, abort.signal);
    abort.abort();
    await during;
    await sleep(2 ** 30, abort.signal);
  });
});

it('throws an error that is beside a null root field, if a repetition cannot help', async () => {
  const nullRoot = (code: string) => ({ ...failed(code), data: { status: null } }) as unknown as Answer<Data>;
  const { result, waits } = await run([nullRoot('BAD_USER_INPUT')]);
  expect([result.name, result.code, waits]).toEqual(['GatewayError', 'BAD_USER_INPUT', []]);
  expect(await run([nullRoot('UPSTREAM_FAILED'), status('IDLE')])).toMatchObject({ result: { status: 'IDLE' } });
});
