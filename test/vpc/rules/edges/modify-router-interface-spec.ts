import type { ModifyRouterInterfaceSpecRequest } from '../../../../src/vpc/actions/modify-router-interface-spec';
import { type EdgeTable, TARGET_INTERFACE } from './edge-table';

export const modifyRouterInterfaceSpecEdges: EdgeTable<ModifyRouterInterfaceSpecRequest> = {
  subject: 'ModifyRouterInterfaceSpec',
  valid: { ...TARGET_INTERFACE, spec: 'Mini.2' },
  edges: {
    'modifySpec.spec.required': { satisfied: [{}], violated: [[{ spec: undefined }, 'REQUIRED spec']] },
    'modifySpec.spec.initiator': {
      satisfied: [{ spec: 'Xlarge.1' }],
      violated: [[{ spec: 'Negative' }, 'INVALID_COMBINATION spec']],
    },
  },
};
