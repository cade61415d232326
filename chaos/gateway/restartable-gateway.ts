import { join } from 'node:path';
import { type Environment, GatewayProcess } from '../../kit/gateway/gateway-process';
import { packageRoot } from '../../src/package-root';
import type { ClockMessage } from './clock-preload';
import type { Gateway } from './gateway';

const STOP_TIMEOUT_MS = 30_000;

function startProcess(environment: Environment, onOutput: (text: string) => void): GatewayProcess {
  return new GatewayProcess(environment, onOutput, {
    preload: join(packageRoot(), 'dist/chaos/gateway/clock-preload.js'),
  });
}

/** The gateway as a separate process. Its address does not change when it restarts. */
export class RestartableGateway implements Gateway {
  readonly url: string;
  readonly #environment: Environment;
  readonly #onOutput: (text: string) => void;
  readonly #problems: string[] = [];
  #process = 1;
  #current: GatewayProcess | undefined;

  private constructor(
    url: string,
    current: GatewayProcess,
    environment: Environment,
    onOutput: (text: string) => void,
  ) {
    this.url = url;
    this.#environment = { ...environment, PORT: new URL(url).port };
    this.#onOutput = onOutput;
    this.#watch(current);
  }

  /**
   * @param onOutput Receives the log of all processes.
   * @throws Error if the build is missing, or the gateway does not listen within 30 s.
   */
  static async start(environment: Environment, onOutput: (text: string) => void): Promise<RestartableGateway> {
    const first = startProcess(environment, onOutput);
    return new RestartableGateway(await first.listening(), first, environment, onOutput);
  }

  get process(): number {
    return this.#process;
  }

  async killAndRestart(onKilled: () => void): Promise<void> {
    await this.#end('SIGKILL');
    onKilled();
    const next = startProcess(this.#environment, this.#onOutput);
    this.#process += 1;
    this.#watch(next);
    await next.listening();
  }

  shiftClock(offsetMs: number): void {
    this.#current?.send({ offsetMs } satisfies ClockMessage);
  }

  readLog(reading: boolean): void {
    this.#current?.readOutput(reading);
  }

  async close(): Promise<readonly string[]> {
    const ended = this.#current;
    if (!ended) return this.#problems;
    const timer = setTimeout(() => ended.kill('SIGKILL'), STOP_TIMEOUT_MS);
    const code = await this.#end('SIGTERM');
    clearTimeout(timer);
    if (code !== 0) this.#problems.push(`The gateway exited with ${code} after SIGTERM: ${ended.output}`);
    return this.#problems;
  }

  /** Reports an exit that the run did not cause. */
  #watch(current: GatewayProcess): void {
    this.#current = current;
    void current.exited.then(([code, signal]) => {
      if (this.#current === current) this.#problems.push(`The gateway crashed (${code ?? signal}): ${current.output}`);
    });
  }

  /** Returns the exit code, or null if a signal ended the process. */
  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const ended = this.#current;
    this.#current = undefined;
    ended?.kill(signal);
    const [code = null] = (await ended?.exited) ?? [];
    return code;
  }
}
