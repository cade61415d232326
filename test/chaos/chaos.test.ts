import { UPSTREAM_FAULT_KINDS, WIRE_FAULT_KINDS } from '../../chaos/fault-plan';
import type { RunReport } from '../../chaos/report';
import { succeeded } from '../../chaos/report';
import { reportText } from '../../chaos/report-text';
import { run } from '../../chaos/run';

jest.setTimeout(90_000);

let report: RunReport;

beforeAll(async () => {
  report = await run({
    creates: 400,
    clients: 32,
    seed: 20_160_428,
    kills: 2,
    outages: 1,
    minutes: 1,
    requestsEach: 10,
    outageMs: 1_500,
    // So that what is swallowed and a circuit that is open cost less of the time that a test may take.
    environment: { VPC_ATTEMPT_TIMEOUT_MS: '800', VPC_TIMEOUT_MS: '4000', VPC_CIRCUIT_OPEN_MS: '1500' },
  });
});

it('no fault makes two interfaces, and no answer is untrue', () => {
  // The text of a report that failed says what is wrong, so that it need not be found out by another run.
  expect(succeeded(report) ? '' : reportText(report)).toBe('');
  expect(report.verdict).toMatchObject({ violations: [], equationHolds: true });
  expect(report.problems).toEqual([]);
});

it('every create was brought to an end', () => {
  const { standings, held } = report.verdict;
  expect(standings.untried).toBe(0);
  expect(standings.created + standings.refused + standings.unknown + standings.notDone).toBe(400);
  expect(held).toBeGreaterThan(250);
  expect(report.shares.all.succeeded / report.shares.all.of).toBeGreaterThan(0.7);
});

it.each([...WIRE_FAULT_KINDS, 'dropped', ...UPSTREAM_FAULT_KINDS])('%s was injected', (kind) => {
  expect(report.injected[kind]).toBeGreaterThan(0);
});

it('the gateway was killed with requests under way, and there was an outage', () => {
  expect(report.disturbances).toEqual({ kill: 2, outage: 1 });
  for (const requests of report.requestsLostToKills) expect(requests).toBeGreaterThan(0);
});

it.each(['created', 'refused', 'unknown', 'lost'])('some clients were told "%s"', (kind) => {
  expect(report.operations.some(({ acknowledgement }) => acknowledgement.kind === kind)).toBe(true);
});

it.each([
  'connectionLost',
  'unreadableAnswer',
  'serverFault',
  'noAnswerInTime',
  'throttled',
  'busy',
  'tokenProcessing',
])('the gateway tried again for the reason %s', (reason) => {
  expect(report.retries[reason]).toBeGreaterThan(0);
});

it('some creates of unknown outcome had happened, and the last repeat showed it', () => {
  expect(report.alreadyHeld).toBeGreaterThan(0);
  expect(report.verdict.lastRepeats.created).toBeGreaterThanOrEqual(report.alreadyHeld);
});

it('the report prints the figures and the seed', () => {
  const text = reportText(report);
  expect(text).toContain('seed 20160428');
  expect(text).toMatch(new RegExp(`interfaces held +${report.verdict.held}\n`));
  expect(text).toMatch(/duplicates +0\n.*acknowledged but missing +0\n.*refused but present +0\n/);
  expect(text).toMatch(/OK$/);
});
