import { create, OTHER_ROUTER, type Received, ROUTER } from '../support/client';
import type { Pair, Scenario } from '../support/scenario';
import { control } from './control';

/** Sends the request that produces an error in the way of the coverage page. */
export type Recipe = (scenario: Scenario) => Promise<Received>;
type Changes = Readonly<Record<string, string | undefined>>;

export const OTHER_ACCOUNT = '1234567890123456';
export const CROSS_BID_ACCOUNT = '999';
const OTHER = { accessKeyId: 'second', secret: 'second-secret' };
const ACCEPTOR = { Role: 'AcceptingSide', Spec: 'Negative' };
const UNKNOWN = 'ri-unknown';

const creating =
  (changes: Changes): Recipe =>
  ({ sandbox, clock }) =>
    create(sandbox, changes, { time: clock.now() });

const calling =
  (action: string, parameters: Record<string, string>): Recipe =>
  (scenario) =>
    scenario.call(action, parameters);

/** Calls an action on an Idle interface. */
const onIdle =
  (action: string, parameters: Record<string, string> = {}): Recipe =>
  async (scenario) =>
    scenario.callOn(action, await scenario.create(), parameters);

/** Calls an action on an Active initiator. */
const onActive =
  (action: string, parameters: Record<string, string> = {}): Recipe =>
  async (scenario) =>
    scenario.callOn(action, (await scenario.connected()).initiator, parameters);

const byOther =
  (action: string, parameters: Record<string, string> = {}): Recipe =>
  async (scenario) =>
    scenario.callOn(action, await scenario.create(), parameters, OTHER);

const onLocked =
  (lock: object, action: string, parameters: Record<string, string> = {}): Recipe =>
  async (scenario) => {
    const { initiator } = await scenario.connected();
    await control(scenario.sandbox, 'PATCH', `router-interfaces/${initiator}`, lock);
    return scenario.callOn(action, initiator, parameters);
  };

const inTransition =
  (action: string, parameters: Record<string, string> = {}): Recipe =>
  async (scenario) => {
    const { initiator } = await scenario.connected();
    await set(scenario, { transitionMs: 60_000 });
    await scenario.succeed('DeactivateRouterInterface', initiator);
    return scenario.callOn(action, initiator, parameters);
  };

const afterDeletionOfPeer =
  (action: string, parameters: Record<string, string> = {}): Recipe =>
  async (scenario) => {
    const { initiator, acceptor } = await scenario.connected();
    await scenario.succeed('DeactivateRouterInterface', initiator);
    await scenario.succeed('DeactivateRouterInterface', acceptor);
    scenario.finishTransitions();
    await scenario.succeed('DeleteRouterInterface', acceptor);
    return scenario.callOn(action, initiator, parameters);
  };

/** Connects a pair after a change of one interface. */
const connecting =
  (change: (pair: Pair, scenario: Scenario) => Promise<unknown>): Recipe =>
  async (scenario) => {
    const pair = await scenario.pair();
    await change(pair, scenario);
    return scenario.callOn('ConnectRouterInterface', pair.initiator);
  };

const connectingWith = (side: keyof Pair, changes: Record<string, string>): Recipe =>
  connecting((pair, scenario) =>
    scenario.succeed('ModifyRouterInterfaceAttribute', pair[side], { OppositeRouterType: 'VRouter', ...changes }),
  );

/** Connects an initiator with an acceptor that was created with changes. */
const connectingTo =
  (changes: Changes, routerId = OTHER_ROUTER): Recipe =>
  async (scenario) => {
    const initiator = await scenario.create();
    const other = await scenario.create({ ...ACCEPTOR, RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER, ...changes });
    await scenario.setPeer(initiator, other, routerId);
    return scenario.callOn('ConnectRouterInterface', initiator);
  };

const withSetting =
  (settings: object, recipe: Recipe): Recipe =>
  async (scenario) => {
    await set(scenario, settings);
    return recipe(scenario);
  };

const onVbr =
  (index: number, changes: Changes = {}): Recipe =>
  async (scenario) =>
    creating({ ...(await vbrChanges(scenario, index)), ...changes })(scenario);

async function set(scenario: Scenario, settings: object): Promise<void> {
  expect((await control(scenario.sandbox, 'PATCH', 'settings', settings)).status).toBe(200);
}

async function vbr(scenario: Scenario, index: number): Promise<Readonly<Record<string, string>>> {
  const { json } = await scenario.call('DescribeVirtualBorderRouters');
  const set = json['VirtualBorderRouterSet'] as { VirtualBorderRouterType: readonly Record<string, string>[] };
  return set.VirtualBorderRouterType[index] ?? {};
}

async function vbrChanges(scenario: Scenario, index: number): Promise<Changes> {
  const { VbrId, AccessPointId } = await vbr(scenario, index);
  return { RouterType: 'VBR', RouterId: VbrId, AccessPointId, OppositeRouterType: 'VRouter' };
}

const MODIFY = 'ModifyRouterInterfaceAttribute';
const FINANCIAL = { businessStatus: 'FinancialLocked' };
const OPERATION = { operationLocked: true };
const HEALTH_CHECK = { HealthCheckSourceIp: '10.1.1.1', HealthCheckTargetIp: '10.1.1.2' };
const NO_REGION = { RegionId: 'unknown' };

/** Recipes by action, then by `code` or `code@status`. A pair without a recipe requires a fault. */
export const RECIPES: Readonly<Record<string, Readonly<Record<string, Recipe>>>> = {
  CreateRouterInterface: {
    InvalidAliuid: creating({ OppositeInterfaceOwnerId: 'me' }),
    'InvalidRole.ValueNotSupported': creating({ Role: 'Other' }),
    'InvalidSpec.ValudNotSupported': creating({ Spec: 'Huge' }),
    'InvalidRouterType.ValueNotSupported': creating({ RouterType: 'Other' }),
    'InvalidName.Malformed': creating({ Name: '1' }),
    'Forbidden.BillsOutstanding': withSetting({ billsOutstanding: true }, creating({})),
    'LimitationExceed.InterfaceNumberOnRouter': withSetting({ interfacesPerRouter: 1 }, async (scenario) => {
      await scenario.create();
      return creating({})(scenario);
    }),
    'InvalidAccessPoint.ValueNotAllowed': creating({ AccessPointId: 'unknown' }),
    'InvalidParam.NotFound': creating({ RouterType: 'VBR' }),
    'InvalidAccessPoint.NotMatch': async (scenario) => {
      const { AccessPointId } = await vbr(scenario, 1);
      return onVbr(0, { AccessPointId })(scenario);
    },
    'InvalidAccessPoint.NotExist': creating({ RouterType: 'VBR', AccessPointId: 'unknown' }),
    INVAID_VBR_STATUS: onVbr(3),
    'Forbidden.AcceptRoleNotSupportPrePay': creating({ ...ACCEPTOR, InstanceChargeType: 'PrePaid' }),
    'IllegalParam.HealthcheckIp': async (scenario) => {
      const { VbrId, AccessPointId, LocalGatewayIp } = await vbr(scenario, 0);
      return creating({
        ...ACCEPTOR,
        OppositeRouterType: 'VBR',
        OppositeRouterId: VbrId,
        OppositeAccessPointId: AccessPointId,
        HealthCheckSourceIp: LocalGatewayIp,
        HealthCheckTargetIp: '10.255.0.1',
      })(scenario);
    },
    'OperationFailed.HcForInvalidRiType': creating({ ...HEALTH_CHECK, OppositeRouterType: 'VRouter' }),
    'IllegalParam.VRouterType': creating({ OppositeRouterType: 'Other' }),
    'Forbidden.CrossBorder': creating({ OppositeRegionId: 'us-west-1' }),
    'InvalidRouterId.NotFound@400': creating({ RegionId: 'cn-hangzhou' }),
    'InvalidRouterInterfaceChargeType.Malformed': creating({ InstanceChargeType: 'Other' }),
    QuotaExceeded: withSetting({ interfacesPerAccount: 1 }, async (scenario) => {
      await scenario.create();
      return creating({ RouterId: OTHER_ROUTER, OppositeRouterId: ROUTER })(scenario);
    }),
    'InvalidRegionId.NotFound@400': creating({ OppositeRegionId: 'unknown' }),
    ResourceNotInResourceGroup: creating({ ResourceGroupId: 'rg-unknown' }),
    HaveConnectionBetweenRouters: async (scenario) => {
      await scenario.connected();
      return creating({})(scenario);
    },
    'InvalidDescription.Malformed': creating({ Description: '1' }),
    'InvalidRegionId.NotFound@404': creating(NO_REGION),
    'InvalidRouterId.NotFound@404': creating({ RouterId: 'vrt-unknown' }),
    'InvalidRouterId.AttacedToCEN': withSetting({ cenAttachedRouters: [ROUTER] }, creating({})),
  },
  DeleteRouterInterface: {
    'InvalidInstance.StatusError': inTransition('DeleteRouterInterface'),
    'OperationFailed.OperationLocked': onLocked(OPERATION, 'DeleteRouterInterface'),
    RouterInterfaceReferredByRouteEntry: async (scenario) => {
      const id = await scenario.create();
      await control(scenario.sandbox, 'POST', 'route-entries', { routerInterfaceId: id });
      return scenario.callOn('DeleteRouterInterface', id);
    },
  },
  ActivateRouterInterface: {
    IncorrectRIStatus: onActive('ActivateRouterInterface'),
    'Forbidden.FinancialLocked': onLocked(FINANCIAL, 'ActivateRouterInterface'),
    Forbbiden: byOther('ActivateRouterInterface'),
    OppositeRouterInterfaceIsDeleted: afterDeletionOfPeer('ActivateRouterInterface'),
    'InvalidRegionId.NotFound': onIdle('ActivateRouterInterface', NO_REGION),
    'InvalidRouterInterfaceId.NotFound': calling('ActivateRouterInterface', { RouterInterfaceId: UNKNOWN }),
  },
  DeactivateRouterInterface: {
    IncorrectRIStatus: onIdle('DeactivateRouterInterface'),
    'Forbidden.FinancialLocked': onLocked(FINANCIAL, 'DeactivateRouterInterface'),
    'Forbbiden.InvaildOwner': byOther('DeactivateRouterInterface'),
    'OperationFailed.OperationLocked': onLocked(OPERATION, 'DeactivateRouterInterface'),
    'InvalidRegionId.NotFound': onIdle('DeactivateRouterInterface', NO_REGION),
    'InvalidRouterInterfaceId.NotFound': calling('DeactivateRouterInterface', { RouterInterfaceId: UNKNOWN }),
  },
  ConnectRouterInterface: {
    'IncorrectRole.NotInitiatingSide': async (scenario) =>
      scenario.callOn('ConnectRouterInterface', (await scenario.pair()).acceptor),
    IncorrectRIStatus: onActive('ConnectRouterInterface'),
    'IncorrectOppositeInterfaceInfo.NotSet': onIdle('ConnectRouterInterface'),
    IncorrectOppositeInterfaceInfo: connectingWith('initiator', { OppositeRouterId: ROUTER }),
    'Forbidden.OnlyOneConnection': async (scenario) => {
      const first = await scenario.pair();
      const second = await scenario.pair();
      await scenario.succeed('ConnectRouterInterface', first.initiator);
      return scenario.callOn('ConnectRouterInterface', second.initiator);
    },
    'Forbidden.BillsOutstanding': connecting((_pair, scenario) => set(scenario, { billsOutstanding: true })),
    'InvalidAccount.NotFound': connectingWith('initiator', { OppositeInterfaceOwnerId: '1' }),
    'AttrMismatching.AcceptingSideRole': connectingTo({ Role: 'InitiatingSide', Spec: 'Mini.2' }),
    'AttrMismatching.AcceptingSideInstanceId': connectingWith('initiator', { OppositeInterfaceId: UNKNOWN }),
    'AttrMismatching.AcceptingSideRegionNo': async (scenario) => {
      const { json } = await scenario.call('DescribeVRouters', { RegionId: 'cn-hangzhou' });
      const { VRouter } = json['VRouters'] as { VRouter: readonly { VRouterId: string }[] };
      const RouterId = VRouter[0]?.VRouterId ?? '';
      return connectingTo({ RegionId: 'cn-hangzhou', RouterId }, RouterId)(scenario);
    },
    'AttrMismatching.AcceptingSideRouterId': connectingWith('initiator', { OppositeRouterId: 'vrt-unknown' }),
    'AttrMismatching.AcceptingSideRouterType': connectingWith('initiator', { OppositeRouterType: 'VBR' }),
    'AttrMismatching.AcceptingSideAliUid': connectingWith('initiator', { OppositeInterfaceOwnerId: OTHER_ACCOUNT }),
    'AttrMismatching.AcceptingSideOppositeInterfaceOwnerId': connectingWith('acceptor', {
      OppositeInterfaceOwnerId: '1',
    }),
    'AttrMismatching.AcceptingSideOppositeRegionNo': connectingTo({ OppositeRegionId: 'cn-hangzhou' }),
    'AttrMismatching.AcceptingSideOppositeInterfaceId': connectingTo({}),
    'AttrMismatching.AcceptingSideOppositeRouterId': connectingWith('acceptor', { OppositeRouterId: 'vrt-unknown' }),
    'AttrMismatching.AcceptingSideOppositeRouterType': connectingWith('acceptor', { OppositeRouterType: 'VBR' }),
    'IllegalParam.InstanceOwner': byOther('ConnectRouterInterface'),
    'InvalidRegionId.NotFound': onIdle('ConnectRouterInterface', NO_REGION),
    'InvalidRouterInterfaceId.NotFound': calling('ConnectRouterInterface', { RouterInterfaceId: UNKNOWN }),
    'CROSS_BID.FORBIDDEN': connectingWith('initiator', { OppositeInterfaceOwnerId: CROSS_BID_ACCOUNT }),
  },
  ModifyRouterInterfaceAttribute: {
    'Forbidden.FinancialLocked': onLocked(FINANCIAL, MODIFY, { Name: 'name' }),
    'InvalidName.Malformed': onIdle(MODIFY, { Name: '1' }),
    'InvalidOppositeRouterType.ValueNotSupported': onIdle(MODIFY, { OppositeRouterType: 'Other' }),
    'InvalidDescription.Malformed': onIdle(MODIFY, { Description: '1' }),
    Forbbiden: byOther(MODIFY, { Name: 'name' }),
    'Forbbiden.ModifyIdAndType': async (scenario) => {
      const { accountId } = scenario.sandbox.world.settings;
      const initiator = await scenario.create({
        ...(await vbrChanges(scenario, 0)),
        FastLinkMode: 'true',
        OppositeInterfaceOwnerId: accountId,
      });
      scenario.finishTransitions();
      const acceptor = String((await scenario.read(initiator))?.['OppositeInterfaceId']);
      return scenario.callOn(MODIFY, acceptor, { OppositeRouterId: ROUTER });
    },
    'InvalidParam.ModifyRouterInterface': onIdle(MODIFY),
    INSTANCE_IN_PROCESSIONG: inTransition(MODIFY, { Name: 'name' }),
    'IllegalParam.HcThreshold': onIdle(MODIFY, { HcThreshold: '0' }),
    'IllegalParam.HcRate': onIdle(MODIFY, { HcRate: '0' }),
    'InvalidHealthCheckIP.Malformd': onIdle(MODIFY, { HealthCheckSourceIp: '10.1.1.1' }),
    'IllegalParam.HcSourceIp': onIdle(MODIFY, HEALTH_CHECK),
    'OperationFailed.OperationLocked': onLocked(OPERATION, MODIFY, { Name: 'name' }),
    'IncorrectStatus.RouterInterface': onActive(MODIFY, { OppositeRouterId: ROUTER, OppositeRouterType: 'VRouter' }),
    'InvalidRegionId.NotFound': onIdle(MODIFY, { ...NO_REGION, Name: 'name' }),
    'InvalidRouterInterfaceId.NotFound': calling(MODIFY, { RouterInterfaceId: UNKNOWN, Name: 'name' }),
  },
  ModifyRouterInterfaceSpec: {
    'Forbidden.FinancialLocked': onLocked(FINANCIAL, 'ModifyRouterInterfaceSpec', { Spec: 'Mini.2' }),
    'InvalidInstanceOwner.Error': byOther('ModifyRouterInterfaceSpec', { Spec: 'Mini.2' }),
    'InvalidRouterInterfaceSpec.Malformed': onIdle('ModifyRouterInterfaceSpec', { Spec: 'Negative' }),
    'InvalidSpec.ValueNotSupported': onIdle('ModifyRouterInterfaceSpec', { Spec: 'Huge' }),
    'InvalidInstance.StatusError': inTransition('ModifyRouterInterfaceSpec', { Spec: 'Mini.2' }),
    'InvalidOpposite.NotFound': afterDeletionOfPeer('ModifyRouterInterfaceSpec', { Spec: 'Mini.2' }),
    'InvalidRouterInterfaceId.NotFound': calling('ModifyRouterInterfaceSpec', {
      RouterInterfaceId: UNKNOWN,
      Spec: 'Mini.2',
    }),
  },
  DescribeRouterInterfaces: {
    'Parameter.Illegal': calling('DescribeRouterInterfaces', { 'Filter.0.Key': 'Name' }),
    'InvalidRegionId.NotFound': calling('DescribeRouterInterfaces', NO_REGION),
    'InvalidFilterKey.ValueNotSupported': calling('DescribeRouterInterfaces', {
      'Filter.1.Key': 'Role',
      'Filter.1.Value.1': 'x',
    }),
  },
  DescribeAccessPoints: { 'InvalidRegionId.NotFound': calling('DescribeAccessPoints', NO_REGION) },
  DescribeVirtualBorderRouters: {
    'InvalidRegionId.NotFound': calling('DescribeVirtualBorderRouters', NO_REGION),
    'InvalidFilterKey.ValueNotSupported': calling('DescribeVirtualBorderRouters', {
      'Filter.1.Key': 'Role',
      'Filter.1.Value.1': 'x',
    }),
  },
};
