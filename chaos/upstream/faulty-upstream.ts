import { type UpstreamFaultKind, upstreamFault } from '../../kit/faults/upstream-faults';
import type { Intercept } from '../../src/sandbox/faults';
import type { ReceivedRequest } from '../../src/sandbox/request-log';

/** Injects faults into the responses of the sandbox. */
export class FaultyUpstream {
  /** Number of requests by injected fault. */
  readonly injected: Partial<Record<UpstreamFaultKind, number>> = {};
  /** Whether faults are injected. */
  enabled = true;
  readonly #chooseFault: (name: string) => UpstreamFaultKind | undefined;
  /** The sandbox calls `intercept` twice for each request. The fault is chosen on the first call only. */
  readonly #chosen = new WeakMap<ReceivedRequest, UpstreamFaultKind>();

  /** @param chooseFault Called once for each request, with the `Name` parameter or an empty string. */
  constructor(chooseFault: (name: string) => UpstreamFaultKind | undefined) {
    this.#chooseFault = chooseFault;
  }

  readonly intercept: Intercept = (request, phase) => {
    if (phase === 'beforeCommit' && this.enabled) {
      const chosen = this.#chooseFault(request.parameters['Name'] ?? '');
      if (chosen) this.#chosen.set(request, chosen);
    }
    const kind = this.#chosen.get(request);
    if (!kind) return undefined;
    const chosen = upstreamFault(kind);
    if (chosen.phase !== phase) return undefined;
    this.injected[kind] = (this.injected[kind] ?? 0) + 1;
    return chosen.fault;
  };
}
