import { CallLimit } from '../../src/sandbox/state/call-limit';
import { ClientTokenStore } from '../../src/sandbox/state/client-token-store';
import { CredentialStore } from '../../src/sandbox/state/credential-store';
import { isRamAction } from '../../src/sandbox/state/fault-settings';
import { RouteEntries } from '../../src/sandbox/state/route-entries';
import { Vbrs } from '../../src/sandbox/state/vbrs';

describe('the client token store', () => {
  it('returns the stored result, a mismatch for another request, or new', () => {
    const store = new ClientTokenStore(10);
    expect(store.lookup('a', 'one', 0)).toEqual({ kind: 'new' });
    store.store('a', 'one', { Id: '1' }, 10);
    expect(store.lookup('a', 'one', 9)).toEqual({ kind: 'replay', result: { Id: '1' } });
    expect(store.lookup('a', 'other', 9)).toEqual({ kind: 'mismatch' });
    expect(store.lookup('b', 'one', 9)).toEqual({ kind: 'new' });
  });

  it('accepts another request after the entry expires', () => {
    const store = new ClientTokenStore(10);
    store.store('a', 'one', { Id: '1' }, 10);
    expect(store.lookup('a', 'other', 10)).toEqual({ kind: 'new' });
    expect(store.lookup('a', 'one', 9)).toEqual({ kind: 'new' });
    store.store('a', 'other', { Id: '2' }, 20);
    expect(store.lookup('a', 'other', 19)).toEqual({ kind: 'replay', result: { Id: '2' } });
  });

  it('evicts the oldest entry only if it is full', () => {
    const store = new ClientTokenStore(2);
    for (const key of ['a', 'b']) store.store(key, 'one', {}, 10);
    expect(store.lookup('a', 'one', 0).kind).toBe('replay');
    store.store('c', 'one', {}, 10);
    expect(['a', 'b', 'c'].map((key) => store.lookup(key, 'one', 0).kind)).toEqual(['new', 'replay', 'replay']);
  });
});

describe('the call limit', () => {
  it('returns the wait until the oldest call is 60 s old, for each key', () => {
    const limit = new CallLimit();
    expect([limit.take('a', 2, 0), limit.take('a', 2, 1000), limit.take('a', 2, 2000)]).toEqual([0, 0, 58_000]);
    expect(limit.take('b', 2, 2000)).toBe(0);
    expect(limit.take('a', 2, 59_999)).toBe(1);
    expect(limit.take('a', 2, 60_000)).toBe(0);
    expect(limit.take('a', 2, 60_000)).toBe(1000);
    expect(limit.take('a', 2, 61_000)).toBe(0);
    expect(limit.take('a', 2, 61_000)).toBe(59_000);
  });

  it('starts again if the limit changes', () => {
    const limit = new CallLimit();
    expect([limit.take('a', 1, 0), limit.take('a', 1, 0)]).toEqual([0, 60_000]);
    expect([limit.take('a', 2, 0), limit.take('a', 2, 0), limit.take('a', 2, 0)]).toEqual([0, 0, 60_000]);
  });

  it.each([0, -1, Number.POSITIVE_INFINITY])('does not exist for %d', (none) => {
    const limit = new CallLimit();
    expect(Array.from({ length: 400 }, () => limit.take('a', none, 0)).every((wait) => wait === 0)).toBe(true);
  });
});

describe('the route entries', () => {
  it('have unique ids, and are removed one by one or all of an interface', () => {
    const entries = new RouteEntries();
    expect([entries.add('ri-1'), entries.add('ri-1'), entries.add('ri-2')]).toEqual(['rte-1', 'rte-2', 'rte-3']);
    entries.remove('rte-1');
    expect([entries.of('ri-1'), entries.of('ri-2'), entries.of('ri-3')]).toEqual([['rte-2'], ['rte-3'], []]);
    entries.removeAllOf('ri-1');
    expect([entries.of('ri-1'), entries.of('ri-2')]).toEqual([[], ['rte-3']]);
  });
});

describe('the credential store', () => {
  const store = new CredentialStore(
    [
      { accessKeyId: 'own', accessKeySecret: 's' },
      { accessKeyId: 'other', accessKeySecret: 's', accountId: '2' },
      { accessKeyId: 'off', accessKeySecret: 's', securityToken: 't', expiresAt: 10, inactive: true },
      { accessKeyId: 'session', accessKeySecret: 's', securityToken: 't', expiresAt: 10 },
    ],
    '1',
  );
  const codeOf = (accessKeyId: string, token: string, now: number) => {
    try {
      return store.requireUsable(accessKeyId, token, now).accountId;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('contains the account of the world and those of the credentials', () => {
    expect(['1', '2', '3', ''].map((accountId) => store.hasAccount(accountId))).toEqual([true, true, false, false]);
    expect(new CredentialStore([], '1').hasAccount('1')).toBe(true);
  });

  it('returns the account of a credential', () => {
    expect([codeOf('own', '', 0), codeOf('other', '', 0), codeOf('session', 't', 9)]).toEqual(['1', '2', '1']);
  });

  it('checks the key, then the token, then the time', () => {
    expect(codeOf('none', '', 0)).toBe('InvalidAccessKeyId.NotFound');
    expect(codeOf('off', '', 20)).toBe('InvalidAccessKeyId.Inactive');
    expect(codeOf('session', '', 20)).toBe('MissingSecurityToken');
    expect(codeOf('session', 'x', 20)).toBe('InvalidSecurityToken.MismatchWithAccessKey');
    expect(codeOf('own', 't', 20)).toBe('InvalidSecurityToken.MismatchWithAccessKey');
    expect(codeOf('session', 't', 10)).toBe('InvalidSecurityToken.Expired');
  });
});

it('an evicted client token is new until it is stored again', () => {
  const store = new ClientTokenStore(10);
  store.store('a', 'one', { Id: '1' }, 10);
  const restore = store.evict('a');
  expect(store.lookup('a', 'one', 0)).toEqual({ kind: 'new' });
  restore();
  expect(store.lookup('a', 'one', 0)).toEqual({ kind: 'replay', result: { Id: '1' } });
  store.evict('unknown')();
  expect(store.lookup('unknown', 'one', 0)).toEqual({ kind: 'new' });
});

it('a route entry of any interface can be removed', () => {
  const routes = new RouteEntries();
  const [first, second] = [routes.add('ri-1'), routes.add('ri-2')];
  expect([routes.remove(second), routes.remove(first), routes.remove(first)]).toEqual([true, true, false]);
  expect(routes.list()).toEqual([]);
});

it.each([
  ['vpc:DeleteRouterInterface', true],
  ['vpc:*', true],
  ['x vpc:*', false],
  ['vpc:* x', false],
  ['ecs:*', false],
])('whether %s is a RAM action of the service: %s', (text, expected) => {
  expect(isRamAction(text)).toBe(expected);
});

it('the VBRs of a second account are found by their own numbers only', () => {
  const [one, other] = [new Vbrs(3), new Vbrs(3, 3)];
  const ids = (vbrs: Vbrs) => vbrs.list('cn-beijing').map(({ vbrId }) => vbrId);
  for (const [own, foreign] of [
    [one, other],
    [other, one],
  ] as const)
    expect([
      ids(own).map((id) => new Vbrs(3, own === one ? 0 : 3).find(id)?.vbrId),
      ids(foreign).map((id) => new Vbrs(3, own === one ? 0 : 3).find(id)),
    ]).toEqual([ids(own), [undefined, undefined, undefined]]);
});
