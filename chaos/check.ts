import type { Acknowledgement, Operation } from './history';

/** A logical create, as its client meant it. */
export interface IntendedCreate {
  readonly token: string;
  /** Tells the input apart from all others. */
  readonly key: string;
  /** Codes with which it may rightly be refused. */
  readonly mayBeRefusedWith: readonly string[];
}

export interface HeldInterface {
  readonly routerInterfaceId: string;
  /** The key of the create that made it. */
  readonly key: string;
}

export type ViolationKind =
  /** Two interfaces for one create, or two ids answered for one token. */
  | 'duplicate'
  /** Acknowledged as created, but not there, or there for another create. */
  | 'acknowledgedButMissing'
  /** Refused, or said not to have been done, but there. */
  | 'refusedButPresent'
  /** There, although nothing in the history says that it was created. */
  | 'unaccounted'
  /** Still of unknown outcome after the last repeat, although nothing can have stood in its way. */
  | 'leftUnknown'
  /** Refused with a code that this create gives no reason for. */
  | 'refusedWithoutReason'
  /** An answer that nobody should get. */
  | 'unexpectedAnswer';

export interface Violation {
  readonly kind: ViolationKind;
  readonly key: string;
  readonly detail: string;
}

/** What a create has come to while faults were about, as far as its client could tell. */
export type Standing = 'created' | 'refused' | 'notDone' | 'unknown' | 'untried';

export interface Verdict {
  readonly held: number;
  /** Distinct tokens by what their clients knew before the last repeat. */
  readonly standings: Readonly<Record<Standing, number>>;
  /** Of those unknown, what the last repeat showed. */
  readonly lastRepeats: { readonly created: number; readonly refused: number; readonly open: number };
  readonly violations: readonly Violation[];
  /** Whether interfaces held = acknowledged as created + unknown and shown created by the last repeat. */
  readonly equationHolds: boolean;
  readonly ok: boolean;
}

/** Holds what clients were told against what there is. */
export function check(
  creates: readonly IntendedCreate[],
  operations: readonly Operation[],
  held: readonly HeldInterface[],
): Verdict {
  const byToken = groupedBy(operations, ({ token }) => token);
  const idsByKey = groupedBy(held, ({ key }) => key);
  const known = new Set(creates.map(({ key }) => key));
  const standings = { created: 0, refused: 0, notDone: 0, unknown: 0, untried: 0 };
  const lastRepeats = { created: 0, refused: 0, open: 0 };
  const violations: Violation[] = held
    .filter(({ key }) => !known.has(key))
    .map(({ key, routerInterfaceId }) => ({ kind: 'unaccounted', key, detail: `${routerInterfaceId} of nobody` }));

  for (const create of creates) {
    const own = byToken.get(create.token) ?? [];
    const present = (idsByKey.get(create.key) ?? []).map(({ routerInterfaceId }) => routerInterfaceId);
    const standing = standingOf(acknowledgements(own, 'underFaults'));
    standings[standing] += 1;
    if (standing === 'unknown') {
      const end = endOf(acknowledgements(own, 'lastRepeat'));
      lastRepeats[end] += 1;
      // A quota that is used up proves nothing about an earlier attempt, so the gateway may go on saying that it does not know.
      const excused = create.mayBeRefusedWith.length > 0;
      if (end === 'open' && !excused) violations.push({ kind: 'leftUnknown', key: create.key, detail: create.token });
    }
    violations.push(...violationsOf(create, own, present));
  }
  const equationHolds = held.length === standings.created + lastRepeats.created;
  const ok = equationHolds && violations.length === 0;
  return { held: held.length, standings, lastRepeats, violations, equationHolds, ok };
}

/** An answer that says what happened outweighs any number of answers that do not. */
export function standingOf(told: readonly Acknowledgement[]): Standing {
  const kinds = new Set(told.map(({ kind }) => kind));
  if (kinds.has('created')) return 'created';
  if (kinds.has('refused')) return 'refused';
  if (kinds.has('unknown') || kinds.has('lost') || kinds.has('unexpected')) return 'unknown';
  return kinds.has('notDone') ? 'notDone' : 'untried';
}

/** How each token stood when the last fault was over. */
export function standingsIn(operations: readonly Operation[]): Map<string, Standing> {
  const byToken = groupedBy(operations, ({ token }) => token);
  return new Map([...byToken].map(([token, own]) => [token, standingOf(acknowledgements(own, 'underFaults'))]));
}

function endOf(told: readonly Acknowledgement[]): 'created' | 'refused' | 'open' {
  const standing = standingOf(told);
  return standing === 'created' || standing === 'refused' ? standing : 'open';
}

function violationsOf(create: IntendedCreate, own: readonly Operation[], present: readonly string[]): Violation[] {
  const { key } = create;
  const told = own.map(({ acknowledgement }) => acknowledgement);
  const acknowledged = distinct(told.flatMap((one) => (one.kind === 'created' ? [one.routerInterfaceId] : [])));
  const refusals = distinct(told.flatMap((one) => (one.kind === 'refused' ? [one.code] : [])));
  const found: Violation[] = [];
  const report = (kind: ViolationKind, detail: string) => found.push({ kind, key, detail });

  if (present.length > 1) report('duplicate', `holds ${present.join(', ')}`);
  if (acknowledged.length > 1) report('duplicate', `was answered ${acknowledged.join(', ')}`);
  for (const id of acknowledged) if (!present.includes(id)) report('acknowledgedButMissing', id);
  if (present.length > 0 && refusals.length > 0) report('refusedButPresent', `${refusals.join()}, ${present.join()}`);
  else if (present.length > 0 && acknowledged.length === 0) {
    // Whoever was never left in doubt was told each time that nothing was done.
    const standing = standingOf(told);
    if (standing === 'notDone') report('refusedButPresent', `said not to be done, ${present.join()}`);
    else report('unaccounted', `${standing}, ${present.join()}`);
  }
  for (const code of refusals) if (!create.mayBeRefusedWith.includes(code)) report('refusedWithoutReason', code);
  for (const one of told) if (one.kind === 'unexpected') report('unexpectedAnswer', one.what);
  return found;
}

const acknowledgements = (operations: readonly Operation[], phase: Operation['phase']) =>
  operations.filter((operation) => operation.phase === phase).map(({ acknowledgement }) => acknowledgement);

const distinct = (values: readonly string[]) => [...new Set(values)];

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
