import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Operation } from '../history/history';
import type { RunOptions } from '../options';
import type { RunReport } from '../report/report';
import { reportText } from '../report/report-text';
import type { RunRecord } from './run-record';

/** Files of a run. `npm run chaos -- --check` reads all except the log and the reports. */
export const FILES = {
  options: 'options.json',
  plan: 'plan.jsonl',
  history: 'history.jsonl',
  faults: 'faults.jsonl',
  state: 'state.json',
  observations: 'observations.json',
  gatewayLog: 'gateway.log',
  reportText: 'report.txt',
  report: 'report.json',
} as const;

/** Folder of one run. The history and the log of the gateway are written while the run continues. */
export class RunFolder {
  readonly path: string;
  readonly #history: WriteStream;
  readonly #gatewayLog: WriteStream;

  private constructor(path: string) {
    this.path = path;
    this.#history = createWriteStream(join(path, FILES.history));
    this.#gatewayLog = createWriteStream(join(path, FILES.gatewayLog));
  }

  /**
   * Creates the folder and stores the options.
   * @throws Error if the folder contains a run.
   */
  static async create(path: string, options: RunOptions): Promise<RunFolder> {
    if (existsSync(join(path, FILES.options))) throw new Error(`${path} contains a run. Choose another folder.`);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, FILES.options), json(options));
    return new RunFolder(path);
  }

  addOperation(operation: Operation): void {
    this.#history.write(line(operation));
  }

  addGatewayLog(text: string): void {
    this.#gatewayLog.write(text);
  }

  /** Ends the history and the log. */
  async close(): Promise<void> {
    for (const stream of [this.#history, this.#gatewayLog]) await finished(stream.end());
  }

  /** Stores the rest of the record, and its report. */
  async store({ scripts, faults, state, observations }: RunRecord, report: RunReport): Promise<void> {
    const contents = {
      [FILES.plan]: scripts.map(line).join(''),
      [FILES.faults]: faults.map(line).join(''),
      [FILES.state]: json(state),
      [FILES.observations]: json(observations),
      [FILES.report]: json(report),
      [FILES.reportText]: `${reportText(report)}\n`,
    };
    for (const [name, content] of Object.entries(contents)) await writeFile(join(this.path, name), content);
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
