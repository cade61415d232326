import { ERROR_KEYS, errorEntry } from '../../../src/sandbox/errors';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { classify, ERROR_CATALOGUE } from '../../../src/vpc/errors/error-catalogue';
import { ERROR_KINDS } from '../../../src/vpc/errors/error-kinds';
import serviceErrorCodes from '../fixtures/service-error-codes.json';

/** The error lists of the service metadata, with their misspellings and leading spaces. */
const listed = Object.entries(serviceErrorCodes).flatMap(([action, codes]) =>
  codes.map(({ code }) => ({ action, code })),
);

describe('the catalogue', () => {
  it.each(listed)('contains $code of $action', ({ code }) => {
    expect(classify(code).kind).not.toBe('unknown');
  });

  it('contains every code that the sandbox can return', () => {
    const codes = ERROR_KEYS.map((key) => errorEntry(key).code);
    expect(codes.filter((code) => classify(code).kind === 'unknown')).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it('has one entry for each code', () => {
    const codes = [...ERROR_CATALOGUE.keys()];
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('uses every kind', () => {
    const used = new Set([...ERROR_CATALOGUE.values()].map((entry) => entry.kind));
    expect([...used, 'unknown'].sort()).toEqual(Object.keys(ERROR_KINDS).sort());
  });

  it('refers to parameters of CreateRouterInterface, for the codes of CreateRouterInterface', () => {
    // A code can have one field for each action.
    const fields = serviceErrorCodes.CreateRouterInterface.map(({ code }) =>
      [classify(code).field ?? []].flat(),
    ).filter(({ length }) => length > 0);
    const parameters = Object.keys(createRouterInterface.parameters);
    expect(fields.filter((names) => !names.some((name) => parameters.includes(name)))).toEqual([]);
    expect(fields.length).toBeGreaterThan(15);
  });
});

describe('a code outside the catalogue', () => {
  it.each([
    [' InvalidSpec.ValueNotSupported', 'invalidInput'],
    ['Throttling.Burst', 'throttled'],
    ['MissingRegionId', 'invalidInput'],
    ['InvalidPageSize', 'invalidInput'],
    ['InvalidSomething.NeverSeen', 'unknown'],
    ['SomethingNew.NeverSeen', 'unknown'],
    ['missing', 'unknown'],
    ['__proto__', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('%j has kind %s', (code, kind) => {
    expect(classify(code).kind).toBe(kind);
  });

  it('MissingRegionId refers to regionId', () => {
    expect(classify('MissingRegionId').field).toBe('regionId');
  });

  it('an unknown region that can be either region of the request refers to no field', () => {
    expect(classify('InvalidRegionId.NotFound', 'The regionId provided does not exist in our records.').field).toBe(
      'regionId',
    );
    expect(classify('InvalidRegionId.NotFound', 'The regionId provided does not exist in ec region list.')).toEqual({
      kind: 'notFound',
      advice: expect.stringContaining('{regionId} and {oppositeRegionId}'),
    });
  });

  it('an expired STS token differs from an invalid parameter by its message', () => {
    const message = 'The specified parameter "SecurityToken.Expired" is not valid.';
    expect(classify('InvalidParameter', message).kind).toBe('credentials');
    expect(classify('InvalidParameter', 'The specified parameter "Name" is not valid.').kind).toBe('invalidInput');
  });
});

describe('codes with a misleading name', () => {
  it.each([
    ['Forbbiden', 'notPermitted'],
    ['Forbidden.BillsOutstanding', 'billing'],
    ['Forbidden.AcceptRoleNotSupportPrePay', 'invalidInput'],
    ['InvalidSpec.ValudNotSupported', 'invalidInput'],
    ['INVAID_VBR_STATUS', 'stateConflict'],
    ['InvalidRouterId.AttacedToCEN', 'stateConflict'],
    ['InvalidRouterId.NotFound', 'notFound'],
    ['InvalidAccessPoint.NotExist', 'invalidInput'],
    ['LimitationExceed.InterfaceNumberOnRouter', 'quotaExceeded'],
    ['IncorrectStatus.CenStatus', 'busy'],
    ['IdempotentParameterMismatch', 'idempotencyMismatch'],
    ['SignatureNonceUsed', 'serverFault'],
  ])('%s is %s', (code, kind) => {
    expect(classify(code).kind).toBe(kind);
  });
});

describe('a message changes the kind of its own code only', () => {
  it.each([
    ['InvalidSpec.ValueNotSupported', 'SecurityToken.Expired', 'invalidInput'],
    ['InvalidSpec.ValueNotSupported', 'does not exist in ec region list', 'invalidInput'],
    ['InvalidParameter', 'does not exist in ec region list', 'invalidInput'],
    ['InvalidRegionId.NotFound', 'SecurityToken.Expired', 'notFound'],
    ['InvalidRouterId.NotFound', 'SecurityToken.Expired', 'notFound'],
  ])('%s with the message %j is %s', (code, message, kind) => {
    expect(classify(code, message).kind).toBe(kind);
    expect(classify(code, message)).toEqual(classify(code));
  });
});

describe('a code with a derived field', () => {
  it.each([
    ['MissingName', 'name', '{name} is missing. Set it, then send the request again.'],
    ['InvalidPageSize', 'pageSize', '{pageSize} is not valid. Correct it, then send the request again.'],
    [' InvalidPageSize ', 'pageSize', '{pageSize} is not valid. Correct it, then send the request again.'],
  ])('%j refers to %s', (code, field, advice) => {
    expect(classify(code)).toEqual({ kind: 'invalidInput', field, advice });
  });

  it.each(['NotInvalidName', 'XMissingName', 'Invalidname', 'Missing', 'Invalid', 'InvalidName.Other', 'InvalidName-'])(
    '%s has none',
    (code) => {
      expect(classify(code)).toEqual({ kind: 'unknown', advice: ERROR_KINDS.unknown.message });
    },
  );
});
