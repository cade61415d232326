import { deactivateRouterInterface } from '../../../vpc/actions/deactivate-router-interface';
import { targetMutation } from '../target-mutation';

export const DeactivateRouterInterfaceMutation = targetMutation({
  action: deactivateRouterInterface,
  inputDescription: 'The router interface to deactivate.',
  description:
    'Deactivates an ACTIVE interface, and its traffic stops: it becomes DEACTIVATING, then INACTIVE. Safe to repeat: an ' +
    'interface that is already INACTIVE or DEACTIVATING is a success.',
});
