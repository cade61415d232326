import { check } from '../../chaos/check/checker';
import type { ExistingInterface, IntendedCreate, Verdict } from '../../chaos/check/verdict';
import type { OperationResult, Phase } from '../../chaos/history/history';
import type { Result } from '../../chaos/history/result';

const create = (name: string, ...allowedRefusals: string[]): IntendedCreate => ({
  name,
  clientToken: `token of ${name}`,
  allowedRefusals,
});
const existing = (name: string, routerInterfaceId: string): ExistingInterface => ({ name, routerInterfaceId });
const operation = (name: string, result: Result, phase: Phase = 'faults'): OperationResult => ({
  name,
  clientToken: `token of ${name}`,
  phase,
  result,
});
const created = (routerInterfaceId: string): Result => ({ kind: 'created', routerInterfaceId });
const refused = (code: string): Result => ({ kind: 'refused', code });
const failed: Result = { kind: 'failed', code: 'UPSTREAM_THROTTLED' };
const unknown: Result = { kind: 'unknown' };
const lost: Result = { kind: 'lost', cause: 'ECONNRESET' };

const kinds = ({ violations }: Verdict) => violations.map(({ kind, name }) => `${kind} ${name}`);

describe('no violation', () => {
  it('in an empty history', () => {
    expect(check([], [], [])).toMatchObject({ passed: true, existing: 0, countsMatch: true, violations: [] });
  });

  it('in a correct history with every status', () => {
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
        operation('a', created('ri-1')),
        operation('b', refused('QUOTA')),
        operation('c', lost),
        operation('c', unknown),
        operation('c', created('ri-2'), 'recovery'),
        operation('d', lost),
        operation('d', failed),
        operation('d', created('ri-3')),
        operation('d', created('ri-3')),
        operation('e', unknown),
        operation('e', refused('QUOTA'), 'recovery'),
        operation('f', failed),
        operation('g', unknown),
        operation('g', unknown, 'recovery'),
      ],
      [existing('a', 'ri-1'), existing('c', 'ri-2'), existing('d', 'ri-3')],
    );
    expect(verdict).toEqual({
      existing: 3,
      statuses: { created: 2, refused: 1, failed: 1, unknown: 3, notStarted: 0 },
      finalRetries: { created: 1, refused: 1, unknown: 1 },
      violations: [],
      countsMatch: true,
      passed: true,
    });
  });

  it('if a create was not started', () => {
    expect(check([create('a')], [], [])).toMatchObject({ passed: true, statuses: { notStarted: 1 } });
  });
});

describe('duplicate', () => {
  it('if one create has two interfaces', () => {
    const history = [operation('a', created('ri-1'))];
    const verdict = check([create('a')], history, [existing('a', 'ri-1'), existing('a', 'ri-2')]);
    expect(kinds(verdict)).toEqual(['duplicate a']);
    expect(verdict).toMatchObject({ passed: false, countsMatch: false });
  });

  it('if two ids are returned for one client token', () => {
    const history = [operation('a', created('ri-1')), operation('a', created('ri-2'), 'recovery')];
    expect(kinds(check([create('a')], history, [existing('a', 'ri-1')]))).toContain('duplicate a');
  });

  it('if an unknown create has two interfaces', () => {
    const history = [operation('a', lost), operation('a', created('ri-2'), 'recovery')];
    const verdict = check([create('a')], history, [existing('a', 'ri-1'), existing('a', 'ri-2')]);
    expect(kinds(verdict)).toEqual(['duplicate a']);
  });
});

describe('acknowledgedButMissing', () => {
  it('if the interface does not exist', () => {
    const verdict = check([create('a')], [operation('a', created('ri-1'))], []);
    expect(kinds(verdict)).toEqual(['acknowledgedButMissing a']);
    expect(verdict.countsMatch).toBe(false);
  });

  it('if the interface belongs to another create, although the counts match', () => {
    const history = [operation('a', created('ri-2')), operation('b', created('ri-1'))];
    const verdict = check([create('a'), create('b')], history, [existing('a', 'ri-1'), existing('b', 'ri-2')]);
    expect(kinds(verdict)).toEqual(['acknowledgedButMissing a', 'acknowledgedButMissing b']);
    expect(verdict).toMatchObject({ passed: false, countsMatch: true });
  });

  it('if only the final retry returned the id', () => {
    const history = [operation('a', lost), operation('a', created('ri-1'), 'recovery')];
    expect(kinds(check([create('a')], history, []))).toEqual(['acknowledgedButMissing a']);
  });
});

describe('refusedButPresent', () => {
  it('if the only result is a refusal', () => {
    const verdict = check([create('a', 'QUOTA')], [operation('a', refused('QUOTA'))], [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['refusedButPresent a']);
    expect(verdict.countsMatch).toBe(false);
  });

  it('if another response acknowledges the create', () => {
    const history = [operation('a', refused('QUOTA')), operation('a', created('ri-1'))];
    const verdict = check([create('a', 'QUOTA')], history, [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['refusedButPresent a']);
  });

  it('if the final retry is refused', () => {
    const history = [operation('a', lost), operation('a', refused('QUOTA'), 'recovery')];
    const verdict = check([create('a', 'QUOTA')], history, [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['refusedButPresent a']);
  });

  it('if every response guarantees that nothing was changed', () => {
    const verdict = check([create('a')], [operation('a', failed)], [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['refusedButPresent a']);
  });
});

describe('unexplained', () => {
  it('if the interface has the name of no create', () => {
    expect(kinds(check([], [], [existing('x', 'ri-1')]))).toEqual(['unexplained x']);
  });

  it('if the create was not started', () => {
    expect(kinds(check([create('a')], [], [existing('a', 'ri-1')]))).toEqual(['unexplained a']);
  });

  it('if the outcome is unknown after the final retry', () => {
    const history = [operation('a', lost), operation('a', unknown, 'recovery')];
    const verdict = check([create('a', 'QUOTA')], history, [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['unexplained a']);
    expect(verdict.countsMatch).toBe(false);
  });
});

describe('unresolved', () => {
  it('if the final retry returns an unknown outcome', () => {
    const history = [operation('a', lost), operation('a', unknown, 'recovery')];
    expect(kinds(check([create('a')], history, []))).toEqual(['unresolved a']);
  });

  it('if there is no final retry', () => {
    expect(kinds(check([create('a')], [operation('a', unknown)], []))).toEqual(['unresolved a']);
  });
});

it('unexpectedRefusal if the create does not allow the code', () => {
  const verdict = check([create('a', 'QUOTA')], [operation('a', refused('NOT_FOUND'))], []);
  expect(kinds(verdict)).toEqual(['unexpectedRefusal a']);
  expect(verdict.passed).toBe(false);
});

it('unexpectedResponse if a client receives such a response', () => {
  const history = [operation('a', { kind: 'unexpected', detail: 'HTTP 500' }), operation('a', created('ri-1'))];
  expect(kinds(check([create('a')], history, [existing('a', 'ri-1')]))).toEqual(['unexpectedResponse a']);
});

it('a missing interface does not compensate for a duplicate', () => {
  const history = [operation('a', created('ri-1')), operation('b', created('ri-2'))];
  const verdict = check([create('a'), create('b')], history, [existing('a', 'ri-1'), existing('a', 'ri-3')]);
  expect(verdict.countsMatch).toBe(true);
  expect(kinds(verdict)).toEqual(['duplicate a', 'acknowledgedButMissing b']);
  expect(verdict.passed).toBe(false);
});
