import { tagResourcesForExpressConnect } from '../../../vpc/actions/tag-resources-for-express-connect';
import { targetMutation } from '../target-mutation';

export const TagRouterInterfaceMutation = targetMutation({
  action: tagResourcesForExpressConnect,
  name: 'tagRouterInterface',
  inputDescription: 'The router interface, and the tags to set.',
  description: 'Sets tags of an interface. Safe to repeat: setting the same tags twice equals setting them once.',
});
