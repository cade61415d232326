import type { Sandbox } from '../../src/sandbox/server';
import { create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';

/**
 * Each rule of CreateRouterInterface on both sides of its edge, with the service's code. A refusal leaves the world as it was.
 */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startAt({ now: NOW }, { callLimit: 0, interfacesPerRouter: 0, cenAttachedRouters: [OTHER_ROUTER] });
});
afterAll(() => sandbox.close());

type Changes = Readonly<Record<string, string | undefined>>;

const vbrs = () => sandbox.world.vbrs.list('cn-beijing');
const vbr = (index = 0) => vbrs()[index]?.vbrId ?? '';
const onVbr = (changes: Changes = {}): Changes => ({
  RouterType: 'VBR',
  RouterId: vbr(),
  AccessPointId: 'ap-cn-beijing-A',
  ...changes,
});
const acceptor = (changes: Changes = {}): Changes => ({ Role: 'AcceptingSide', Spec: 'Negative', ...changes });
const facingVbr = (changes: Changes = {}): Changes =>
  acceptor({
    OppositeRouterType: 'VBR',
    OppositeRouterId: vbr(),
    OppositeAccessPointId: 'ap-cn-beijing-A',
    ...changes,
  });

async function accepted(changes: Changes): Promise<void> {
  const answer = await create(sandbox, changes);
  expect(answer).toMatchObject({ status: 200, json: { RouterInterfaceId: expect.stringMatching(/^ri-/) } });
}

async function refused(changes: Changes, code: string, httpStatus = 400): Promise<void> {
  const before = sandbox.world.routerInterfaces.size;
  const answer = await create(sandbox, changes);
  expect({ status: answer.status, code: answer.json['Code'] }).toEqual({ status: httpStatus, code });
  expect(sandbox.world.routerInterfaces.size).toBe(before);
}

describe('mandatory parameters', () => {
  it.each(['RegionId', 'Role', 'OppositeRegionId', 'Spec', 'RouterType', 'RouterId'])('%s', async (name) => {
    await refused({ [name]: undefined }, `Missing${name}`);
    await refused({ [name]: '' }, `Missing${name}`);
  });

  it('OppositeRouterId and all else may be left out', () => accepted({ OppositeRouterId: undefined }));
});

describe('regions', () => {
  it.each(['cn-atlantis', 'CN-BEIJING', ' cn-beijing'])('the own region cannot be %j', (RegionId) =>
    refused({ RegionId }, 'InvalidRegionId.NotFound', 404),
  );
  it('the opposite region must be known too', () =>
    refused({ OppositeRegionId: 'cn-atlantis' }, 'InvalidRegionId.NotFound', 400));
  it('the opposite region may be another one', () => accepted({ OppositeRegionId: 'cn-hangzhou' }));
});

describe('router type, role and specification', () => {
  it.each(['vrouter', 'VPC', 'vbr'])('RouterType cannot be %s', (RouterType) =>
    refused({ RouterType }, 'InvalidRouterType.ValueNotSupported'),
  );
  it.each(['vrouter', 'VPC'])('OppositeRouterType cannot be %s', (OppositeRouterType) =>
    refused({ OppositeRouterType }, 'IllegalParam.VRouterType'),
  );
  it.each(['initiatingSide', 'Initiator'])('Role cannot be %s', (Role) =>
    refused({ Role }, 'InvalidRole.ValueNotSupported'),
  );
  it.each([
    'Mini.2',
    'Mini.5',
    'Small.1',
    'Small.2',
    'Small.5',
    'Middle.1',
    'Middle.2',
    'Middle.5',
    'Large.1',
    'Large.2',
    'Large.5',
    'Xlarge.1',
  ])('an initiator can be %s', (Spec) => accepted({ Spec }));
  it.each(['Mini. 5', 'mini.5', 'Mini.1', 'Xlarge.2', 'Negative'])('an initiator cannot be %s', (Spec) =>
    refused({ Spec }, 'InvalidSpec.ValudNotSupported'),
  );
  it('an acceptor is Negative', () => accepted(acceptor()));
  it.each(['Mini.2', 'negative'])('an acceptor cannot be %s', (Spec) =>
    refused(acceptor({ Spec }), 'InvalidSpec.ValudNotSupported'),
  );
  it('an interface on a VBR is an initiator', () => accepted(onVbr()));
  it('an interface on a VBR cannot be an acceptor', () =>
    refused(onVbr({ Role: 'AcceptingSide', Spec: 'Negative' }), 'InvalidRole.ValueNotSupported'));
});

describe('routers', () => {
  it('must exist', () => refused({ RouterId: 'vrt-2zenosuchrouter000000' }, 'InvalidRouterId.NotFound', 404));
  it('must be written as they are', () => refused({ RouterId: ` ${ROUTER}` }, 'InvalidRouterId.NotFound', 404));
  it('must lie in the region', () =>
    refused({ RegionId: 'cn-hangzhou', OppositeRegionId: 'cn-hangzhou' }, 'InvalidRouterId.NotFound', 400));
  it('must be of the type, VPC router for VBR', () =>
    refused(onVbr({ RouterId: ROUTER }), 'InvalidRouterId.NotFound', 400));
  it('must be of the type, VBR for VPC router', () => refused({ RouterId: vbr() }, 'InvalidRouterId.NotFound', 400));
  it('must be active if a VBR', async () => {
    expect([vbrs()[3]?.status, vbrs()[4]?.status]).toEqual(['recovering', 'unconfirmed']);
    await refused(onVbr({ RouterId: vbr(3) }), 'INVAID_VBR_STATUS');
    await refused(onVbr({ RouterId: vbr(4), AccessPointId: 'ap-cn-beijing-B' }), 'INVAID_VBR_STATUS');
  });
  it('must not be attached to a CEN', () => refused({ RouterId: OTHER_ROUTER }, 'InvalidRouterId.AttacedToCEN', 404));
  it('of the peer are not looked up: they may be in another account', () =>
    accepted({ OppositeRouterId: 'vrt-bp1somebodyelses00000' }));
});

describe('access points', () => {
  it('a VPC router has none', () =>
    refused({ AccessPointId: 'ap-cn-beijing-A' }, 'InvalidAccessPoint.ValueNotAllowed'));
  it('a VBR needs one', () => refused(onVbr({ AccessPointId: undefined }), 'InvalidParam.NotFound'));
  it('of a VBR must exist in the region', async () => {
    await refused(onVbr({ AccessPointId: 'ap-nowhere' }), 'InvalidAccessPoint.NotExist');
    await refused(onVbr({ AccessPointId: 'ap-cn-hangzhou-A' }), 'InvalidAccessPoint.NotExist');
  });
  it("of a VBR must be the VBR's own", () =>
    refused(onVbr({ AccessPointId: 'ap-cn-beijing-B' }), 'InvalidAccessPoint.NotMatch'));
  it('of the peer are needed when it is a VBR', async () => {
    await refused(facingVbr({ OppositeAccessPointId: undefined }), 'InvalidParam.NotFound');
    await accepted(facingVbr());
  });
  it('of the peer must exist in its region', () =>
    refused(facingVbr({ OppositeAccessPointId: 'ap-cn-hangzhou-A' }), 'InvalidAccessPoint.NotExist'));
});

describe('Name', () => {
  it.each(['ab', 'a.', 'A1', '中文', '中-_.9', 'a'.repeat(128), '中'.repeat(128), 'http', 'https-is-fine'])(
    'can be %j',
    (Name) => accepted({ Name }),
  );
  it.each([
    '',
    'a',
    'a'.repeat(129),
    '中'.repeat(129),
    '1ab',
    '_ab',
    '-ab',
    '.ab',
    ' ab',
    'ab ',
    'a b',
    'a/b',
    'a:b',
    'äbc',
    'aé',
    'ab\n',
    'http://x',
    'https://x',
  ])('cannot be %j', (Name) => refused({ Name }, 'InvalidName.Malformed'));
});

describe('Description', () => {
  it.each(['ab', 'a b', '中文', 'a'.repeat(256), '中'.repeat(256), 'a: http://x', 'http:/x', 'aé\n!'])(
    'can be %j',
    (Description) => accepted({ Description }),
  );
  it.each(['', 'a', 'a'.repeat(257), '中'.repeat(257), '1 a', ' ab', '(ab)', 'éa', 'http://x', 'https://x'])(
    'cannot be %j',
    (Description) => refused({ Description }, 'InvalidDescription.Malformed'),
  );
});

describe('health check', () => {
  const ips = (
    HealthCheckSourceIp: string | undefined,
    HealthCheckTargetIp: string | undefined,
    changes: Changes = {},
  ) => facingVbr({ HealthCheckSourceIp, HealthCheckTargetIp, ...changes });

  it('is accepted on a VPC router that faces a VBR', () => accepted(ips('192.168.0.6', '192.168.0.8')));
  it('can do with a target alone', () => accepted(ips(undefined, '192.168.0.8')));
  it('cannot do with a source alone', () => refused(ips('192.168.0.6', undefined), 'InvalidHealthCheckIP.Malformd'));
  it.each(['192.168.0.256', '192.168.0', '192.168.0.06', '::1', 'example.com', '192.168.0.6/32', '1.2.3.4 '])(
    'cannot use %j',
    async (address) => {
      await refused(ips(address, '192.168.0.8'), 'InvalidHealthCheckIP.Malformd');
      await refused(ips('192.168.0.6', address), 'InvalidHealthCheckIP.Malformd');
    },
  );
  it('cannot ask itself', () => refused(ips('192.168.0.6', '192.168.0.6'), 'InvalidHealthCheckIP.Malformd'));
  it("cannot use the cloud's end of the VBR's line, but can its other end", async () => {
    const { localGatewayIp = '', peerGatewayIp = '' } = vbrs()[0] ?? {};
    await refused(ips('192.168.0.6', localGatewayIp), 'IllegalParam.HealthcheckIp');
    await refused(ips(localGatewayIp, '192.168.0.8'), 'IllegalParam.HealthcheckIp');
    await accepted(ips('192.168.0.6', peerGatewayIp));
  });
  it('is refused between VPC routers', async () => {
    const code = 'OperationFailed.HcForInvalidRiType';
    await refused({ HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' }, code);
    await refused({ HealthCheckTargetIp: '192.168.0.8' }, code);
  });
  it('is refused on a VBR', () =>
    refused(
      onVbr({ HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' }),
      'OperationFailed.HcForInvalidRiType',
    ));
});

describe('charge', () => {
  const prepaid = (changes: Changes = {}): Changes => ({ InstanceChargeType: 'PrePaid', Period: '1', ...changes });

  it.each(['PostPaid', 'PrePaid'])('can be %s', (InstanceChargeType) => accepted(prepaid({ InstanceChargeType })));
  it.each(['Prepaid', 'AfterPay', 'PayByTraffic'])('cannot be %s', (InstanceChargeType) =>
    refused(prepaid({ InstanceChargeType }), 'InvalidRouterInterfaceChargeType.Malformed'),
  );
  it('PrePaid needs a period', () => refused(prepaid({ Period: undefined }), 'MissingPeriod'));
  it.each(['1', '9'])('can be for %s months', (Period) => accepted(prepaid({ Period })));
  it.each(['0', '10', '-1', '1.5', 'one'])('cannot be for %s months', (Period) =>
    refused(prepaid({ Period, PricingCycle: 'Month' }), 'InvalidPeriod'),
  );
  it.each(['1', '3'])('can be for %s years', (Period) => accepted(prepaid({ Period, PricingCycle: 'Year' })));
  it.each(['0', '4'])('cannot be for %s years', (Period) =>
    refused(prepaid({ Period, PricingCycle: 'Year' }), 'InvalidPeriod'),
  );
  it.each(['year', 'Week'])('cannot count in %ss', (PricingCycle) =>
    refused(prepaid({ PricingCycle }), 'InvalidPricingCycle'),
  );
  it('of an acceptor cannot be PrePaid', async () => {
    await refused(acceptor(prepaid()), 'Forbidden.AcceptRoleNotSupportPrePay');
    await accepted(acceptor({ InstanceChargeType: 'PostPaid' }));
  });
  it.each(['AutoPay', 'AutoRenew', 'FastLinkMode'])('%s is true or false', async (name) => {
    await accepted(prepaid({ [name]: 'true' }));
    await accepted(prepaid({ [name]: 'false' }));
    await refused(prepaid({ [name]: 'yes' }), `Invalid${name}`);
  });
});

describe('tags', () => {
  const tag = (key: string | undefined, value?: string): Changes => ({ 'Tags.1.Key': key, 'Tags.1.Value': value });
  const many = (count: number): Changes =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`Tags.${index + 1}.Key`, `key${index}`]));

  it.each([
    ['a', undefined],
    ['a', ''],
    ['a'.repeat(128), 'b'.repeat(128)],
    ['键'.repeat(128), '值'.repeat(128)],
    ['my-aliyun', 'my-acs:'],
  ])('can be %j = %j', (key, value) => accepted(tag(key, value)));
  it.each(['', 'a'.repeat(129), 'aliyun', 'aliyun-x', 'acs:x', 'x http://y', 'https://'])(
    'cannot have the key %j',
    (key) => refused(tag(key, 'v'), 'InvalidTagKey'),
  );
  it('cannot have a value without a key', () => refused(tag(undefined, 'v'), 'InvalidTagKey'));
  it.each(['b'.repeat(129), 'aliyun', 'acs:x', 'x http://y', 'https://'])('cannot have the value %j', (value) =>
    refused(tag('a', value), 'InvalidTagValue'),
  );
  it('cannot have a key twice', () =>
    refused({ 'Tags.1.Key': 'a', 'Tags.2.Key': 'a', 'Tags.2.Value': 'b' }, 'Duplicate.TagKey'));
  it('can be 20, but not 21', async () => {
    await accepted(many(20));
    await refused(many(21), 'NumberExceed.Tags');
  });
  it.each(['Tags.0.Key', 'Tags.a.Key', 'Tags.Key', 'Tags.1'])('cannot be sent as %s', (name) =>
    refused({ [name]: 'a' }, 'Parameter.Illegal'),
  );
});

describe('what else is named', () => {
  it('the resource group must exist', async () => {
    await accepted({ ResourceGroupId: 'rg-acfmsandboxnetwork' });
    await refused({ ResourceGroupId: 'rg-acfmsomeother' }, 'ResourceNotInResourceGroup');
    await refused({ ResourceGroupId: 'network' }, 'InvalidResourceGroupId');
  });
  it('the owner of the peer is an account id', async () => {
    await accepted({ OppositeInterfaceOwnerId: '271598332402530847' });
    await refused({ OppositeInterfaceOwnerId: 'me@example.com' }, 'InvalidAliuid');
  });
});

describe('the border of mainland China', () => {
  it('cannot be crossed without a permission', async () => {
    await refused({ OppositeRegionId: 'us-west-1' }, 'Forbidden.CrossBorder');
    await refused({ OppositeRegionId: 'cn-hongkong' }, 'Forbidden.CrossBorder');
  });

  it('is no matter between places outside', async () => {
    const [router] = sandbox.world.vrouters.page('us-west-1', 0, 1);
    await accepted({ RegionId: 'us-west-1', RouterId: router?.vrouterId, OppositeRegionId: 'cn-hongkong' });
  });

  it('can be crossed with a permission, and the interface says so', async () => {
    const permitted = await startAt({ now: NOW }, { crossBorderPermitted: true });
    try {
      expect(await create(permitted, { OppositeRegionId: 'us-west-1' })).toMatchObject({ status: 200 });
      expect(await listInterfaces(permitted)).toMatchObject([{ CrossBorder: true, OppositeRegionId: 'us-west-1' }]);
    } finally {
      await permitted.close();
    }
  });
});
