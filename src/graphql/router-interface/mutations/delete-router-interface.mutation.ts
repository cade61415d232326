import { deleteRouterInterface } from '../../../vpc/actions/delete-router-interface';
import { targetMutation } from '../target-mutation';

export const DeleteRouterInterfaceMutation = targetMutation({
  action: deleteRouterInterface,
  deletes: 'interface',
  inputDescription: 'The router interface to delete.',
  description:
    'Deletes an IDLE or INACTIVE interface that no route uses: it becomes DELETING, then disappears. Its peer stays. Safe ' +
    'to repeat with the same clientToken. An unknown id in the region is NOT_FOUND, because it can be a ' +
    'mistake. A PRE_PAID interface is refused before anything is sent.',
});
