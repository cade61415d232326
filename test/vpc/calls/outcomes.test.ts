import { FakeUpstream, failed, faulty, respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

describe('a call that ended', () => {
  it('with a refusal is not sent again', async () => {
    const upstream = respondingWith(failed(404, 'InvalidRouterId.NotFound'));
    expect(await new TestClient(upstream).create()).toMatchObject({
      outcome: 'refused',
      error: { kind: 'notFound', httpStatus: 404 },
    });
    expect(upstream.requests).toHaveLength(1);
  });

  it('with unknown, then quotaExceeded, stays unknown: the created interface may use up the quota', async () => {
    const upstream = respondingWith('reset', failed(400, 'LimitationExceed.InterfaceNumberOnRouter'));
    expect(await new TestClient(upstream).create()).toMatchObject({
      outcome: 'unknown',
      error: { kind: 'quotaExceeded' },
    });
  });

  it('with unknown, then notFound, is refused: the first attempt cannot have succeeded', async () => {
    const upstream = respondingWith('reset', failed(404, 'InvalidRouterId.NotFound'));
    expect(await new TestClient(upstream).create()).toMatchObject({ outcome: 'refused', error: { kind: 'notFound' } });
  });

  it('without a connection was not sent', async () => {
    const test = new TestClient(new FakeUpstream(() => 'refuseConnection'));
    expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'unreachable' });
    expect(test.decisions).toEqual(['unreachable', 'unreachable', 'maxAttempts']);
  });

  it('before it had credentials was not sent', async () => {
    const upstream = respondingWith();
    const none = new TestClient(upstream, { credentials: () => Promise.reject(new Error('none')) });
    expect(await none.create()).toMatchObject({ reason: 'credentialsUnavailable' });
    const never = new TestClient(upstream, { credentials: () => new Promise(() => undefined) });
    expect(await never.create()).toMatchObject({ outcome: 'notSent', reason: 'deadlineExceeded' });
    expect(upstream.requests).toHaveLength(0);
  });

  it('before it had an endpoint was not sent', async () => {
    const result = await new TestClient(respondingWith()).start({ regionId: 'xx-nowhere' });
    expect(result).toMatchObject({ outcome: 'notSent', reason: 'unknownRegion' });
  });

  it.each([
    ['a success without its id', faulty('missingIdAfter')],
    ['a truncated body', faulty('truncatedJsonAfter')],
    ['a page of a proxy', faulty('htmlAfter')],
    ['an empty body', faulty('emptyAfter')],
    ['a value that has no text form', { status: 200, body: '{"Success":{"toString":1,"valueOf":1}}' }],
    ['a body that is too large', 'tooLarge'],
  ] as const)('with %s is unknown', async (_body, response) => {
    const result = await new TestClient(new FakeUpstream(() => response)).create();
    expect(result).toMatchObject({ outcome: 'unknown', reason: 'unreadableResponse' });
  });

  it.each([
    ['a catalogued fault', failed(400, 'ErrCode.Invalid'), 'unknown'],
    ['a new code with the status of a fault', failed(500, 'Brand.New'), 'unknown'],
    ['a derived code with the status of a fault', failed(502, 'InvalidBackendResponse'), 'unknown'],
    ['a derived code with the status of a refusal', failed(400, 'InvalidSomething'), 'refused'],
    ['a new code with the status of a refusal', failed(400, 'Brand.New'), 'refused'],
    ['an earlier request in progress', failed(400, 'LastTokenProcessing'), 'unknown'],
  ])('with %s', async (_code, response, outcome) => {
    expect((await new TestClient(new FakeUpstream(() => response)).create()).outcome).toBe(outcome);
  });
});
