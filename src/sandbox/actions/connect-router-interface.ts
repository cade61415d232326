import type { Action } from '../action';
import { ROUTER_INTERFACE_ERRORS } from '../common-errors/router-interface';
import { errorRows, pickRows } from '../error-rows';
import { documented, inferred, observed } from '../evidence';
import { REGION_ID, requiredParameter } from '../parameters/definition';
import { REGION_ERRORS } from '../parameters/region';
import { refuse } from '../refusal';
import { requireOwnInterface } from '../rules/own-interface';
import { PAIRING_BEHAVIOURS, PAIRING_ERRORS, requireAcceptor } from '../rules/pairing';
import { hasBillsOutstanding } from '../rules/quotas';
import { startConnecting } from '../state/transitions';

const ERRORS = {
  ...REGION_ERRORS,
  ...pickRows(ROUTER_INTERFACE_ERRORS, 'InvalidRouterInterfaceId.NotFound', 'IllegalParam.InstanceOwner'),
  ...PAIRING_ERRORS,
  ...errorRows(
    { certainty: 'documented', source: 'metadata' },
    {
      'IncorrectRole.NotInitiatingSide': [400, 'The specified RouterInterface is not InitiatingSide.'],
      'IncorrectRIStatus#idle': [400, "RouterInterface can be operated by this action only when it's status is Idle."],
      'Forbidden.OnlyOneConnection': [400, 'The Specified routers have a connection already'],
      'Forbidden.BillsOutstanding#connect': [400, 'You cannot use this action because you have bills outstanding.'],
    },
  ),
};

export const connectRouterInterface = {
  name: 'ConnectRouterInterface',
  description: 'Initiator: `Idle` → `Connecting` → `Active`. Acceptor: `Idle` → `AcceptingConnecting` → `Active`.',
  parameters: [REGION_ID, requiredParameter('RouterInterfaceId', 'an initiator of the account in the region')],
  errors: ERRORS,
  faultOnlyErrors: errorRows(
    { certainty: 'documented', source: 'metadata' },
    { 'ErrCode.Invalid': [400, 'got error'] },
  ),
  behaviours: [
    documented('sdk', 'Only an `Idle` initiator can connect: `Idle` → `Connecting` → `Active`.'),
    inferred('sdk', 'The acceptor: `Idle` → `AcceptingConnecting` → `Active`.'),
    inferred('metadata', 'An acceptor that is not `Idle` is refused with `IncorrectRIStatus`.'),
    documented('metadata', 'Two routers can have one connection.'),
    documented('metadata', 'An account with bills outstanding is refused.'),
    observed(
      'terraform',
      'A change of the peer can be invisible to Connect for up to 2 minutes; see `--modify-lag-ms`.',
    ),
    ...PAIRING_BEHAVIOURS,
  ],
  run(call) {
    const { world, accountId } = call;
    const initiator = requireOwnInterface(call, {
      unknownRegion: ERRORS['InvalidRegionId.NotFound#read'],
      notFound: ERRORS['InvalidRouterInterfaceId.NotFound'],
      notOwner: ERRORS['IllegalParam.InstanceOwner'],
    });
    if (initiator.role !== 'InitiatingSide') refuse(ERRORS['IncorrectRole.NotInitiatingSide']);
    if (initiator.status !== 'Idle') refuse(ERRORS['IncorrectRIStatus#idle']);
    if (hasBillsOutstanding(world, accountId)) refuse(ERRORS['Forbidden.BillsOutstanding#connect']);
    const acceptor = requireAcceptor(world, initiator);
    if (acceptor.status !== 'Idle') refuse(ERRORS['IncorrectRIStatus#idle']);
    const connected = world.routerInterfaces.isConnected(initiator.routerId, acceptor.routerId);
    if (world.settings.onePairPerRouters && connected) refuse(ERRORS['Forbidden.OnlyOneConnection']);
    startConnecting(call, initiator, acceptor);
    return {};
  },
} satisfies Action;
