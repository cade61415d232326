import type { Sandbox } from '../../src/sandbox/server';
import { call, create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

const REGION = { RegionId: 'cn-beijing' };

describe('pages', () => {
  let sandbox: Sandbox;
  const names = Array.from({ length: 12 }, (_, index) => `name-${index}`);
  beforeAll(async () => {
    sandbox = await startAt(NOW, { interfacesPerRouter: 0 });
    for (const Name of names) await create(sandbox, { Name });
  });
  afterAll(() => sandbox.close());

  async function page(parameters: Readonly<Record<string, string>>) {
    const { json } = await call(sandbox, 'DescribeRouterInterfaces', { ...REGION, ...parameters });
    const set = json['RouterInterfaceSet'] as { RouterInterfaceType: { Name: string }[] };
    return { ...json, names: set.RouterInterfaceType.map(({ Name }) => Name) };
  }

  it('have ten items by default, oldest first', async () => {
    expect(await page({})).toMatchObject({ PageNumber: 1, PageSize: 10, TotalCount: 12, names: names.slice(0, 10) });
  });

  it('continue after the previous page', async () => {
    expect((await page({ PageNumber: '2' })).names).toEqual(names.slice(10));
    expect((await page({ PageNumber: '3', PageSize: '5' })).names).toEqual(names.slice(10));
    expect((await page({ PageNumber: '2', PageSize: '1' })).names).toEqual(names.slice(1, 2));
  });

  it('are empty after the end', async () => {
    expect(await page({ PageNumber: '3' })).toMatchObject({ PageNumber: 3, TotalCount: 12, names: [] });
  });

  it.each([
    ['PageSize', '0'],
    ['PageSize', '51'],
    ['PageSize', 'ten'],
    ['PageNumber', '0'],
    ['PageNumber', '-1'],
    ['PageNumber', '2147483648'],
  ])('cannot have %s %s', async (name, value) => {
    const response = await call(sandbox, 'DescribeRouterInterfaces', { ...REGION, [name]: value });
    expect(response).toMatchObject({ status: 400, json: { Code: `Invalid${name}` } });
  });

  it.each(['1', '50'])('can have %s items', async (PageSize) => {
    expect(await page({ PageSize })).toMatchObject({ PageSize: Number(PageSize) });
  });

  it('of a filtered list count only the matches', async () => {
    const filter = Object.fromEntries(names.slice(3, 8).map((name, index) => [`Filter.1.Value.${index + 1}`, name]));
    const found = await page({ 'Filter.1.Key': 'Name', ...filter, PageSize: '2', PageNumber: '2' });
    expect(found).toMatchObject({ TotalCount: 5, names: names.slice(5, 7) });
  });
});

describe('filters', () => {
  let sandbox: Sandbox;
  let ids: string[];
  beforeAll(async () => {
    sandbox = await startAt(NOW);
    const [vbr] = sandbox.world.vbrs.list('cn-beijing');
    const link = {
      RouterType: 'VBR',
      RouterId: vbr?.vbrId,
      AccessPointId: vbr?.accessPointId,
      OppositeRouterType: 'VRouter',
      OppositeRouterId: OTHER_ROUTER,
      OppositeInterfaceOwnerId: '271598332402530847',
      FastLinkMode: 'true',
    };
    sandbox.world.settings.transitionMs = 0;
    await create(sandbox, { Name: 'one', 'Tags.1.Key': 'team', 'Tags.1.Value': 'a', 'Tags.2.Key': 'env' });
    await create(sandbox, { Name: 'two', 'Tags.1.Key': 'team', 'Tags.1.Value': 'b' });
    const onOtherRouter = { RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER };
    await create(sandbox, { Name: 'three', ...onOtherRouter, ResourceGroupId: 'rg-acfmsandboxnetwork' });
    await create(sandbox, { Name: 'link', ...link });
    ids = (await listInterfaces(sandbox)).map(({ RouterInterfaceId }) => String(RouterInterfaceId));
  });
  afterAll(() => sandbox.close());

  /** Positions of the matches in the order of creation: 0–2 are Idle, 3 is on a VBR, 4 is its acceptor. */
  async function found(parameters: Readonly<Record<string, string>>): Promise<number[]> {
    const listed = await listInterfaces(sandbox, parameters);
    return listed.map(({ RouterInterfaceId }) => ids.indexOf(String(RouterInterfaceId)));
  }
  const filter = (key: string, ...values: string[]) =>
    Object.fromEntries([
      ['Filter.1.Key', key],
      ...values.map((value, index) => [`Filter.1.Value.${index + 1}`, value] as const),
    ]);
  const vbrId = () => sandbox.world.vbrs.list('cn-beijing')[0]?.vbrId ?? '';

  it('match by each key', async () => {
    expect(await found(filter('RouterInterfaceId', ids[3] ?? ''))).toEqual([3]);
    expect(await found(filter('RouterId', OTHER_ROUTER))).toEqual([2, 4]);
    expect(await found(filter('RouterType', 'VBR'))).toEqual([3]);
    expect(await found(filter('RouterInterfaceOwnerId', '271598332402530847'))).toEqual([0, 1, 2, 3, 4]);
    expect(await found(filter('RouterInterfaceOwnerId', '1'))).toEqual([]);
    expect(await found(filter('OppositeInterfaceId', ids[3] ?? ''))).toEqual([4]);
    expect(await found(filter('OppositeRouterType', 'VBR'))).toEqual([4]);
    expect(await found(filter('OppositeRouterId', vbrId()))).toEqual([4]);
    expect(await found(filter('OppositeInterfaceOwnerId', '271598332402530847'))).toEqual([3, 4]);
    expect(await found(filter('Status', 'Active'))).toEqual([3, 4]);
    expect(await found(filter('Name', 'two'))).toEqual([1]);
  });

  it('match any of the values, oldest first', async () => {
    expect(await found(filter('RouterInterfaceId', ids[2] ?? '', ids[0] ?? '', 'ri-none'))).toEqual([0, 2]);
    expect(await found(filter('RouterId', OTHER_ROUTER, ROUTER))).toEqual([0, 1, 2, 4]);
    expect(await found(filter('Name', 'three', 'one'))).toEqual([0, 2]);
  });

  it('are combined with AND', async () => {
    const both = { ...filter('RouterId', ROUTER), 'Filter.2.Key': 'Name', 'Filter.2.Value.1': 'two' };
    expect(await found(both)).toEqual([1]);
    expect(await found({ ...both, 'Filter.3.Key': 'Status', 'Filter.3.Value.1': 'Active' })).toEqual([]);
  });

  it('are limited to the requested region', async () => {
    expect(await found({ ...filter('RouterInterfaceId', ids[0] ?? ''), RegionId: 'cn-hangzhou' })).toEqual([]);
  });

  it.each(['Role', 'Spec', 'BusinessStatus', 'status', ''])('cannot use the key %j', async (key) => {
    const parameters = { ...REGION, ...filter('Status', 'Idle'), 'Filter.2.Key': key, 'Filter.2.Value.1': 'x' };
    expect(await call(sandbox, 'DescribeRouterInterfaces', parameters)).toMatchObject({
      status: 404,
      json: {
        Code: 'InvalidFilterKey.ValueNotSupported',
        Message: 'Specified filter key is not supported: Filter.2.key',
      },
    });
  });

  const statuses = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        [`Filter.${index + 1}.Key`, 'Status'],
        [`Filter.${index + 1}.Value.1`, 'Idle'],
      ]).flat() as [string, string][],
    );

  it('can be five of five values', async () => {
    expect(await found(statuses(5))).toEqual([0, 1, 2]);
    expect(await found(filter('Name', 'one', 'b', 'c', 'd', 'e'))).toEqual([0]);
  });

  it.each([
    ['six', () => statuses(6)],
    ['one of six values', () => filter('Name', 'a', 'b', 'c', 'd', 'e', 'f')],
    ['one without a value', () => filter('Name')],
    ['one without a number', () => ({ 'Filter.Key': 'Name' })],
  ])('cannot be %s', async (_, parameters) => {
    const response = await call(sandbox, 'DescribeRouterInterfaces', { ...REGION, ...parameters() });
    expect(response).toMatchObject({ status: 400, json: { Code: 'Parameter.Illegal' } });
  });

  it('match by resource group', async () => {
    expect(await found({ ResourceGroupId: 'rg-acfmsandboxnetwork' })).toEqual([2]);
    expect(await found({ ResourceGroupId: 'rg-unknown' })).toEqual([]);
  });

  it('match by tags, with or without a value, combined with AND', async () => {
    expect(await found({ 'Tags.1.Key': 'team' })).toEqual([0, 1]);
    expect(await found({ 'Tags.1.Key': 'team', 'Tags.1.Value': 'b' })).toEqual([1]);
    expect(await found({ 'Tags.1.Key': 'team', 'Tags.2.Key': 'env' })).toEqual([0]);
    expect(await found({ 'Tags.1.Key': 'none' })).toEqual([]);
  });
});

it.each([
  ['DescribeRouterInterfaces', 'IncludeReservationData', {}],
  ['DescribeVirtualBorderRouters', 'IncludeCrossAccountVbr', {}],
  ['UntagResourcesForExpressConnect', 'All', { ResourceType: 'ROUTERINTERFACE', 'ResourceId.1': 'ri-none' }],
])('a boolean of %s (%s) is true or false', async (action, name, parameters) => {
  const sandbox = await startAt(NOW);
  try {
    const codeOf = async (value: string) =>
      (await call(sandbox, action, { ...REGION, ...parameters, [name]: value })).json['Code'];
    expect(await codeOf('yes')).toBe(`Invalid${name}`);
    expect(await codeOf('TRUE')).not.toBe(`Invalid${name}`);
    expect(await codeOf('false')).not.toBe(`Invalid${name}`);
  } finally {
    await sandbox.close();
  }
});

describe('the region', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startAt(NOW);
  });
  afterAll(() => sandbox.close());

  it.each(['DescribeRouterInterfaces', 'DescribeVRouters', 'DescribeVirtualBorderRouters', 'DescribeAccessPoints'])(
    'of %s is required and must be known',
    async (action) => {
      expect(await call(sandbox, action)).toMatchObject({ status: 400, json: { Code: 'MissingRegionId' } });
      expect(await call(sandbox, action, { RegionId: 'cn-atlantis' })).toMatchObject({
        status: 404,
        json: { Code: 'InvalidRegionId.NotFound', Message: 'The RegionId provided does not exist in our records.' },
      });
    },
  );
});
