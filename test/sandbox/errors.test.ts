import { GATEWAY_ERRORS } from '../../src/sandbox/common-errors/gateway';
import { ERROR_KEYS, errorEntry } from '../../src/sandbox/errors';
import { invalid, missing, refuse, ServiceError } from '../../src/sandbox/refusal';

it.each([
  ['InvalidSpec.ValudNotSupported', 'InvalidSpec.ValudNotSupported', 400, 'The specified Spec is not supported.'],
  ['INVAID_VBR_STATUS', 'INVAID_VBR_STATUS', 400, 'VBR status must be active'],
  ['InvalidRouterId.AttacedToCEN', 'InvalidRouterId.AttacedToCEN', 404, 'Can not create ri when attaced to CEN.'],
  [
    'InvalidRouterId.NotFound',
    'InvalidRouterId.NotFound',
    404,
    'The specified RouterId does not exist in our recored.',
  ],
  [
    'InvalidRouterId.NotFound#not-yours',
    'InvalidRouterId.NotFound',
    400,
    'Param is not valid,this user does not have this router or aliuid bid regionNo and routerId must have something wrong.',
  ],
] as const)('%s has the spelling of the service', (key, code, httpStatus, message) => {
  expect(errorEntry(key)).toEqual({ code, httpStatus, message });
});

it('every row has a valid code, an error status and a message', () => {
  const entries = ERROR_KEYS.map(errorEntry);
  expect(entries.filter(({ code }) => !/^ ?[A-Za-z_.]+(?:\.[A-Za-z6]+)?$/.test(code))).toEqual([]);
  expect(entries.filter(({ httpStatus }) => httpStatus < 400 || httpStatus > 599)).toEqual([]);
  expect(entries.filter(({ message }) => message === '')).toEqual([]);
});

it('code, status and message are unique', () => {
  const entries = ERROR_KEYS.map((key) => JSON.stringify(errorEntry(key)));
  expect(new Set(entries).size).toBe(entries.length);
});

it.each<[string, () => never, Partial<ServiceError>]>([
  ['missing', () => missing('Spec'), { code: 'MissingSpec', httpStatus: 400 }],
  [
    'invalid',
    () => invalid('PageSize'),
    { code: 'InvalidPageSize', message: 'Specified parameter PageSize is not valid.' },
  ],
  [
    'refuse',
    () => refuse(GATEWAY_ERRORS['Throttling.User'], 'later', { a: 'b' }),
    { message: 'later', headers: { a: 'b' } },
  ],
])('%s throws the error of the response', (_, action, expected) => {
  expect(action).toThrow(ServiceError);
  expect(action).toThrow(expect.objectContaining(expected));
});
