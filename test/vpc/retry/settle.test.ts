import { ERROR_KINDS, type ErrorKind } from '../../../src/vpc/error-kind';
import type { Outcome } from '../../../src/vpc/outcome';
import { settle } from '../../../src/vpc/retry/settle';

const done: Outcome<string> = { outcome: 'done', response: 'ri-1' };
const lost: Outcome<string> = { outcome: 'unknown', reason: 'connectionLost' };
const refused = (kind: ErrorKind): Outcome<string> => ({
  outcome: 'refused',
  error: { kind, code: 'X', message: '', httpStatus: 400 },
});
const unsent: Outcome<string> = { outcome: 'notSent', reason: 'unreachable' };

it.each([done, lost, refused('notFound'), unsent])('the first attempt speaks for itself: %j', (latest) => {
  expect(settle(undefined, latest)).toBe(latest);
});

it('after a refusal or a request that was not sent, the latest attempt counts', () => {
  expect(settle(refused('throttled'), done)).toBe(done);
  expect(settle(unsent, refused('notFound'))).toEqual(refused('notFound'));
  expect(settle(refused('busy'), unsent)).toBe(unsent);
});

describe('after an attempt of unknown outcome', () => {
  it('a success settles it', () => {
    expect(settle(lost, done)).toBe(done);
  });

  it('another unknown is told', () => {
    const latest: Outcome<string> = { outcome: 'unknown', reason: 'noAnswerInTime' };
    expect(settle(lost, latest)).toBe(latest);
  });

  it('one that was not sent changes nothing', () => {
    expect(settle(lost, unsent)).toEqual(lost);
  });

  it('when to ask again is passed on', () => {
    const later: Outcome<string> = { outcome: 'notSent', reason: 'circuitOpen', retryAfterSeconds: 5 };
    expect(settle(lost, later)).toEqual({ ...lost, retryAfterSeconds: 5 });
  });

  it.each<ErrorKind>(['invalidInput', 'notFound'])(
    'a refusal as %s settles it: with the same parameters, no earlier attempt can have succeeded',
    (kind) => {
      expect(settle(lost, refused(kind))).toEqual(refused(kind));
    },
  );

  const proveNothing = (Object.keys(ERROR_KINDS) as ErrorKind[]).filter(
    (kind) => !['invalidInput', 'notFound'].includes(kind),
  );
  it.each(proveNothing)('a refusal as %s proves nothing, and is told beside', (kind) => {
    expect(settle(lost, refused(kind))).toMatchObject({
      outcome: 'unknown',
      reason: 'connectionLost',
      error: { kind },
    });
  });
});
