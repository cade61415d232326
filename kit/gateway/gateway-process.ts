import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { SANDBOX_CREDENTIALS } from '../sandbox/sandbox';

/** Settings by name, in the form of environment variables. */
export type Environment = Readonly<Record<string, string>>;

/** Exit code and signal; one of them is null. */
export type ExitStatus = readonly [code: number | null, signal: NodeJS.Signals | null];

const START_TIMEOUT_MS = 30_000;
/** Length of the output that is kept for error messages. */
const MAX_OUTPUT_LENGTH = 4_000;

interface ProcessOptions {
  /** File descriptor for the log instead of this process. `listening` cannot be used then. */
  readonly log?: number | undefined;
  /** Script that the process loads first. `send` sends messages to it. */
  readonly preload?: string;
}

/** The gateway as a separate process, from the build. It ends with this process. */
export class GatewayProcess {
  /** Resolves when the process has ended and its output is complete. */
  readonly exited: Promise<ExitStatus>;
  readonly #child: ChildProcess;
  #output = '';
  readonly #listening: Promise<string>;

  /**
   * @param settings Default: a free port, and the credentials of the sandbox. The environment of this process is not
   *   inherited: it can contain a proxy or the credentials of a real account.
   * @param onOutput Receives the log.
   * @throws Error if the build is missing.
   */
  constructor(
    settings: Environment,
    onOutput: (text: string) => void = () => {},
    { log, preload }: ProcessOptions = {},
  ) {
    const script = join(packageRoot(), 'dist/src/main.js');
    if (!existsSync(script)) throw new Error(`${script} is missing. Run npm run build:server.`);
    const env = {
      PORT: '0',
      ALIBABA_CLOUD_ACCESS_KEY_ID: SANDBOX_CREDENTIALS.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: SANDBOX_CREDENTIALS.accessKeySecret,
      ...settings,
    };
    const args = preload === undefined ? [script] : ['--require', preload, script];
    const ipc = preload === undefined ? [] : (['ipc'] as const);
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', log ?? 'pipe', 'pipe', ...ipc] });
    this.#child = child;
    this.exited = once(child, 'close') as unknown as Promise<ExitStatus>;
    this.#listening = new Promise((resolve) => {
      const onText = (text: string) => {
        this.#output = (this.#output + text).slice(-MAX_OUTPUT_LENGTH);
        onOutput(text);
        const address = /Server listening at (http:\/\/[0-9.:]+)/.exec(this.#output)?.[1];
        if (address) resolve(address);
      };
      child.stdout?.setEncoding('utf8').on('data', onText);
      child.stderr?.setEncoding('utf8').on('data', onText);
    });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** The last 4,000 characters of standard output and standard error. */
  get output(): string {
    return this.#output;
  }

  /**
   * Returns the address once the server listens. Requires LOG_LEVEL info (the default) or lower.
   * @throws Error if the process exits before, or does not listen within 30 s.
   */
  async listening(): Promise<string> {
    const timer = setTimeout(() => this.kill('SIGKILL'), START_TIMEOUT_MS);
    const url = await Promise.race([this.#listening, this.exited.then(() => undefined)]);
    clearTimeout(timer);
    if (url === undefined) throw new Error(`The gateway did not start: ${this.#output}`);
    return url;
  }

  /** Sends a message to the preloaded script. */
  send(message: object): void {
    if (this.#child.connected) this.#child.send(message);
  }

  /** Stops or continues to read the output. While nobody reads it, the pipe fills up. */
  readOutput(reading: boolean): void {
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (reading) stream?.resume();
      else stream?.pause();
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}
