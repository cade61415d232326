import { type Rule, scopeOf, whenPresent } from '../rules/rule';
import { documented, inferred } from '../sources/sources';
import type { CreateRouterInterfaceRequest as Request } from './create-router-interface.parameters';

const scope = scopeOf<Request>('create');

export const isAcceptor = (request: Request) => request.role === 'AcceptingSide';
export const isOnVbr = (request: Request) => request.routerType === 'VBR';
/** The upstream assumes VRouter for a peer without a type. */
export const hasPeerOnVbr = (request: Request) => request.oppositeRouterType === 'VBR';

/** Which routers can be the two ends of a connection. A pair that violates a rule is created and billed, but never connects. */
export const PAIR_RULES: readonly Rule<Request>[] = [
  whenPresent(scope, {
    field: 'role',
    name: 'initiatorOnVbr',
    code: 'INVALID_COMBINATION',
    message: '{role} must be {Role.INITIATING_SIDE} when {routerType} is {RouterType.VBR}.',
    basis: documented('reference', 'notes'),
    check: (request) => !(isOnVbr(request) && isAcceptor(request)),
  }),
  whenPresent(scope, {
    field: 'role',
    name: 'peerOnVbr',
    code: 'INVALID_COMBINATION',
    message:
      '{role} must be {Role.ACCEPTING_SIDE} when {routerType} is {RouterType.VROUTER} and {oppositeRouterType} is ' +
      '{RouterType.VBR}: the interface on the virtual border router is the initiator.',
    basis: documented('resourceOrchestration', 'Role'),
    check: (request) => request.routerType !== 'VRouter' || !hasPeerOnVbr(request) || isAcceptor(request),
  }),
  whenPresent(scope, {
    field: 'oppositeRouterType',
    name: 'peerOfVbr',
    code: 'INVALID_COMBINATION',
    message:
      '{oppositeRouterType} must be {RouterType.VROUTER} when {routerType} is {RouterType.VBR}: two virtual border routers ' +
      'cannot be connected with each other.',
    basis: documented('resourceOrchestration', 'OppositeRouterType'),
    check: (request) => !(isOnVbr(request) && hasPeerOnVbr(request)),
  }),
  whenPresent(scope, {
    field: 'oppositeAccessPointId',
    name: 'allowed',
    code: 'NOT_ALLOWED',
    message: '{oppositeAccessPointId} is only allowed when {oppositeRouterType} is {RouterType.VBR}.',
    basis: documented('accessPointPage', 'OppositeAccessPointId; an absent OppositeRouterType is VRouter'),
    check: hasPeerOnVbr,
  }),
  whenPresent(scope, {
    field: 'oppositeRouterId',
    name: 'otherRouter',
    code: 'INVALID_COMBINATION',
    message: '{oppositeRouterId} must be another router than {routerId}.',
    basis: inferred('metadata', 'error list of ConnectRouterInterface, IncorrectOppositeInterfaceInfo'),
    // The format allows both cases of letters.
    check: ({ routerId, oppositeRouterId }) => oppositeRouterId?.toLowerCase() !== routerId?.toLowerCase(),
  }),
];
