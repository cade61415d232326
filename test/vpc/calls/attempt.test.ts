import { type AttemptInput, attempt } from '../../../src/vpc/calls/attempt';
import { ERROR_KINDS } from '../../../src/vpc/errors/error-kinds';
import { authorization } from '../../../src/vpc/wire/signature';
import type { HttpRequest, HttpResponse, SendResult } from '../../../src/vpc/wire/transport';

const CREDENTIALS = { accessKeyId: 'id-of-a-key', accessKeySecret: 'a-secret-key' };
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const action = {
  name: 'DescribeRegions',
  kind: 'read',
  read: (body: Readonly<Record<string, unknown>>) => (body['Missing'] ? undefined : body),
} as const;

/** Makes an attempt whose request ends with the given result. */
async function attemptWith(result: SendResult, change: Partial<AttemptInput> = {}) {
  const requests: HttpRequest[] = [];
  const signals: AbortSignal[] = [];
  const defect = jest.fn();
  const signal = new AbortController().signal;
  const outcome = await attempt(action, {
    endpoint: new URL('https://vpc.cn-beijing.aliyuncs.com:8443/ignored'),
    transport: {
      send: async (request, given) => {
        requests.push(request);
        signals.push(given);
        return result;
      },
      close: async () => undefined,
    },
    credentials: CREDENTIALS,
    query: 'RegionId=cn-beijing',
    number: 1,
    delayMs: 0,
    now: NOW,
    signal,
    isOfAnotherCall: () => false,
    defect,
    ...change,
  });
  const [request] = requests;
  if (!request) throw new Error('No request was sent.');
  return { outcome, request, requests, signals, signal, defect };
}

const completed = (status: number, body: object | string, headers: HttpResponse['headers'] = {}): SendResult => ({
  sent: 'completed',
  response: { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
});
const errorBody = (code: string, message = 'Message') => ({ RequestId: 'R', Code: code, Message: message });

describe('the request', () => {
  const success = completed(200, { RequestId: 'R' });

  it('is sent once, to the origin of the endpoint, with the query and the signal', async () => {
    const { request, requests, signals, signal } = await attemptWith(success);
    expect(requests).toHaveLength(1);
    expect(request.origin).toBe('https://vpc.cn-beijing.aliyuncs.com:8443');
    expect(request.path).toBe('/?RegionId=cn-beijing');
    expect(signals).toEqual([signal]);
  });

  it('has exactly the headers of a first attempt, and their signature', async () => {
    const { headers } = (await attemptWith(success)).request;
    const { authorization: signature, 'x-acs-signature-nonce': nonce, ...others } = headers;
    expect(others).toEqual({
      host: 'vpc.cn-beijing.aliyuncs.com:8443',
      accept: 'application/json',
      'user-agent': 'router-interface-gateway',
      'x-acs-action': 'DescribeRegions',
      'x-acs-version': '2016-04-28',
      'x-acs-date': '2026-01-02T03:04:05Z',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
    expect(nonce).toMatch(/^[0-9a-f-]{36}$/);
    const signed = {
      method: 'POST',
      query: 'RegionId=cn-beijing',
      headers: { ...others, 'x-acs-signature-nonce': nonce ?? '' },
    } as const;
    expect(signature).toBe(authorization(signed, CREDENTIALS));
  });

  it('has another nonce in every attempt', async () => {
    const nonces = await Promise.all([attemptWith(success), attemptWith(success)]);
    const [first, second] = nonces.map(({ request }) => request.headers['x-acs-signature-nonce']);
    expect(first).not.toBe(second);
  });

  it('has the headers of temporary credentials', async () => {
    const credentials = { ...CREDENTIALS, securityToken: 'a-security-token' };
    const { headers } = (await attemptWith(success, { credentials })).request;
    expect(headers).toMatchObject({
      'x-acs-accesskey-id': 'id-of-a-key',
      'x-acs-security-token': 'a-security-token',
    });
    expect(headers['authorization']).toContain('x-acs-security-token');
  });

  it.each([
    [2, 50, '1', '50'],
    [3, 0, '2', '0'],
  ])('has the number and the wait of a retry: attempt %d', async (number, delayMs, attempts, delay) => {
    const { headers } = (await attemptWith(success, { number, delayMs })).request;
    expect(headers).toMatchObject({ 'x-acs-retry-attempts': attempts, 'x-acs-retry-delay': delay });
    expect(headers['authorization']).toContain('x-acs-retry-attempts');
  });
});

describe('a request without a response', () => {
  const aborted = AbortSignal.abort();

  it.each<[SendResult, Partial<AttemptInput>, object]>([
    [{ sent: 'notSent' }, {}, { outcome: 'notSent', reason: 'unreachable' }],
    [
      { sent: 'notSent', networkError: 'ECONNREFUSED' },
      {},
      { outcome: 'notSent', reason: 'unreachable', networkError: 'ECONNREFUSED' },
    ],
    [{ sent: 'notSent' }, { signal: aborted }, { outcome: 'notSent', reason: 'deadlineExceeded' }],
    [{ sent: 'lost' }, {}, { outcome: 'unknown', reason: 'connectionLost' }],
    [
      { sent: 'lost', networkError: 'ECONNRESET' },
      {},
      { outcome: 'unknown', reason: 'connectionLost', networkError: 'ECONNRESET' },
    ],
    [{ sent: 'lost' }, { signal: aborted }, { outcome: 'unknown', reason: 'timeout' }],
    [{ sent: 'tooLarge' }, {}, { outcome: 'unknown', reason: 'unreadableResponse' }],
  ])('%j, with %j, is %j', async (result, change, outcome) => {
    expect((await attemptWith(result, change)).outcome).toEqual(outcome);
  });
});

describe('a response', () => {
  const outcomeOf = async (...response: Parameters<typeof completed>) =>
    (await attemptWith(completed(...response))).outcome;

  it('of a success is done', async () => {
    expect(await outcomeOf(200, { RequestId: 'R' })).toEqual({ outcome: 'done', response: { RequestId: 'R' } });
  });

  it('of a success without a required part is unreadable', async () => {
    expect(await outcomeOf(200, { Missing: true })).toEqual({ outcome: 'unknown', reason: 'unreadableResponse' });
  });

  it.each([200, 302, 404, 408, 413, 414, 429, 431, 499, 500, 502])(
    'that is not of the API, with status %d, is unreadable',
    async (status) => {
      expect(await outcomeOf(status, '<html></html>')).toEqual({ outcome: 'unknown', reason: 'unreadableResponse' });
    },
  );

  it.each([400, 403, 404, 408, 409, 414, 429, 431, 499])(
    'with status %d and a catalogued code but without a request id is unreadable: it is not of the upstream',
    async (status) => {
      const body = { Code: 'InvalidRouterId.NotFound', Message: 'Not found.' };
      expect(await outcomeOf(status, body)).toEqual({ outcome: 'unknown', reason: 'unreadableResponse' });
    },
  );

  it('with an error of the API and status 414 keeps its code', async () => {
    expect(await outcomeOf(414, errorBody('InvalidRouterId.NotFound'))).toMatchObject({ error: { kind: 'notFound' } });
  });

  it('with an error has its code, message, request id, kind, field and status', async () => {
    expect(await outcomeOf(404, errorBody('InvalidRouterId.NotFound', 'No such router.'))).toEqual({
      outcome: 'refused',
      error: {
        code: 'InvalidRouterId.NotFound',
        message: 'No such router.',
        requestId: 'R',
        kind: 'notFound',
        advice: expect.stringContaining('{routerId}'),
        field: 'routerId',
        httpStatus: 404,
      },
    });
  });

  it.each([
    [400, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [409, 'refused'],
    [401, 'unknown'],
    [408, 'unknown'],
    [429, 'unknown'],
    [499, 'unknown'],
    [500, 'unknown'],
  ])('with a code that is not in the catalogue and status %d is %s', async (status, outcome) => {
    expect(await outcomeOf(status, errorBody('Brand.New'))).toMatchObject({ outcome, error: { code: 'Brand.New' } });
  });

  it.each([
    [429, 'unreadableResponse'],
    [500, 'serverFault'],
    [503, 'serverFault'],
  ])('with a new code and status %d is unknown for the reason %s', async (status, reason) => {
    expect(await outcomeOf(status, errorBody('Brand.New'))).toMatchObject({ outcome: 'unknown', reason });
  });

  it('with a new code and the status of a fault keeps the error and the requested wait', async () => {
    expect(await outcomeOf(503, errorBody('Brand.New'), { 'retry-after': '7' })).toEqual({
      outcome: 'unknown',
      reason: 'serverFault',
      error: {
        code: 'Brand.New',
        message: 'Message',
        requestId: 'R',
        kind: 'unknown',
        advice: ERROR_KINDS.unknown.message,
        httpStatus: 503,
        uncatalogued: true,
      },
      retryAfterMs: 7_000,
    });
  });

  it.each([
    ['a catalogued refusal', 'InvalidRouterId.NotFound'],
    ['a catalogued refusal with a leading space', ' InvalidRouterId.NotFound'],
    ['any code of throttling', 'Throttling.NeverSeen'],
  ])('with %s is a refusal, also with status 503', async (_code, code) => {
    expect(await outcomeOf(503, errorBody(code))).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['InternalError', 'serverFault'],
    ['LastTokenProcessing', 'tokenProcessing'],
  ])('with %s is unknown for the reason %s, and has the error and the requested wait', async (code, reason) => {
    expect(await outcomeOf(400, errorBody(code), { 'retry-after': '2' })).toMatchObject({
      outcome: 'unknown',
      reason,
      error: { code, requestId: 'R' },
      retryAfterMs: 2_000,
    });
  });

  it('that quotes the secret of the credentials is redacted', async () => {
    const outcome = await outcomeOf(400, errorBody('Brand.New', 'signed with a-secret-key'));
    expect(outcome).toMatchObject({ error: { message: 'signed with [redacted]' } });
  });

  it('whose reader throws is unreadable, and the error is reported as a defect', async () => {
    const error = new Error('defect');
    const defect = jest.fn();
    const failing = {
      ...action,
      read: () => {
        throw error;
      },
    };
    const { send } = { send: async () => completed(200, { RequestId: 'R' }) };
    const outcome = await attempt(failing, {
      endpoint: new URL('https://upstream'),
      transport: { send, close: async () => undefined },
      credentials: CREDENTIALS,
      query: '',
      number: 1,
      delayMs: 0,
      now: NOW,
      isOfAnotherCall: () => false,
      signal: new AbortController().signal,
      defect,
    });
    expect(outcome).toEqual({ outcome: 'unknown', reason: 'unreadableResponse' });
    expect(defect.mock.calls).toEqual([[error]]);
  });
});

describe('the requested wait', () => {
  it.each<[HttpResponse['headers'], number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '3' }, 3_000],
    [{ 'x-acs-retry-after': '3' }, 3],
    [{ 'x-acs-retry-after': '3', 'retry-after': '4' }, 3],
    [{ 'x-acs-retry-after': 'soon', 'retry-after': '4' }, 4_000],
    [{ 'retry-after': '3600' }, 3_600_000],
    [{ 'retry-after': '3601' }, 3_600_000],
    [{ 'x-acs-retry-after': '99999999' }, 3_600_000],
    [{ 'x-acs-retry-after': '100000000' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after': '-1' }, undefined],
    [{ 'retry-after': '1.5' }, undefined],
    [{ 'retry-after': '1s' }, undefined],
    [{ 'x-acs-retry-after': ['3'] }, undefined],
  ])('of %j is %j ms', async (headers, retryAfterMs) => {
    const { outcome } = await attemptWith(completed(400, errorBody('Throttling.User'), headers));
    expect(outcome).toMatchObject({ outcome: 'refused' });
    expect('retryAfterMs' in outcome ? outcome.retryAfterMs : undefined).toBe(retryAfterMs);
    expect('retryAfterMs' in outcome).toBe(retryAfterMs !== undefined);
  });
});
