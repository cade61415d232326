import { pickByProbability, type Random, randomInteger } from '../../kit/random';
import { Role, RouterType } from '../../schema/client';
import type { Effect, InterfaceState } from '../check/verdict';
import { hasClientToken, type Mutation } from '../support/mutations';
import type { PlannedWrite } from './planned-write';
import { SPECS } from './specs';

const BEHAVIOUR_PROBABILITIES = {
  stopsOnFailure: 0.15,
  sendsTwice: 0.05,
  abortsThenRetries: 0.03,
  aborts: 0.02,
  retries: 0.75,
} as const;
/**
 * A request without a client token is never aborted: the gateway would continue it, and a late attempt could undo the next
 * write of the client. No client can prevent that.
 */
const WITHOUT_TOKEN = { stopsOnFailure: 0.15, sendsTwice: 0.05, retries: 0.8 } as const;
/** In the middle of a script, where a client that stops early ends the script. */
const CONTINUING = { sendsTwice: 0.05, abortsThenRetries: 0.05, retries: 0.9 } as const;
const CONTINUING_WITHOUT_TOKEN = { sendsTwice: 0.05, retries: 0.95 } as const;

interface WriteDefinition {
  readonly mutation: Mutation;
  readonly input: PlannedWrite['input'];
  readonly ids?: PlannedWrite['ids'];
  readonly effects: readonly Effect[];
  readonly allowedRefusals?: readonly string[];
  /** Whether other writes follow. */
  readonly continues?: boolean;
}

/** An interface that a create makes. */
export interface PlannedInterface {
  /** Unique in the run. */
  readonly name: string;
  readonly regionId: string;
  readonly routerId: string;
}

/** Plans single writes. Client tokens contain the id of the run, so that a sandbox can serve several runs. */
export class WritePlanner {
  readonly #runId: string;
  readonly #random: Random;

  constructor(runId: string, random: Random) {
    this.#runId = runId;
    this.#random = random;
  }

  /** A create of an initiator or, without a spec, of an acceptor. */
  create(
    id: string,
    { name, regionId, routerId }: PlannedInterface,
    options: { readonly acceptor?: true } & Pick<WriteDefinition, 'allowedRefusals' | 'continues'> = {},
  ): PlannedWrite {
    const { acceptor, ...rest } = options;
    const spec = SPECS[randomInteger(this.#random, 0, SPECS.length - 1)] ?? SPECS[0];
    const own = acceptor ? { role: Role.AcceptingSide } : { role: Role.InitiatingSide, spec: spec.input };
    return this.write(id, {
      mutation: 'createRouterInterface',
      input: { regionId, routerId, routerType: RouterType.Vrouter, oppositeRegionId: regionId, name, ...own },
      effects: [{ name, state: { status: 'Idle', spec: acceptor ? 'Negative' : spec.wire } }],
      ...rest,
    });
  }

  /** A write to one interface. */
  change(
    id: string,
    mutation: Mutation,
    { name, regionId }: PlannedInterface,
    state: InterfaceState | 'absent',
    options: Partial<WriteDefinition> = {},
  ): PlannedWrite {
    const { input, ids, ...rest } = options;
    return this.write(id, {
      mutation,
      input: { regionId, ...input },
      ids: { routerInterfaceId: name, ...ids },
      effects: [{ name, state }],
      ...rest,
    });
  }

  write(id: string, { mutation, input, ids = {}, effects, allowedRefusals = [], continues }: WriteDefinition) {
    const clientToken = hasClientToken(mutation) ? `${id}-of-${this.#runId}` : undefined;
    const behaviour = pickByProbability(this.#random, probabilities(clientToken !== undefined, continues === true));
    return {
      id,
      mutation,
      allowedRefusals,
      effects,
      ...(clientToken === undefined ? {} : { clientToken }),
      input: clientToken === undefined ? input : { ...input, clientToken },
      ids,
      behaviour: behaviour ?? 'retries',
      abortAfterMs: randomInteger(this.#random, 1, 60),
    } satisfies PlannedWrite;
  }
}

function probabilities(hasToken: boolean, continues: boolean): Partial<Record<PlannedWrite['behaviour'], number>> {
  if (continues) return hasToken ? CONTINUING : CONTINUING_WITHOUT_TOKEN;
  return hasToken ? BEHAVIOUR_PROBABILITIES : WITHOUT_TOKEN;
}
