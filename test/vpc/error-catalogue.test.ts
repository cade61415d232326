import { ERROR_KEYS, errorEntry } from '../../src/sandbox/errors';
import { classify, ERROR_CATALOGUE } from '../../src/vpc/error-catalogue';
import { ERROR_KINDS } from '../../src/vpc/error-kind';
import { CREATE_ROUTER_INTERFACE_FIELDS } from '../../src/vpc/rules/create-router-interface';
import serviceErrorCodes from './fixtures/service-error-codes.json';

/** The service's own list, as its metadata prints it: misspellings and stray spaces included. */
const listed = Object.entries(serviceErrorCodes).flatMap(([action, codes]) =>
  codes.map(({ code }) => ({ action, code })),
);

describe('the catalogue', () => {
  it.each(listed)('knows $code of $action', ({ code }) => {
    expect(classify(code).kind).not.toBe('unknown');
  });

  it('knows every code that the sandbox can answer', () => {
    const codes = ERROR_KEYS.map((key) => errorEntry(key).code);
    expect(codes.filter((code) => classify(code).kind === 'unknown')).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it('has one entry a code', () => {
    const codes = [...ERROR_CATALOGUE.keys()];
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('uses every kind there is', () => {
    const used = new Set([...ERROR_CATALOGUE.values()].map((entry) => entry.kind));
    expect([...used, 'unknown'].sort()).toEqual(Object.keys(ERROR_KINDS).sort());
  });

  it('points at fields that CreateRouterInterface has, for the codes of CreateRouterInterface', () => {
    const fields = serviceErrorCodes.CreateRouterInterface.flatMap(({ code }) => classify(code).field ?? []);
    expect(fields.filter((field) => !CREATE_ROUTER_INTERFACE_FIELDS.has(field))).toEqual([]);
    expect(fields.length).toBeGreaterThan(15);
  });
});

describe('a code that no table can list', () => {
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
  ])('%j is of kind %s', (code, kind) => {
    expect(classify(code).kind).toBe(kind);
  });

  it('MissingRegionId points at regionId', () => {
    expect(classify('MissingRegionId').field).toBe('regionId');
  });

  it('an unknown region that may be either one points at neither', () => {
    expect(classify('InvalidRegionId.NotFound', 'The regionId provided does not exist in our records.').field).toBe(
      'regionId',
    );
    expect(classify('InvalidRegionId.NotFound', 'The regionId provided does not exist in ec region list.')).toEqual({
      kind: 'notFound',
    });
  });

  it('an expired STS token is told from a wrong parameter by its message', () => {
    const message = 'The specified parameter "SecurityToken.Expired" is not valid.';
    expect(classify('InvalidParameter', message).kind).toBe('credentials');
    expect(classify('InvalidParameter', 'The specified parameter "Name" is not valid.').kind).toBe('invalidInput');
  });
});

describe('kinds that are easily confused', () => {
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
