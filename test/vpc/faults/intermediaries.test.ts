import { created, type FakeResponse, FakeUpstream, failed } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

/** A response of an intermediary can hide a success of the upstream, so it proves nothing. */

const withoutRequestId = (status: number, code: string): FakeResponse => ({
  status,
  body: JSON.stringify({ code, message: 'from a proxy' }),
});

const respondingWith = (...responses: FakeResponse[]) =>
  new FakeUpstream((_request, number) => responses[number - 1] ?? created('ri-1'));

it.each([400, 403, 404, 408, 409, 414, 429, 431, 499, 500, 502, 503])(
  'HTTP %d with a code and without a request id is unreadable, and the create is sent again',
  async (status) => {
    const upstream = respondingWith(withoutRequestId(status, 'InvalidRouterId.NotFound'));
    const test = new TestClient(upstream);
    expect(await test.create()).toMatchObject({ outcome: 'done', attempts: 2 });
    expect(test.decisions).toEqual(['unreadableResponse', 'done']);
  },
);

it.each([
  ['an empty body', { status: 414, body: '' }],
  ['a page', { status: 431, body: '<html>Request Header Fields Too Large</html>' }],
])('a request that is too long, with %s, is unknown', async (_case, response) => {
  const test = new TestClient(new FakeUpstream(() => response));
  expect(await test.create()).toMatchObject({ outcome: 'unknown', reason: 'unreadableResponse' });
});

it.each([402, 408, 429, 451, 499])('HTTP %d with a request id and a new code is unknown', async (status) => {
  const test = new TestClient(new FakeUpstream(() => failed(status, 'Brand.New')));
  expect(await test.create()).toMatchObject({ outcome: 'unknown', error: { code: 'Brand.New' } });
});

it.each([400, 403, 404, 409])('HTTP %d with a request id and a new code is a refusal', async (status) => {
  const test = new TestClient(new FakeUpstream(() => failed(status, 'Brand.New')));
  expect(await test.create()).toMatchObject({ outcome: 'refused', error: { kind: 'unknown' }, attempts: 1 });
});

it.each([
  ['an intermediary', withoutRequestId(404, 'InvalidRouterId.NotFound')],
  ['a code that the catalogue does not contain', failed(400, 'InvalidSomething')],
])('after a lost response, a refusal of %s does not resolve the outcome', async (_case, response) => {
  const test = new TestClient(respondingWith('reset', response, response));
  expect((await test.create()).outcome).toBe('unknown');
});

it('after a lost response, a catalogued refusal with a request id resolves the outcome', async () => {
  const test = new TestClient(respondingWith('reset', failed(404, 'InvalidRouterId.NotFound')));
  expect((await test.create()).outcome).toBe('refused');
});

it('the wait that an intermediary requests is kept', async () => {
  const response = { status: 503, body: 'busy', headers: { 'retry-after': '30' } };
  const test = new TestClient(new FakeUpstream(() => response));
  expect(await test.create()).toMatchObject({ outcome: 'unknown', retryAfterMs: 30_000 });
});
