import { type UpstreamFaultKind, upstreamFault } from '../../kit/faults/upstream-faults';
import type { Intercept } from '../../src/sandbox/faults';
import type { ReceivedRequest } from '../../src/sandbox/request-log';
import type { World } from '../../src/sandbox/world';
import type { TokenFault, TokenFaults } from './token-faults';

/** Longer than a script needs for its second write. */
const LIST_LAG_MS = 3_000;

export interface FaultyUpstreamOptions {
  /** Called once for each request, with the name or the id of its interface. */
  readonly chooseFault: (name: string | undefined, id: string | undefined) => UpstreamFaultKind | undefined;
  readonly tokenFaults?: TokenFaults;
  /** State of the sandbox, for the faults that are settings of it. Default: none of them is injected. */
  readonly world?: () => World;
}

/** Injects faults into the sandbox: into its responses, its lists and its token store. */
export class FaultyUpstream {
  /** Number of requests by injected fault. */
  readonly injected: Partial<Record<UpstreamFaultKind | TokenFault | 'listLag', number>> = {};
  readonly #options: FaultyUpstreamOptions;
  #enabled = true;
  /** The sandbox calls `intercept` twice for each request. The fault is chosen on the first call only. */
  readonly #chosen = new WeakMap<ReceivedRequest, UpstreamFaultKind>();

  constructor(options: FaultyUpstreamOptions) {
    this.#options = options;
  }

  /** Whether faults are injected. */
  set enabled(enabled: boolean) {
    this.#enabled = enabled;
    const world = this.#options.world?.();
    if (!world) return;
    world.faultSettings.listLagMs = enabled ? LIST_LAG_MS : 0;
    world.faultSettings.quotaBeforeToken = false;
  }

  readonly intercept: Intercept = (request, phase) => {
    if (phase === 'beforeCommit' && this.#enabled) {
      const id = idOf(request);
      const chosen = this.#options.chooseFault(request.parameters['Name'], id);
      if (chosen) this.#chosen.set(request, chosen);
      const carriesOut = chosen === undefined || upstreamFault(chosen).phase === 'afterCommit';
      if (carriesOut) this.#injectSettings(request, id);
    }
    if (phase === 'afterCommit') this.#options.tokenFaults?.finish(request);
    const kind = this.#chosen.get(request);
    if (!kind) return undefined;
    const chosen = upstreamFault(kind);
    if (chosen.phase !== phase) return undefined;
    this.#count(kind);
    return chosen.fault;
  };

  /** The sandbox carries out a request in the same turn of the event loop, so these settings apply to this request only. */
  #injectSettings(request: ReceivedRequest, id: string | undefined): void {
    const { tokenFaults, world: currentWorld } = this.#options;
    const world = currentWorld?.();
    if (!world) return;
    const tokenFault = tokenFaults?.prepare(request, world);
    if (tokenFault) this.#count(tokenFault);
    const listed = request.action === 'DescribeRouterInterfaces' ? world.routerInterfaces.find(id ?? '') : undefined;
    if (listed && listed.createdAt + LIST_LAG_MS > world.now()) this.#count('listLag');
  }

  #count(kind: UpstreamFaultKind | TokenFault | 'listLag'): void {
    this.injected[kind] = (this.injected[kind] ?? 0) + 1;
  }
}

function idOf({ parameters }: ReceivedRequest): string | undefined {
  return parameters['RouterInterfaceId'] ?? parameters['InstanceId'] ?? parameters['Filter.1.Value.1'];
}
