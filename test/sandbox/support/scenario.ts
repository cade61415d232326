import { ManualClock } from '../../../kit/clock/manual-clock';
import { type Sandbox, type SandboxOptions, UNLIMITED } from '../../../kit/sandbox/sandbox';
import type { RouterInterface } from '../../../src/sandbox/state/router-interface';
import { type Call, call, create, listInterfaces, NOW, OTHER_ROUTER, ROUTER, startAt } from './client';

/** The ids of two interfaces in cn-beijing that name each other. */
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

/** A sandbox with a test clock, and the steps of the lifecycle as requests. */
export class Scenario {
  private constructor(
    readonly sandbox: Sandbox,
    readonly clock: ManualClock,
  ) {}

  static async start(options: SandboxOptions = {}): Promise<Scenario> {
    const clock = new ManualClock(NOW);
    return new Scenario(await startAt(clock, { ...UNLIMITED, ...options }), clock);
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }

  /** Moves the clock to the end of all transitions. */
  finishTransitions(): void {
    this.clock.skip(TRANSITION_MS);
  }

  call(action: string, parameters: Record<string, string> = {}, options: Call = {}) {
    return call(
      this.sandbox,
      action,
      { RegionId: 'cn-beijing', ...parameters },
      { time: this.clock.now(), ...options },
    );
  }

  /** Calls an action on an interface. */
  callOn(action: string, RouterInterfaceId: string, parameters: Record<string, string> = {}, options: Call = {}) {
    return this.call(action, { RouterInterfaceId, ...parameters }, options);
  }

  /** Calls an action on an interface. The test fails unless the status is 200. */
  async succeed(action: string, id: string, parameters: Record<string, string> = {}) {
    const response = await this.callOn(action, id, parameters);
    expect(response).toMatchObject({ status: 200 });
    return response;
  }

  async create(changes: Changes = {}): Promise<string> {
    const response = await create(this.sandbox, changes, { time: this.clock.now() });
    expect(response).toMatchObject({ status: 200 });
    return String(response.json['RouterInterfaceId']);
  }

  /** Returns the list item of an interface, or undefined if it is absent. */
  async read(id: string, RegionId = 'cn-beijing') {
    const filter = { RegionId, 'Filter.1.Key': 'RouterInterfaceId', 'Filter.1.Value.1': id };
    const [listed] = await listInterfaces(this.sandbox, filter, { time: this.clock.now() });
    return listed;
  }

  async statusOf(id: string): Promise<unknown> {
    return (await this.read(id))?.['Status'];
  }

  /** Creates two Idle interfaces that name each other. */
  async pair(): Promise<Pair> {
    const initiator = await this.create();
    const acceptor = await this.create({
      Role: 'AcceptingSide',
      Spec: 'Negative',
      RouterId: OTHER_ROUTER,
      OppositeRouterId: ROUTER,
    });
    await this.setPeer(initiator, acceptor, OTHER_ROUTER);
    await this.setPeer(acceptor, initiator, ROUTER);
    return { initiator, acceptor };
  }

  /** Creates a second pair for connected routers, which Create would refuse. */
  async pairWhileConnected(): Promise<Pair> {
    const { settings } = this.sandbox.world;
    settings.onePairPerRouters = false;
    const pair = await this.pair();
    settings.onePairPerRouters = true;
    return pair;
  }

  async setPeer(id: string, OppositeInterfaceId: string, OppositeRouterId: string): Promise<void> {
    await this.succeed('ModifyRouterInterfaceAttribute', id, {
      OppositeInterfaceId,
      OppositeRouterId,
      OppositeRouterType: 'VRouter',
    });
  }

  /** Creates a pair of Active interfaces. */
  async connected(): Promise<Pair> {
    const pair = await this.pair();
    await this.succeed('ConnectRouterInterface', pair.initiator);
    this.finishTransitions();
    return pair;
  }

  /** Returns an interface as the sandbox stores it. The test fails if it does not exist. */
  stored(id: string): RouterInterface {
    const found = this.sandbox.world.routerInterfaces.find(id);
    if (!found) throw new Error(`no router interface ${id}`);
    return found;
  }

  /** Moves an interface to another account. No request can create one there: the account owns no router. */
  moveToAccount(id: string, ownerId: string): void {
    const { routerInterfaces } = this.sandbox.world;
    const moved = { ...this.stored(id), ownerId };
    routerInterfaces.remove(this.stored(id));
    routerInterfaces.add(moved);
  }

  /** Creates two Idle interfaces that name each other. The acceptor belongs to another account. */
  async pairWithAccount(ownerId: string): Promise<Pair> {
    const pair = await this.pair();
    this.moveToAccount(pair.acceptor, ownerId);
    const named = { OppositeRouterType: 'VRouter', OppositeInterfaceOwnerId: ownerId };
    await this.succeed('ModifyRouterInterfaceAttribute', pair.initiator, named);
    this.stored(pair.acceptor).opposite = {
      ...this.stored(pair.acceptor).opposite,
      ownerId: this.sandbox.world.settings.accountId,
    };
    return pair;
  }

  /** Creates a pair and moves it to a status. Returns the interface with this status. */
  async inStatus(status: Status): Promise<string> {
    if (status === 'Idle') return (await this.pair()).initiator;
    if (status === 'Connecting' || status === 'AcceptingConnecting') {
      const { initiator, acceptor } = await this.pair();
      await this.succeed('ConnectRouterInterface', initiator);
      return status === 'Connecting' ? initiator : acceptor;
    }
    const { initiator } = await this.connected();
    if (status === 'Active') return initiator;
    if (status === 'Modifying') {
      // No action of the sandbox results in this status.
      const target = this.sandbox.world.routerInterfaces.find(initiator);
      if (target) target.status = status;
      return initiator;
    }
    await this.succeed('DeactivateRouterInterface', initiator);
    if (status === 'Deactivating') return initiator;
    this.finishTransitions();
    if (status === 'Activating') await this.succeed('ActivateRouterInterface', initiator);
    if (status === 'Deleting') await this.succeed('DeleteRouterInterface', initiator);
    return initiator;
  }
}
