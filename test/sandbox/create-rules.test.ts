import type { Sandbox } from '../../src/sandbox/server';
import { create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './support/client';
import { acceptor, type Changes, expectCreated, expectRefused } from './support/create-checks';

/** Both sides of the limit of each rule of CreateRouterInterface. A refused call does not change the world. */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startAt(NOW, { callLimit: 0, interfacesPerRouter: 0, cenAttachedRouters: [OTHER_ROUTER] });
});
afterAll(() => sandbox.close());

const vbrs = () => sandbox.world.vbrs.list('cn-beijing');
const vbr = (index = 0) => vbrs()[index]?.vbrId ?? '';
const onVbr = (changes: Changes = {}): Changes => ({
  RouterType: 'VBR',
  RouterId: vbr(),
  AccessPointId: 'ap-cn-beijing-A',
  ...changes,
});
const facingVbr = (changes: Changes = {}): Changes =>
  acceptor({
    OppositeRouterType: 'VBR',
    OppositeRouterId: vbr(),
    OppositeAccessPointId: 'ap-cn-beijing-A',
    ...changes,
  });

const accepted = (changes: Changes) => expectCreated(sandbox, changes);
const refused = (changes: Changes, code: string, httpStatus?: number) =>
  expectRefused(sandbox, changes, code, httpStatus);

describe('required parameters', () => {
  it.each(['RegionId', 'Role', 'OppositeRegionId', 'Spec', 'RouterType', 'RouterId'])('%s', async (name) => {
    await refused({ [name]: undefined }, `Missing${name}`);
    await refused({ [name]: '' }, `Missing${name}`);
  });

  it('OppositeRouterId and all other parameters are optional', () => accepted({ OppositeRouterId: undefined }));
});

describe('regions', () => {
  it.each(['cn-atlantis', 'CN-BEIJING', ' cn-beijing'])('the own region cannot be %j', (RegionId) =>
    refused({ RegionId }, 'InvalidRegionId.NotFound', 404),
  );
  it('the opposite region must be known', () =>
    refused({ OppositeRegionId: 'cn-atlantis' }, 'InvalidRegionId.NotFound', 400));
  it('the opposite region can be another region', () => accepted({ OppositeRegionId: 'cn-hangzhou' }));
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

describe('a router', () => {
  it('must exist', () => refused({ RouterId: 'vrt-2zenosuchrouter000000' }, 'InvalidRouterId.NotFound', 404));
  it('must match exactly', () => refused({ RouterId: ` ${ROUTER}` }, 'InvalidRouterId.NotFound', 404));
  it('must be in the region', () =>
    refused({ RegionId: 'cn-hangzhou', OppositeRegionId: 'cn-hangzhou' }, 'InvalidRouterId.NotFound', 400));
  it('a VPC router cannot have the type VBR', () =>
    refused(onVbr({ RouterId: ROUTER }), 'InvalidRouterId.NotFound', 400));
  it('a VBR cannot have the type VRouter', () => refused({ RouterId: vbr() }, 'InvalidRouterId.NotFound', 400));
  it('a VBR must be active', async () => {
    expect([vbrs()[3]?.status, vbrs()[4]?.status]).toEqual(['recovering', 'unconfirmed']);
    await refused(onVbr({ RouterId: vbr(3) }), 'INVAID_VBR_STATUS');
    await refused(onVbr({ RouterId: vbr(4), AccessPointId: 'ap-cn-beijing-B' }), 'INVAID_VBR_STATUS');
  });
  it('a VPC must not be attached to a CEN', () =>
    refused({ RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER }, 'InvalidRouterId.AttacedToCEN', 404));
  it('the router of the peer is not looked up: it can be in another account', () =>
    accepted({ OppositeRouterId: 'vrt-bp1somebodyelses00000' }));
});

describe('an access point', () => {
  it('is refused on a VPC router', () =>
    refused({ AccessPointId: 'ap-cn-beijing-A' }, 'InvalidAccessPoint.ValueNotAllowed'));
  it('is required on a VBR', () => refused(onVbr({ AccessPointId: undefined }), 'InvalidParam.NotFound'));
  it('must exist in the region of the VBR', async () => {
    await refused(onVbr({ AccessPointId: 'ap-nowhere' }), 'InvalidAccessPoint.NotExist');
    await refused(onVbr({ AccessPointId: 'ap-cn-hangzhou-A' }), 'InvalidAccessPoint.NotExist');
  });
  it('must be that of the VBR', () =>
    refused(onVbr({ AccessPointId: 'ap-cn-beijing-B' }), 'InvalidAccessPoint.NotMatch'));
  it('of the peer is required if the peer is on a VBR', async () => {
    await refused(facingVbr({ OppositeAccessPointId: undefined }), 'InvalidParam.NotFound');
    await accepted(facingVbr());
  });
  it.each([undefined, 'VRouter'])('of the peer is refused if OppositeRouterType is %s', (OppositeRouterType) =>
    refused({ OppositeRouterType, OppositeAccessPointId: 'ap-cn-beijing-A' }, 'InvalidAccessPoint.ValueNotAllowed'),
  );
  it('of the peer must exist in its region', () =>
    refused(facingVbr({ OppositeAccessPointId: 'ap-cn-hangzhou-A' }), 'InvalidAccessPoint.NotExist'));
});

describe('the routers of a connection', () => {
  it('cannot be two VBRs', () =>
    refused(
      onVbr({ OppositeRouterType: 'VBR', OppositeAccessPointId: 'ap-cn-beijing-A' }),
      'IllegalParam.VRouterType',
    ));
  it('are a VBR with the initiator and a VPC router with the acceptor', async () => {
    await accepted(onVbr({ OppositeRouterType: 'VRouter' }));
    await accepted(facingVbr());
    await refused(facingVbr({ Role: 'InitiatingSide', Spec: 'Mini.2' }), 'InvalidRole.ValueNotSupported');
  });
  it('are two different ones', () => refused({ OppositeRouterId: ROUTER }, 'IncorrectOppositeInterfaceInfo'));
});

describe('health check', () => {
  const ips = (
    HealthCheckSourceIp: string | undefined,
    HealthCheckTargetIp: string | undefined,
    changes: Changes = {},
  ) => facingVbr({ HealthCheckSourceIp, HealthCheckTargetIp, ...changes });

  it('is accepted on a VPC router with a peer on a VBR', () => accepted(ips('192.168.0.6', '192.168.0.8')));
  it('cannot have a target without a source', () =>
    refused(ips(undefined, '192.168.0.8'), 'InvalidHealthCheckIP.Malformd'));
  it('cannot have a source without a target', () =>
    refused(ips('192.168.0.6', undefined), 'InvalidHealthCheckIP.Malformd'));
  it.each(['192.168.0.256', '192.168.0', '192.168.0.06', '::1', 'example.com', '192.168.0.6/32', '1.2.3.4 '])(
    'cannot have the address %j',
    async (address) => {
      await refused(ips(address, '192.168.0.8'), 'InvalidHealthCheckIP.Malformd');
      await refused(ips('192.168.0.6', address), 'InvalidHealthCheckIP.Malformd');
    },
  );
  it('cannot have equal addresses', () => refused(ips('192.168.0.6', '192.168.0.6'), 'InvalidHealthCheckIP.Malformd'));
  it('cannot have the gateway address on the cloud side of the VBR, but can have the other one', async () => {
    const { localGatewayIp = '', peerGatewayIp = '' } = vbrs()[0] ?? {};
    await refused(ips('192.168.0.6', localGatewayIp), 'IllegalParam.HealthcheckIp');
    await refused(ips(localGatewayIp, '192.168.0.8'), 'IllegalParam.HealthcheckIp');
    await accepted(ips('192.168.0.6', peerGatewayIp));
  });
  it('is refused between VPC routers', async () => {
    const addresses = { HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' };
    await refused(addresses, 'OperationFailed.HcForInvalidRiType');
  });
  it('is accepted if the VBR of the peer is not set or not known', async () => {
    await accepted(ips('192.168.0.6', '10.0.0.1', { OppositeRouterId: undefined }));
    await accepted(ips('192.168.0.6', '10.0.0.1', { OppositeRouterId: 'vbr-2zenosuchrouter000000' }));
  });
  it('is refused on a VBR', () =>
    refused(
      onVbr({ HealthCheckSourceIp: '192.168.0.6', HealthCheckTargetIp: '192.168.0.8' }),
      'OperationFailed.HcForInvalidRiType',
    ));
});

describe('other references', () => {
  it('the resource group must exist', async () => {
    await accepted({ ResourceGroupId: 'rg-acfmsandboxnetwork' });
    await refused({ ResourceGroupId: 'rg-acfmsomeother' }, 'ResourceNotInResourceGroup');
    for (const ResourceGroupId of ['network', 'x-rg-acfm', 'rg-acfm!', 'rg-', 'rg-ACFM']) {
      await refused({ ResourceGroupId }, 'InvalidResourceGroupId');
    }
  });
  it('the owner of the peer must be an account id', async () => {
    await accepted({ OppositeInterfaceOwnerId: '271598332402530847' });
    for (const OppositeInterfaceOwnerId of ['me@example.com', 'x1', '1x']) {
      await refused({ OppositeInterfaceOwnerId }, 'InvalidAliuid');
    }
  });
});

describe('the border of mainland China', () => {
  it('cannot be crossed without permission', async () => {
    await refused({ OppositeRegionId: 'us-west-1' }, 'Forbidden.CrossBorder');
    await refused({ OppositeRegionId: 'cn-hongkong' }, 'Forbidden.CrossBorder');
  });

  it('does not apply between two regions outside', async () => {
    const [router] = sandbox.world.vrouters.page('us-west-1', 0, 1);
    await accepted({ RegionId: 'us-west-1', RouterId: router?.vrouterId, OppositeRegionId: 'cn-hongkong' });
  });

  it('can be crossed with permission, which the interface shows', async () => {
    const permitted = await startAt(NOW, { crossBorderPermitted: true });
    try {
      expect(await create(permitted, { OppositeRegionId: 'us-west-1' })).toMatchObject({ status: 200 });
      expect(await listInterfaces(permitted)).toMatchObject([{ CrossBorder: true, OppositeRegionId: 'us-west-1' }]);
    } finally {
      await permitted.close();
    }
  });
});
