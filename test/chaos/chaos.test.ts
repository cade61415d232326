import { resultOf } from '../../chaos/history/response';
import { resultsOf } from '../../chaos/history/results';
import { WIRE_FAULT_KINDS } from '../../chaos/nemesis/fault-plan';
import { loadRun } from '../../chaos/record/load-run';
import type { RunRecord } from '../../chaos/record/run-record';
import { judge } from '../../chaos/report/judge';
import type { RunReport } from '../../chaos/report/report';
import { hasPassed } from '../../chaos/report/report';
import { reportText } from '../../chaos/report/report-text';
import { MUTATION_NAMES } from '../../chaos/support/mutations';
import { isOfIntermediary, UPSTREAM_FAULT_KINDS } from '../../kit/faults/upstream-faults';
import { temporaryRun } from './support/temporary-run';

jest.setTimeout(180_000);

/** Retry reasons of the gateway that the run must cause. */
const RETRY_REASONS = [
  'connectionLost',
  'unreadableResponse',
  'serverFault',
  'timeout',
  'throttled',
  'busy',
  'tokenProcessing',
];

let path: string;
let record: RunRecord;
let report: RunReport;

beforeAll(async () => {
  ({ path, record, report } = await temporaryRun(
    {
      writes: 600,
      clients: 32,
      seed: 20_160_428,
      kills: 2,
      outages: 1,
      clockSteps: 1,
      credentialOutages: 1,
      fullLogs: 1,
      minutes: 2,
      outageMs: 1_500,
      // Shorter than the defaults, so that black holes and an open circuit take less time.
      environment: { VPC_ATTEMPT_TIMEOUT_MS: '800', VPC_TIMEOUT_MS: '4000', VPC_CIRCUIT_OPEN_MS: '1500' },
    },
    { keepFailed: true },
  ));
});

it('no fault creates a duplicate, loses a write, or makes a response untrue', () => {
  // The failure message contains the whole report, so that the cause is visible without another run.
  expect(hasPassed(report) ? '' : reportText(report)).toBe('');
  expect(report.verdict).toMatchObject({ violations: [], countsMatch: true });
  expect(report.problems).toEqual([]);
});

it('the stored run has the same report', async () => {
  expect(judge(await loadRun(path))).toEqual(report);
});

it('records the process, the client, the request, the response and the faults of each request', () => {
  const { operations } = record;
  expect(new Set(operations.map(({ process }) => process))).toEqual(new Set([1, 2, 3, 4]));
  expect(operations.some(({ faults }) => faults.includes('kill'))).toBe(true);
  expect(operations.some(({ faults }) => faults.includes('resetBeforeResponse'))).toBe(true);
  for (const { beginAt, endAt, request, clientToken, client } of operations) {
    expect(beginAt <= endAt).toBe(true);
    if (clientToken !== undefined) expect(request).toMatchObject({ clientToken });
    expect(client).toMatch(/^\d+( twin [12])?$|^recovery \d+$/);
  }
  const created = operations.filter(
    (one) => one.mutation === 'createRouterInterface' && resultOf(one.response, one).kind === 'done',
  );
  expect(created.length).toBeGreaterThan(0);
  for (const { requestIds } of created) expect(requestIds).toHaveLength(1);
});

it('plans writes of every mutation, and counts each one once', () => {
  const { statuses, existing } = report.verdict;
  const counts = Object.values(statuses).map((counted) => Object.values(counted).reduce((sum, one) => sum + one, 0));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(600);
  for (const mutation of MUTATION_NAMES) expect(statuses[mutation].done).toBeGreaterThan(0);
  expect(existing).toBeGreaterThan(150);
  expect(report.successRates.all.succeeded / report.successRates.all.total).toBeGreaterThan(0.7);
});

const FREQUENT_KINDS = UPSTREAM_FAULT_KINDS.filter((kind) => !isOfIntermediary(kind));

it.each([...WIRE_FAULT_KINDS, 'connectionReset', ...FREQUENT_KINDS, 'quotaBeforeToken', 'listLag'])(
  'injects the fault %s',
  (kind) => {
    expect(report.injected[kind]).toBeGreaterThan(0);
  },
);

it.each(['Before', 'After'])('injects responses of several intermediaries, %s', (suffix) => {
  const kinds = UPSTREAM_FAULT_KINDS.filter((kind) => isOfIntermediary(kind) && kind.endsWith(suffix));
  expect(kinds.filter((kind) => (report.injected[kind] ?? 0) > 0).length).toBeGreaterThan(kinds.length / 2);
});

it('kills the gateway while requests are in flight, and injects each fault of the whole system', () => {
  expect(report.systemFaults).toEqual({ kill: 2, outage: 1, clockStep: 1, credentialOutage: 1, fullLog: 1 });
  for (const requests of report.inFlightAtKills) expect(requests).toBeGreaterThan(0);
});

it.each(['done', 'refused', 'unknown', 'lost'])('some requests have the result "%s"', (kind) => {
  expect(resultsOf(record.operations).some(({ result }) => result.kind === kind)).toBe(true);
});

it.each(RETRY_REASONS)('the gateway retries for the reason %s', (reason) => {
  expect(report.retries[reason]).toBeGreaterThan(0);
});

it('some creates are unknown to their clients and exist, and the final retry resolves them', () => {
  expect(report.existedBeforeFinalRetry).toBeGreaterThan(0);
  expect(report.verdict.finalRetries.done).toBeGreaterThanOrEqual(report.existedBeforeFinalRetry);
});

it('prints the seed and the numbers', () => {
  const text = reportText(report);
  expect(text).toContain('seed 20160428');
  expect(text).toMatch(new RegExp(`existing in the sandbox +${report.verdict.existing}\n`));
  expect(text).toMatch(/duplicates +0\n.*acknowledged but missing +0\n.*refused but present +0\n/);
  expect(text).toMatch(/PASSED$/);
});
