import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRun } from '../../chaos/record/load-run';
import { FILES, RunFolder } from '../../chaos/record/run-folder';
import type { RunRecord } from '../../chaos/record/run-record';
import { judge } from '../../chaos/report/judge';
import { hasPassed } from '../../chaos/report/report';
import { packageRoot } from '../../src/package-root';
import { NO_SYSTEM_FAULTS, temporaryFolder } from './support/temporary-run';

const input = { regionId: 'cn-beijing', oppositeRegionId: 'cn-beijing', routerId: 'vrt-1' } as const;
const write = {
  id: 'chaos-0',
  mutation: 'createRouterInterface',
  clientToken: 'token-0',
  allowedRefusals: [],
  effects: [{ name: 'chaos-0', state: { status: 'Idle' } }],
  behaviour: 'retries',
} as const;
const idle = { status: 'Idle', spec: 'Mini.2', description: '', oppositeInterfaceId: '' } as const;
const created = { routerInterfaceId: 'ri-1', name: 'chaos-0', routerId: 'vrt-1', ...idle };
const earlier = { routerInterfaceId: 'ri-0', name: 'chaos-0', routerId: 'vrt-0', ...idle };
const request = { ...input, routerType: 'VROUTER', role: 'INITIATING_SIDE' } as const;
const operation = {
  process: 1,
  client: '1',
  phase: 'faults',
  write: 'chaos-0',
  mutation: 'createRouterInterface',
  clientToken: 'token-0',
  beginAt: '2026-03-01T08:00:00.000Z',
  endAt: '2026-03-01T08:00:00.010Z',
  request,
  requestIds: [],
  faults: [],
} as const;

/** A create whose first response was lost, and which succeeded on its retry. */
const RECORD: RunRecord = {
  options: {
    writes: 1,
    clients: 1,
    seed: 1,
    ...NO_SYSTEM_FAULTS,
    minutes: 1,
  },
  scripts: [{ writes: [{ ...write, ids: {}, abortAfterMs: 1, input: request }] }],
  operations: [
    { ...operation, response: { lost: 'ECONNRESET' }, faults: ['resetBeforeResponse'] },
    {
      ...operation,
      response: {
        status: 200,
        body: {
          data: { createRouterInterface: { clientToken: 'token-0', routerInterfaceId: 'ri-1', userErrors: [] } },
        },
      },
    },
  ],
  faults: [{ at: '2026-03-01T08:00:00.005Z', kind: 'resetBeforeResponse', name: 'chaos-0' }],
  state: { beforeFaults: [earlier], beforeFinalRetries: [earlier, created], final: [earlier, created] },
  observations: {
    problems: [],
    skipped: [],
    operations: 2,
    injected: { resetBeforeResponse: 1 },
    systemFaults: { kill: 0, outage: 0, clockStep: 0, credentialOutage: 0, fullLog: 0 },
    inFlightAtKills: [],
    retries: {},
    stops: {},
    circuitOpenings: 0,
    faultPhaseMs: 10,
    totalMs: 20,
  },
};

let path: string;
beforeEach(async () => {
  path = await temporaryFolder();
  const folder = await RunFolder.create(path, RECORD.options);
  for (const one of RECORD.operations) folder.addOperation(one);
  folder.addGatewayLog('a line\n');
  await folder.close();
  await folder.store(RECORD, judge(RECORD));
});

/** Changes a file of the stored run. */
async function tamper(file: keyof typeof FILES, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(path, FILES[file]), 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(join(path, FILES[file]), change(text));
}

const checkAgain = async () => judge(await loadRun(path));

it('a stored run has the same record and the same report', async () => {
  expect(await loadRun(path)).toEqual(RECORD);
  expect(await checkAgain()).toEqual(judge(RECORD));
  expect(hasPassed(judge(RECORD))).toBe(true);
  expect(judge(RECORD)).toMatchObject({
    verdict: { existing: 1 },
    successRates: { affected: { succeeded: 1, total: 1 } },
  });
  expect(await readFile(join(path, FILES.reportText), 'utf8')).toMatch(/PASSED\n$/);
  expect(await readFile(join(path, FILES.gatewayLog), 'utf8')).toBe('a line\n');
});

it.each<[string, keyof typeof FILES, (text: string) => string]>([
  ['another id in a response', 'history', (text) => text.replace('ri-1', 'ri-2')],
  ['a refusal in place of a success', 'history', (text) => text.replace('[]}}}', '[{"code":"NOT_FOUND"}]}}}')],
  [
    'a response with another client token',
    'history',
    (text) => text.replace('"clientToken":"token-0","router', '"clientToken":"x","router'),
  ],
  ['a missing operation', 'history', (text) => text.slice(text.indexOf('\n') + 1)],
  ['a missing interface', 'state', (text) => text.replaceAll('"ri-1"', '"ri-3"')],
  ['another status', 'state', (text) => text.replaceAll('Idle', 'Active')],
])('a stored run with %s has failed', async (_change, file, change) => {
  await tamper(file, change);
  expect(hasPassed(await checkAgain())).toBe(false);
});

it('an unreadable line and a missing file are errors that name the place', async () => {
  await tamper('history', (text) => text.replace('}\n', '\n'));
  await expect(loadRun(path)).rejects.toThrow('line 1 of history.jsonl is not valid JSON');
  await expect(loadRun(join(path, 'absent'))).rejects.toThrow('options.json is not readable');
});

it('a second run does not overwrite the folder', async () => {
  await expect(RunFolder.create(path, RECORD.options)).rejects.toThrow('contains a run');
});

describe('the command --check', () => {
  const runCommand = (...args: string[]) =>
    new Promise<{ readonly code: unknown; readonly output: string }>((resolve) => {
      const script = join(packageRoot(), 'dist/chaos/main.js');
      execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, output: stdout + stderr }),
      );
    });

  it('exits as the run did, and runs nothing', async () => {
    expect(await runCommand('--check', path)).toEqual({
      code: 0,
      output: expect.stringMatching(/PASSED\n$/) as string,
    });
  });

  it('exits with 1 for a tampered history, and prints the folder', async () => {
    await tamper('history', (text) => text.replace('ri-1', 'ri-2'));
    const { code, output } = await runCommand('--check', path);
    expect(code).toBe(1);
    expect(output).toContain('acknowledged but missing: chaos-0: ri-2');
    expect(output).toContain('FAILED\n');
    expect(output).toContain(path);
  });

  it('names an unknown flag, and exits with 1', async () => {
    expect(await runCommand('--chek', path)).toEqual({
      code: 1,
      output: expect.stringContaining('Unknown flag --chek.') as string,
    });
  });
});
