import { randomUUID } from 'node:crypto';
import { print } from 'graphql';
import {
  CreateRouterInterfaceDocument,
  DeleteRouterInterfaceDocument,
  RouterInterfaceDocument,
  RouterInterfacesDocument,
} from '../../schema/client';
import { input } from '../../schema/operations/create-router-interface.example.json';

export interface WorkloadRequest {
  readonly kind: Kind;
  readonly query: string;
  readonly variables?: object;
}

/** Requests of each 100, by kind. */
const SHARES = {
  create: 20,
  repeatedCreate: 8,
  mismatchedCreate: 2,
  invalidCreate: 10,
  delete: 20,
  read: 12,
  readWithLiteral: 8,
  readOfUnknownId: 8,
  list: 8,
  invalidDocument: 4,
} as const;

export type Kind = keyof typeof SHARES;

const ORDER = (Object.keys(SHARES) as Kind[]).flatMap((kind) => Array<Kind>(SHARES[kind]).fill(kind));
/** Coprime to 100, so that the kinds alternate. */
const STEP = 37;
/** Interfaces that exist at most, so that lists do not grow. */
const MAX_INTERFACES = 300;
/** Far fewer than the idempotency store keeps. */
const MAX_TOKENS = 100;
const { regionId } = input;

const CREATE = print(CreateRouterInterfaceDocument);
const DELETE = print(DeleteRouterInterfaceDocument);
const READ = print(RouterInterfaceDocument);
const LIST = print(RouterInterfacesDocument);

/** Requests of all kinds in a fixed order. A created interface is read, listed and deleted later. */
export class Workload {
  readonly #interfaces: string[] = [];
  readonly #tokens: string[] = [];
  #number = 0;

  next(): WorkloadRequest {
    const kind = ORDER[(this.#number * STEP) % ORDER.length] ?? 'list';
    this.#number += 1;
    return { kind, ...this.#requestOf(kind) };
  }

  /** Records the interface of a response to `create`. */
  created(routerInterfaceId: string): void {
    this.#interfaces.push(routerInterfaceId);
    // The oldest ones belong to deletes that failed.
    if (this.#interfaces.length > MAX_INTERFACES) this.#interfaces.shift();
  }

  #newToken(): string {
    const token = randomUUID();
    this.#tokens.push(token);
    if (this.#tokens.length > MAX_TOKENS) this.#tokens.shift();
    return token;
  }

  #earlierToken(): string {
    return this.#tokens[0] ?? this.#newToken();
  }

  #requestOf(kind: Kind): Omit<WorkloadRequest, 'kind'> {
    switch (kind) {
      case 'create':
        return create({ clientToken: this.#newToken() });
      case 'repeatedCreate':
        return create({ clientToken: this.#earlierToken() });
      case 'mismatchedCreate':
        return create({ clientToken: this.#earlierToken(), name: 'another' });
      case 'invalidCreate':
        return create({ clientToken: randomUUID(), routerId: `invalid-${this.#number}`, spec: 'NEGATIVE' });
      case 'delete':
        return {
          query: DELETE,
          variables: { input: { regionId, routerInterfaceId: this.#interfaces.shift() ?? UNKNOWN_ID } },
        };
      case 'read':
        return { query: READ, variables: { regionId, id: this.#interfaces[0] ?? UNKNOWN_ID } };
      case 'readWithLiteral':
        // Each document is different, as from a caller that uses no variables.
        return { query: `{ routerInterface(regionId: "${regionId}", id: "ri-${this.#number}") { status name spec } }` };
      case 'readOfUnknownId':
        return { query: READ, variables: { regionId, id: `ri-unknown-${this.#number}` } };
      case 'list':
        return { query: LIST, variables: { regionId, first: 10 } };
      case 'invalidDocument':
        return { query: `{ unknownField${this.#number} }` };
    }
  }
}

/** The upstream refuses nothing else: its quotas are off. A fault that outlasts the retries ends with one of these codes. */
const FAULT_RESULTS = ['OUTCOME_UNKNOWN', 'UPSTREAM_FAILED', 'UPSTREAM_THROTTLED', 'UPSTREAM_BUSY'];

/** Expected results of each kind: `done`, or the code of an error. */
export const EXPECTED: Readonly<Record<Kind, readonly string[]>> = {
  create: ['done', ...FAULT_RESULTS],
  repeatedCreate: ['done', ...FAULT_RESULTS],
  mismatchedCreate: ['IDEMPOTENCY_MISMATCH'],
  invalidCreate: ['INVALID_FORMAT'],
  delete: ['done', 'NOT_FOUND', ...FAULT_RESULTS],
  read: ['done', ...FAULT_RESULTS],
  readWithLiteral: ['done', ...FAULT_RESULTS],
  readOfUnknownId: ['done', ...FAULT_RESULTS],
  list: ['done', ...FAULT_RESULTS],
  invalidDocument: ['GRAPHQL_VALIDATION_FAILED'],
};

const UNKNOWN_ID = 'ri-unknown';
const create = (change: object) => ({ query: CREATE, variables: { input: { ...input, ...change } } });
