import type { Sandbox } from '../../src/sandbox/server';
import { call, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';
import { GUEST, GUEST_ACCOUNT, WITH_GUEST } from './support/guest';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startAt(NOW, { vbrs: 7 });
});
afterAll(() => sandbox.close());

type Item = Readonly<Record<string, unknown>>;

async function read(action: string, parameters: Readonly<Record<string, string>>, set: string, item: string) {
  const { json } = await call(sandbox, action, parameters);
  return { ...json, items: (json[set] as Record<string, readonly Item[]>)[item] ?? [] };
}

describe('regions', () => {
  const list = (parameters = {}) => read('DescribeRegions', parameters, 'Regions', 'Region');

  it('are the public ones, each with an endpoint', async () => {
    const { items } = await list();
    const ids = items.map(({ RegionId }) => RegionId);
    expect(ids).toEqual(
      expect.arrayContaining(['cn-hangzhou', 'cn-hongkong', 'ap-southeast-1', 'us-west-1', 'eu-central-1']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('ap-southeast-2');
    expect(items.every(({ RegionId, RegionEndpoint }) => RegionEndpoint === `vpc.${RegionId}.aliyuncs.com`)).toBe(true);
  });

  it.each([
    [{}, '华北2（北京）'],
    [{ AcceptLanguage: 'zh-CN' }, '华北2（北京）'],
    [{ AcceptLanguage: 'en-US' }, 'China (Beijing)'],
  ])('have names by %j', async (parameters, LocalName) => {
    const { items } = await list(parameters);
    expect(items).toContainEqual(expect.objectContaining({ RegionId: 'cn-beijing', LocalName }));
  });
});

describe('access points', () => {
  const list = (parameters = {}) =>
    read('DescribeAccessPoints', { RegionId: 'cn-hangzhou', ...parameters }, 'AccessPointSet', 'AccessPointType');

  it('are listed with all fields of the metadata', async () => {
    const { items, ...rest } = await list();
    expect(rest).toMatchObject({ PageNumber: 1, PageSize: 10, TotalCount: 4 });
    expect(items[0]).toEqual({
      AccessPointId: 'ap-cn-hangzhou-A',
      AttachedRegionNo: 'cn-hangzhou',
      Description: '',
      HostOperator: 'China Telecom',
      Location: 'Hangzhou',
      Name: 'Hangzhou-A',
      Status: 'recommended',
      Type: 'VPC',
      AccessPointFeatureModels: {
        AccessPointFeatureModel: [{ FeatureKey: 'AP_Support_VbrBandwidthLimit', FeatureValue: 'true' }],
      },
    });
    expect(items.map(({ AccessPointId }) => AccessPointId)).toContain('ap-cn-hangzhou-yh-ts-A');
  });

  it('have Chinese names on request', async () => {
    const { items } = await list({ AcceptLanguage: 'zh-CN' });
    expect(items[0]).toMatchObject({ Name: '杭州-A', Location: '杭州', HostOperator: '中国电信' });
  });

  it('are three in each region, and those of public samples', async () => {
    const { items } = await list({ RegionId: 'cn-qingdao' });
    expect(items.map(({ AccessPointId, Status }) => [AccessPointId, Status])).toEqual([
      ['ap-cn-qingdao-A', 'recommended'],
      ['ap-cn-qingdao-B', 'hot'],
      ['ap-cn-qingdao-C', 'full'],
      ['ap-cn-qingdao-ls-A', 'recommended'],
      ['ap-cn-qingdao-ls-B', 'hot'],
    ]);
    const others = await list({ RegionId: 'cn-beijing' });
    expect(others.items.map(({ AccessPointId }) => AccessPointId)).toEqual([
      'ap-cn-beijing-A',
      'ap-cn-beijing-B',
      'ap-cn-beijing-C',
    ]);
  });

  it.each([
    ['ap-southeast-1', 'en-US', 'Singapore', 'Other'],
    ['ap-southeast-1', 'zh-CN', '新加坡', '其他'],
    ['cn-hongkong', 'en-US', 'Hong Kong', 'Other'],
    ['cn-hongkong', 'zh-CN', '中国香港', '其他'],
    ['ap-southeast-3', 'en-US', 'Kuala Lumpur', 'Other'],
    ['cn-huhehaote', 'zh-CN', '呼和浩特', '中国电信'],
  ])('of %s are in a city (%s)', async (RegionId, AcceptLanguage, Location, HostOperator) => {
    const { items } = await list({ RegionId, AcceptLanguage });
    expect(items[0]).toMatchObject({ AttachedRegionNo: RegionId, Location, Name: `${Location}-A`, HostOperator });
  });

  it('are paged', async () => {
    const { items } = await list({ PageSize: '3', PageNumber: '2' });
    expect(items.map(({ AccessPointId }) => AccessPointId)).toEqual(['ap-cn-hangzhou-yh-ts-A']);
  });
});

describe('VPC routers', () => {
  const list = (parameters = {}) =>
    read('DescribeVRouters', { RegionId: 'cn-beijing', ...parameters }, 'VRouters', 'VRouter');

  it('start with the reference example in its region', async () => {
    const { items, ...rest } = await list({ PageSize: '2' });
    expect(rest).toMatchObject({ TotalCount: 10, PageSize: 2 });
    expect(items).toMatchObject([{ VRouterId: ROUTER }, { VRouterId: OTHER_ROUTER }]);
    expect(items[0]).toEqual({
      VRouterId: ROUTER,
      VRouterName: '',
      VpcId: expect.stringMatching(/^vpc-2ze[0-9a-z]{18}$/),
      RegionId: 'cn-beijing',
      CreationTime: '2018-03-22T07:46:20Z',
      Description: '',
      RouteTableIds: { RouteTableId: [expect.stringMatching(/^vtb-2ze[0-9a-z]{18}$/)] },
    });
  });

  it('are found by id, in their region only', async () => {
    expect(await list({ VRouterId: OTHER_ROUTER })).toMatchObject({
      TotalCount: 1,
      items: [{ VRouterId: OTHER_ROUTER }],
    });
    expect(await list({ VRouterId: OTHER_ROUTER, PageNumber: '2' })).toMatchObject({ TotalCount: 1, items: [] });
    expect(await list({ VRouterId: OTHER_ROUTER, RegionId: 'cn-hangzhou' })).toMatchObject({
      TotalCount: 0,
      items: [],
    });
    expect(await list({ VRouterId: 'vrt-unknown' })).toMatchObject({ TotalCount: 0, items: [] });
  });
});

describe('virtual border routers', () => {
  const list = (parameters = {}) =>
    read(
      'DescribeVirtualBorderRouters',
      { RegionId: 'cn-beijing', ...parameters },
      'VirtualBorderRouterSet',
      'VirtualBorderRouterType',
    );

  it('are active for the most part', async () => {
    const { items } = await list();
    expect(items.map(({ Status }) => Status)).toEqual([
      'active',
      'active',
      'active',
      'recovering',
      'unconfirmed',
      'active',
      'active',
    ]);
    expect(items[0]).toMatchObject({
      VbrId: expect.stringMatching(/^vbr-2ze[0-9a-z]{18}$/),
      AccessPointId: 'ap-cn-beijing-A',
      LocalGatewayIp: '10.0.0.1',
      PeerGatewayIp: '10.0.0.2',
      PeeringSubnetMask: '255.255.255.252',
    });
  });

  it('are listed with all fields of the metadata', async () => {
    const { items } = await list({ PageSize: '1', PageNumber: '2' });
    expect(items).toEqual([
      {
        VbrId: expect.stringMatching(/^vbr-2ze[0-9a-z]{18}$/),
        Name: 'vbr-cn-beijing-2',
        Description: '',
        Status: 'active',
        Type: 'pconnVBR',
        AccessPointId: 'ap-cn-beijing-B',
        RouteTableId: expect.stringMatching(/^vtb-2ze[0-9a-z]{10}01z141z5$/),
        PhysicalConnectionId: expect.stringMatching(/^pc-2ze[0-9a-z]{10}00000001$/),
        PhysicalConnectionStatus: 'Enabled',
        PhysicalConnectionBusinessStatus: 'Normal',
        PhysicalConnectionOwnerUid: '271598332402530847',
        AssociatedCens: { AssociatedCen: [] },
        VlanId: 2,
        LocalGatewayIp: '10.0.0.5',
        PeerGatewayIp: '10.0.0.6',
        PeeringSubnetMask: '255.255.255.252',
        EnableIpv6: false,
        CreationTime: '2020-06-08T12:20:55Z',
        ActivationTime: '2020-06-08T12:20:55Z',
        ResourceGroupId: 'rg-acfmsandboxdefault',
        Tags: { Tags: [] },
      },
    ]);
  });

  it('are found by filter', async () => {
    const byStatus = await list({ 'Filter.1.Key': 'Status', 'Filter.1.Value.1': 'recovering' });
    expect(byStatus).toMatchObject({ TotalCount: 1, items: [{ Status: 'recovering' }] });
    const id = String(byStatus.items[0]?.['VbrId']);
    expect(await list({ 'Filter.1.Key': 'VbrId', 'Filter.1.Value.1': id })).toMatchObject({ TotalCount: 1 });
    expect(await list({ 'Filter.1.Key': 'AccessPointId', 'Filter.1.Value.1': 'ap-cn-beijing-B' })).toMatchObject({
      TotalCount: 3,
    });
    expect(await list({ 'Filter.1.Key': 'type', 'Filter.1.Value.1': 'pconnVBR' })).toMatchObject({ TotalCount: 7 });
    expect(await list({ 'Filter.1.Key': 'eccId', 'Filter.1.Value.1': 'ecc-1' })).toMatchObject({ TotalCount: 0 });
  });

  it('cannot be filtered by another key', async () => {
    const parameters = { RegionId: 'cn-beijing', 'Filter.1.Key': 'VlanId', 'Filter.1.Value.1': '1' };
    const response = await call(sandbox, 'DescribeVirtualBorderRouters', parameters);
    expect(response).toMatchObject({ status: 404, json: { Code: 'InvalidFilterKey.ValueNotSupported' } });
  });

  it('have no tags, and none is in another account', async () => {
    expect(await list({ 'Tags.1.Key': 'team' })).toMatchObject({ TotalCount: 0, items: [] });
    expect(await list({ IncludeCrossAccountVbr: 'true' })).toMatchObject({ TotalCount: 7 });
  });

  it('of another account are listed on request if their leased line belongs to the account', async () => {
    const both = await startAt(NOW, { credentials: WITH_GUEST.map((one) => ({ ...one, ownsRouters: true })) });
    const listFor = async (parameters = {}, options = {}) => {
      const request = { RegionId: 'cn-beijing', ...parameters };
      const { json } = await call(both, 'DescribeVirtualBorderRouters', request, options);
      const set = json['VirtualBorderRouterSet'] as { VirtualBorderRouterType: readonly Item[] };
      return set.VirtualBorderRouterType;
    };
    const guests = await listFor({}, GUEST);
    const hosted = guests.filter(({ PhysicalConnectionOwnerUid }) => PhysicalConnectionOwnerUid !== GUEST_ACCOUNT);
    expect(hosted).toMatchObject([{ Status: 'unconfirmed', PhysicalConnectionOwnerUid: '271598332402530847' }]);
    expect(await listFor({ IncludeCrossAccountVbr: 'false' })).toEqual(await listFor());
    expect(await listFor({ IncludeCrossAccountVbr: 'true' })).toEqual([...(await listFor()), ...hosted]);
    expect(await listFor({ IncludeCrossAccountVbr: 'true' }, GUEST)).toEqual(guests);
    await both.close();
  });

  it('show the ECR or the CEN that they are attached to', async () => {
    const { items } = await list();
    expect(items.map(({ EcrAttatchStatus }) => EcrAttatchStatus)).toEqual([
      ...[undefined, undefined, undefined, 'ATTACHED'],
      ...[undefined, undefined, undefined],
    ]);
    expect(items[3]).toMatchObject({
      EcrId: expect.stringMatching(/^ecr-2ze/),
      EcrOwnerId: '271598332402530847',
    });
    const id = String(items[0]?.['VbrId']);
    sandbox.world.settings.cenAttachedRouters.add(id);
    const cen = { CenId: 'cen-sandbox0000000001', CenOwnerId: '271598332402530847', CenStatus: 'Attached' };
    const attached = { AssociatedCens: { AssociatedCen: [cen] } };
    expect((await list()).items.slice(0, 2)).toMatchObject([attached, { AssociatedCens: { AssociatedCen: [] } }]);
    sandbox.world.settings.cenAttachedRouters.delete(id);
  });

  it('are paged', async () => {
    const all = (await list()).items.map(({ VbrId }) => VbrId);
    const page = await list({ PageNumber: '2', PageSize: '3' });
    expect(page).toMatchObject({ PageNumber: 2, PageSize: 3, TotalCount: 7 });
    expect(page.items.map(({ VbrId }) => VbrId)).toEqual(all.slice(3, 6));
  });

  it('are in the default resource group', async () => {
    expect(await list({ ResourceGroupId: 'rg-acfmsandboxdefault' })).toMatchObject({ TotalCount: 7 });
    expect(await list({ ResourceGroupId: 'rg-acfmsandboxnetwork' })).toMatchObject({ TotalCount: 0 });
  });
});
