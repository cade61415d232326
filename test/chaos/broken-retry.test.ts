import type { RunReport } from '../../chaos/report';
import { succeeded } from '../../chaos/report';
import { reportText } from '../../chaos/report-text';
import { run } from '../../chaos/run';

jest.setTimeout(90_000);

let report: RunReport;

beforeAll(async () => {
  report = await run({
    creates: 200,
    clients: 32,
    seed: 20_160_428,
    kills: 0,
    outages: 0,
    minutes: 1,
    requestsEach: 8,
    brokenRetry: true,
    environment: { VPC_ATTEMPT_TIMEOUT_MS: '800', VPC_TIMEOUT_MS: '4000', VPC_CIRCUIT_OPEN_MS: '1500' },
  });
});

it('a retry that takes a new token makes duplicates, and the check finds them', () => {
  const duplicates = report.verdict.violations.filter(({ kind }) => kind === 'duplicate');
  expect(duplicates.length).toBeGreaterThan(0);
  expect(report.verdict).toMatchObject({ equationHolds: false, ok: false });
  expect(succeeded(report)).toBe(false);
});

it('the report says so', () => {
  expect(reportText(report)).toMatch(/duplicates +[1-9]/);
  expect(reportText(report)).toMatch(/DOES NOT HOLD[\s\S]*FAILED$/);
});
