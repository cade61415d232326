import type { ViolationKind } from '../check/verdict';
import type { Counts } from '../support/grouping';
import { hasPassed, type RunReport } from './report';
import type { SuccessRate } from './success-rate';

const MAX_DETAILS = 20;
const VIOLATION_TITLES: Readonly<Record<ViolationKind, string>> = {
  duplicate: 'duplicates',
  acknowledgedButMissing: 'acknowledged but missing',
  refusedButPresent: 'refused but present',
  refusedButDone: 'refused but done',
  absentButPresent: 'reported absent but present',
  doneButNotSo: 'reported done but not so',
  unexplained: 'present but unexplained',
  unresolved: 'unknown without a valid reason',
  unexpectedRefusal: 'unexpected refusals',
  unexpectedResponse: 'unexpected responses',
};
const BEHAVIOUR_TITLES: Readonly<Record<string, string>> = {
  retries: 'retries until the outcome is known',
  stopsOnFailure: 'stops when nothing was changed',
  sendsTwice: 'sends the write twice at once',
  abortsThenRetries: 'aborts once, then retries',
  aborts: 'aborts and does not retry',
};

/** Formats a report as plain text. */
export function reportText(report: RunReport): string {
  return [
    ...header(report),
    ...results(report),
    ...violations(report),
    ...gateway(report),
    ...faults(report),
    ...clients(report),
    ...skipped(report),
    `Duration: ${seconds(report.totalMs)}, of which ${seconds(report.faultPhaseMs)} with faults`,
    ...problems(report),
    hasPassed(report) ? 'PASSED' : 'FAILED',
  ].join('\n');
}

function header({ options: { writes, clients, seed, broken } }: RunReport): string[] {
  const defect = broken ? `, gateway with a broken ${broken}` : '';
  return [`Chaos run: ${writes} writes, ${clients} at a time, seed ${seed}${defect}`, ''];
}

function results({ verdict, existedBeforeFinalRetry }: RunReport): string[] {
  const { statuses, finalRetries, existing, expected, countsMatch } = verdict;
  return [
    'Status of the writes after the fault phase, according to their clients',
    ...statusTable(statuses),
    'Final retry of the unknown writes, without faults',
    ...table([
      ['done', finalRetries.done],
      ['  creates that existed before', existedBeforeFinalRetry],
      ['refused', finalRetries.refused],
      ['still unknown', finalRetries.unknown],
    ]),
    'Interfaces after the run',
    ...table([
      ['existing in the sandbox', existing],
      ['existing according to clients', expected],
    ]),
    `The two numbers ${countsMatch ? 'match' : 'DO NOT MATCH'}.`,
    '',
  ];
}

const STATUSES = ['done', 'refused', 'unknown', 'failed', 'notStarted'] as const;

function statusTable(statuses: RunReport['verdict']['statuses']): string[] {
  const row = (title: string, cells: readonly (string | number)[]) =>
    `  ${title.padEnd(32)}${cells.map((cell) => String(cell).padStart(12)).join('')}`;
  return [
    row('', ['done', 'refused', 'unknown', 'failed', 'not started']),
    ...Object.entries(statuses).map(([mutation, counts]) =>
      row(
        mutation,
        STATUSES.map((status) => counts[status]),
      ),
    ),
    '',
  ];
}

function violations({ verdict }: RunReport): string[] {
  return [
    'Violations (number of writes)',
    ...table(
      Object.entries(VIOLATION_TITLES).map(([kind, title]) => [
        title,
        new Set(verdict.violations.filter((violation) => violation.kind === kind).map(({ name }) => name)).size,
      ]),
    ),
  ];
}

function gateway({ successRates, retries, stops, circuitOpenings }: RunReport): string[] {
  return [
    'Success rate in the fault phase (only writes that are retried and fit the quota)',
    `  all writes: ${percentage(successRates.all)}`,
    `  writes to interfaces that met a fault other than latency and slices: ${percentage(successRates.affected)}`,
    '',
    `Retries of the gateway, by reason: ${sum(retries)} (lower bound)`,
    ...table(descending(retries)),
    'Ended calls of the gateway, by reason (lower bound)',
    ...table(descending(stops)),
    `Circuit breaker openings: ${circuitOpenings}`,
    '',
  ];
}

function faults({ injected, systemFaults, inFlightAtKills }: RunReport): string[] {
  return [
    `Injected faults: ${sum(injected) + sum(systemFaults)}`,
    ...table([...descending(injected), ...descending(systemFaults)]),
    `Client requests in flight at each kill: ${inFlightAtKills.join(', ') || 'none'}`,
    '',
  ];
}

function clients({ behaviours }: RunReport): string[] {
  const rows = descending(behaviours).map(([name, count]) => [BEHAVIOUR_TITLES[name] ?? name, count] as const);
  return ['Clients, by behaviour', ...table(rows)];
}

function skipped({ skipped: parts }: RunReport): string[] {
  return parts.length === 0 ? [] : ['Skipped', ...parts.map((part) => `  ${part}`), ''];
}

function problems({ verdict, problems: otherProblems }: RunReport): string[] {
  const lines = [
    ...otherProblems,
    ...verdict.violations.map(({ kind, name, detail }) => `${VIOLATION_TITLES[kind]}: ${name}: ${detail}`),
  ];
  if (lines.length === 0) return [];
  const hidden = lines.length - MAX_DETAILS;
  return ['', 'Details', ...lines.slice(0, MAX_DETAILS), ...(hidden > 0 ? [`and ${hidden} more`] : []), ''];
}

function percentage({ succeeded, total }: SuccessRate): string {
  const percent = total === 0 ? '–' : `${((100 * succeeded) / total).toFixed(2)} %`;
  return `${succeeded} of ${total} (${percent})`;
}

const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0);

const descending = (counts: Counts) => Object.entries(counts).sort(([, one], [, other]) => other - one);

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

function table(rows: readonly (readonly [string, number])[]): string[] {
  return [...rows.map(([title, count]) => `  ${title.padEnd(36)}${String(count).padStart(8)}`), ''];
}
