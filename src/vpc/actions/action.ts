import type { Permission } from '../access/permission';
import type { CallableAction } from '../calls/callable-action';
import type { Effect } from '../lifecycle/reconcile';
import type { RouterInterface } from '../models/router-interface';
import type { ParameterTable, RequestOf } from '../rules/parameter';
import type { Rule } from '../rules/rule';
import { render, type Template, type Vocabulary, WIRE_VOCABULARY } from '../rules/template';
import { type RequestRules, type Violation, validate } from '../rules/validate';

/**
 * Descriptor of an action of the upstream. The client, validation, the GraphQL schema, the documentation and the tests read
 * it.
 */
export type Action<Request extends object, Response> = CallableAction<Request, Response> &
  RequestRules<Request> &
  Effect<Request> & {
    /** The action in one sentence. A message template. */
    readonly summary: Template;
    /** Returns the request with default values that depend on other values. Pure. */
    readonly defaults?: (request: Request) => Request;
    /** Conditions on the interface before the action, for refusals of the upstream that do not name the way out. */
    readonly preconditions?: readonly Precondition[];
    /** Wire names of fields whose wire name is not the capitalized field name. */
    readonly wireNames?: Readonly<Record<string, string>>;
    /** Permission of RAM, where it is not `vpc:<name>` for router interfaces. `none`: the action needs no permission. */
    readonly permission?: Partial<Permission> | 'none';
    /** Error codes that the upstream documents for the action. The catalogue has their meaning. */
    readonly errorCodes: readonly string[];
  };

/** A condition on the target of an action. */
export interface Precondition extends Omit<Rule<never>, 'check' | 'field'> {
  readonly field: 'routerInterfaceId';
  /** Whether the interface satisfies the condition. */
  readonly check: (target: RouterInterface) => boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: for lists of actions with different requests.
export type AnyAction = Action<any, unknown>;

type Descriptor<Table extends ParameterTable, Response> = Omit<
  Action<RequestOf<Table>, Response>,
  'parameters' | 'rules' | 'kind' | 'idempotency'
> & {
  readonly parameters: Table;
  readonly rules: readonly Rule<RequestOf<Table>>[];
} & (
    | { readonly kind: 'read' }
    | {
        readonly kind: 'write';
        /** `token` exists only for an action with a ClientToken. */
        readonly idempotency: 'clientToken' extends keyof Table ? 'token' : 'natural' | 'none';
      }
  );

/** Checks a descriptor at compile time and infers its request type from its parameters. */
export function defineAction<Table extends ParameterTable, Response>(
  descriptor: Descriptor<Table, Response>,
): Action<RequestOf<Table>, Response> {
  return descriptor as unknown as Action<RequestOf<Table>, Response>;
}

/** All violations of a request. Messages use wire names, unless another vocabulary is given. */
export function validateRequest<Request extends object>(
  action: Action<Request, unknown>,
  request: Request,
  vocabulary: Vocabulary = wireVocabulary(action),
): Violation[] {
  return validate(action, request, vocabulary);
}

/** All preconditions that an interface violates. */
export function validateTarget(
  { preconditions = [] }: Pick<AnyAction, 'preconditions'>,
  target: RouterInterface,
  vocabulary: Vocabulary = WIRE_VOCABULARY,
): Violation[] {
  return preconditions
    .filter((condition) => !condition.check(target))
    .map(({ id, code, field, message }) => ({ rule: id, code, field: [field], message: render(message, vocabulary) }));
}

function wireVocabulary({ wireNames = {} }: { readonly wireNames?: Readonly<Record<string, string>> }): Vocabulary {
  return { ...WIRE_VOCABULARY, field: (name) => wireNames[name] ?? WIRE_VOCABULARY.field(name) };
}
