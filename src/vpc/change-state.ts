import type { CallResult } from './client';
import type { ErrorKind } from './error-kind';
import type { RouterInterface } from './models/router-interface';
import type { Outcome } from './outcome';

/** The interface as it is now; absent where there is none. */
export type ReadNow = () => Promise<RouterInterface | undefined>;

export interface Settled<Response> {
  readonly result: CallResult<Response>;
  /** Whether the state that was asked for held, or came about, without this call being known to have done it. */
  readonly alreadyDone: boolean;
  /** What was read to settle the call: set only where it was read. */
  readonly now?: { readonly interface: RouterInterface | undefined };
}

/**
 * Settles what a call alone leaves open by reading the state: an answer that was lost, and a refusal that may mean that
 * what was asked for is so already. An action whose target holds, or is being reached, has succeeded.
 *
 * "Not found" is left as it is: an id that does not exist in that region may be a mistake, and the interface that was
 * meant may live on.
 *
 * @param holds Whether what was asked for is so, or on its way, in an interface; or in its absence.
 */
export async function settleByState<Response extends object>(
  result: CallResult<Response>,
  holds: (now: RouterInterface | undefined) => boolean,
  readNow: ReadNow,
): Promise<Settled<Response>> {
  if (!leavesOpen(result)) return { result, alreadyDone: false };
  let found: RouterInterface | undefined;
  try {
    found = await readNow();
  } catch {
    // The read is an extra: without it the call ends as it ended.
    return { result, alreadyDone: false };
  }
  const now = { interface: found };
  if (!holds(found)) return { result, alreadyDone: false, now };
  const { clientToken } = result;
  const done = { outcome: 'done', response: {} as Response, ...(clientToken ? { clientToken } : {}) } as const;
  return { result: done, alreadyDone: true, now };
}

/** Refusals of which the state may be the cause: it does not allow the action, or it is passing. */
const STATE_MAY_TELL: readonly ErrorKind[] = ['stateConflict', 'busy'];

function leavesOpen(result: Outcome<unknown>): boolean {
  if (result.outcome === 'unknown') return true;
  return result.outcome === 'refused' && STATE_MAY_TELL.includes(result.error.kind);
}
