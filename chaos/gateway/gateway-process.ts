import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { packageRoot } from '../../src/package-root';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../../src/sandbox/settings';
import type { Environment, Gateway } from './gateway';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 30_000;
/** Length of the output that an error message quotes. */
const MAX_OUTPUT_LENGTH = 4_000;

/** The gateway as a separate process. Its address does not change when it restarts. */
export class GatewayProcess implements Gateway {
  readonly url: string;
  readonly #environment: Environment;
  readonly #problems: string[] = [];
  #child: ChildProcess | undefined;
  /** Last output of the current process. */
  #output = '';
  #exitExpected = false;

  private constructor(port: number, environment: Environment) {
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = {
      LOG_LEVEL: 'error',
      ALIBABA_CLOUD_ACCESS_KEY_ID: DEFAULT_ACCESS_KEY_ID,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: DEFAULT_ACCESS_KEY_SECRET,
      ...environment,
      PORT: String(port),
    };
  }

  /** @throws Error if the build is missing, or the gateway is not ready within 30 s. */
  static async start(environment: Environment): Promise<GatewayProcess> {
    const gateway = new GatewayProcess(await freePort(), environment);
    process.once('exit', gateway.#kill);
    await gateway.#spawn();
    return gateway;
  }

  async killAndRestart(onKilled: () => void): Promise<void> {
    await this.#end('SIGKILL');
    onKilled();
    await this.#spawn();
  }

  async close(): Promise<readonly string[]> {
    if (!this.#child) return this.#problems;
    const code = await this.#end('SIGTERM');
    this.#child = undefined;
    process.off('exit', this.#kill);
    if (code !== 0) this.#problems.push(`The gateway exited with ${code} after SIGTERM: ${this.#output}`);
    return this.#problems;
  }

  /** Also runs when this process exits, so that no gateway process survives the run. */
  readonly #kill = () => this.#child?.kill('SIGKILL');

  async #spawn(): Promise<void> {
    const script = join(packageRoot(), 'dist/src/main.js');
    if (!existsSync(script)) throw new Error(`${script} is missing. Run npm run build:server.`);
    this.#exitExpected = false;
    this.#output = '';
    // The environment of this process is not inherited: it may contain a proxy or the credentials of a real account.
    const child = spawn(process.execPath, [script], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    const keep = (text: string) => {
      this.#output = (this.#output + text).slice(-MAX_OUTPUT_LENGTH);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('exit', (code, signal) => {
      if (!this.#exitExpected) this.#problems.push(`The gateway crashed (${code ?? signal}): ${this.#output}`);
    });
    await this.#waitUntilReady(child);
  }

  async #waitUntilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline && child.exitCode === null) {
      if (await isReady(this.url)) return;
      await sleep(25);
    }
    this.#kill();
    throw new Error(`The gateway did not start: ${this.#output}`);
  }

  /** Returns the exit code, or null if a signal ended the process. */
  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    this.#exitExpected = true;
    const exited = once(child, 'exit');
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
    return child.exitCode;
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${url}/readyz`, { headersTimeout: 1_000, bodyTimeout: 1_000 });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
