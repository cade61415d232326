import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunOptions } from '../../../chaos/options';
import { RunFolder } from '../../../chaos/record/run-folder';
import type { RunRecord } from '../../../chaos/record/run-record';
import { judge } from '../../../chaos/report/judge';
import { hasPassed, type RunReport } from '../../../chaos/report/report';
import { run } from '../../../chaos/run';

/** A finished run, stored in a folder that is removed after the last test of the file. */
export interface TemporaryRun {
  readonly path: string;
  readonly record: RunRecord;
  readonly report: RunReport;
}

/** Options of a run without faults of the gateway process and without outages. */
export const NO_SYSTEM_FAULTS = {
  kills: 0,
  outages: 0,
  clockSteps: 0,
  credentialOutages: 0,
  fullLogs: 0,
} as const;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-run-'));
  folders.push(folder);
  return folder;
}

/**
 * Runs, judges and stores.
 *
 * @param keepFailed Keeps the folder of a run that has failed, to study it.
 */
export async function temporaryRun(options: RunOptions, { keepFailed = false } = {}): Promise<TemporaryRun> {
  const path = await temporaryFolder();
  const folder = await RunFolder.create(path, options);
  const record = await run(options, folder);
  const report = judge(record);
  await folder.store(record, report);
  if (keepFailed && !hasPassed(report)) {
    folders.splice(folders.indexOf(path), 1);
    console.error(`The failed run is stored in ${path}.`);
  }
  return { path, record, report };
}
