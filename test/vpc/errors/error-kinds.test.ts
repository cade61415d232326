import { basisOfCode } from '../../../src/vpc/errors/error-catalogue';
import { ERROR_KINDS, type ErrorKind, isRefusalKind, propertiesOf } from '../../../src/vpc/errors/error-kinds';

const KINDS = Object.keys(ERROR_KINDS) as ErrorKind[];
const kindsWith = (matches: (kind: ErrorKind) => unknown) => KINDS.filter(matches);

it('every kind is a refusal, except two of unknown outcome', () => {
  expect(kindsWith((kind) => !isRefusalKind(kind))).toEqual(['tokenProcessing', 'serverFault']);
  expect(propertiesOf('tokenProcessing').ends).toBe('tokenProcessing');
  expect(propertiesOf('serverFault').ends).toBe('serverFault');
  expect(propertiesOf('unknown').ends).toBe('refused');
});

it('only a busy resource and a throttled call are retried', () => {
  expect(kindsWith((kind) => propertiesOf(kind).retry)).toEqual(['busy', 'throttled']);
  expect([propertiesOf('busy').retry, propertiesOf('throttled').retry]).toEqual(['busy', 'throttled']);
});

it('only an invalid parameter and a missing resource disprove an earlier success', () => {
  expect(kindsWith((kind) => propertiesOf(kind).disprovesSuccess)).toEqual(['invalidInput', 'notFound']);
});

it('only a conflict and a busy resource can be explained by the state', () => {
  expect(kindsWith((kind) => propertiesOf(kind).explainedByState)).toEqual(['stateConflict', 'busy']);
});

it('only a throttled call pauses the rate limiter', () => {
  expect(kindsWith((kind) => propertiesOf(kind).pausesLimiter)).toEqual(['throttled']);
});

it('every kind has another message', () => {
  expect(new Set(KINDS.map((kind) => propertiesOf(kind).message)).size).toBe(KINDS.length);
});

it('a code has the source in which it was read; by default the metadata', () => {
  expect(basisOfCode('InvalidRouterId.NotFound')).toMatchObject({ source: 'metadata', detail: 'error lists' });
  expect(basisOfCode('TaskConflict')).toMatchObject({ source: 'terraform' });
  expect(basisOfCode('LastTokenProcessing')).toMatchObject({ source: 'idempotence' });
});
