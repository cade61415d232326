import type { RunReport } from '../../chaos/report/report';
import { hasPassed } from '../../chaos/report/report';
import { reportText } from '../../chaos/report/report-text';
import { routersPerRegion } from '../../chaos/workload/workload';
import { CreateRouterInterfaceDocument } from '../../schema/client';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';
import { temporaryRun } from './support/temporary-run';

/** A run against a sandbox and a gateway that already run, and that have served other clients before. */

const WRITES = 90;

jest.setTimeout(90_000);

let gateway: TestGateway;
let report: RunReport;

beforeAll(async () => {
  gateway = await startTestGateway({
    sandbox: { vrouters: routersPerRegion(WRITES), callLimit: 0 },
    settings: { VPC_CALLS_PER_MINUTE: 0 },
  });
  await gateway.execute(CreateRouterInterfaceDocument, { input: EXAMPLE_INPUT });
  const target = { sandboxUrl: gateway.sandbox.url, gatewayUrl: gateway.gateway.url };
  const counts = { kills: 3, outages: 0, clockSteps: 3, credentialOutages: 3, fullLogs: 3 };
  const options = { writes: WRITES, clients: 8, seed: 20_160_428, ...counts, minutes: 1, target };
  ({ report } = await temporaryRun(options));
});
afterAll(() => gateway.close());

it('passes, and ignores the interfaces that existed before', () => {
  expect(hasPassed(report) ? '' : reportText(report)).toBe('');
  expect(gateway.sandbox.world.routerInterfaces.size).toBe(report.verdict.existing + 1);
  expect(report.verdict.existing).toBeGreaterThan(WRITES / 4);
});

it('injects wire faults between clients and gateway, and nothing else', () => {
  expect(report.injected['latency']).toBeGreaterThan(0);
  expect(report.injected['internalErrorAfter']).toBeUndefined();
  expect(report.systemFaults).toEqual({ kill: 0, outage: 0, clockStep: 0, credentialOutage: 0, fullLog: 0 });
});

it('lists the skipped parts', () => {
  expect(reportText(report)).toMatch(/Skipped\n {2}faults of the gateway process: .*\n {2}faults at the upstream\n/);
});
