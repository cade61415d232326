import { untagResourcesForExpressConnect } from '../../../vpc/actions/untag-resources-for-express-connect';
import { targetMutation } from '../target-mutation';

export const UntagRouterInterfaceMutation = targetMutation({
  action: untagResourcesForExpressConnect,
  name: 'untagRouterInterface',
  inputDescription: 'The router interface, and the keys of the tags to remove.',
  description: 'Removes tags of an interface. Safe to repeat: removing the same tags twice equals removing them once.',
});
