import type { Outcome } from '../../../src/vpc/calls/outcome';
import { resolveOutcome } from '../../../src/vpc/calls/resolve-outcome';
import { ERROR_KINDS, isRefusalKind, type RefusalKind } from '../../../src/vpc/errors/error-kinds';

const done: Outcome<string> = { outcome: 'done', response: 'ri-1' };
const lost: Outcome<string> = { outcome: 'unknown', reason: 'connectionLost' };
const refused = (kind: RefusalKind): Outcome<string> => ({
  outcome: 'refused',
  error: { kind, code: 'X', message: '', advice: '', httpStatus: 400 },
});
const notSent: Outcome<string> = { outcome: 'notSent', reason: 'unreachable' };

it.each([done, lost, refused('notFound'), notSent])('returns the outcome of the first attempt: %j', (latest) => {
  expect(resolveOutcome(undefined, latest)).toBe(latest);
});

it('returns the latest outcome after a refusal or a request that was not sent', () => {
  expect(resolveOutcome(refused('throttled'), done)).toBe(done);
  expect(resolveOutcome(notSent, refused('notFound'))).toEqual(refused('notFound'));
  expect(resolveOutcome(refused('busy'), notSent)).toBe(notSent);
});

describe('after an attempt of unknown outcome', () => {
  it('a success resolves it', () => {
    expect(resolveOutcome(lost, done)).toBe(done);
  });

  it('another unknown outcome replaces it', () => {
    const latest: Outcome<string> = { outcome: 'unknown', reason: 'timeout' };
    expect(resolveOutcome(lost, latest)).toBe(latest);
  });

  it('a request that was not sent does not change it', () => {
    expect(resolveOutcome(lost, notSent)).toEqual(lost);
  });

  it('a refusal that is not "not found" resolves it, also where the action removes its target', () => {
    const kinds = Object.entries(ERROR_KINDS).flatMap(([kind, { disprovesSuccess }]) =>
      disprovesSuccess && isRefusalKind(kind as RefusalKind) ? [kind as RefusalKind] : [],
    );
    expect(kinds).toContain('notFound');
    for (const kind of kinds)
      expect(resolveOutcome(lost, refused(kind), true).outcome).toBe(kind === 'notFound' ? 'unknown' : 'refused');
  });

  it('the requested wait is kept', () => {
    const notSentNow: Outcome<string> = { outcome: 'notSent', reason: 'circuitOpen', retryAfterMs: 5_000 };
    expect(resolveOutcome(lost, notSentNow)).toEqual({ ...lost, retryAfterMs: 5_000 });
  });

  it.each([notSent, refused('quotaExceeded')])(
    'the wait that the earlier attempt requested is dropped: %j',
    (latest) => {
      expect(resolveOutcome({ ...lost, retryAfterMs: 5_000 }, latest)).not.toHaveProperty('retryAfterMs');
    },
  );

  it.each<RefusalKind>(['invalidInput', 'notFound'])(
    'a refusal of kind %s resolves it: with the same parameters, no earlier attempt can have succeeded',
    (kind) => {
      expect(resolveOutcome(lost, refused(kind))).toEqual(refused(kind));
    },
  );

  const proveNothing = (Object.keys(ERROR_KINDS) as (keyof typeof ERROR_KINDS)[])
    .filter(isRefusalKind)
    .filter((kind) => !['invalidInput', 'notFound'].includes(kind));
  it.each(proveNothing)(
    'a refusal of kind %s proves nothing and is reported as the error of the unknown outcome',
    (kind) => {
      expect(resolveOutcome(lost, refused(kind))).toMatchObject({
        outcome: 'unknown',
        reason: 'connectionLost',
        error: { kind },
      });
    },
  );
});
