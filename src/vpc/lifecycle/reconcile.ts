import type { Outcome } from '../calls/outcome';
import { propertiesOf } from '../errors/error-kinds';
import type { RouterInterface } from '../models/router-interface';
import { isReached, type Transition } from './transition';

/** Reads the current state of the interface, without the read cache. Returns a `done` outcome with undefined where it is absent. */
export type ReadCurrent = () => Promise<Outcome<RouterInterface | undefined>>;

/** How a write shows in the state of its target. */
export interface Effect<Request> {
  readonly transition?: Transition;
  /** Whether the attributes of the interface already have the requested values. */
  readonly isApplied?: (current: RouterInterface, request: Request) => boolean;
  /** Whether the action removes its target: after an unknown outcome, "not found" can be its effect. */
  readonly removesTarget?: true;
}

export interface Reconciled {
  /** Whether the requested state exists, although the call is not known to have caused it. */
  readonly alreadyDone: boolean;
  /**
   * Whether the state that explains the refusal could not be read. The refusal proves nothing then: an earlier request of the
   * caller can have caused the state.
   */
  readonly unexplained?: true;
  /** The state that was read. Absent where no read was necessary or possible. */
  readonly current?: { readonly interface: RouterInterface | undefined };
}

/**
 * Reconciles the outcome of a write with the state: after an unknown outcome, and after a refusal that the state can explain.
 * An action has succeeded if its new state exists or is in progress.
 *
 * A refusal "not found" stays as it is: an unknown id can be a mistake, and the intended interface may exist in another
 * region. After an attempt of unknown outcome it is a success for an action that removes its target.
 */
export async function reconcile<Request>(
  result: Outcome<unknown>,
  request: Request,
  { transition, isApplied, removesTarget }: Effect<Request>,
  readCurrent: ReadCurrent,
): Promise<Reconciled> {
  if (!stateCanDecide(result)) return { alreadyDone: false };
  const read = await readCurrent();
  if (read.outcome !== 'done') return { alreadyDone: false, ...(isStateConflict(result) ? { unexplained: true } : {}) };
  const current = read.response;
  const reached = transition !== undefined && isReached(transition, current);
  const applied = current !== undefined && isApplied?.(current, request) === true;
  const removed = removesTarget === true && current === undefined && wasNotFound(result);
  return { alreadyDone: reached || applied || removed, current: { interface: current } };
}

function stateCanDecide(result: Outcome<unknown>): boolean {
  if (result.outcome === 'unknown') return true;
  return result.outcome === 'refused' && propertiesOf(result.error.kind).explainedByState;
}

const isStateConflict = (result: Outcome<unknown>) =>
  result.outcome === 'refused' && result.error.kind === 'stateConflict';

/** Whether an attempt of unknown outcome was followed by "not found". */
function wasNotFound(result: Outcome<unknown>): boolean {
  return result.outcome === 'unknown' && result.error?.kind === 'notFound';
}
