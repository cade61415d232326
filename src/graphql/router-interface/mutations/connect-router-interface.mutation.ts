import { connectRouterInterface } from '../../../vpc/actions/connect-router-interface';
import { targetMutation } from '../target-mutation';

export const ConnectRouterInterfaceMutation = targetMutation({
  action: connectRouterInterface,
  inputDescription: 'The router interface to connect, on the initiating side.',
  description:
    'Connects an IDLE initiator with its peer: both become ACTIVE. Each interface must first name the other one in its ' +
    'four opposite fields. Safe to repeat: an interface that is already ACTIVE or CONNECTING is a success.',
});
