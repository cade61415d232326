import { modifyRouterInterfaceAttribute } from '../../../vpc/actions/modify-router-interface-attribute';
import { targetMutation } from '../target-mutation';

export const ModifyRouterInterfaceAttributeMutation = targetMutation({
  action: modifyRouterInterfaceAttribute,
  inputDescription: 'The router interface to change, and its new values.',
  description:
    'Changes the name, the description, the peer or the health check of an interface. Absent fields stay unchanged. Safe ' +
    'to repeat: setting the same values twice equals setting them once.',
});
