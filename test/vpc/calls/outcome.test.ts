import { notSent } from '../../../src/vpc/calls/outcome';

it('a request that was not sent has a wait only where one is known', () => {
  expect(notSent('circuitOpen', 5_000)).toStrictEqual({
    outcome: 'notSent',
    reason: 'circuitOpen',
    retryAfterMs: 5_000,
  });
  expect(notSent('bulkheadFull', 0)).toStrictEqual({ outcome: 'notSent', reason: 'bulkheadFull', retryAfterMs: 0 });
  expect(notSent('unknownRegion')).toStrictEqual({ outcome: 'notSent', reason: 'unknownRegion' });
});
