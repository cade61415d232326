import { check } from '../../chaos/check/checker';
import type { ExistingInterface, IntendedScript, IntendedWrite, Verdict } from '../../chaos/check/verdict';
import type { OperationResult, Phase } from '../../chaos/history/history';
import type { Result } from '../../chaos/history/result';
import { MUTATION_NAMES, type Mutation } from '../../chaos/support/mutations';

/** A script of one create. */
const create = (name: string, ...allowedRefusals: string[]): IntendedScript => ({
  writes: [createOf(name, name, allowedRefusals)],
});
const createOf = (id: string, name: string, allowedRefusals: readonly string[] = []): IntendedWrite => ({
  id,
  mutation: 'createRouterInterface',
  allowedRefusals,
  effects: [{ name, state: { status: 'Idle' } }],
});
const existing = (
  name: string,
  routerInterfaceId: string,
  more: Partial<ExistingInterface> = {},
): ExistingInterface => ({
  name,
  routerInterfaceId,
  status: 'Idle',
  spec: 'Mini.2',
  description: '',
  oppositeInterfaceId: '',
  ...more,
});
const operation = (write: string, result: Result, phase: Phase = 'faults'): OperationResult => ({
  write,
  phase,
  result,
});
const created = (routerInterfaceId: string): Result => ({ kind: 'done', routerInterfaceId });
const done: Result = { kind: 'done' };
const refused = (code: string): Result => ({ kind: 'refused', code });
const failed: Result = { kind: 'failed', code: 'UPSTREAM_THROTTLED' };
const unknown: Result = { kind: 'unknown' };
const lost: Result = { kind: 'lost', cause: 'ECONNRESET' };

const NO_WRITES = Object.fromEntries(
  MUTATION_NAMES.map((mutation) => [mutation, { done: 0, refused: 0, failed: 0, unknown: 0, notStarted: 0 }]),
);

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
      expected: 3,
      statuses: { ...NO_WRITES, createRouterInterface: { done: 2, refused: 1, failed: 1, unknown: 3, notStarted: 0 } },
      finalRetries: { done: 1, refused: 1, unknown: 1 },
      violations: [],
      countsMatch: true,
      passed: true,
    });
  });

  it('if a create was not started', () => {
    expect(check([create('a')], [], [])).toMatchObject({
      passed: true,
      statuses: { createRouterInterface: { notStarted: 1 } },
    });
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

describe('writes to an existing interface', () => {
  const change = (
    id: string,
    mutation: Mutation,
    state: IntendedWrite['effects'][number]['state'],
    names: readonly string[] = ['a'],
  ): IntendedWrite => ({ id, mutation, allowedRefusals: [], effects: names.map((name) => ({ name, state })) });
  const CREATE = createOf('1', 'a');
  const ACTIVATE = change('2', 'activateRouterInterface', { status: 'Active' });
  const DEACTIVATE = change('3', 'deactivateRouterInterface', { status: 'Inactive' });
  const DESCRIBE = change('2', 'modifyRouterInterfaceAttribute', { description: 'new' });
  const SPEC = change('2', 'modifyRouterInterfaceSpec', { spec: 'Xlarge.1' });
  const DELETE = change('2', 'deleteRouterInterface', 'absent');
  const CREATED = operation('1', created('ri-1'));

  /** Judges a script that starts with a create that is done. */
  const judge = (writes: readonly IntendedWrite[], history: readonly OperationResult[], found: ExistingInterface[]) =>
    check([{ writes: [CREATE, ...writes] }], [CREATED, ...history], found);

  describe('no violation', () => {
    it.each<[string, readonly IntendedWrite[], readonly OperationResult[], ExistingInterface[]]>([
      [
        'if the last of two writes decides',
        [ACTIVATE, DEACTIVATE],
        [operation('2', done), operation('3', done)],
        [existing('a', 'ri-1', { status: 'Inactive' })],
      ],
      ['if it is deleted', [DELETE], [operation('2', done)], []],
      ['if the final retry deletes it', [DELETE], [operation('2', lost), operation('2', done, 'recovery')], []],
      ['if a refused write took no effect', [ACTIVATE], [operation('2', failed)], [existing('a', 'ri-1')]],
      ['if a write was not started', [ACTIVATE, DEACTIVATE], [operation('2', failed)], [existing('a', 'ri-1')]],
    ])('%s', (_title, writes, history, found) => {
      expect(judge(writes, history, found)).toMatchObject({ violations: [], countsMatch: true, passed: true });
    });

    it.each([[[existing('a', 'ri-1')]], [[existing('a', 'ri-1', { status: 'Active' })]]])(
      'in the state, if the outcome stays unknown: %#',
      (found) => {
        const verdict = judge([ACTIVATE], [operation('2', unknown)], found);
        expect(kinds(verdict)).toEqual(['unresolved 2']);
      },
    );

    it('if a pair names each other, and one of the two is deleted', () => {
      const writes = [
        CREATE,
        createOf('2', 'b'),
        change('3', 'modifyRouterInterfaceAttribute', { peer: 'b' }),
        change('4', 'deleteRouterInterface', 'absent', ['b']),
      ];
      const history = [CREATED, operation('2', created('ri-2')), operation('3', done), operation('4', done)];
      const found = [existing('a', 'ri-1', { oppositeInterfaceId: 'ri-2' })];
      expect(check([{ writes }], history, found)).toMatchObject({ violations: [], passed: true });
    });
  });

  it('counts the writes of each mutation', () => {
    const { statuses } = judge([ACTIVATE, DEACTIVATE], [operation('2', failed)], [existing('a', 'ri-1')]);
    expect(statuses).toMatchObject({
      createRouterInterface: { done: 1 },
      activateRouterInterface: { failed: 1 },
      deactivateRouterInterface: { notStarted: 1 },
    });
  });

  it.each<[string, IntendedWrite, Partial<ExistingInterface>, string]>([
    ['status', ACTIVATE, {}, 'a: status is Idle, not Active'],
    ['description', DESCRIBE, { description: 'old' }, 'a: description is old, not new'],
    ['spec', SPEC, {}, 'a: spec is Mini.2, not Xlarge.1'],
  ])('doneButNotSo if the %s is not the reported one', (_field, write, state, detail) => {
    const verdict = judge([write], [operation('2', done)], [existing('a', 'ri-1', state)]);
    expect(verdict.violations).toEqual([{ kind: 'doneButNotSo', name: '2', detail }]);
    expect(verdict.passed).toBe(false);
  });

  it('doneButNotSo names the write that set the field, also if others followed', () => {
    const found = [existing('a', 'ri-1', { status: 'Inactive' })];
    const verdict = judge([DESCRIBE, DEACTIVATE], [operation('2', done), operation('3', done)], found);
    expect(kinds(verdict)).toEqual(['doneButNotSo 2']);
  });

  it('doneButNotSo for each interface of a pair', () => {
    const connect = change('3', 'connectRouterInterface', { status: 'Active' }, ['a', 'b']);
    const writes = [CREATE, createOf('2', 'b'), connect];
    const history = [CREATED, operation('2', created('ri-2')), operation('3', done)];
    const found = [existing('a', 'ri-1', { status: 'Active' }), existing('b', 'ri-2')];
    expect(check([{ writes }], history, found).violations).toEqual([
      { kind: 'doneButNotSo', name: '3', detail: 'b: status is Idle, not Active' },
    ]);
  });

  it('doneButNotSo if the state is neither the one before nor the one after an unknown write', () => {
    const found = [existing('a', 'ri-1', { status: 'Inactive' })];
    expect(kinds(judge([ACTIVATE], [operation('2', unknown)], found))).toEqual(['unresolved 2', 'doneButNotSo 1']);
  });

  it('doneButNotSo if the peer is another one', () => {
    const peer = change('2', 'modifyRouterInterfaceAttribute', { peer: 'b' });
    const found = [existing('a', 'ri-1', { oppositeInterfaceId: 'ri-9' })];
    expect(kinds(judge([peer], [operation('2', done)], found))).toEqual(['doneButNotSo 2']);
  });

  it.each([refused('NOT_FOUND'), refused('STATE_CONFLICT'), failed])('refusedButDone after %j', (result) => {
    const verdict = judge([DELETE], [operation('2', result)], []);
    expect(kinds(verdict)).toContain('refusedButDone 2');
    expect(kinds(verdict)).not.toContain('acknowledgedButMissing a');
    expect(verdict.passed).toBe(false);
  });

  it('refusedButDone if one response is a refusal and another one a success', () => {
    const history = [operation('2', refused('NOT_FOUND')), operation('2', done)];
    expect(kinds(judge([DELETE], history, []))).toEqual(['unexpectedRefusal 2', 'refusedButDone 2']);
  });

  it('absentButPresent if a deleted interface exists', () => {
    const verdict = judge([DELETE], [operation('2', done)], [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['absentButPresent a']);
    expect(verdict).toMatchObject({ countsMatch: false, existing: 1, expected: 0 });
  });

  it('absentButPresent if NOT_FOUND was reported', () => {
    const verdict = judge([ACTIVATE], [operation('2', refused('NOT_FOUND'))], [existing('a', 'ri-1')]);
    expect(kinds(verdict)).toEqual(['unexpectedRefusal 2', 'absentButPresent 2']);
  });

  it('acknowledgedButMissing if nothing explains the absence', () => {
    expect(kinds(judge([ACTIVATE], [operation('2', done)], []))).toEqual(['acknowledgedButMissing a']);
    expect(kinds(judge([ACTIVATE], [operation('2', unknown)], []))).toContain('acknowledgedButMissing a');
  });
});
