import type { Action } from '../action';
import { refuse } from '../errors';
import { mandatoryParameter, REGION_ID } from '../parameters/definition';
import { requireOwnInterface } from '../rules/own-interface';
import { requireAcceptor } from '../rules/pairing';
import { hasBillsOutstanding } from '../rules/quotas';
import { startConnecting } from '../state/transitions';

/**
 * Initiator Idle → Connecting → Active, acceptor Idle → AcceptingConnecting → Active. Only an initiator connects, only Idle ones can be
 * connected, only one pair between two routers, and not with bills outstanding (metadata). That an acceptor that is not Idle gets
 * IncorrectRIStatus too is inferred.
 */
export const connectRouterInterface: Action = {
  name: 'ConnectRouterInterface',
  does: 'Initiator: Idle → Connecting → Active. Acceptor: Idle → AcceptingConnecting → Active.',
  parameters: [REGION_ID, mandatoryParameter('RouterInterfaceId', "the initiator, one of the caller's in the region")],
  run(call) {
    const { world, accountId } = call;
    const initiator = requireOwnInterface(call, {
      unknownRegion: 'InvalidRegionId.NotFound#read',
      notFound: 'InvalidRouterInterfaceId.NotFound',
      notOwner: 'IllegalParam.InstanceOwner',
    });
    if (initiator.role !== 'InitiatingSide') refuse('IncorrectRole.NotInitiatingSide');
    if (initiator.status !== 'Idle') refuse('IncorrectRIStatus#idle');
    if (hasBillsOutstanding(world, accountId)) refuse('Forbidden.BillsOutstanding#connect');
    const acceptor = requireAcceptor(world, initiator);
    if (acceptor.status !== 'Idle') refuse('IncorrectRIStatus#idle');
    const connected = world.routerInterfaces.isConnected(initiator.routerId, acceptor.routerId);
    if (world.settings.onePairPerRouters && connected) refuse('Forbidden.OnlyOneConnection');
    startConnecting(call, initiator, acceptor);
    return {};
  },
};
