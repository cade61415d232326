import type { ViolationKind } from '../../chaos/check/verdict';
import type { BrokenKind } from '../../chaos/gateway/broken-kinds';
import { hasPassed } from '../../chaos/report/report';
import { reportText } from '../../chaos/report/report-text';
import { NO_SYSTEM_FAULTS, temporaryRun } from './support/temporary-run';

/** The checker finds the defect of each broken gateway. */

jest.setTimeout(90_000);

const runWith = async (broken: BrokenKind) => {
  const { report } = await temporaryRun({
    writes: 200,
    clients: 32,
    seed: 20_160_428,
    ...NO_SYSTEM_FAULTS,
    minutes: 1,
    maxRequests: 8,
    broken,
    environment: { VPC_ATTEMPT_TIMEOUT_MS: '800', VPC_TIMEOUT_MS: '4000', VPC_CIRCUIT_OPEN_MS: '1500' },
  });
  return report;
};

it.each<[BrokenKind, string, readonly ViolationKind[]]>([
  ['retry', 'a new client token in each retry', ['duplicate']],
  ['create', 'a create that is acknowledged and not sent', ['acknowledgedButMissing']],
  ['refusal', 'an unknown outcome reported as a refusal', ['refusedButPresent', 'refusedButDone']],
  ['absence', 'an unknown outcome reported as NOT_FOUND', ['absentButPresent']],
  ['success', 'an unknown outcome reported as a success', ['doneButNotSo']],
])('finds the defect "%s": %s', async (broken, _defect, expected) => {
  const report = await runWith(broken);
  const found = report.verdict.violations.map(({ kind }) => kind);
  expect(found).toEqual(expect.arrayContaining([...expected]));
  expect(report.verdict.passed).toBe(false);
  expect(hasPassed(report)).toBe(false);
  expect(reportText(report)).toMatch(new RegExp(`gateway with a broken ${broken}[\\s\\S]*FAILED$`));
  if (broken === 'retry') expect(reportText(report)).toMatch(/duplicates +[1-9][\s\S]*/);
});
