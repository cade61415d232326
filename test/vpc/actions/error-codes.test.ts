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
