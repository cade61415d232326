import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { packageRoot } from '../src/package-root';
import { DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET } from '../src/sandbox/settings';
import type { GatewayUnderTest } from './gateway-under-test';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 30_000;
const KEPT_OUTPUT = 4_000;

/** Settings by name, as the environment holds them. */
export type Environment = Readonly<Record<string, string>>;

/** The gateway as a process of its own, which can be killed. It keeps its address over restarts. */
export class GatewayProcess implements GatewayUnderTest {
  readonly url: string;
  readonly #environment: Environment;
  readonly #problems: string[] = [];
  #child: ChildProcess | undefined;
  /** The end of what the present process wrote. */
  #output = '';
  #endExpected = false;

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

  static async start(environment: Environment): Promise<GatewayProcess> {
    const gateway = new GatewayProcess(await freePort(), environment);
    process.once('exit', gateway.#kill);
    await gateway.#spawn();
    return gateway;
  }

  async killAndRestart(onDead: () => void): Promise<void> {
    await this.#end('SIGKILL');
    onDead();
    await this.#spawn();
  }

  async close(): Promise<readonly string[]> {
    if (!this.#child) return this.#problems;
    const code = await this.#end('SIGTERM');
    this.#child = undefined;
    process.off('exit', this.#kill);
    if (code !== 0) this.#problems.push(`the gateway ended with ${code} when told to stop: ${this.#output}`);
    return this.#problems;
  }

  /** No gateway outlives the run that started it, however that ends. */
  readonly #kill = () => this.#child?.kill('SIGKILL');

  async #spawn(): Promise<void> {
    const script = join(packageRoot(), 'dist/src/main.js');
    if (!existsSync(script)) throw new Error(`${script} is missing; npm run build:server makes it`);
    this.#endExpected = false;
    this.#output = '';
    // Nothing of our own environment: neither a proxy nor the credentials of a real account may get in.
    const child = spawn(process.execPath, [script], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    const keep = (text: string) => {
      this.#output = (this.#output + text).slice(-KEPT_OUTPUT);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('exit', (code, signal) => {
      if (!this.#endExpected) this.#problems.push(`the gateway ended by itself (${code ?? signal}): ${this.#output}`);
    });
    await this.#ready(child);
  }

  async #ready(child: ChildProcess): Promise<void> {
    const until = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < until && child.exitCode === null) {
      if (await answersReady(this.url)) return;
      await sleep(25);
    }
    this.#kill();
    throw new Error(`the gateway did not start: ${this.#output}`);
  }

  /** Its exit code; null where a signal ended it. */
  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    this.#endExpected = true;
    const ended = once(child, 'exit');
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
    return child.exitCode;
  }
}

async function answersReady(url: string): Promise<boolean> {
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
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
