import type { Certainty, SourceId } from './sources';

/** Source and certainty of a statement. A guess has no source. */
export type Basis =
  | { readonly certainty: Exclude<Certainty, 'guess'>; readonly source: SourceId }
  | { readonly certainty: 'guess'; readonly source?: never };

/** A statement about the behaviour of the upstream, as the sandbox implements it. */
export type Behaviour = Basis & {
  readonly statement: string;
  /** A source that states something else. */
  readonly differsFrom?: SourceId;
};

export const GUESS: Basis = { certainty: 'guess' };

export function documented(source: SourceId, statement: string): Behaviour {
  return { certainty: 'documented', source, statement };
}

export function sample(source: SourceId, statement: string): Behaviour {
  return { certainty: 'sample', source, statement };
}

export function observed(source: SourceId, statement: string): Behaviour {
  return { certainty: 'observed', source, statement };
}

export function inferred(source: SourceId, statement: string): Behaviour {
  return { certainty: 'inferred', source, statement };
}

export function guess(statement: string): Behaviour {
  return { certainty: 'guess', statement };
}

/** A behaviour of the sandbox that contradicts a source. */
export function deviation(differsFrom: SourceId, statement: string): Behaviour {
  return { certainty: 'guess', differsFrom, statement };
}
