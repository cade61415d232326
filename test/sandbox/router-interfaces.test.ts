import { findRegion, type Region } from '../../src/sandbox/state/regions';
import type { RouterInterface } from '../../src/sandbox/state/router-interface';
import { RouterInterfaces } from '../../src/sandbox/state/router-interfaces';

/** The indexes of the store. The other tests of the sandbox test their use. */

const region = (regionId: string): Region => {
  const found = findRegion(regionId);
  if (!found) throw new Error(`no region ${regionId}`);
  return found;
};

let store: RouterInterfaces;
beforeEach(() => {
  store = new RouterInterfaces();
});

function add(changes: Partial<RouterInterface> = {}): RouterInterface {
  const { regionId = 'cn-beijing' } = changes;
  const added = {
    ...{
      ownerId: '1',
      regionId,
      routerId: 'vrt-1',
      status: 'Idle',
      businessStatus: 'Normal',
      connectedWith: undefined,
    },
    ...store.nextIdentity(region(regionId)),
    ...changes,
  } as RouterInterface;
  store.add(added);
  return added;
}
const listed = (ownerId = '1', regionId = 'cn-beijing') => store.list(ownerId, regionId);

it.each([0, 1, 2, 3, 4])('the list of a region does not contain a removed interface (%d of five)', (position) => {
  const all = [add(), add(), add(), add(), add()];
  const [removed] = all.splice(position, 1);
  if (removed) store.remove(removed);
  expect(listed()).toEqual(all);
  expect([...store.onRouter('vrt-1')]).toEqual(all);
  expect([store.size, store.countOfAccount('1')]).toEqual([4, 4]);
});

it('the list is empty after the only interface is removed', () => {
  const only = add();
  store.remove(only);
  expect([listed(), [...store.onRouter('vrt-1')], store.size]).toEqual([[], [], 0]);
});

it('lists are those of one account and region', () => {
  const one = add();
  const elsewhere = add({ regionId: 'cn-hangzhou' });
  const foreign = add({ ownerId: '2' });
  expect([listed(), listed('1', 'cn-hangzhou'), listed('2'), listed('2', 'cn-hangzhou')]).toEqual([
    [one],
    [elsewhere],
    [foreign],
    [],
  ]);
  store.remove(elsewhere);
  expect([listed(), listed('2')]).toEqual([[one], [foreign]]);
});

it('an interface is removed once', () => {
  const [one, other] = [add(), add()];
  store.remove(one);
  store.remove(one);
  expect([listed(), store.countOfAccount('1')]).toEqual([[other], 1]);
});

it('ids and sequence numbers increase', () => {
  const [one, other] = [add(), add({ regionId: 'cn-hangzhou' })];
  expect([one.sequence, other.sequence]).toEqual([1, 2]);
  expect(one.id).toMatch(/^ri-2ze[0-9a-z]{10}00000001$/);
  expect(other.id).toMatch(/^ri-bp1[0-9a-z]{10}00000002$/);
});

it('knows which ids were deleted', () => {
  const [one, last] = [add(), add()];
  const unused = new RouterInterfaces();
  for (let count = 0; count < 2; count += 1) unused.nextIdentity(region('cn-beijing'));
  const next = unused.nextIdentity(region('cn-beijing')).id;
  expect(store.wasDeleted(one.id)).toBe(false);
  store.remove(last);
  expect([store.wasDeleted(one.id), store.wasDeleted(last.id)]).toEqual([false, true]);
  expect(store.wasDeleted(next)).toBe(false);
  expect(store.wasDeleted(last.id.replace('ri-2ze', 'ri-zzz'))).toBe(false);
  expect(store.wasDeleted(last.id.replace('ri-2ze', 'ri-bp1'))).toBe(false);
  expect(store.wasDeleted(last.id.replace('ri-', 'vrt-'))).toBe(false);
  expect([store.wasDeleted(''), store.wasDeleted('ri-none')]).toEqual([false, false]);
});

describe('a connection of two routers', () => {
  function connect(left: RouterInterface, right: RouterInterface): void {
    Object.assign(left, { connectedWith: right.id });
    Object.assign(right, { connectedWith: left.id });
    store.markConnected(left.routerId, right.routerId);
  }

  it('exists in both directions, for these routers only', () => {
    connect(add({ routerId: 'vrt-2' }), add({ routerId: 'vrt-1' }));
    expect([store.isConnected('vrt-1', 'vrt-2'), store.isConnected('vrt-2', 'vrt-1')]).toEqual([true, true]);
    expect([store.isConnected('vrt-1', 'vrt-3'), store.isConnected('vrt-1', 'vrt-1')]).toEqual([false, false]);
  });

  it.each(['first', 'second'])('ends if its %s interface is removed, once', (which) => {
    const pairs = [0, 1].map(() => [add({ routerId: 'vrt-1' }), add({ routerId: 'vrt-2' })] as const);
    for (const [left, right] of pairs) connect(left, right);
    for (const [index, [left, right]] of pairs.entries()) {
      const ends = which === 'first' ? [left, right] : [right, left];
      for (const end of ends) {
        store.remove(end);
        expect(store.isConnected('vrt-1', 'vrt-2')).toBe(index === 0);
      }
    }
  });

  it('remains if an interface that is not connected is removed', () => {
    connect(add({ routerId: 'vrt-1' }), add({ routerId: 'vrt-2' }));
    store.remove(add({ routerId: 'vrt-1' }));
    expect(store.isConnected('vrt-1', 'vrt-2')).toBe(true);
  });
});

describe('a financial lock', () => {
  it('applies to the account until each interface is unlocked or removed', () => {
    const [one, other] = [add(), add()];
    add({ ownerId: '2' });
    expect(store.hasFinancialLock('1')).toBe(false);
    store.setBusinessStatus(one.id, 'FinancialLocked');
    store.setBusinessStatus(other.id, 'FinancialLocked');
    expect([one.businessStatus, store.hasFinancialLock('1'), store.hasFinancialLock('2')]).toEqual([
      'FinancialLocked',
      true,
      false,
    ]);
    store.setBusinessStatus(one.id, 'Normal');
    expect(store.hasFinancialLock('1')).toBe(true);
    store.remove(other);
    expect(store.hasFinancialLock('1')).toBe(false);
  });

  it('is not a security lock', () => {
    const one = add();
    store.setBusinessStatus(one.id, 'SecurityLocked');
    expect(store.hasFinancialLock('1')).toBe(false);
  });
});
