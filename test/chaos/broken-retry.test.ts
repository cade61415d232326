import type { RunReport } from '../../chaos/report/report';
import { hasPassed } from '../../chaos/report/report';
import { reportText } from '../../chaos/report/report-text';
import { temporaryRun } from './support/temporary-run';

jest.setTimeout(90_000);

let report: RunReport;

beforeAll(async () => {
  ({ report } = await temporaryRun({
    creates: 200,
    clients: 32,
    seed: 20_160_428,
    kills: 0,
    outages: 0,
    minutes: 1,
    maxRequests: 8,
    brokenRetry: true,
    environment: { VPC_ATTEMPT_TIMEOUT_MS: '800', VPC_TIMEOUT_MS: '4000', VPC_CIRCUIT_OPEN_MS: '1500' },
  }));
});

it('finds the duplicates of a retry that uses a new client token', () => {
  const duplicates = report.verdict.violations.filter(({ kind }) => kind === 'duplicate');
  expect(duplicates.length).toBeGreaterThan(0);
  expect(report.verdict).toMatchObject({ countsMatch: false, passed: false });
  expect(hasPassed(report)).toBe(false);
});

it('reports the duplicates and the failure', () => {
  expect(reportText(report)).toMatch(/duplicates +[1-9]/);
  expect(reportText(report)).toMatch(/DO NOT MATCH[\s\S]*FAILED$/);
});
