import type { Action, Call } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, onBasis, pickRows } from '../error-rows';
import { documented, guess, inferred, observed } from '../evidence';
import { CLIENT_TOKEN, REGION_ID, ROUTER_INTERFACE_ID, requiredParameter } from '../parameters/definition';
import { requiredText } from '../parameters/read-value';
import { REGION_ERRORS } from '../parameters/region';
import { refuse } from '../refusal';
import { CLIENT_TOKEN_BEHAVIOURS, CLIENT_TOKEN_ERRORS, runIdempotent } from '../rules/client-token';
import { requireOwnInterface } from '../rules/own-interface';
import { isPeerDeleted } from '../rules/peer';
import { isStable } from '../state/router-interface';
import { isInitiatorSpec, NEGATIVE } from '../state/specs';
import { startTransition } from '../state/transitions';
import type { Json } from '../wire/json';

const ERRORS = {
  ...onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
  ...pickRows(
    ROUTER_INTERFACE_ERRORS,
    'InvalidRouterInterfaceId.NotFound',
    'InvalidInstance.StatusError',
    'InvalidRouterInterfaceSpec.Malformed',
  ),
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'Forbidden.FinancialLocked#spec': [
        400,
        'RouterInterface can not be operated by this action when it?s FinancialLocked.',
      ],
      'InvalidInstanceOwner.Error': [400, 'The router instance owner error.'],
      'InvalidSpec.ValueNotSupported': [400, 'The specified Spec is not supported.'],
      'InvalidOpposite.NotFound': [400, 'The opposite does not exist.'],
    },
  ),
  ...CLIENT_TOKEN_ERRORS,
};

export const modifyRouterInterfaceSpec = {
  name: 'ModifyRouterInterfaceSpec',
  description: 'Changes the spec: a stable status → `Activating` → the same status. Returns `Spec`.',
  parameters: [
    REGION_ID,
    ROUTER_INTERFACE_ID,
    requiredParameter('Spec', 'Mini.2 … Xlarge.1 for an initiator, Negative for an acceptor'),
    CLIENT_TOKEN,
  ],
  errors: ERRORS,
  faultOnlyErrors: errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'InvalidParam.NotFound#spec': [400, 'Parameter must not be null,uid, bid,regionNo, remoteRegionNo or routerId'],
      'InvalidOppositeRegionId.NotFound': [400, 'The OppositeRegionId provided does not exist in our records.'],
      'IllegalParam.chargeType': [400, 'RouterInterface chargeType different.'],
      ResourceQueryError: [400, 'The specified resource is queried error.'],
      // The list contains the code twice, once with a leading space.
      ' InvalidSpec.ValueNotSupported': [400, 'The specified Spec is not supported.'],
    },
  ),
  behaviours: [
    documented('sdk', '`Active` → `Activating` → `Active`.'),
    observed('terraform', 'An `Idle` interface can be changed, and reads return the new spec immediately.'),
    guess('An `Idle` or `Inactive` interface also passes through `Activating`, and returns to its status.'),
    documented('metadata', 'A `FinancialLocked` interface is refused.'),
    inferred('metadata', 'A spec of the other role is refused with `InvalidRouterInterfaceSpec.Malformed`.'),
    inferred('metadata', 'The peer counts as deleted from `Deleting` on: `InvalidOpposite.NotFound`.'),
    ...CLIENT_TOKEN_BEHAVIOURS,
  ],
  run: (call) => runIdempotent(call, () => modifySpec(call)),
} satisfies Action;

function modifySpec(call: Call): Json {
  const spec = requiredText(call.parameters, 'Spec');
  if (spec !== NEGATIVE && !isInitiatorSpec(spec)) refuse(ERRORS['InvalidSpec.ValueNotSupported']);
  const target = requireOwnInterface(call, {
    unknownRegion: ERRORS['InvalidRegionId.NotFound#read'],
    notFound: ERRORS['InvalidRouterInterfaceId.NotFound'],
    notOwner: ERRORS['InvalidInstanceOwner.Error'],
  });
  if (target.businessStatus === 'FinancialLocked') refuse(ERRORS['Forbidden.FinancialLocked#spec']);
  const { status } = target;
  if (!isStable(status)) refuse(ERRORS['InvalidInstance.StatusError']);
  const isAcceptor = target.role === 'AcceptingSide';
  if ((spec === NEGATIVE) !== isAcceptor) refuse(ERRORS['InvalidRouterInterfaceSpec.Malformed']);
  if (isPeerDeleted(call.world, target)) refuse(ERRORS['InvalidOpposite.NotFound']);
  target.spec = spec;
  startTransition(call, target, 'Activating', status);
  return { Spec: spec };
}
