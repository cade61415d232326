import { type Action, validateTarget } from '../../vpc/actions/action';
import type { RegionalRequest } from '../../vpc/calls/callable-action';
import { type Reconciled, reconcile } from '../../vpc/lifecycle/reconcile';
import type { RouterInterface } from '../../vpc/models/router-interface';
import type { Violation } from '../../vpc/rules/validate';
import type { Context } from '../context';
import { errorOf, outcomeUnknown } from '../errors/outcome-error';
import { withRegionSuggestion } from '../errors/region-suggestion';
import { type UserError, userErrorOf, userErrorOfViolation } from '../errors/user-error';
import { idempotencyKeyOf, TOKEN_MISMATCH } from '../input/idempotency-key';
import { type InputDefinition, prepareInput } from '../input/prepare-input';
import { GRAPHQL_VOCABULARY } from '../input/vocabulary';
import { stateConflict } from './state-conflict';

/** The interface that a mutation created or changed. */
export interface MutationTarget {
  readonly regionId: string;
  readonly routerInterfaceId: string;
}

/** Definition of a mutation: its action, and where its target is. */
export interface MutationDefinition<Request extends object, Response> {
  readonly action: Action<Request, Response>;
  readonly input: InputDefinition<Request>;
  /** @param response Absent where the state shows the success and the response was lost. */
  readonly targetOf: (request: Request, response: Response | undefined) => MutationTarget | undefined;
}

export interface MutationResult<Response> {
  /** Empty after a success. */
  readonly userErrors: UserError[];
  readonly requestId?: string | undefined;
  readonly clientToken?: string | undefined;
  /** Whether the requested state existed without this call being known to have caused it. */
  readonly alreadyDone: boolean;
  /** Present after a success. */
  readonly target?: MutationTarget | undefined;
  readonly response?: Response | undefined;
  /** The target before the write, for an action with preconditions. Absent where it could not be read. */
  readonly before?: RouterInterface | undefined;
}

type MutationRequest = RegionalRequest & { routerInterfaceId?: string | null; oppositeRegionId?: string | null };

/**
 * Runs a mutation: validates the input, calls the upstream, reconciles the outcome with the state, and returns the content
 * of the payload. Throws the top-level error where the sender of the request cannot correct the reason.
 */
export async function runMutation<Request extends MutationRequest, Response extends { readonly requestId?: string }>(
  { action, input: definition, targetOf }: MutationDefinition<Request, Response>,
  input: Request,
  context: Context,
): Promise<MutationResult<Response>> {
  const { reads, writes } = context;
  const hasToken = action.kind === 'write' && action.idempotency === 'token';
  const withToken = hasToken ? withIdempotencyKey(input, context.idempotencyKey) : input;
  const { request, violations } = prepareInput(definition, withToken);
  const violationErrors = [
    ...violations.map(userErrorOfViolation),
    ...tokenMismatch(request, hasToken ? context.idempotencyKey : undefined).map(userErrorOfViolation),
  ];
  const userErrors = [
    ...violationErrors,
    ...unknownRegion(context.servesRegion(request.regionId ?? ''), violationErrors),
  ].map((error) => withRegionSuggestion(error, request));
  if (userErrors.length > 0) return { userErrors, alreadyDone: false, clientToken: request.clientToken ?? undefined };

  const before = action.preconditions
    ? await reads.routerInterfaceIfReadable(request.regionId ?? '', request.routerInterfaceId ?? '')
    : undefined;
  const targetErrors = before ? validateTarget(action, before, GRAPHQL_VOCABULARY).map(userErrorOfViolation) : [];
  if (targetErrors.length > 0)
    return { userErrors: targetErrors, alreadyDone: false, clientToken: request.clientToken ?? undefined };

  const result = await writes.write(action, request);
  const { clientToken } = result;
  const { alreadyDone, current, unexplained }: Reconciled =
    action.transition || action.isApplied
      ? await reconcile(result, request, action, () =>
          reads.currentRouterInterface(request.regionId ?? '', request.routerInterfaceId ?? ''),
        )
      : { alreadyDone: false };

  if (result.outcome === 'done' || alreadyDone) {
    const response = result.outcome === 'done' ? result.response : undefined;
    const target = targetOf(request, response);
    return { userErrors: [], alreadyDone, clientToken, target, response, before, requestId: response?.requestId };
  }
  if (unexplained) throw outcomeUnknown(result);
  const fields = new Set(Object.keys(action.parameters));
  const userError = stateConflict(result, action.transition, fields, current?.interface) ?? userErrorOf(result, fields);
  if (!userError) throw errorOf(result);
  return {
    userErrors: [withRegionSuggestion(userError, request)],
    alreadyDone: false,
    clientToken,
    requestId: userError.upstream?.requestId,
  };
}

/** Uses the HTTP header `Idempotency-Key` as the client token of an input without one. */
function withIdempotencyKey<Request extends MutationRequest>(input: Request, header: string | undefined): Request {
  return header === undefined || (input.clientToken ?? undefined) !== undefined
    ? input
    : { ...input, clientToken: idempotencyKeyOf(header) };
}

function tokenMismatch({ clientToken }: MutationRequest, header: string | undefined): Violation[] {
  return header === undefined || clientToken === idempotencyKeyOf(header) ? [] : [TOKEN_MISMATCH];
}

/** The user error of a region without an endpoint. None where `regionId` already violates a rule. */
function unknownRegion(served: boolean, others: readonly UserError[]): UserError[] {
  if (served || others.some(({ field }) => field?.[0] === 'regionId')) return [];
  const message = 'regionId is a region that this gateway does not know. The operator of the gateway can add regions.';
  return [{ code: 'NOT_FOUND', field: ['regionId'], message }];
}
