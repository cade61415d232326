import { ROUTER } from './support/client';
import { GUEST, GUEST_ACCOUNT, WITH_GUEST } from './support/guest';
import { Scenario } from './support/scenario';

/** What one account sees of another, and what it does not share with it. */

const ACCOUNT = '271598332402530847';
const SESSION = { accessKeyId: 'STS.1', secret: 'session-secret', token: 'session-token' };

let scenario: Scenario;
beforeEach(async () => {
  scenario = await Scenario.start({
    credentials: [
      ...WITH_GUEST,
      { accessKeyId: 'STS.1', accessKeySecret: 'session-secret', securityToken: 'session-token' },
    ],
  });
});
afterEach(() => scenario.close());

const world = () => scenario.sandbox.world;

describe('an interface of another account', () => {
  let own: string;
  let foreign: string;
  beforeEach(async () => {
    own = await scenario.create({ Name: 'own', 'Tags.1.Key': 'team' });
    foreign = await scenario.create({ Name: 'foreign', 'Tags.1.Key': 'team' });
    scenario.moveToAccount(foreign, GUEST_ACCOUNT);
  });

  async function idsFor(parameters: Record<string, string>, options = {}): Promise<readonly unknown[]> {
    const { json } = await scenario.call('DescribeRouterInterfaces', parameters, options);
    const { RouterInterfaceType: items } = json['RouterInterfaceSet'] as {
      RouterInterfaceType: readonly { RouterInterfaceId: string }[];
    };
    expect(json['TotalCount']).toBe(items.length);
    return items.map(({ RouterInterfaceId }) => RouterInterfaceId);
  }
  const filter = (key: string, value: string) => ({ 'Filter.1.Key': key, 'Filter.1.Value.1': value });

  it.each([
    ['no filter', () => ({})],
    ['its id', () => filter('RouterInterfaceId', foreign)],
    ['its router', () => filter('RouterId', ROUTER)],
    ['its name', () => filter('Name', 'foreign')],
    ['its owner', () => filter('RouterInterfaceOwnerId', GUEST_ACCOUNT)],
    ['its tag', () => ({ 'Tags.1.Key': 'team' })],
    ['its resource group', () => ({ ResourceGroupId: 'rg-acfmsandboxdefault' })],
  ])('is listed for its account only, by %s', async (_, parameters) => {
    expect(await idsFor(parameters())).not.toContain(foreign);
    expect(await idsFor(parameters(), GUEST)).toEqual([foreign]);
  });

  it('has no attributes for the account', async () => {
    const read = async (InstanceId: string, options = {}) =>
      (await scenario.call('DescribeRouterInterfaceAttribute', { InstanceId }, options)).json['RouterInterfaceId'];
    expect([await read(own), await read(foreign)]).toEqual([own, '']);
    expect([await read(own, GUEST), await read(foreign, GUEST)]).toEqual(['', foreign]);
  });

  it('cannot be tagged, and its tags cannot be removed', async () => {
    const resource = { ResourceType: 'ROUTERINTERFACE', 'ResourceId.1': own, 'ResourceId.2': foreign };
    const notFound = { status: 404, json: { Code: 'InvalidResourceId.NotFound' } };
    const tag = { 'Tag.1.Key': 'env' };
    expect(await scenario.call('TagResourcesForExpressConnect', { ...resource, ...tag })).toMatchObject(notFound);
    expect(await scenario.call('UntagResourcesForExpressConnect', { ...resource, All: 'true' })).toMatchObject(
      notFound,
    );
    for (const id of [own, foreign]) expect(scenario.stored(id).tags).toEqual([{ key: 'team', value: '' }]);
  });

  it('cannot be moved to another resource group', async () => {
    const move = {
      ResourceType: 'ROUTERINTERFACE',
      ResourceId: foreign,
      NewResourceGroupId: 'rg-acfmsandboxnetwork',
    };
    expect(await scenario.call('ChangeResourceGroup', move)).toMatchObject({ status: 404 });
    expect(scenario.stored(foreign).resourceGroupId).toBe('rg-acfmsandboxdefault');
    expect(await scenario.call('ChangeResourceGroup', move, GUEST)).toMatchObject({ status: 200 });
    expect(scenario.stored(foreign).resourceGroupId).toBe('rg-acfmsandboxnetwork');
  });

  it('does not count in the quota of the account', async () => {
    world().settings.interfacesPerAccount = 2;
    await scenario.create();
    expect(world().routerInterfaces.countOfAccount(ACCOUNT)).toBe(2);
    expect(world().routerInterfaces.countOfAccount(GUEST_ACCOUNT)).toBe(1);
    expect(world().routerInterfaces.countOfAccount('1')).toBe(0);
  });

  it('counts on its router', async () => {
    world().settings.interfacesPerRouter = 2;
    const response = await scenario.call('CreateRouterInterface', {
      ...{ Role: 'InitiatingSide', Spec: 'Mini.5', RouterType: 'VRouter' },
      ...{ OppositeRegionId: 'cn-beijing', RouterId: ROUTER },
    });
    expect(response.json['Code']).toBe('LimitationExceed.InterfaceNumberOnRouter');
  });

  it('does not stop the account if it is FinancialLocked', async () => {
    world().routerInterfaces.setBusinessStatus(foreign, 'FinancialLocked');
    await scenario.create();
    world().routerInterfaces.setBusinessStatus(own, 'SecurityLocked');
    await scenario.create();
  });
});

it.each(['initiator', 'acceptor'] as const)('two accounts can be connected, seen from the %s', async (side) => {
  const pair = await scenario.pairWithAccount(GUEST_ACCOUNT);
  const asGuest = await scenario.callOn('ConnectRouterInterface', pair.initiator, {}, GUEST);
  expect(asGuest.json['Code']).toBe('IllegalParam.InstanceOwner');
  await scenario.succeed('ConnectRouterInterface', pair.initiator);
  scenario.finishTransitions();
  const [options, owner] = side === 'initiator' ? [{}, GUEST_ACCOUNT] : [GUEST, ACCOUNT];
  const filter = { 'Filter.1.Key': 'RouterInterfaceId', 'Filter.1.Value.1': pair[side] };
  const { json } = await scenario.call('DescribeRouterInterfaces', filter, options);
  expect(json).toMatchObject({
    RouterInterfaceSet: {
      RouterInterfaceType: [{ Status: 'Active', OppositeInterfaceStatus: 'Active', OppositeInterfaceOwnerId: owner }],
    },
  });
});

it('the peer of another account can be absent after its account deleted it', async () => {
  const pair = await scenario.pairWithAccount(GUEST_ACCOUNT);
  await scenario.succeed('ConnectRouterInterface', pair.initiator);
  scenario.finishTransitions();
  expect(await scenario.callOn('DeleteExpressConnect', pair.acceptor, {}, GUEST)).toMatchObject({ status: 200 });
  scenario.finishTransitions();
  expect(await scenario.read(pair.initiator)).toMatchObject({ Status: 'Active', OppositeInterfaceStatus: 'Deleted' });
});

describe('a client token', () => {
  const token = { ClientToken: 't' };

  it('is unique per account', async () => {
    const [own, foreign] = [await scenario.create(), await scenario.create()];
    scenario.moveToAccount(foreign, GUEST_ACCOUNT);
    await scenario.succeed('DeleteRouterInterface', own, token);
    expect(await scenario.callOn('DeleteRouterInterface', foreign, token, GUEST)).toMatchObject({ status: 200 });
    expect(scenario.stored(foreign).status).toBe('Deleting');
    const mismatch = await scenario.callOn('DeleteRouterInterface', own, token, GUEST);
    expect(mismatch.json['Code']).toBe('IdempotentParameterMismatch');
  });

  it('is the same for all credentials of an account and all signatures', async () => {
    const id = await scenario.create();
    await scenario.succeed('DeleteRouterInterface', id, token);
    for (const options of [
      SESSION,
      { ...SESSION, generation: 'v2' },
      { generation: 'v2', format: 'XML' },
      { generation: 'v2', method: 'POST' },
    ] as const) {
      expect(await scenario.callOn('DeleteRouterInterface', id, token, options)).toMatchObject({ status: 200 });
    }
    const typed = { ...token, SignatureType: '' };
    const withType = await scenario.callOn('DeleteRouterInterface', id, typed, { generation: 'v2', format: 'JSON' });
    expect(withType).toMatchObject({ status: 200 });
    const regional = await scenario.callOn('DeleteRouterInterface', id, { ...token, RegionId: 'cn-hangzhou' });
    expect(regional.json['Code']).toBe('IdempotentParameterMismatch');
  });

  it('has the time to live of the setting when it was stored', async () => {
    world().settings.clientTokenTtlMs = 10;
    const id = await scenario.create(token);
    world().settings.clientTokenTtlMs = 1000;
    scenario.clock.set(scenario.clock.now() + 9);
    expect(await scenario.create(token)).toBe(id);
    scenario.clock.set(scenario.clock.now() + 1);
    expect(await scenario.create(token)).not.toBe(id);
  });
});
