import type { Intercept } from '../src/sandbox/faults';
import type { ReceivedRequest } from '../src/sandbox/request-log';
import { type UpstreamFaultKind, upstreamFault } from './upstream-fault';

/** An intercept that makes the sandbox a service in trouble. */
export class FaultyUpstream {
  /** What was done to how many requests. */
  readonly injected: Partial<Record<UpstreamFaultKind, number>> = {};
  /** Whether faults are chosen at all. */
  faulty = true;
  readonly #choose: (name: string) => UpstreamFaultKind | undefined;
  /** Chosen once for a request, which is asked for twice. */
  readonly #chosen = new WeakMap<ReceivedRequest, UpstreamFaultKind>();

  /** @param choose Asked once for each request, with the name in it. */
  constructor(choose: (name: string) => UpstreamFaultKind | undefined) {
    this.#choose = choose;
  }

  readonly intercept: Intercept = (request, phase) => {
    if (phase === 'beforeCommit' && this.faulty) {
      const chosen = this.#choose(request.parameters['Name'] ?? '');
      if (chosen) this.#chosen.set(request, chosen);
    }
    const kind = this.#chosen.get(request);
    if (!kind) return undefined;
    const planned = upstreamFault(kind);
    if (planned.phase !== phase) return undefined;
    this.injected[kind] = (this.injected[kind] ?? 0) + 1;
    return planned.fault;
  };
}
