import type { CallableAction } from '../../../src/vpc/calls/callable-action';
import { FakeUpstream } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

const response = { status: 200, body: '{"RequestId":"R"}' };

it('a defect in the reader of a response is reported, and the outcome of the write is unknown', async () => {
  const defect = new TypeError('body.Items is undefined');
  const action: CallableAction<object, object> = {
    name: 'Test',
    kind: 'write',
    idempotency: 'none',
    read: () => {
      throw defect;
    },
  };
  const defects: unknown[] = [];
  const test = new TestClient(new FakeUpstream(() => response), {
    observer: { defect: (error) => defects.push(error) },
  });
  const result = await test.complete(test.client.write(action, { regionId: 'cn-beijing' }));
  expect(result).toMatchObject({ outcome: 'unknown', reason: 'unreadableResponse' });
  expect(defects).toEqual([defect]);
});

it('an error of a credentials provider is reported; missing credentials are not', async () => {
  const defects: unknown[] = [];
  const failure = new TypeError('profile is undefined');
  const test = new TestClient(new FakeUpstream(() => response), {
    credentials: () => Promise.reject(failure),
    observer: { defect: (error) => defects.push(error) },
  });
  expect(await test.create()).toMatchObject({ outcome: 'notSent', reason: 'credentialsUnavailable' });
  expect(defects).toEqual([failure]);
});
