import type { ViolationKind } from '../check/verdict';
import type { Counts } from '../support/grouping';
import { hasPassed, type RunReport } from './report';
import type { SuccessRate } from './success-rate';

const MAX_VIOLATIONS = 20;
const VIOLATION_TITLES: Readonly<Record<ViolationKind, string>> = {
  duplicate: 'duplicates',
  acknowledgedButMissing: 'acknowledged but missing',
  refusedButPresent: 'refused but present',
  unexplained: 'present but unexplained',
  unresolved: 'outcome not resolved',
  unexpectedRefusal: 'unexpected refusals',
  unexpectedResponse: 'unexpected responses',
};
const BEHAVIOUR_TITLES: Readonly<Record<string, string>> = {
  retries: 'retries until the outcome is known',
  stopsOnFailure: 'stops when nothing was changed',
  sendsTwice: 'sends the same token twice',
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
    `Duration: ${seconds(report.totalMs)}, of which ${seconds(report.faultPhaseMs)} with faults`,
    ...problems(report),
    hasPassed(report) ? 'PASSED' : 'FAILED',
  ].join('\n');
}

function header({ options: { creates, clients, seed, brokenRetry } }: RunReport): string[] {
  const broken = brokenRetry ? ', gateway with a broken retry' : '';
  return [`Chaos run: ${creates} creates, ${clients} at a time, seed ${seed}${broken}`, ''];
}

function results({ verdict, existedBeforeFinalRetry }: RunReport): string[] {
  const { statuses, finalRetries, existing, countsMatch } = verdict;
  return [
    'Creates, as their clients know them after the fault phase',
    ...table([
      ['created', statuses.created],
      ['refused', statuses.refused],
      ['unknown', statuses.unknown],
      ['failed, nothing changed', statuses.failed],
      ['not started', statuses.notStarted],
    ]),
    'Final retry of the unknown creates, without faults',
    ...table([
      ['created', finalRetries.created],
      ['  existed before the retry', existedBeforeFinalRetry],
      ['refused', finalRetries.refused],
      ['still unknown', finalRetries.unknown],
    ]),
    'Interfaces',
    ...table([
      ['in the state of the sandbox', existing],
      ['created, as clients know', statuses.created + finalRetries.created],
    ]),
    `The two numbers ${countsMatch ? 'match' : 'DO NOT MATCH'}.`,
    '',
  ];
}

function violations({ verdict }: RunReport): string[] {
  return [
    'Violations, in creates',
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
    'Success rate during the fault phase (client retries, router has capacity)',
    `  all creates: ${percentage(successRates.all)}`,
    `  creates that met a fault other than delay: ${percentage(successRates.affected)}`,
    '',
    `Retries of the gateway, by reason: ${sum(retries)} (lower bound)`,
    ...table(descending(retries)),
    'Last attempts of calls, by reason (lower bound)',
    ...table(descending(stops)),
    `Circuit breaker: opened ${circuitOpenings} times`,
    '',
  ];
}

function faults({ injected, systemFaults, inFlightAtKills }: RunReport): string[] {
  return [
    `Injected faults: ${sum(injected) + systemFaults.kill + systemFaults.outage}`,
    ...table([...descending(injected), ['outage', systemFaults.outage], ['kill', systemFaults.kill]]),
    `Client requests in flight at each kill: ${inFlightAtKills.join(', ') || 'none'}`,
    '',
  ];
}

function clients({ behaviours }: RunReport): string[] {
  const rows = descending(behaviours).map(([name, count]) => [BEHAVIOUR_TITLES[name] ?? name, count] as const);
  return ['Clients, by behaviour', ...table(rows)];
}

function problems({ verdict, problems: otherProblems }: RunReport): string[] {
  const lines = verdict.violations.map(({ kind, name, detail }) => `${VIOLATION_TITLES[kind]}: ${name}: ${detail}`);
  const hidden = lines.length - MAX_VIOLATIONS;
  return [
    ...otherProblems,
    ...lines.slice(0, MAX_VIOLATIONS),
    ...(hidden > 0 ? [`and ${hidden} more violations`] : []),
  ];
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
