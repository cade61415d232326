import { REGIONS } from '../../src/sandbox/state/regions';
import { Vbrs } from '../../src/sandbox/state/vbrs';
import { VRouters } from '../../src/sandbox/state/vrouters';
import { World } from '../../src/sandbox/world';
import { call, create, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

describe('each region has as many VPC routers as asked for', () => {
  it.each([1, 2, 3, 500])('%d', (perRegion) => {
    const vrouters = new VRouters(perRegion);
    for (const { regionId } of REGIONS) {
      const all = vrouters.page(regionId, 0, perRegion + 10);
      expect(all).toHaveLength(perRegion);
      expect(new Set(all.map(({ vrouterId }) => vrouterId)).size).toBe(perRegion);
      expect(all.every((router) => vrouters.find(router.vrouterId) === router)).toBe(true);
    }
  });

  it('the known ones counted first, and no more than that', () => {
    expect(new VRouters(1).page('cn-beijing', 0, 10)).toMatchObject([{ vrouterId: ROUTER }]);
    expect(new VRouters(1).find(OTHER_ROUTER)).toBeUndefined();
    expect(new VRouters(3).page('cn-beijing', 0, 10)).toMatchObject([
      { vrouterId: ROUTER },
      { vrouterId: OTHER_ROUTER },
      { vrouterId: expect.stringMatching(/^vrt-2ze[0-9a-z]{18}$/) },
    ]);
  });

  it('whose ids are the same in every world, and in every order of asking', () => {
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
  ])('among which %j is not', (id) => {
    expect(new VRouters(10).find(id)).toBeUndefined();
    expect(new Vbrs(10).find(id)).toBeUndefined();
  });

  it('without being made before they are asked for: a million of them can be listed and used', async () => {
    const sandbox = await startAt({ now: NOW }, { vrouters: 1_000_000 });
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
      const answer = await create(sandbox, { RegionId: 'us-east-1', OppositeRegionId: 'us-west-1', RouterId });
      expect(answer).toMatchObject({ status: 200, json: { RouterInterfaceId: expect.stringMatching(/^ri-0xi/) } });
    } finally {
      await sandbox.close();
    }
  });
});

it('the same VBR is the same however it is found, and no two share an address', () => {
  const vbrs = new Vbrs(300);
  const all = REGIONS.flatMap(({ regionId }) => vbrs.list(regionId));
  expect(all).toHaveLength(300 * REGIONS.length);
  expect(all.every((vbr) => vbrs.find(vbr.vbrId) === vbr)).toBe(true);
  const inOne = vbrs.list('cn-beijing').flatMap(({ localGatewayIp, peerGatewayIp }) => [localGatewayIp, peerGatewayIp]);
  expect(new Set(inOne).size).toBe(600);
  expect(inOne.at(-1)).toBe('10.0.4.174');
});

it('a region has no more VBRs than asked for', () => {
  const sixth = new Vbrs(6).list('cn-beijing')[5];
  expect(sixth).toMatchObject({ name: 'vbr-cn-beijing-6', status: 'active' });
  expect(new Vbrs(6).find(sixth?.vbrId ?? '')).toEqual(sixth);
  expect(new Vbrs(5).find(sixth?.vbrId ?? '')).toBeUndefined();
});

it('the first VBR of the example region is known', () => {
  expect(new Vbrs(5).list('cn-beijing')[0]).toMatchObject({
    vbrId: 'vbr-2ze3vh5y0a7ac00000000',
    accessPointId: 'ap-cn-beijing-A',
    status: 'active',
  });
});

it('the ids of a region start alike, and no two regions share a start', () => {
  expect(new Set(REGIONS.map(({ idCode }) => idCode)).size).toBe(REGIONS.length);
  expect(REGIONS.every(({ idCode }) => /^[0-9a-z]{3}$/.test(idCode))).toBe(true);
});

it('a world has the known defaults of the real service', () => {
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
  const one = await startAt({ now: NOW });
  const other = await startAt({ now: NOW });
  try {
    await create(one, { ClientToken: 't' }, { nonce: 'n' });
    expect(await create(other, { ClientToken: 't', Spec: 'Mini.2' }, { nonce: 'n' })).toMatchObject({ status: 200 });
    expect([one.world.routerInterfaces.size, other.world.routerInterfaces.size]).toEqual([1, 1]);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
});
