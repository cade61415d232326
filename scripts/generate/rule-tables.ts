import { PAGE_RULES } from '../../src/graphql/connection/page-arguments';
import { GRAPHQL_VOCABULARY } from '../../src/graphql/input/vocabulary';
import type { AnyAction } from '../../src/vpc/actions/action';
import { ACTIONS } from '../../src/vpc/actions/index';
import { ROUTER_INTERFACE_FILTER } from '../../src/vpc/actions/shared/router-interface-filter';
import type { Parameter } from '../../src/vpc/rules/parameter';
import type { Rule } from '../../src/vpc/rules/rule';
import { render } from '../../src/vpc/rules/template';
import { type Basis, CERTAINTIES, type Certainty, SOURCES } from '../../src/vpc/sources/sources';
import { code, table } from './markdown';

const WRITES = ACTIONS.filter(({ kind }) => kind === 'write');

/** Sections of docs/rules.md. */
export function ruleSections(): Record<string, string> {
  return {
    rules: [...WRITES.map(actionSection), listSection()].join('\n\n'),
    transitions: transitionsTable(),
    sources: sourcesTable(),
  };
}

function actionSection({ name, summary, parameters, rules, preconditions = [] }: AnyAction): string {
  const items = Object.entries(parameters as Readonly<Record<string, Parameter>>).flatMap(([field, parameter]) =>
    parameter.type === 'list' && typeof parameter.item === 'object'
      ? [`Each item of ${code(field)}:\n\n${rulesTable(parameter.item.rules)}`]
      : [],
  );
  const before =
    preconditions.length > 0 ? [`Of the interface, before the action:\n\n${rulesTable(preconditions)}`] : [];
  return [`## ${name}`, render(summary, GRAPHQL_VOCABULARY), rulesTable(rules), ...items, ...before].join('\n\n');
}

function listSection(): string {
  return [
    '## Arguments of lists',
    'A violation is one top-level error `BAD_USER_INPUT` with all violations in `extensions.violations`.',
    rulesTable([...PAGE_RULES, ...ROUTER_INTERFACE_FILTER.rules]),
  ].join('\n\n');
}

function rulesTable(rules: readonly Omit<Rule<never>, 'check'>[]): string {
  return table(
    ['id', 'rule', 'code', 'source', 'certainty'],
    rules.map(({ id, message, code: violation, basis }) => [
      code(id),
      render(message, GRAPHQL_VOCABULARY),
      code(violation),
      sourceOf(basis),
      basis.certainty,
    ]),
  );
}

const sourceOf = ({ source, detail }: Basis) => `[${source}](#sources)${detail ? `: ${detail}` : ''}`;

function transitionsTable(): string {
  return table(
    ['action', 'allowed in', 'through', 'to', 'source', 'certainty'],
    WRITES.flatMap(({ name, transition }) =>
      transition
        ? [
            [
              code(name),
              transition.from.join(', '),
              transition.through ?? '',
              transition.to ?? 'unchanged',
              sourceOf(transition.basis),
              transition.basis.certainty,
            ],
          ]
        : [],
    ),
  );
}

function sourcesTable(): string {
  const sources = table(
    ['id', 'title', 'edition', 'read'],
    Object.entries(SOURCES).map(([id, { title, address, edition, read }]) => [
      code(id),
      `[${title}](${address})`,
      edition,
      read,
    ]),
  );
  return [sources, certaintiesTable()].join('\n\n');
}

/** Number of different rules by certainty. */
function certaintiesTable(): string {
  const rules = new Map(WRITES.flatMap((action) => allRules(action)).map((rule) => [rule.id, rule]));
  const count = (certainty: Certainty) =>
    [...rules.values()].filter(({ basis }) => basis.certainty === certainty).length;
  return table(
    ['certainty', 'meaning', 'rules'],
    Object.entries(CERTAINTIES).map(([certainty, meaning]) => [
      certainty,
      meaning,
      String(count(certainty as Certainty)),
    ]),
  );
}

function allRules({ parameters, rules }: AnyAction): Rule<never>[] {
  const items = Object.values(parameters as Readonly<Record<string, Parameter>>).flatMap((parameter) =>
    parameter.type === 'list' && typeof parameter.item === 'object' ? [...parameter.item.rules] : [],
  );
  return [...rules, ...items];
}
