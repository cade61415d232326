import { ACTIONS } from '../../../src/vpc/actions';
import type { Outcome } from '../../../src/vpc/calls/outcome';
import { ERROR_KINDS, isRefusalKind, type RefusalKind } from '../../../src/vpc/errors/error-kinds';
import { type Effect, type Reconciled, reconcile } from '../../../src/vpc/lifecycle/reconcile';
import { isReached } from '../../../src/vpc/lifecycle/transition';
import type { RouterInterface } from '../../../src/vpc/models/router-interface';

const lost: Outcome<unknown> = { outcome: 'unknown', reason: 'connectionLost' };
const refused = (kind: RefusalKind): Outcome<unknown> => ({
  outcome: 'refused',
  error: { kind, code: 'X', message: '', advice: '', httpStatus: 400 },
});
const interfaceWith = (attributes: Partial<RouterInterface>): RouterInterface => ({
  routerInterfaceId: 'ri-1',
  tags: [],
  ...attributes,
});

function effectOf(name: string): Effect<unknown> {
  const action = ACTIONS.find((candidate) => candidate.name === name);
  if (!action) throw new Error(`${name} is no action.`);
  return action;
}

const reconcileWith = (
  name: string,
  current: RouterInterface | undefined,
  request: object = {},
  outcome: Outcome<unknown> = lost,
): Promise<Reconciled> =>
  reconcile(outcome, request, effectOf(name), () => Promise.resolve({ outcome: 'done', response: current }));

describe('an unknown outcome', () => {
  it.each([
    ['ActivateRouterInterface', 'Active', true],
    ['ActivateRouterInterface', 'Activating', true],
    ['ActivateRouterInterface', 'Inactive', false],
    ['ActivateRouterInterface', undefined, false],
    ['DeactivateRouterInterface', 'Deactivating', true],
    ['DeactivateRouterInterface', 'Active', false],
    ['ConnectRouterInterface', 'Connecting', true],
    ['ConnectRouterInterface', 'Idle', false],
    ['DeleteRouterInterface', 'Deleting', true],
    ['DeleteRouterInterface', undefined, true],
    ['DeleteRouterInterface', 'Idle', false],
    // The peer may still exist.
    ['DeleteExpressConnect', undefined, false],
  ] as const)('of %s in state %s: already done %s', async (name, status, alreadyDone) => {
    const current = status && interfaceWith({ status });
    expect(await reconcileWith(name, current)).toEqual({ alreadyDone, current: { interface: current } });
  });

  it.each([
    ['ModifyRouterInterfaceSpec', { spec: 'Mini.2' }, { spec: 'Mini.2' }, true],
    ['ModifyRouterInterfaceSpec', { spec: 'Mini.5' }, { spec: 'Mini.2' }, false],
    ['ModifyRouterInterfaceAttribute', { name: 'ab', hcRate: 1 }, { name: 'ab' }, true],
    ['ModifyRouterInterfaceAttribute', { name: 'ab' }, { name: 'ab', hcRate: 1 }, false],
    ['ModifyRouterInterfaceAttribute', {}, { deleteHealthCheckIp: true }, true],
    ['ModifyRouterInterfaceAttribute', { healthCheckSourceIp: '10.0.0.1' }, { deleteHealthCheckIp: true }, false],
    ['TagResourcesForExpressConnect', { tags: [{ key: 'a', value: '' }] }, { tags: [{ key: 'a' }] }, true],
    ['TagResourcesForExpressConnect', { tags: [{ key: 'a', value: '1' }] }, { tags: [{ key: 'a' }] }, false],
    ['UntagResourcesForExpressConnect', { tags: [{ key: 'b', value: '' }] }, { tagKeys: ['a'] }, true],
    ['UntagResourcesForExpressConnect', { tags: [{ key: 'a', value: '' }] }, { tagKeys: ['a'] }, false],
    ['UntagResourcesForExpressConnect', { tags: [{ key: 'b', value: '' }] }, { all: true }, false],
  ] as const)(
    'of %s with the attributes %j after the request %j: already done %s',
    async (name, current, change, alreadyDone) => {
      const request = { regionId: 'cn-beijing', routerInterfaceId: 'ri-1', ...change };
      expect(await reconcileWith(name, interfaceWith(current as Partial<RouterInterface>), request)).toMatchObject({
        alreadyDone,
      });
    },
  );

  it('stays unknown if the state cannot be read', async () => {
    const read = () => Promise.resolve({ outcome: 'unknown', reason: 'timeout' } as const);
    expect(await reconcile(lost, {}, effectOf('DeleteRouterInterface'), read)).toEqual({ alreadyDone: false });
  });
});

describe('a refusal', () => {
  it.each([
    ['stateConflict', { alreadyDone: false, unexplained: true }],
    ['busy', { alreadyDone: false }],
  ] as const)('of kind %s, if the state cannot be read', async (kind, reconciled) => {
    const read = () => Promise.resolve({ outcome: 'notSent', reason: 'circuitOpen' } as const);
    expect(await reconcile(refused(kind), {}, effectOf('ActivateRouterInterface'), read)).toEqual(reconciled);
  });

  const kinds = (Object.keys(ERROR_KINDS) as (keyof typeof ERROR_KINDS)[]).filter(isRefusalKind);

  it.each(kinds)('of kind %s: the state is read only if it can explain the refusal', async (kind) => {
    const explained = ['stateConflict', 'busy'].includes(kind);
    const active = interfaceWith({ status: 'Active' });
    expect(await reconcileWith('ActivateRouterInterface', active, {}, refused(kind))).toEqual(
      explained ? { alreadyDone: true, current: { interface: active } } : { alreadyDone: false },
    );
  });
});

it('a transition without a final state is never reached', () => {
  const transition = effectOf('DeleteExpressConnect').transition;
  expect(transition && isReached(transition, { status: 'Idle' })).toBe(false);
});

describe('isReached', () => {
  const basis = effectOf('ActivateRouterInterface').transition?.basis ?? {
    source: 'project',
    certainty: 'guess' as const,
  };

  it.each([
    [{ to: 'Active' }, { status: 'Active' }, true],
    [{ to: 'Active' }, { status: 'Activating' }, false],
    [{ to: 'Active' }, {}, false],
    [{ to: 'Active' }, undefined, false],
    [{ through: 'Activating', to: 'Active' }, { status: 'Activating' }, true],
    [{ through: 'Deleting', to: 'absent' }, { status: 'Deleting' }, true],
    [{ through: 'Deleting', to: 'absent' }, undefined, true],
    [{ through: 'Deleting', to: 'absent' }, {}, false],
    [{ to: 'absent' }, { status: 'Idle' }, false],
    [{ to: 'absent' }, {}, false],
    [{ through: 'Deleting' }, { status: 'Deleting' }, false],
    [{}, {}, false],
    [{}, undefined, false],
  ] as const)('of %j for the interface %j is %s', (states, current, reached) => {
    expect(isReached({ from: [], basis, ...states }, current)).toBe(reached);
  });
});

it('the state is not read after a success, or where nothing was sent', async () => {
  const read = jest.fn();
  for (const outcome of [
    { outcome: 'done', response: {} },
    { outcome: 'notSent', reason: 'unreachable' },
  ] as const)
    expect(await reconcile(outcome, {}, effectOf('ActivateRouterInterface'), read)).toEqual({ alreadyDone: false });
  expect(read).not.toHaveBeenCalled();
});

it('the attributes of an absent interface are not compared', async () => {
  const isApplied = jest.fn(() => true);
  const read = () => Promise.resolve({ outcome: 'done', response: undefined } as const);
  expect(await reconcile(lost, {}, { isApplied }, read)).toEqual({
    alreadyDone: false,
    current: { interface: undefined },
  });
  expect(isApplied).not.toHaveBeenCalled();
});

it('without a transition and without attributes, nothing shows that the write is done', async () => {
  const current = interfaceWith({ status: 'Active' });
  const read = () => Promise.resolve({ outcome: 'done', response: current } as const);
  expect(await reconcile(lost, {}, {}, read)).toEqual({ alreadyDone: false, current: { interface: current } });
});

it('an absent interface shows that a deletion is done, and no other action', async () => {
  const notFound: Outcome<unknown> = {
    outcome: 'unknown',
    reason: 'connectionLost',
    error: { kind: 'notFound', code: 'X', message: '', advice: '', httpStatus: 404 },
  };
  expect(await reconcileWith('DeleteExpressConnect', undefined, {}, notFound)).toMatchObject({ alreadyDone: true });
  expect(await reconcileWith('ModifyRouterInterfaceSpec', undefined, {}, notFound)).toMatchObject({
    alreadyDone: false,
  });
});
