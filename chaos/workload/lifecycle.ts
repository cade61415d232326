import { type Random, randomInteger } from '../../kit/random';
import { RouterType } from '../../schema/client';
import type { PlannedScript, PlannedWrite } from './planned-write';
import { CHANGED_SPEC } from './specs';
import type { PlannedInterface, WritePlanner } from './write-planner';

type PlanWrite = (id: string, continues: boolean) => PlannedWrite;

export interface LifecycleOptions {
  /** Unique in the run: prefix of the names and ids. */
  readonly name: string;
  readonly regionId: string;
  /** Two routers without interfaces. */
  readonly routerIds: readonly [string, string];
  readonly planner: WritePlanner;
  readonly random: Random;
}

/**
 * Plans the life of a pair or of a single interface. A script ends after a random write, so that each mutation is the last
 * one of some scripts, and the state at the end of the run shows its effect.
 */
export function planLifecycle(options: LifecycleOptions): PlannedScript {
  const { name, random } = options;
  const all = random() < 0.75 ? pairWrites(options) : singleWrites(options);
  // Longer scripts are more frequent: the later mutations need the earlier ones.
  const length = Math.max(1, Math.ceil(all.length * Math.sqrt(random())));
  return { writes: all.slice(0, length).map((plan, index) => plan(`${name}.${index + 1}`, index + 1 < length)) };
}

function pairWrites({ name, regionId, routerIds, planner, random }: LifecycleOptions): PlanWrite[] {
  const initiator = { name: `${name}-initiator`, regionId, routerId: routerIds[0] };
  const acceptor = { name: `${name}-acceptor`, regionId, routerId: routerIds[1] };
  const active = { status: 'Active' } as const;
  const { deactivate, activate, describe, changeSpec, remove } = writesTo(planner);
  const setPeer =
    (own: PlannedInterface, peer: PlannedInterface): PlanWrite =>
    (id, continues) =>
      planner.change(
        id,
        'modifyRouterInterfaceAttribute',
        own,
        { peer: peer.name },
        {
          input: { oppositeRouterId: peer.routerId, oppositeRouterType: RouterType.Vrouter },
          ids: { oppositeInterfaceId: peer.name },
          continues,
        },
      );
  const connect: PlanWrite = (id, continues) =>
    planner.change(id, 'connectRouterInterface', initiator, active, {
      effects: [initiator, acceptor].map((one) => ({ name: one.name, state: active })),
      continues,
    });
  const removePair: PlanWrite = (id, continues) =>
    planner.change(id, 'deleteExpressConnect', initiator, 'absent', {
      effects: [initiator, acceptor].map((one) => ({ name: one.name, state: 'absent' })),
      continues,
    });
  const start = [
    (id: string, continues: boolean) => planner.create(id, initiator, { continues }),
    (id: string, continues: boolean) => planner.create(id, acceptor, { acceptor: true, continues }),
    setPeer(initiator, acceptor),
    setPeer(acceptor, initiator),
    connect,
  ];
  if (random() < 0.3) return [...start, describe(initiator), removePair];
  return [
    ...start,
    changeSpec(initiator),
    deactivate(initiator),
    activate(initiator),
    describe(acceptor),
    deactivate(initiator),
    deactivate(acceptor),
    remove(initiator),
    remove(acceptor),
  ];
}

function singleWrites({ name, regionId, routerIds, planner, random }: LifecycleOptions): PlanWrite[] {
  const single = { name: `${name}-single`, regionId, routerId: routerIds[0] };
  const { describe, changeSpec, remove } = writesTo(planner);
  const create: PlanWrite = (id, continues) => planner.create(id, single, { continues });
  // An early delete meets the list lag of the upstream.
  const pick = randomInteger(random, 1, 3);
  if (pick === 1) return [create, remove(single)];
  return pick === 2 ? [create, changeSpec(single), remove(single)] : [create, describe(single), remove(single)];
}

/** Writes to one interface. */
function writesTo(planner: WritePlanner) {
  return {
    deactivate:
      (own: PlannedInterface): PlanWrite =>
      (id, continues) =>
        planner.change(id, 'deactivateRouterInterface', own, { status: 'Inactive' }, { continues }),
    activate:
      (own: PlannedInterface): PlanWrite =>
      (id, continues) =>
        planner.change(id, 'activateRouterInterface', own, { status: 'Active' }, { continues }),
    describe:
      (own: PlannedInterface): PlanWrite =>
      (id, continues) => {
        const description = `Changed by ${id}`;
        return planner.change(
          id,
          'modifyRouterInterfaceAttribute',
          own,
          { description },
          {
            input: { description },
            continues,
          },
        );
      },
    changeSpec:
      (own: PlannedInterface): PlanWrite =>
      (id, continues) =>
        planner.change(
          id,
          'modifyRouterInterfaceSpec',
          own,
          { spec: CHANGED_SPEC.wire },
          {
            input: { spec: CHANGED_SPEC.input },
            continues,
          },
        ),
    remove:
      (own: PlannedInterface): PlanWrite =>
      (id, continues) =>
        planner.change(id, 'deleteRouterInterface', own, 'absent', { continues }),
  };
}
