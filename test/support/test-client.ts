import { ManualClock, runPending } from '../../kit/clock/manual-clock';
import {
  type CreateRouterInterfaceRequest,
  createRouterInterface,
} from '../../src/vpc/actions/create-router-interface';
import type { CallOptions } from '../../src/vpc/calls/call';
import type { AttemptEvent, CallEvent } from '../../src/vpc/calls/observer';
import { VpcClient, type VpcClientOptions } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { endpoints } from '../../src/vpc/wire/endpoints';
import type { FakeUpstream } from './fake-upstream';

/** The smallest request that the client sends. It violates rules, which `write` does not check. */
const REQUEST = { regionId: 'cn-beijing', routerId: 'vrt-a' };
const MAX_STEPS = 5_000;
/** Turns of the event loop that work between two timers can need. A GraphQL operation needs several. */
const TURNS = 20;

/** A client of a fake upstream, with a manual clock and no randomness. Records every ended attempt and call. */
export class TestClient {
  readonly client: VpcClient;
  readonly clock = new ManualClock();
  readonly attempts: AttemptEvent[] = [];
  readonly calls: CallEvent[] = [];

  constructor(upstream: FakeUpstream, options: Partial<VpcClientOptions> = {}) {
    this.client = new VpcClient({
      credentials: staticCredentials({ accessKeyId: 'id-of-a-key', accessKeySecret: 'a-secret-key' }),
      endpoints: endpoints(),
      transport: upstream,
      clock: this.clock,
      random: () => 0.5,
      observer: {
        attemptEnded: (event) => this.attempts.push(event),
        callEnded: (event) => this.calls.push(event),
      },
      ...options,
    });
  }

  /** Reasons of the retry decisions, in order. */
  get decisions(): string[] {
    return this.attempts.map(({ decision }) => decision.reason);
  }

  /** Starts the creation of an interface. Time does not move. */
  start(change: CreateRouterInterfaceRequest = {}, options: CallOptions = {}) {
    return this.client.write(createRouterInterface, { ...REQUEST, ...change }, options);
  }

  /** Creates an interface, and moves time until the call has ended. */
  create(change: CreateRouterInterfaceRequest = {}) {
    return this.complete(this.start(change));
  }

  /** Moves time from timer to timer until the promise is resolved or rejected. */
  async complete<T>(promise: Promise<T>): Promise<T> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    promise.then(end, end);
    for (let step = 0; step < MAX_STEPS; step += 1) {
      for (let turn = 0; turn < TURNS && !ended; turn += 1) await runPending();
      if (ended) return promise;
      await this.clock.moveTo(this.clock.nextAt ?? this.clock.now());
    }
    throw new Error('The call does not end.');
  }
}
