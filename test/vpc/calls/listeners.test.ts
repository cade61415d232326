import { getEventListeners } from 'node:events';
import { respondingWith } from '../../support/fake-upstream';
import { TestClient } from '../../support/test-client';

it('the wait for credentials leaves no listener on the signal of the attempt, which would keep it in memory', async () => {
  const listeners: number[] = [];
  const upstream = respondingWith();
  const send = upstream.send.bind(upstream);
  upstream.send = (request, signal) => {
    listeners.push(getEventListeners(signal, 'abort').length);
    return send(request, signal);
  };
  const { client } = new TestClient(upstream);
  await client.read(
    { name: 'DescribeRegions', kind: 'read', read: () => ({}) },
    { regionId: 'cn-beijing' },
    { signal: new AbortController().signal },
  );
  expect(listeners).toEqual([0]);
});
