import type { Sandbox, SandboxOptions } from '../../../src/sandbox/server';
import { type Call, type Clock, call, create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './client';

/** Two interfaces that face each other, in cn-beijing. */
export interface Pair {
  readonly initiator: string;
  readonly acceptor: string;
}

export type Changes = Readonly<Record<string, string | undefined>>;

export const TRANSITION_MS = 1000;
export const STATUSES = [
  'Idle',
  'AcceptingConnecting',
  'Connecting',
  'Activating',
  'Active',
  'Modifying',
  'Deactivating',
  'Inactive',
  'Deleting',
] as const;
export type Status = (typeof STATUSES)[number];

/** A sandbox with a clock of its own, and the steps of an interface's life as calls over the wire. */
export class Scenario {
  private constructor(
    readonly sandbox: Sandbox,
    readonly clock: Clock,
  ) {}

  static async start(options: SandboxOptions = {}): Promise<Scenario> {
    const clock = { now: NOW };
    return new Scenario(await startAt(clock, { callLimit: 0, interfacesPerRouter: 0, ...options }), clock);
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }

  /** Lets time pass until every transition that has started is over. */
  settle(): void {
    this.clock.now += TRANSITION_MS;
  }

  call(action: string, parameters: Record<string, string> = {}, options: Call = {}) {
    return call(this.sandbox, action, { RegionId: 'cn-beijing', ...parameters }, { time: this.clock.now, ...options });
  }

  /** A call of an action on an interface. */
  act(action: string, RouterInterfaceId: string, parameters: Record<string, string> = {}, options: Call = {}) {
    return this.call(action, { RouterInterfaceId, ...parameters }, options);
  }

  /** {@link act} that must be carried out. */
  async done(action: string, id: string, parameters: Record<string, string> = {}) {
    const answer = await this.act(action, id, parameters);
    expect(answer).toMatchObject({ status: 200 });
    return answer;
  }

  async create(changes: Changes = {}): Promise<string> {
    const answer = await create(this.sandbox, changes, { time: this.clock.now });
    expect(answer).toMatchObject({ status: 200 });
    return String(answer.json['RouterInterfaceId']);
  }

  /** What the list says of an interface; undefined where it is not listed. */
  async read(id: string, RegionId = 'cn-beijing') {
    const filter = { RegionId, 'Filter.1.Key': 'RouterInterfaceId', 'Filter.1.Value.1': id };
    const [listed] = await listInterfaces(this.sandbox, filter, { time: this.clock.now });
    return listed;
  }

  async statusOf(id: string): Promise<unknown> {
    return (await this.read(id))?.['Status'];
  }

  /** Two Idle interfaces that name each other. */
  async pair(): Promise<Pair> {
    const initiator = await this.create();
    const acceptor = await this.create({
      Role: 'AcceptingSide',
      Spec: 'Negative',
      RouterId: OTHER_ROUTER,
      OppositeRouterId: ROUTER,
    });
    await this.point(initiator, acceptor, OTHER_ROUTER);
    await this.point(acceptor, initiator, ROUTER);
    return { initiator, acceptor };
  }

  /** {@link pair} of routers that are connected already: Create would refuse to name the opposite router. */
  async pairWhileConnected(): Promise<Pair> {
    const { settings } = this.sandbox.world;
    settings.onePairPerRouters = false;
    const pair = await this.pair();
    settings.onePairPerRouters = true;
    return pair;
  }

  async point(id: string, OppositeInterfaceId: string, OppositeRouterId: string): Promise<void> {
    await this.done('ModifyRouterInterfaceAttribute', id, {
      OppositeInterfaceId,
      OppositeRouterId,
      OppositeRouterType: 'VRouter',
    });
  }

  /** A pair that is Active at both ends. */
  async connected(): Promise<Pair> {
    const pair = await this.pair();
    await this.done('ConnectRouterInterface', pair.initiator);
    this.settle();
    return pair;
  }

  /** An interface of a new pair that is in this state, by the actions that lead there. */
  async inStatus(status: Status): Promise<string> {
    if (status === 'Idle') return (await this.pair()).initiator;
    if (status === 'Connecting' || status === 'AcceptingConnecting') {
      const { initiator, acceptor } = await this.pair();
      await this.done('ConnectRouterInterface', initiator);
      return status === 'Connecting' ? initiator : acceptor;
    }
    const { initiator } = await this.connected();
    if (status === 'Active') return initiator;
    if (status === 'Modifying') {
      // No action of the sandbox leads there.
      const one = this.sandbox.world.routerInterfaces.find(initiator);
      if (one) one.status = status;
      return initiator;
    }
    await this.done('DeactivateRouterInterface', initiator);
    if (status === 'Deactivating') return initiator;
    this.settle();
    if (status === 'Activating') await this.done('ActivateRouterInterface', initiator);
    if (status === 'Deleting') await this.done('DeleteRouterInterface', initiator);
    return initiator;
  }
}
