import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from './run-folder';
import type { RunRecord } from './run-record';

/**
 * Reads a stored run.
 * @throws Error if a file is missing, which is the case for a run that did not finish, or is not valid JSON.
 */
export async function loadRun(path: string): Promise<RunRecord> {
  // The files have the types with which RunFolder writes them.
  return {
    options: await readJson<RunRecord['options']>(path, FILES.options),
    scripts: await readLines<RunRecord['scripts'][number]>(path, FILES.plan),
    operations: await readLines<RunRecord['operations'][number]>(path, FILES.history),
    faults: await readLines<RunRecord['faults'][number]>(path, FILES.faults),
    state: await readJson<RunRecord['state']>(path, FILES.state),
    observations: await readJson<RunRecord['observations']>(path, FILES.observations),
  };
}

async function readJson<Value>(path: string, name: string): Promise<Value> {
  return parse<Value>(await readText(path, name), name);
}

async function readLines<Value>(path: string, name: string): Promise<Value[]> {
  const lines = (await readText(path, name)).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => parse<Value>(line, `line ${index + 1} of ${name}`));
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return await readFile(join(path, name), 'utf8');
  } catch {
    throw new Error(`${path} contains no complete run: ${name} is not readable.`);
  }
}

function parse<Value>(text: string, place: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new Error(`The run is not readable: ${place} is not valid JSON.`);
  }
}
