import { type RequestOf, string } from '../rules/parameter';
import { required, scopeOf } from '../rules/rule';
import { idFormat } from '../rules/text-rules';
import { documented } from '../sources/sources';
import { defineAction } from './action';
import { readAccepted } from './shared/accepted';
import { RESOURCE_TYPE } from './shared/tags';
import { TARGET, targetRules } from './shared/target';

const PARAMETERS = {
  ...TARGET,
  newResourceGroupId: string('Resource group that the interface moves to.'),
} as const;
type Request = RequestOf<typeof PARAMETERS>;

const scope = scopeOf<Request>('move');

/** Has no client token. Moving an interface to the same group twice equals moving it once. */
export const changeResourceGroup = defineAction({
  name: 'ChangeResourceGroup',
  summary: 'Moves an interface to another resource group.',
  kind: 'write',
  idempotency: 'natural',
  parameters: PARAMETERS,
  rules: [
    ...targetRules<Request>(),
    required(scope, 'newResourceGroupId', documented('sdk', 'ChangeResourceGroupRequest')),
    idFormat(scope, 'newResourceGroupId', 'rg'),
  ],
  wireNames: { routerInterfaceId: 'ResourceId' },
  encode: ({ regionId, routerInterfaceId, newResourceGroupId }) => ({
    regionId,
    resourceType: RESOURCE_TYPE,
    resourceId: routerInterfaceId,
    newResourceGroupId,
  }),
  isApplied: ({ resourceGroupId }, { newResourceGroupId }) => resourceGroupId === newResourceGroupId,
  // The upstream publishes no list for this action. These are the codes of neighbouring actions.
  errorCodes: [
    'InvalidRegionId.NotFound',
    'InvalidResourceId.NotFound',
    'InvalidResourceType.NotFound',
    'ResourceNotInResourceGroup',
  ],
  read: readAccepted,
});
