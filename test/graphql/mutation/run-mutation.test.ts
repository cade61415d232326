import 'reflect-metadata';
import type { Context } from '../../../src/graphql/context';
import { GatewayError } from '../../../src/graphql/errors/gateway-error';
import { inputTypeOf } from '../../../src/graphql/input/input-type';
import { runMutation } from '../../../src/graphql/mutation/run-mutation';
import type { Action } from '../../../src/vpc/actions/action';
import { activateRouterInterface } from '../../../src/vpc/actions/activate-router-interface';
import { connectRouterInterface } from '../../../src/vpc/actions/connect-router-interface';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { deleteRouterInterface } from '../../../src/vpc/actions/delete-router-interface';
import type { RegionalRequest } from '../../../src/vpc/calls/callable-action';
import type { Outcome, Refusal } from '../../../src/vpc/calls/outcome';
import type { CallResult } from '../../../src/vpc/client';
import { ERROR_KINDS } from '../../../src/vpc/errors/error-kinds';
import type { RouterInterface } from '../../../src/vpc/models/router-interface';
import { EXAMPLE_REQUEST } from '../../support/reference-example';

const TARGET = { regionId: 'cn-beijing', routerInterfaceId: 'ri-abc' };
const NOT_READ: Outcome<never> = { outcome: 'notSent', reason: 'unreachable' };
const refusal = (change: Partial<Refusal> = {}): Refusal => ({
  kind: 'stateConflict',
  code: 'IncorrectRIStatus',
  message: 'Wrong state.',
  advice: 'Advice for {routerId}.',
  httpStatus: 400,
  requestId: 'R-error',
  reportsStatus: true,
  ...change,
});

type TestRequest = RegionalRequest & { routerInterfaceId?: string | null };

const types = new Map<object, ReturnType<typeof inputTypeOf>>();
function inputOf<Request extends object>(action: Action<Request, never>) {
  const type = types.get(action) ?? inputTypeOf<object>(`${action.name}InputOfTest`, 'Input of a test.', action);
  types.set(action, type);
  return { type, validated: action };
}

interface World {
  readonly result?: Outcome<unknown>;
  /** The state that a read returns. */
  readonly read?: Outcome<RouterInterface | undefined>;
  /** The target before the write. */
  readonly before?: RouterInterface | undefined;
  readonly idempotencyKey?: string;
}

/** Runs the mutation of an action, with a write that ends with `result`. */
async function run(action: unknown, input: object, { result, read = NOT_READ, before, idempotencyKey }: World = {}) {
  const written: { action: unknown; request: { clientToken?: string } }[] = [];
  const reads: unknown[][] = [];
  const checks: unknown[][] = [];
  const targets: unknown[][] = [];
  const context = {
    idempotencyKey,
    showCost: false,
    servesRegion: (regionId: string) => regionId === 'cn-beijing',
    writes: {
      write: async (given: unknown, request: { clientToken?: string }) => {
        written.push({ action: given, request });
        const { clientToken } = request;
        return {
          ...(result ?? { outcome: 'done', response: { requestId: 'R' } }),
          attempts: 1,
          clientToken,
        } as CallResult<never>;
      },
    },
    reads: {
      routerInterfaceIfReadable: async (...of: unknown[]) => {
        checks.push(of);
        return before;
      },
      currentRouterInterface: async (...of: unknown[]) => {
        reads.push(of);
        return read;
      },
    },
  } as unknown as Context;
  const typed = action as Action<TestRequest, { readonly requestId?: string }>;
  const targetOf = (...of: unknown[]) => {
    targets.push(of);
    return TARGET;
  };
  const definition = { action: typed, input: inputOf(typed as never) as never, targetOf };
  const outcome = await runMutation(definition, input as TestRequest, context).catch((error: unknown) => ({ error }));
  return { outcome, written, reads, checks, targets };
}

const state = (status: string | undefined): Outcome<RouterInterface | undefined> => ({
  outcome: 'done',
  response: { routerInterfaceId: 'ri-abc', tags: [], ...(status === undefined ? {} : { status }) } as RouterInterface,
});
const absent: Outcome<undefined> = { outcome: 'done', response: undefined };

describe('a valid input', () => {
  it('is written with its defaults, and the success has target, response and request id', async () => {
    const { outcome, written, reads, targets } = await run(deleteRouterInterface, { ...TARGET, clientToken: 'token' });
    expect(written).toEqual([{ action: deleteRouterInterface, request: { ...TARGET, clientToken: 'token' } }]);
    expect(outcome).toEqual({
      userErrors: [],
      alreadyDone: false,
      clientToken: 'token',
      target: TARGET,
      response: { requestId: 'R' },
      requestId: 'R',
    });
    expect(targets).toEqual([[{ ...TARGET, clientToken: 'token' }, { requestId: 'R' }]]);
    expect(reads).toEqual([]);
  });

  it('of an action that shows in no state is not already done', async () => {
    const { outcome } = await run(createRouterInterface, { ...EXAMPLE_REQUEST });
    expect(outcome).toMatchObject({ userErrors: [], alreadyDone: false });
  });

  it('is written without nulls', async () => {
    const { written } = await run(deleteRouterInterface, { ...TARGET, clientToken: null });
    expect(written).toEqual([{ action: deleteRouterInterface, request: TARGET }]);
  });
});

describe('a precondition', () => {
  const prepaid: RouterInterface = { routerInterfaceId: 'ri-abc', tags: [], chargeType: 'Prepaid' };

  it('refuses the write before it is sent', async () => {
    const { outcome, written } = await run(
      deleteRouterInterface,
      { ...TARGET, clientToken: 'token' },
      { before: prepaid },
    );
    expect(outcome).toMatchObject({
      alreadyDone: false,
      clientToken: 'token',
      userErrors: [{ code: 'NOT_ALLOWED', field: ['routerInterfaceId'], rule: 'target.routerInterfaceId.prepaid' }],
    });
    expect(written).toEqual([]);
  });

  it('allows an interface that satisfies it, and one that cannot be read', async () => {
    for (const before of [{ ...prepaid, chargeType: 'AfterPay' }, undefined]) {
      const { outcome, written } = await run(deleteRouterInterface, TARGET, { before });
      expect(written).toHaveLength(1);
      expect(outcome).toMatchObject({ userErrors: [], before });
    }
  });

  it('is checked only for an action that has one, with a valid input', async () => {
    expect((await run(activateRouterInterface, TARGET, { before: prepaid })).checks).toEqual([]);
    expect((await run(deleteRouterInterface, {}, { before: prepaid })).checks).toEqual([]);
    expect((await run(deleteRouterInterface, TARGET)).checks).toEqual([['cn-beijing', 'ri-abc']]);
  });
});

describe('violations', () => {
  it('are user errors, and nothing is written', async () => {
    const { outcome, written } = await run(deleteRouterInterface, { regionId: 'cn-beijing', clientToken: 'token' });
    expect(outcome).toEqual({
      userErrors: [
        {
          code: 'REQUIRED',
          field: ['routerInterfaceId'],
          message: 'routerInterfaceId is required.',
          rule: 'target.routerInterfaceId.required',
        },
      ],
      alreadyDone: false,
      clientToken: 'token',
    });
    expect(written).toEqual([]);
  });

  it('of an input without a token are returned without one', async () => {
    const { outcome } = await run(deleteRouterInterface, { regionId: 'cn-beijing', clientToken: null });
    expect(outcome).toMatchObject({ clientToken: undefined, alreadyDone: false });
  });
});

describe('a region without an endpoint', () => {
  const UNKNOWN_REGION = {
    code: 'NOT_FOUND',
    field: ['regionId'],
    message: 'regionId is a region that this gateway does not know. The operator of the gateway can add regions.',
  };

  it('is a user error, and nothing is written', async () => {
    const { outcome, written } = await run(deleteRouterInterface, { ...TARGET, regionId: 'cn-nowhere' });
    expect(outcome).toMatchObject({ userErrors: [UNKNOWN_REGION] });
    expect(written).toEqual([]);
  });

  it('is reported after the violations of other fields', async () => {
    const { outcome } = await run(deleteRouterInterface, { regionId: 'cn-nowhere' });
    expect(outcome).toMatchObject({ userErrors: [{ field: ['routerInterfaceId'] }, UNKNOWN_REGION] });
  });

  it.each([[undefined], ['CN!']])('is not reported for the region %j, which violates a rule', async (regionId) => {
    const { outcome } = await run(deleteRouterInterface, { ...TARGET, regionId });
    expect(outcome).toMatchObject({ userErrors: [{ field: ['regionId'], rule: expect.any(String) as string }] });
    expect((outcome as { userErrors: unknown[] }).userErrors).toHaveLength(1);
  });
});

describe('the Idempotency-Key header', () => {
  const MISMATCH = { rule: 'token.clientToken.header', code: 'INVALID_COMBINATION', field: ['clientToken'] };

  it.each([[undefined], [null]])('is the token of an input with the token %j', async (clientToken) => {
    const { written } = await run(deleteRouterInterface, { ...TARGET, clientToken }, { idempotencyKey: '"key"' });
    expect(written[0]?.request.clientToken).toBe('key');
  });

  it('may be equal to the token of the input', async () => {
    const { written } = await run(
      deleteRouterInterface,
      { ...TARGET, clientToken: 'key' },
      { idempotencyKey: '"key"' },
    );
    expect(written[0]?.request.clientToken).toBe('key');
  });

  it.each(['other', ''])('must not differ from the token %j of the input', async (clientToken) => {
    const { outcome, written } = await run(
      deleteRouterInterface,
      { ...TARGET, clientToken },
      { idempotencyKey: 'key' },
    );
    expect((outcome as { userErrors: unknown[] }).userErrors.at(-1)).toMatchObject(MISMATCH);
    expect(written).toEqual([]);
  });

  it('that violates a rule is a user error', async () => {
    const { outcome } = await run(deleteRouterInterface, TARGET, { idempotencyKey: 'x'.repeat(65) });
    expect(outcome).toMatchObject({ userErrors: [{ field: ['clientToken'], code: 'INVALID_LENGTH' }] });
  });

  it('is ignored for an action without a client token', async () => {
    const { outcome, written } = await run(activateRouterInterface, TARGET, { idempotencyKey: 'key' });
    expect(outcome).toMatchObject({ userErrors: [] });
    expect(written).toEqual([{ action: activateRouterInterface, request: TARGET }]);
  });

  it('is ignored for an action that is no write', async () => {
    const read = { ...deleteRouterInterface, kind: 'read' };
    const { written } = await run(read, TARGET, { idempotencyKey: 'key' });
    expect(written[0]?.request).toEqual(TARGET);
  });
});

describe('an unknown outcome', () => {
  const lost: Outcome<unknown> = {
    outcome: 'unknown',
    reason: 'connectionLost',
    error: { ...refusal(), kind: 'serverFault' },
  };

  it('is already done if the state shows it, without a response', async () => {
    const { outcome, reads, targets } = await run(
      deleteRouterInterface,
      { ...TARGET, clientToken: 'token' },
      { result: lost, read: absent },
    );
    expect(outcome).toEqual({
      userErrors: [],
      alreadyDone: true,
      clientToken: 'token',
      target: TARGET,
      response: undefined,
      requestId: undefined,
    });
    expect(reads).toEqual([['cn-beijing', 'ri-abc']]);
    expect(targets).toEqual([[{ ...TARGET, clientToken: 'token' }, undefined]]);
  });

  it.each([
    ['does not show it', state('Idle')],
    ['cannot be read', NOT_READ],
  ])('is a top-level error if the state %s', async (_state, read) => {
    const { outcome } = await run(deleteRouterInterface, { ...TARGET, clientToken: 'token' }, { result: lost, read });
    const { error } = outcome as { error: GatewayError };
    expect(error).toBeInstanceOf(GatewayError);
    expect(error.extensions).toEqual({
      code: 'OUTCOME_UNKNOWN',
      retryable: true,
      clientToken: 'token',
      upstreamCode: 'IncorrectRIStatus',
      requestId: 'R-error',
    });
  });

  it('without an error of the upstream is no state conflict', async () => {
    const { outcome } = await run(deleteRouterInterface, TARGET, {
      result: { outcome: 'unknown', reason: 'timeout' },
      read: state('Active'),
    });
    expect(outcome).toMatchObject({ error: { extensions: { code: 'OUTCOME_UNKNOWN' } } });
  });

  it('of an action that shows in no state is a top-level error without a read', async () => {
    const { outcome, reads } = await run(createRouterInterface, { ...EXAMPLE_REQUEST }, { result: lost, read: absent });
    expect(outcome).toMatchObject({ error: { extensions: { code: 'OUTCOME_UNKNOWN' } } });
    expect(reads).toEqual([]);
  });

  it('of an action whose attributes show it is already done', async () => {
    const action = { ...createRouterInterface, isApplied: () => true };
    const { outcome, reads } = await run(action, { ...EXAMPLE_REQUEST }, { result: lost, read: state('Idle') });
    expect(outcome).toMatchObject({ alreadyDone: true, userErrors: [] });
    expect(reads).toEqual([[EXAMPLE_REQUEST.regionId, '']]);
  });
});

describe('a refusal', () => {
  const refused = (change: Partial<Refusal> = {}): Outcome<unknown> => ({ outcome: 'refused', error: refusal(change) });
  const userErrorsOf = async (action: unknown, world: World, input: object = TARGET) => {
    const { outcome } = await run(action, input, world);
    if (!('userErrors' in outcome)) throw new Error('The mutation has a top-level error.');
    return outcome;
  };

  it('is a user error with the request id of the refusal and the token', async () => {
    const world = { result: refused({ kind: 'notFound', field: 'routerInterfaceId' }) };
    const result = await userErrorsOf(deleteRouterInterface, world, { ...TARGET, clientToken: 'token' });
    expect(result).toEqual({
      userErrors: [
        {
          code: 'NOT_FOUND',
          message: 'Advice for routerId.',
          field: ['routerInterfaceId'],
          upstream: { code: 'IncorrectRIStatus', message: 'Wrong state.', requestId: 'R-error' },
        },
      ],
      alreadyDone: false,
      clientToken: 'token',
      requestId: 'R-error',
    });
  });

  it('about a field that the input does not have points at no field', async () => {
    const result = await userErrorsOf(deleteRouterInterface, { result: refused({ kind: 'notFound', field: 'spec' }) });
    expect(result.userErrors[0]).not.toHaveProperty('field');
  });

  it('that the sender cannot correct is a top-level error', async () => {
    const { outcome } = await run(deleteRouterInterface, TARGET, {
      result: { ...refused({ kind: 'throttled' }), retryAfterMs: 90_000 } as Outcome<unknown>,
    });
    expect(outcome).toMatchObject({ error: { extensions: { code: 'UPSTREAM_THROTTLED', retryAfterSeconds: 90 } } });
  });

  it('is already done if the interface is in the new state', async () => {
    const { outcome } = await run(activateRouterInterface, TARGET, { result: refused(), read: state('Active') });
    expect(outcome).toMatchObject({ userErrors: [], alreadyDone: true, target: TARGET, requestId: undefined });
  });

  it('because of the state contains the state and the allowed states', async () => {
    const result = await userErrorsOf(deleteRouterInterface, {
      result: refused({ advice: 'Wait.', field: 'routerInterfaceId' }),
      read: state('Active'),
    });
    expect(result.userErrors).toEqual([
      {
        code: 'STATE_CONFLICT',
        message: 'The interface is ACTIVE. The action requires IDLE or INACTIVE. Call deactivateRouterInterface first.',
        field: ['routerInterfaceId'],
        upstream: { code: 'IncorrectRIStatus', message: 'Wrong state.', requestId: 'R-error' },
        state: { current: 'Active', allowed: ['Idle', 'Inactive'] },
      },
    ]);
    expect(result.requestId).toBe('R-error');
  });

  it('in an allowed state keeps the advice of its code', async () => {
    const result = await userErrorsOf(deleteRouterInterface, {
      result: refused({ advice: 'Delete the routes.' }),
      read: state('Inactive'),
    });
    expect(result.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', message: 'Delete the routes.' }]);
    expect(result.userErrors[0]).not.toHaveProperty('state');
  });

  it('with a code that does not report the status keeps the advice of its code, whatever the state is', async () => {
    const { reportsStatus: _reportsStatus, ...wrongRole } = refusal({ advice: 'Use the initiator.' });
    const result = await userErrorsOf(connectRouterInterface, {
      result: { outcome: 'refused', error: wrongRole },
      read: state('Inactive'),
    });
    expect(result.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', message: 'Use the initiator.' }]);
    expect(result.userErrors[0]).not.toHaveProperty('state');
  });

  it('in a state that this release does not know has its word', async () => {
    const result = await userErrorsOf(deleteRouterInterface, { result: refused(), read: state('Frozen') });
    expect(result.userErrors).toMatchObject([
      {
        message: 'The interface is UNKNOWN. The action requires IDLE or INACTIVE.',
        state: { current: 'UNKNOWN', unknownValue: 'Frozen' },
      },
    ]);
  });

  it('of a busy interface in an allowed state is a top-level error', async () => {
    const { outcome } = await run(deleteRouterInterface, TARGET, {
      result: refused({ kind: 'busy' }),
      read: state('Idle'),
    });
    expect(outcome).toMatchObject({ error: { extensions: { code: 'UPSTREAM_BUSY' } } });
  });

  it('of a busy interface in another state is a conflict', async () => {
    const result = await userErrorsOf(deleteRouterInterface, {
      result: refused({ kind: 'busy' }),
      read: state('Activating'),
    });
    expect(result.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', state: { current: 'Activating' } }]);
  });

  it('because of the state has no state if the interface has no status', async () => {
    const result = await userErrorsOf(deleteRouterInterface, { result: refused(), read: state(undefined) });
    expect(result.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', message: 'Advice for routerId.' }]);
    expect(result.userErrors[0]).not.toHaveProperty('state');
  });

  it('because of the state is an unknown outcome if the interface cannot be read', async () => {
    const world = { result: refused(), read: NOT_READ };
    const { outcome } = await run(deleteRouterInterface, { ...TARGET, clientToken: 'token' }, world);
    expect((outcome as { error: GatewayError }).error.extensions).toEqual({
      code: 'OUTCOME_UNKNOWN',
      retryable: true,
      clientToken: 'token',
      upstreamCode: 'IncorrectRIStatus',
      requestId: 'R-error',
    });
  });

  it('because the interface is busy stays one if the interface cannot be read', async () => {
    const { outcome } = await run(deleteRouterInterface, TARGET, { result: refused({ kind: 'busy' }), read: NOT_READ });
    expect((outcome as { error: GatewayError }).error.extensions).toMatchObject({ code: 'UPSTREAM_BUSY' });
  });

  it('because of the state has no state if the interface is absent', async () => {
    const result = await userErrorsOf(activateRouterInterface, { result: refused(), read: absent });
    expect(result.userErrors[0]).not.toHaveProperty('state');
  });

  it('for another reason has no state, and the state is not read', async () => {
    const { reads } = await run(deleteRouterInterface, TARGET, { result: refused({ kind: 'billing' }) });
    expect(reads).toEqual([]);
  });

  it('of an action without a transition has no state', async () => {
    const { transition: _none, ...without } = deleteRouterInterface;
    const action = { ...without, isApplied: () => false };
    const result = await userErrorsOf(action, { result: refused(), read: state('Active') });
    expect(result.userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect(result.userErrors[0]).not.toHaveProperty('state');
  });
});

it('a token that was used with another request is a user error without a request id', async () => {
  const { outcome } = await run(
    deleteRouterInterface,
    { ...TARGET, clientToken: 'token' },
    { result: { outcome: 'notSent', reason: 'idempotencyMismatch' } },
  );
  expect(outcome).toEqual({
    userErrors: [
      { code: 'IDEMPOTENCY_MISMATCH', field: ['clientToken'], message: ERROR_KINDS.idempotencyMismatch.message },
    ],
    alreadyDone: false,
    clientToken: 'token',
    requestId: undefined,
  });
});

it('a request that was not sent is a top-level error', async () => {
  const { outcome } = await run(deleteRouterInterface, TARGET, {
    result: { outcome: 'notSent', reason: 'circuitOpen', retryAfterMs: 5_000 },
  });
  expect(outcome).toMatchObject({ error: { extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 5 } } });
});
