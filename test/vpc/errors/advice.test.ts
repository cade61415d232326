import { ADVICE_BY_ACTION } from '../../../src/vpc/errors/catalogue/by-action';
import { classify, ERROR_CATALOGUE } from '../../../src/vpc/errors/error-catalogue';
import { ERROR_KINDS } from '../../../src/vpc/errors/error-kinds';

const ACTIONS = Object.entries(ADVICE_BY_ACTION).flatMap(([action, group]) =>
  Object.keys(group).map((code) => ({ name: `${code} of ${action}`, code, entry: classify(code, '', action) })),
);
const ENTRIES = [...[...ERROR_CATALOGUE].map(([code, entry]) => ({ name: code, code, entry })), ...ACTIONS];

describe.each(ENTRIES)('the advice for $name', ({ entry: { advice, field, kind } }) => {
  it('is one sentence or more, and more specific than the message of its kind', () => {
    expect(advice).toMatch(/^[A-Z{].{20,}\.$/);
    if (kind !== 'throttled') expect(advice).not.toBe(ERROR_KINDS[kind].message);
  });

  it('names the field', () => {
    const named = [field ?? []].flat().filter((name) => advice.includes(`{${name}}`));
    expect(named).toHaveLength([field ?? []].flat().length);
  });
});

/** Codes that are the same mistake for the reader: other spellings, and other actions. */
const SAME_MISTAKE: readonly (readonly string[])[] = [
  ['InvalidDescription.Malformed', 'InvalidDescription.Malformd'],
  ['InvalidName.Malformed', 'InvalidName.Malformd'],
  ['InvalidInstanceId.NotFound', 'InvalidResourceId.NotFound', 'InvalidRouterInterfaceId.NotFound'],
  [
    'DependencyViolation.RouterInterfaceReferedByRouteEntry',
    'ReferredByRouteEntry.RouterInterface',
    'RouterInterfaceReferredByRouteEntry',
  ],
  [
    'DependencyViolation.RouterInterfaceReferedByRouteEntry of DeleteExpressConnect',
    'RouterInterfaceReferredByRouteEntry of DeleteExpressConnect',
  ],
  [
    'InvalidRouterInterfaceChargeType.Malformed of DeleteExpressConnect',
    'InvalidRouterInterfaceChargeType.Malformed of DeleteRouterInterface',
  ],
  ['Forbidden.FinancialLocked', 'Forbidden.FinancileLocked'],
  ['Forbbiden', 'Forbbiden.InvaildOwner', 'IllegalParam.InstanceOwner', 'InvalidInstanceOwner.Error'],
  ['Forbidden.RAM', 'NoPermission'],
  [
    'Duplicated.ClientToken',
    'IdempotenceParamNotMatch',
    'IdempotentParameterMismatch',
    'InvalidIdempotenceParameter.Mismatch',
  ],
  [
    'LastTokenProcessing',
    'OperationFailed.IdempotentTokenProcessing',
    'OperationFailed.LastTokenProcessing',
    'TOKEN_PROCESSING',
  ],
  ['OperationFailed.TokenVerfiy', 'TokenVerfiy.Failed'],
  ['InvalidVersion', 'InvalidVersion.NotFound'],
  ['Internal.Error', 'InternalError'],
  ['VPC.ERROR', 'Vpc.Error'],
];

it('no two mistakes have the same advice', () => {
  const codes = new Map<string, string[]>();
  for (const { name, entry } of ENTRIES) codes.set(entry.advice, [...(codes.get(entry.advice) ?? []), name]);
  const shared = [...codes.values()].filter(({ length }) => length > 1).map((names) => names.sort());
  expect(shared.sort()).toEqual(SAME_MISTAKE.map((names) => [...names].sort()).sort());
});

it('each advice by action differs from the general one, which other actions keep', () => {
  for (const { code, entry } of ACTIONS) expect(entry.advice).not.toBe(classify(code).advice);
  expect(classify('InvalidInstance.StatusError', '', 'ModifyRouterInterfaceSpec')).toEqual(
    classify('InvalidInstance.StatusError'),
  );
  expect(classify('toString', '', 'constructor').kind).toBe('unknown');
});

it('each code with advice by action is in the catalogue', () => {
  expect(ACTIONS.filter(({ code }) => !ERROR_CATALOGUE.has(code))).toEqual([]);
  expect(ACTIONS.filter(({ code, entry }) => entry.kind !== ERROR_CATALOGUE.get(code)?.kind)).toEqual([]);
});

it('these codes report the status of the interface', () => {
  const reporting = [...ERROR_CATALOGUE].filter(([, { reportsStatus }]) => reportsStatus).map(([code]) => code);
  expect(reporting.sort()).toEqual([
    'INSTANCE_IN_PROCESSIONG',
    'IncorrectRIStatus',
    'IncorrectStatus',
    'IncorrectStatus.CenStatus',
    'IncorrectStatus.RouterInterface',
    'InvalidInstance.StatusError',
    'OperationConflict',
    'OperationFailed.DistibuteLock',
    'SystemBusy',
    'TaskConflict',
  ]);
});
