import { activateRouterInterface } from '../../../vpc/actions/activate-router-interface';
import { targetMutation } from '../target-mutation';

export const ActivateRouterInterfaceMutation = targetMutation({
  action: activateRouterInterface,
  inputDescription: 'The router interface to activate.',
  description:
    'Activates an INACTIVE interface: it becomes ACTIVATING, then ACTIVE. Safe to repeat: an interface that is already ' +
    'ACTIVE or ACTIVATING is a success.',
});
