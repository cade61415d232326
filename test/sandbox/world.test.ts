import { accessPointsOf } from '../../src/sandbox/state/access-points';
import { findRegion, REGIONS, regionOfResource } from '../../src/sandbox/state/regions';
import { Vbrs } from '../../src/sandbox/state/vbrs';
import { VRouters } from '../../src/sandbox/state/vrouters';
import { World } from '../../src/sandbox/world';
import { call, create, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

describe('each region has the requested number of VPC routers', () => {
  it.each([1, 2, 3, 500])('%d', (perRegion) => {
    const vrouters = new VRouters(perRegion);
    for (const { regionId } of REGIONS) {
      const all = vrouters.page(regionId, 0, perRegion + 10);
      expect(all).toHaveLength(perRegion);
      expect(new Set(all.map(({ vrouterId }) => vrouterId)).size).toBe(perRegion);
      expect(all.every((router) => vrouters.find(router.vrouterId) === router)).toBe(true);
    }
  });

  it('the example routers are the first', () => {
    expect(new VRouters(1).page('cn-beijing', 0, 10)).toMatchObject([{ vrouterId: ROUTER }]);
    expect(new VRouters(1).find(OTHER_ROUTER)).toBeUndefined();
    expect(new VRouters(3).page('cn-beijing', 0, 10)).toMatchObject([
      { vrouterId: ROUTER },
      { vrouterId: OTHER_ROUTER },
      { vrouterId: expect.stringMatching(/^vrt-2ze[0-9a-z]{18}$/) },
    ]);
  });

  it('their ids are the same in every world and order of access', () => {
    const last = new VRouters(1000).page('eu-west-1', 999, 1)[0];
    expect(new VRouters(1000).page('eu-west-1', 0, 1000)[999]).toEqual(last);
    expect(new VRouters(1000).find(last?.vrouterId ?? '')).toEqual(last);
    expect(new VRouters(999).find(last?.vrouterId ?? '')).toBeUndefined();
  });

  it.each([
    '',
    'vrt-',
    'vrt-2ze',
    'vrt-2zeaaaaaaaaaa00000002',
    'vbr-2zepuy8qbrq6yhdje53t6',
    'vrt-2zeaaaaaaaaaa-0000002',
  ])('%j is not one of them', (id) => {
    expect(new VRouters(10).find(id)).toBeUndefined();
    expect(new Vbrs(10).find(id)).toBeUndefined();
  });

  it('a million of them can be listed and used: they are created on first access', async () => {
    const sandbox = await startAt(NOW, { vrouters: 1_000_000 });
    try {
      const { json } = await call(sandbox, 'DescribeVRouters', {
        RegionId: 'us-east-1',
        PageNumber: '20000',
        PageSize: '50',
      });
      expect(json['TotalCount']).toBe(1_000_000);
      const { VRouter } = json['VRouters'] as { VRouter: { VRouterId: string }[] };
      expect(VRouter).toHaveLength(50);
      const RouterId = VRouter.at(-1)?.VRouterId ?? '';
      const response = await create(sandbox, { RegionId: 'us-east-1', OppositeRegionId: 'us-west-1', RouterId });
      expect(response).toMatchObject({ status: 200, json: { RouterInterfaceId: expect.stringMatching(/^ri-0xi/) } });
    } finally {
      await sandbox.close();
    }
  });
});

it('a VBR is the same by id and by list, and addresses are unique', () => {
  const vbrs = new Vbrs(300);
  const all = REGIONS.flatMap(({ regionId }) => vbrs.list(regionId));
  expect(all).toHaveLength(300 * REGIONS.length);
  expect(all.every((vbr) => vbrs.find(vbr.vbrId) === vbr)).toBe(true);
  const inOne = vbrs.list('cn-beijing').flatMap(({ localGatewayIp, peerGatewayIp }) => [localGatewayIp, peerGatewayIp]);
  expect(new Set(inOne).size).toBe(600);
  expect(inOne.at(-1)).toBe('10.0.4.174');
});

it('a region has the requested number of VBRs', () => {
  const sixth = new Vbrs(6).list('cn-beijing')[5];
  expect(sixth).toMatchObject({ name: 'vbr-cn-beijing-6', status: 'active' });
  expect(new Vbrs(6).find(sixth?.vbrId ?? '')).toEqual(sixth);
  expect(new Vbrs(5).find(sixth?.vbrId ?? '')).toBeUndefined();
});

it('each five VBRs have the same access points and statuses, and a VLAN id is at most 2999', () => {
  const all = new Vbrs(3000).list('cn-beijing');
  const pattern = [
    ['ap-cn-beijing-A', 'active'],
    ['ap-cn-beijing-B', 'active'],
    ['ap-cn-beijing-A', 'active'],
    ['ap-cn-beijing-A', 'recovering'],
    ['ap-cn-beijing-B', 'unconfirmed'],
  ];
  const listed = all.slice(0, 10).map(({ accessPointId, status }) => [accessPointId, status]);
  expect(listed).toEqual([...pattern, ...pattern]);
  expect([0, 2998, 2999].map((index) => all[index]?.vlanId)).toEqual([1, 2999, 1]);
});

it('a VBR has a name, a VLAN, a route table, a leased line and two addresses', () => {
  expect(new Vbrs(5).list('cn-beijing')[1]).toEqual({
    vbrId: expect.stringMatching(/^vbr-2ze[0-9a-z]{10}00000001$/),
    regionId: 'cn-beijing',
    name: 'vbr-cn-beijing-2',
    accessPointId: 'ap-cn-beijing-B',
    status: 'active',
    physicalConnectionId: expect.stringMatching(/^pc-2ze[0-9a-z]{10}00000001$/),
    vlanId: 2,
    routeTableId: expect.stringMatching(/^vtb-2ze[0-9a-z]{10}01z141z5$/),
    localGatewayIp: '10.0.0.5',
    peerGatewayIp: '10.0.0.6',
    creationTime: '2020-06-08T12:20:55Z',
  });
});

it('a router of the example region is found before it is listed', () => {
  const all = new VRouters(5).page('cn-beijing', 0, 5);
  for (const router of all) expect(new VRouters(5).find(router.vrouterId)).toEqual(router);
  expect(new VRouters(5).find(all[3]?.vrouterId.replace('vrt-2ze', 'vrt-bp1') ?? '')).toBeUndefined();
});

it('the first VBR of the example region has a known id', () => {
  expect(new Vbrs(5).list('cn-beijing')[0]).toMatchObject({
    vbrId: 'vbr-2ze3vh5y0a7ac00000000',
    accessPointId: 'ap-cn-beijing-A',
    status: 'active',
  });
});

it('the ids of a region have a unique prefix', () => {
  expect(new Set(REGIONS.map(({ idCode }) => idCode)).size).toBe(REGIONS.length);
  expect(REGIONS.every(({ idCode }) => /^[0-9a-z]{3}$/.test(idCode))).toBe(true);
});

it('the regions of mainland China are those that start with cn-, without Hong Kong', () => {
  const mainland = REGIONS.filter((region) => region.mainland).map(({ regionId }) => regionId);
  expect(mainland).toEqual(
    REGIONS.map(({ regionId }) => regionId).filter((id) => /^cn-/.test(id) && id !== 'cn-hongkong'),
  );
  expect(mainland).toHaveLength(16);
});

it('an unknown region has no routers, VBRs and access points', () => {
  expect(new VRouters(10).page('cn-atlantis', 0, 10)).toEqual([]);
  expect(new Vbrs(10).list('cn-atlantis')).toEqual([]);
  expect(accessPointsOf('cn-atlantis')).toEqual([]);
  expect(findRegion('cn-atlantis')).toBeUndefined();
  expect(findRegion(undefined)).toBeUndefined();
  expect(regionOfResource('ri-zzz00000000')).toBeUndefined();
});

it('a page of VPC routers ends with the last router', () => {
  const vrouters = new VRouters(5);
  const all = vrouters.page('cn-hangzhou', 0, 5);
  expect(vrouters.page('cn-hangzhou', 3, 10)).toEqual(all.slice(3));
  expect(vrouters.page('cn-hangzhou', 1, 2)).toEqual(all.slice(1, 3));
  expect(vrouters.page('cn-hangzhou', 5, 10)).toEqual([]);
  expect(vrouters.page('cn-hangzhou', 0, 1)[0]).toBe(all[0]);
});

it('a world without resource groups creates interfaces in none', async () => {
  const sandbox = await startAt(NOW, { resourceGroups: [] });
  try {
    const { json } = await create(sandbox);
    expect(sandbox.world.routerInterfaces.find(String(json['RouterInterfaceId']))?.resourceGroupId).toBe('');
    const vbrs = await call(sandbox, 'DescribeVirtualBorderRouters', { RegionId: 'cn-beijing' });
    expect(vbrs.json).toMatchObject({ TotalCount: 5 });
    expect(vbrs.text).toContain('"ResourceGroupId":""');
  } finally {
    await sandbox.close();
  }
});

it('a world has the known defaults of the service', () => {
  expect(new World().settings).toMatchObject({
    accountId: '271598332402530847',
    interfacesPerRouter: 5,
    interfacesPerAccount: 0,
    onePairPerRouters: true,
    billsOutstanding: false,
    callLimit: 300,
    skewMs: 900_000,
  });
});

it('two worlds share nothing', async () => {
  const first = await startAt(NOW);
  const second = await startAt(NOW);
  try {
    await create(first, { ClientToken: 't' }, { nonce: 'n' });
    expect(await create(second, { ClientToken: 't', Spec: 'Mini.2' }, { nonce: 'n' })).toMatchObject({ status: 200 });
    expect([first.world.routerInterfaces.size, second.world.routerInterfaces.size]).toEqual([1, 1]);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});
