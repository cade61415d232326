import { check, type HeldInterface, type IntendedCreate, type Verdict } from '../../chaos/check';
import type { Acknowledgement, Operation, Phase } from '../../chaos/history';

const create = (key: string, ...mayBeRefusedWith: string[]): IntendedCreate => ({
  key,
  token: `token of ${key}`,
  mayBeRefusedWith,
});
const held = (key: string, routerInterfaceId: string): HeldInterface => ({ key, routerInterfaceId });
const told = (key: string, acknowledgement: Acknowledgement, phase: Phase = 'underFaults'): Operation => ({
  key,
  token: `token of ${key}`,
  phase,
  acknowledgement,
});
const created = (routerInterfaceId: string): Acknowledgement => ({ kind: 'created', routerInterfaceId });
const refused = (code: string): Acknowledgement => ({ kind: 'refused', code });
const notDone: Acknowledgement = { kind: 'notDone', code: 'UPSTREAM_THROTTLED' };
const unknown: Acknowledgement = { kind: 'unknown' };
const lost: Acknowledgement = { kind: 'lost', cause: 'ECONNRESET' };

const kinds = ({ violations }: Verdict) => violations.map(({ kind, key }) => `${kind} ${key}`);

describe('finds nothing in', () => {
  it('no history', () => {
    expect(check([], [], [])).toMatchObject({ ok: true, held: 0, equationHolds: true, violations: [] });
  });

  it('a history in which every kind of end is true', () => {
    const verdict = check(
      [
        create('a'),
        create('b', 'QUOTA'),
        create('c'),
        create('d'),
        create('e', 'QUOTA'),
        create('f'),
        create('g', 'QUOTA'),
      ],
      [
        told('a', created('ri-1')),
        told('b', refused('QUOTA')),
        told('c', lost),
        told('c', unknown),
        told('c', created('ri-2'), 'lastRepeat'),
        told('d', lost),
        told('d', notDone),
        told('d', created('ri-3')),
        told('d', created('ri-3')),
        told('e', unknown),
        told('e', refused('QUOTA'), 'lastRepeat'),
        told('f', notDone),
        told('g', unknown),
        told('g', unknown, 'lastRepeat'),
      ],
      [held('a', 'ri-1'), held('c', 'ri-2'), held('d', 'ri-3')],
    );
    expect(verdict).toEqual({
      held: 3,
      standings: { created: 2, refused: 1, notDone: 1, unknown: 3, untried: 0 },
      lastRepeats: { created: 1, refused: 1, open: 1 },
      violations: [],
      equationHolds: true,
      ok: true,
    });
  });

  it('a create that was not begun', () => {
    expect(check([create('a')], [], [])).toMatchObject({ ok: true, standings: { untried: 1 } });
  });
});

describe('finds a duplicate where', () => {
  it('one create has two interfaces', () => {
    const verdict = check([create('a')], [told('a', created('ri-1'))], [held('a', 'ri-1'), held('a', 'ri-2')]);
    expect(kinds(verdict)).toEqual(['duplicate a']);
    expect(verdict).toMatchObject({ ok: false, equationHolds: false });
  });

  it('one token was answered with two ids', () => {
    const history = [told('a', created('ri-1')), told('a', created('ri-2'), 'lastRepeat')];
    expect(kinds(check([create('a')], history, [held('a', 'ri-1')]))).toContain('duplicate a');
  });

  it('a create of unknown outcome has two interfaces', () => {
    const history = [told('a', lost), told('a', created('ri-2'), 'lastRepeat')];
    expect(kinds(check([create('a')], history, [held('a', 'ri-1'), held('a', 'ri-2')]))).toEqual(['duplicate a']);
  });
});

describe('finds an acknowledged create missing where', () => {
  it('its interface is not there', () => {
    const verdict = check([create('a')], [told('a', created('ri-1'))], []);
    expect(kinds(verdict)).toEqual(['acknowledgedButMissing a']);
    expect(verdict.equationHolds).toBe(false);
  });

  it('its interface is the one of another create, though the numbers are right', () => {
    const history = [told('a', created('ri-2')), told('b', created('ri-1'))];
    const verdict = check([create('a'), create('b')], history, [held('a', 'ri-1'), held('b', 'ri-2')]);
    expect(kinds(verdict)).toEqual(['acknowledgedButMissing a', 'acknowledgedButMissing b']);
    expect(verdict).toMatchObject({ ok: false, equationHolds: true });
  });

  it('only the last repeat named it', () => {
    const history = [told('a', lost), told('a', created('ri-1'), 'lastRepeat')];
    expect(kinds(check([create('a')], history, []))).toEqual(['acknowledgedButMissing a']);
  });
});

describe('finds a refused create present where', () => {
  it('the refusal was an answer', () => {
    const verdict = check([create('a', 'QUOTA')], [told('a', refused('QUOTA'))], [held('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['refusedButPresent a']);
    expect(verdict.equationHolds).toBe(false);
  });

  it('another answer said that it was created', () => {
    const history = [told('a', refused('QUOTA')), told('a', created('ri-1'))];
    expect(kinds(check([create('a', 'QUOTA')], history, [held('a', 'ri-1')]))).toEqual(['refusedButPresent a']);
  });

  it('the refusal came with the last repeat', () => {
    const history = [told('a', lost), told('a', refused('QUOTA'), 'lastRepeat')];
    expect(kinds(check([create('a', 'QUOTA')], history, [held('a', 'ri-1')]))).toEqual(['refusedButPresent a']);
  });

  it('every answer said that nothing was changed', () => {
    expect(kinds(check([create('a')], [told('a', notDone)], [held('a', 'ri-1')]))).toEqual(['refusedButPresent a']);
  });
});

describe('finds an interface that nothing accounts for where', () => {
  it('no create has its key', () => {
    expect(kinds(check([], [], [held('x', 'ri-1')]))).toEqual(['unaccounted x']);
  });

  it('its create was not begun', () => {
    expect(kinds(check([create('a')], [], [held('a', 'ri-1')]))).toEqual(['unaccounted a']);
  });

  it('the outcome stayed unknown after the last repeat', () => {
    const history = [told('a', lost), told('a', unknown, 'lastRepeat')];
    const verdict = check([create('a', 'QUOTA')], history, [held('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['unaccounted a']);
    expect(verdict.equationHolds).toBe(false);
  });
});

describe('finds a create left unknown where', () => {
  it('nothing stood in the way of the last repeat', () => {
    const history = [told('a', lost), told('a', unknown, 'lastRepeat')];
    expect(kinds(check([create('a')], history, []))).toEqual(['leftUnknown a']);
  });

  it('there was no last repeat', () => {
    expect(kinds(check([create('a')], [told('a', unknown)], []))).toEqual(['leftUnknown a']);
  });
});

it('finds a refusal that the create gives no reason for', () => {
  const verdict = check([create('a', 'QUOTA')], [told('a', refused('NOT_FOUND'))], []);
  expect(kinds(verdict)).toEqual(['refusedWithoutReason a']);
  expect(verdict.ok).toBe(false);
});

it('finds an answer that nobody should get', () => {
  const history = [told('a', { kind: 'unexpected', what: 'HTTP 500' }), told('a', created('ri-1'))];
  expect(kinds(check([create('a')], history, [held('a', 'ri-1')]))).toEqual(['unexpectedAnswer a']);
});

it('one that is missing does not make up for one that is too many', () => {
  const history = [told('a', created('ri-1')), told('b', created('ri-2'))];
  const verdict = check([create('a'), create('b')], history, [held('a', 'ri-1'), held('a', 'ri-3')]);
  expect(verdict.equationHolds).toBe(true);
  expect(kinds(verdict)).toEqual(['duplicate a', 'acknowledgedButMissing b']);
  expect(verdict.ok).toBe(false);
});
