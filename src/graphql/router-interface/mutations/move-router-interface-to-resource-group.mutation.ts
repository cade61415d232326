import { changeResourceGroup } from '../../../vpc/actions/change-resource-group';
import { targetMutation } from '../target-mutation';

export const MoveRouterInterfaceToResourceGroupMutation = targetMutation({
  action: changeResourceGroup,
  name: 'moveRouterInterfaceToResourceGroup',
  inputDescription: 'The router interface, and the resource group that it moves to.',
  description:
    'Moves an interface to another resource group of the account, in any state. Safe to repeat: moving it to the same group ' +
    'twice equals moving it once.',
});
