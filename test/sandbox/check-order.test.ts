import { EXAMPLE, ROUTER } from './support/client';
import { GUEST, WITH_GUEST } from './support/guest';
import { Scenario } from './support/scenario';

/**
 * The order of the checks; connect-check-order.test.ts tests that of ConnectRouterInterface. Each test starts with a
 * request that violates every rule of its table, and repairs them one by one. The code is always that of the first
 * remaining violation.
 */

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start({
    credentials: WITH_GUEST,
  });
});
afterEach(() => scenario.close());

const settings = () => scenario.sandbox.world.settings;

interface Violation {
  readonly code: string;
  readonly parameters: Readonly<Record<string, string>>;
}
const violation = (code: string, parameters: Readonly<Record<string, string>>): Violation => ({ code, parameters });

/** Returns the code of a call for each number of repaired violations. The first violation wins over later ones. */
async function codesOf(
  action: string,
  valid: Readonly<Record<string, string>>,
  violations: readonly Violation[],
): Promise<readonly unknown[]> {
  const codes: unknown[] = [];
  for (const index of violations.keys()) {
    const wrong = violations.slice(index).reverse();
    const parameters = Object.assign({}, valid, ...wrong.map((entry) => entry.parameters));
    codes.push((await scenario.call(action, parameters)).json['Code']);
  }
  return codes;
}

it('CreateRouterInterface checks the request alone, then the resources that it names', async () => {
  const violations = [
    violation('InvalidRegionId.NotFound', { RegionId: 'cn-atlantis' }),
    violation('InvalidRegionId.NotFound', { OppositeRegionId: 'cn-atlantis' }),
    violation('InvalidRouterType.ValueNotSupported', { RouterType: 'VPC' }),
    violation('InvalidRole.ValueNotSupported', { Role: 'Neither' }),
    violation('InvalidSpec.ValudNotSupported', { Spec: 'Huge.9' }),
    violation('InvalidAutoPay', { AutoPay: 'yes' }),
    violation('InvalidAutoRenew', { AutoRenew: 'yes' }),
    violation('InvalidPeriod', { Period: '10' }),
    violation('InvalidRouterInterfaceChargeType.Malformed', { InstanceChargeType: 'Prepaid' }),
    violation('InvalidAliuid', { OppositeInterfaceOwnerId: 'me' }),
    violation('IllegalParam.VRouterType', { OppositeRouterType: 'VPC' }),
    violation('InvalidName.Malformed', { Name: '1' }),
    violation('InvalidDescription.Malformed', { Description: '1' }),
    violation('InvalidTagKey', { 'Tags.1.Key': 'aliyun' }),
    violation('InvalidFastLinkMode', { FastLinkMode: 'yes' }),
    violation('ResourceNotInResourceGroup', { ResourceGroupId: 'rg-acfmsomeother' }),
    violation('InvalidAccessPoint.ValueNotAllowed', { AccessPointId: 'ap-nowhere' }),
    violation('InvalidAccessPoint.ValueNotAllowed', { OppositeAccessPointId: 'ap-nowhere' }),
    violation('IncorrectOppositeInterfaceInfo', { OppositeRouterId: 'vrt-2zenosuchrouter000000' }),
    violation('InvalidRouterId.NotFound', { RouterId: 'vrt-2zenosuchrouter000000' }),
    violation('InvalidHealthCheckIP.Malformd', { HealthCheckTargetIp: 'x' }),
    violation('InvalidHealthCheckIP.Malformd', { HealthCheckSourceIp: '', HealthCheckTargetIp: '192.168.0.8' }),
    violation('OperationFailed.HcForInvalidRiType', {
      HealthCheckSourceIp: '192.168.0.6',
      HealthCheckTargetIp: '192.168.0.8',
    }),
    violation('Forbidden.CrossBorder', { OppositeRegionId: 'us-west-1' }),
  ];
  settings().billsOutstanding = true;
  expect(await codesOf('CreateRouterInterface', EXAMPLE, violations)).toEqual(violations.map(({ code }) => code));
});

it('CreateRouterInterface checks the charge: type, role, period, cycle', async () => {
  const prePaid = { ...EXAMPLE, InstanceChargeType: 'PrePaid' };
  const acceptor = { Role: 'AcceptingSide', Spec: 'Negative' };
  const codeOf = async (parameters: Record<string, string>) =>
    (await scenario.call('CreateRouterInterface', { ...prePaid, ...parameters })).json['Code'];
  expect(await codeOf({ ...acceptor, PricingCycle: 'Week' })).toBe('Forbidden.AcceptRoleNotSupportPrePay');
  expect(await codeOf({ PricingCycle: 'Week' })).toBe('MissingPeriod');
  expect(await codeOf({ PricingCycle: 'Week', Period: '4' })).toBe('InvalidPricingCycle');
});

it('CreateRouterInterface checks the quotas in order', async () => {
  const { initiator } = await scenario.connected();
  Object.assign(settings(), { billsOutstanding: true, interfacesPerRouter: 1, interfacesPerAccount: 2 });
  const codeOf = async () => (await scenario.call('CreateRouterInterface', EXAMPLE)).json['Code'];
  expect(await codeOf()).toBe('Forbidden.BillsOutstanding');
  settings().billsOutstanding = false;
  expect(await codeOf()).toBe('HaveConnectionBetweenRouters');
  settings().onePairPerRouters = false;
  expect(await codeOf()).toBe('LimitationExceed.InterfaceNumberOnRouter');
  settings().interfacesPerRouter = 2;
  expect(await codeOf()).toBe('QuotaExceeded');
  settings().interfacesPerAccount = 3;
  expect(await codeOf()).toBeUndefined();
  expect(await scenario.statusOf(initiator)).toBe('Active');
});

describe('ModifyRouterInterfaceAttribute', () => {
  const ACTION = 'ModifyRouterInterfaceAttribute';

  it('checks the request alone, then the interface', async () => {
    const RouterInterfaceId = await scenario.create();
    const violations = [
      violation('InvalidName.Malformed', { Name: '1' }),
      violation('InvalidDescription.Malformed', { Description: '1' }),
      violation('InvalidOppositeInterfaceOwnerId', { OppositeInterfaceOwnerId: 'me' }),
      violation('InvalidOppositeRouterType.ValueNotSupported', { OppositeRouterType: 'VPC' }),
      violation('InvalidDeleteHealthCheckIp', { DeleteHealthCheckIp: 'yes' }),
      violation('InvalidParam.ModifyRouterInterface', { DeleteHealthCheckIp: 'true', HealthCheckSourceIp: '1.1.1.1' }),
      violation('InvalidHealthCheckIP.Malformd', { DeleteHealthCheckIp: 'false', HealthCheckSourceIp: '1.1.1.1' }),
      violation('IllegalParam.HcRate', { HcRate: '0' }),
      violation('IllegalParam.HcThreshold', { HcThreshold: '0' }),
      violation('InvalidRegionId.NotFound', { RegionId: 'cn-atlantis' }),
    ];
    const codes = await codesOf(ACTION, { RouterInterfaceId, HcRate: '1' }, violations);
    expect(codes).toEqual(violations.map(({ code }) => code));
    const empty = await scenario.callOn(ACTION, 'ri-none');
    expect(empty.json['Code']).toBe('InvalidParam.ModifyRouterInterface');
  });

  it('checks locks and status of the interface, then the change of the peer, then the health check', async () => {
    const { acceptor } = await scenario.connected();
    const { routerInterfaces } = scenario.sandbox.world;
    const codeOf = async () =>
      (
        await scenario.callOn(ACTION, acceptor, {
          OppositeRouterId: ROUTER,
          HealthCheckSourceIp: 'x',
          HealthCheckTargetIp: 'x',
        })
      ).json['Code'];
    routerInterfaces.setBusinessStatus(acceptor, 'FinancialLocked');
    routerInterfaces.setOperationLocked(acceptor, true);
    scenario.stored(acceptor).status = 'Modifying';
    expect(await codeOf()).toBe('Forbidden.FinancialLocked');
    routerInterfaces.setBusinessStatus(acceptor, 'SecurityLocked');
    expect(await codeOf()).toBe('OperationFailed.OperationLocked');
    routerInterfaces.setOperationLocked(acceptor, false);
    expect(await codeOf()).toBe('INSTANCE_IN_PROCESSIONG');
    scenario.stored(acceptor).status = 'Inactive';
    expect(await codeOf()).toBe('IncorrectStatus.RouterInterface');
    scenario.stored(acceptor).status = 'Idle';
    expect(await codeOf()).toBe('InvalidHealthCheckIP.Malformd');
  });
});

it.each([
  ['ActivateRouterInterface', 'IncorrectRIStatus'],
  ['DeactivateRouterInterface', 'OperationFailed.OperationLocked'],
] as const)('%s checks the locks before the status', async (action, next) => {
  const { initiator } = await scenario.connected();
  const { routerInterfaces } = scenario.sandbox.world;
  scenario.stored(initiator).status = 'Modifying';
  routerInterfaces.setBusinessStatus(initiator, 'FinancialLocked');
  routerInterfaces.setOperationLocked(initiator, true);
  const codeOf = async () => (await scenario.callOn(action, initiator)).json['Code'];
  expect(await codeOf()).toBe('Forbidden.FinancialLocked');
  routerInterfaces.setBusinessStatus(initiator, 'Normal');
  expect(await codeOf()).toBe(next);
  routerInterfaces.setOperationLocked(initiator, false);
  expect(await codeOf()).toBe('IncorrectRIStatus');
});

it('ActivateRouterInterface checks the status before the peer', async () => {
  const { initiator, acceptor } = await scenario.connected();
  scenario.stored(acceptor).status = 'Deleting';
  expect((await scenario.callOn('ActivateRouterInterface', initiator)).json['Code']).toBe('IncorrectRIStatus');
});

it('ModifyRouterInterfaceSpec checks the request, then locks, status, role and peer', async () => {
  const { initiator, acceptor } = await scenario.connected();
  const { routerInterfaces } = scenario.sandbox.world;
  const codeOf = async (Spec: string, id = initiator) =>
    (await scenario.callOn('ModifyRouterInterfaceSpec', id, { Spec })).json['Code'];
  routerInterfaces.setBusinessStatus(initiator, 'FinancialLocked');
  scenario.stored(initiator).status = 'Modifying';
  scenario.stored(acceptor).status = 'Deleting';
  expect(await codeOf('Huge.9', 'ri-none')).toBe('InvalidSpec.ValueNotSupported');
  expect(await codeOf('Negative')).toBe('Forbidden.FinancialLocked');
  routerInterfaces.setBusinessStatus(initiator, 'Normal');
  expect(await codeOf('Negative')).toBe('InvalidInstance.StatusError');
  scenario.stored(initiator).status = 'Active';
  expect(await codeOf('Negative')).toBe('InvalidRouterInterfaceSpec.Malformed');
  expect(await codeOf('Mini.2')).toBe('InvalidOpposite.NotFound');
  expect(await scenario.read(initiator)).toMatchObject({ Spec: 'Mini.5', Status: 'Active' });
});

it('DeleteRouterInterface checks charge, lock, status and routes', async () => {
  const id = await scenario.create({ InstanceChargeType: 'PrePaid', Period: '1' });
  const { routerInterfaces, routeEntries } = scenario.sandbox.world;
  const stored = scenario.stored(id);
  routerInterfaces.setOperationLocked(id, true);
  stored.status = 'Active';
  const entry = routeEntries.add(id);
  const codeOf = async () => (await scenario.callOn('DeleteRouterInterface', id)).json['Code'];
  expect(await codeOf()).toBe('InvalidRouterInterfaceChargeType.Malformed');
  Object.assign(stored, { chargeType: 'AfterPay' });
  expect(await codeOf()).toBe('OperationFailed.OperationLocked');
  routerInterfaces.setOperationLocked(id, false);
  expect(await codeOf()).toBe('InvalidInstance.StatusError');
  stored.status = 'Inactive';
  expect(await codeOf()).toBe('RouterInterfaceReferredByRouteEntry');
  routeEntries.remove(entry);
  expect(await codeOf()).toBeUndefined();
});

it('an action on one interface checks the region, the id, and then the owner', async () => {
  const id = await scenario.create();
  const codeOf = async (RegionId: string, other: string) =>
    (await scenario.callOn('DeleteRouterInterface', other, { RegionId }, GUEST)).json['Code'];
  expect(await codeOf('cn-atlantis', 'ri-none')).toBe('InvalidRegionId.NotFound');
  expect(await codeOf('cn-hangzhou', id)).toBe('InvalidInstanceId.NotFound');
  expect(await codeOf('cn-beijing', id)).toBe('IllegalParam.InstanceOwner');
});
