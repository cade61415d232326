import { Arg, type ClassType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Action } from '../../vpc/actions/action';
import type { RegionalRequest } from '../../vpc/calls/callable-action';
import { capitalize, uncapitalize } from '../../vpc/models/names';
import type { Context } from '../context';
import { inputTypeOf } from '../input/input-type';
import { type MutationDefinition, type MutationResult, runMutation } from './run-mutation';

export interface MutationOptions<Request extends object, Response, Payload extends object> {
  readonly action: Action<Request, Response>;
  /** Name of the mutation. Default: the name of the action in camelCase. */
  readonly name?: string;
  readonly description: string;
  readonly inputDescription: string;
  /** Fields of the input that are non-null in the schema. */
  readonly nonNull?: readonly (keyof Request & string)[];
  readonly payload: ClassType<Payload>;
  readonly targetOf: MutationDefinition<Request, Response>['targetOf'];
  readonly toPayload: (result: MutationResult<Response>) => Payload;
}

/** For an action without a client token: the upstream cannot recognise a late copy of a request. */
const ONE_CHANGE_AT_A_TIME =
  ' Wait for the result before you send the next change of the same interface: the network can deliver a late copy of a ' +
  'request, and a copy that arrives after a newer change undoes it.';
const INPUT = 'Input of the mutation. All violated rules are reported in one response, in `userErrors`.';

/** The resolver class of a mutation. Its input type follows from the descriptor of the action. */
export function defineMutation<
  Request extends RegionalRequest & { routerInterfaceId?: string | null },
  Response extends { readonly requestId?: string },
  Payload extends object,
>(options: MutationOptions<Request, Response, Payload>): ClassType {
  const { action, payload, targetOf, toPayload } = options;
  const isNatural = action.kind === 'write' && action.idempotency === 'natural';
  const description = options.description + (isNatural ? ONE_CHANGE_AT_A_TIME : '');
  const name = options.name ?? uncapitalize(action.name);
  const type = inputTypeOf<Request>(`${capitalize(name)}Input`, options.inputDescription, action, {
    nonNull: options.nonNull ?? [],
    wireName: (field) => action.wireNames?.[field] ?? capitalize(field),
  });
  const definition = { action, input: { type, validated: action }, targetOf };

  @Resolver()
  class MutationResolver {
    @Mutation(() => payload, { name, nullable: true, description })
    async run(
      @Arg('input', () => type, { description: INPUT }) input: object,
      @Ctx() context: Context,
    ): Promise<Payload> {
      return toPayload(await runMutation(definition, input as Request, context));
    }
  }
  return MutationResolver;
}
