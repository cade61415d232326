import { ACTIONS as SANDBOX_ACTIONS } from '../../../src/sandbox/actions/index';
import type { ErrorRow } from '../../../src/sandbox/error-rows';
import { ACTIONS } from '../../../src/vpc/actions';
import { ERROR_CATALOGUE } from '../../../src/vpc/errors/error-catalogue';
import serviceErrorCodes from '../fixtures/service-error-codes.json';

describe.each(ACTIONS)('the error codes of $name', ({ name, errorCodes }) => {
  it('are in the catalogue', () => {
    expect(errorCodes.filter((code) => !ERROR_CATALOGUE.has(code))).toEqual([]);
  });

  it('are unique', () => {
    expect(errorCodes.filter((code, index) => errorCodes.indexOf(code) !== index)).toEqual([]);
  });

  it('can be produced in the sandbox, at least by a fault', () => {
    const action = SANDBOX_ACTIONS.find((one) => one.name === name);
    const rows = Object.values<ErrorRow>({ ...action?.errors, ...action?.faultOnlyErrors });
    const codes = rows.map(({ code }) => code.trim());
    expect(errorCodes.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('contain every code of the service metadata', () => {
    const listed: readonly { readonly code: string }[] =
      Object.entries(serviceErrorCodes).find(([action]) => action === name)?.[1] ?? [];
    const known = new Set(errorCodes);
    expect(listed.map(({ code }) => code.trim()).filter((code) => !known.has(code))).toEqual([]);
  });
});

it('the service metadata contains error codes of no other action', () => {
  const names = ACTIONS.map(({ name }) => name);
  expect(Object.keys(serviceErrorCodes).filter((name) => !names.includes(name))).toEqual([]);
});
