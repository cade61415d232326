import type { ViolationKind } from './check';
import type { Counts } from './gateway-monitor';
import { type RunReport, succeeded } from './report';
import type { Share } from './shares';

const SHOWN_VIOLATIONS = 20;
const VIOLATIONS: Readonly<Record<ViolationKind, string>> = {
  duplicate: 'duplicates',
  acknowledgedButMissing: 'acknowledged but missing',
  refusedButPresent: 'refused but present',
  unaccounted: 'present without a history',
  leftUnknown: 'left unknown without a reason',
  refusedWithoutReason: 'refused without a reason',
  unexpectedAnswer: 'answers that nobody should get',
};

/** The report for people. */
export function reportText(report: RunReport): string {
  const { options, verdict, disturbances, requestsLostToKills } = report;
  const { standings, lastRepeats } = verdict;
  const injected = sum(report.injected) + disturbances.kill + disturbances.outage;
  return [
    `Chaos: ${options.creates} creates by ${options.clients} clients at a time, seed ${options.seed}` +
      `${options.brokenRetry ? ', with a deliberately broken retry' : ''}`,
    '',
    'What clients knew while faults were about (distinct tokens)',
    ...table([
      ['acknowledged as created', standings.created],
      ['refused', standings.refused],
      ['of unknown outcome', standings.unknown],
      ['given up, nothing changed', standings.notDone],
      ['not begun', standings.untried],
    ]),
    'What a last repeat of those of unknown outcome showed, with no faults about',
    ...table([
      ['created', lastRepeats.created],
      ['  of them before the repeat', report.alreadyHeld],
      ['refused', lastRepeats.refused],
      ['still unknown', lastRepeats.open],
    ]),
    'Held against the upstream',
    ...table([
      ['interfaces held', verdict.held],
      ['acknowledged + shown created', standings.created + lastRepeats.created],
      ...Object.entries(VIOLATIONS).map(([kind, title]): [string, number] => [
        title,
        // A create counts once, in however many ways it shows.
        new Set(verdict.violations.filter((violation) => violation.kind === kind).map(({ key }) => key)).size,
      ]),
    ]),
    `The equation ${verdict.equationHolds ? 'holds' : 'DOES NOT HOLD'}.`,
    '',
    `Succeeded in spite of faults: ${share(report.shares.all)} of those with room whose clients stay,`,
    `  ${share(report.shares.thatMetAFault)} of those among them that met a fault other than slowness`,
    '',
    `Retries of the gateway by reason: ${sum(report.retries)} (at least: what a killed process counted last is lost)`,
    ...table(descending(report.retries)),
    'Attempts that were the last of their call, by reason',
    ...table(descending(report.stops)),
    `The circuit breaker opened ${report.circuitOpenings} times.`,
    '',
    `Faults injected: ${injected}`,
    ...table([
      ...descending(report.injected),
      ['outages', disturbances.outage],
      ['SIGKILL of the gateway', disturbances.kill],
    ]),
    `Requests under way at the gateway when it was killed: ${requestsLostToKills.join(', ') || 'none'}`,
    `Clients: ${descending(report.manners)
      .map(([manner, count]) => `${count} ${MANNERS[manner] ?? manner}`)
      .join(', ')}`,
    '',
    `Time: ${seconds(report.underFaultsMs)} under faults, ${seconds(report.totalMs)} in all`,
    ...violations(report),
    succeeded(report) ? 'OK' : 'FAILED',
  ].join('\n');
}

const MANNERS: Readonly<Record<string, string>> = {
  patient: 'patient',
  trusting: 'left when told that nothing was changed',
  twice: 'sent the same token twice at once',
  leavesAndRepeats: 'hung up and repeated',
  leaves: 'hung up for good',
};

function violations({ verdict, problems }: RunReport): string[] {
  const lines = verdict.violations.map(({ kind, key, detail }) => `${VIOLATIONS[kind]}: ${key} ${detail}`);
  const left = lines.length - SHOWN_VIOLATIONS;
  return [...problems, ...lines.slice(0, SHOWN_VIOLATIONS), ...(left > 0 ? [`and ${left} more`] : [])];
}

const share = ({ succeeded: part, of }: Share) =>
  `${part} of ${of} (${of === 0 ? '–' : `${((100 * part) / of).toFixed(2)} %`})`;

const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0);

const descending = (counts: Counts) => Object.entries(counts).sort(([, one], [, other]) => other - one);

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

function table(rows: readonly (readonly [string, number])[]): string[] {
  return [...rows.map(([title, count]) => `  ${title.padEnd(32)}${String(count).padStart(8)}`), ''];
}
