import {
  CreateRouterInterfaceRequest,
  CreateRouterInterfaceRequestTags,
  DescribeAccessPointsRequest,
  DescribeRegionsRequest,
  DescribeRouterInterfacesRequest,
  DescribeRouterInterfacesRequestFilter,
  DescribeVirtualBorderRoutersRequest,
  DescribeVRoutersRequest,
} from '@alicloud/vpc20160428';
import { officialSdk } from '../../kit/sandbox/official-sdk';
import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox } from '../../kit/sandbox/sandbox';
import { EXAMPLE, OTHER_ROUTER, ROUTER } from './support/client';

// The official SDK signs with the real time, so the sandbox uses the real clock.
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    credentials: [
      SANDBOX_CREDENTIALS,
      { accessKeyId: 'STS.session', accessKeySecret: 'session-secret', securityToken: 'session/token+=' },
    ],
  });
});
afterEach(() => sandbox.close());

const client = (config: Record<string, string> = {}) => officialSdk(sandbox.url, config);

const example = () =>
  new CreateRouterInterfaceRequest({
    regionId: EXAMPLE.RegionId,
    role: EXAMPLE.Role,
    oppositeRegionId: EXAMPLE.OppositeRegionId,
    spec: EXAMPLE.Spec,
    routerType: EXAMPLE.RouterType,
    routerId: EXAMPLE.RouterId,
    oppositeRouterId: EXAMPLE.OppositeRouterId,
    name: '测试-1',
    description: "It's 5% (of *all*) ~ + & = 中文",
    tags: [new CreateRouterInterfaceRequestTags({ key: 'team', value: 'net work' })],
  });

describe.each([
  ['signature V3', {}],
  ['signature V2', { signatureAlgorithm: 'v2' }],
  [
    'signature V3 with an STS session',
    { accessKeyId: 'STS.session', accessKeySecret: 'session-secret', securityToken: 'session/token+=' },
  ],
  [
    'signature V2 with an STS session',
    {
      signatureAlgorithm: 'v2',
      accessKeyId: 'STS.session',
      accessKeySecret: 'session-secret',
      securityToken: 'session/token+=',
    },
  ],
])('the official SDK with %s', (_, options: Record<string, string>) => {
  it('creates an interface and finds it in the list', async () => {
    const created = await client(options).createRouterInterface(example());
    const id = created.body?.routerInterfaceId;
    expect(id).toMatch(/^ri-2ze[0-9a-z]{18}$/);

    const filter = new DescribeRouterInterfacesRequestFilter({ key: 'RouterInterfaceId', value: [id] });
    const listed = await client(options).describeRouterInterfaces(
      new DescribeRouterInterfacesRequest({ regionId: 'cn-beijing', filter: [filter] }),
    );
    expect(listed.body?.totalCount).toBe(1);
    expect(listed.body?.routerInterfaceSet?.routerInterfaceType?.[0]).toMatchObject({
      routerInterfaceId: id,
      status: 'Idle',
      routerId: ROUTER,
      oppositeRouterId: OTHER_ROUTER,
      spec: 'Mini.5',
      bandwidth: 5,
      name: '测试-1',
      description: "It's 5% (of *all*) ~ + & = 中文",
      tags: { tags: [{ key: 'team', value: 'net work' }] },
    });
  });
});

it('an error of the SDK has the code and the request id', async () => {
  const request = example();
  request.spec = 'Huge.9';
  const refusal = await client()
    .createRouterInterface(request)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  expect(refusal).toMatchObject({
    code: 'InvalidSpec.ValudNotSupported',
    statusCode: 400,
    requestId: sandbox.requests.at(-1)?.requestId,
  });
});

it('lists regions, access points, VPC routers and VBRs', async () => {
  const regions = await client().describeRegions(new DescribeRegionsRequest({ acceptLanguage: 'en-US' }));
  expect(regions.body?.regions?.region).toContainEqual(
    expect.objectContaining({
      regionId: 'cn-beijing',
      localName: 'China (Beijing)',
      regionEndpoint: 'vpc.cn-beijing.aliyuncs.com',
    }),
  );
  const points = await client().describeAccessPoints(new DescribeAccessPointsRequest({ regionId: 'cn-beijing' }));
  expect(points.body?.accessPointSet?.accessPointType?.[0]).toMatchObject({ accessPointId: 'ap-cn-beijing-A' });
  const routers = await client().describeVRouters(new DescribeVRoutersRequest({ regionId: 'cn-beijing', pageSize: 2 }));
  expect(routers.body?.VRouters?.VRouter?.map(({ VRouterId }) => VRouterId)).toEqual([ROUTER, OTHER_ROUTER]);
  const vbrs = await client().describeVirtualBorderRouters(
    new DescribeVirtualBorderRoutersRequest({ regionId: 'cn-beijing' }),
  );
  expect(vbrs.body?.virtualBorderRouterSet?.virtualBorderRouterType?.[0]).toMatchObject({
    status: 'active',
    accessPointId: 'ap-cn-beijing-A',
  });
});
