import type { Action } from '../action';
import { errorRows, onBasis } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import { REGION_ID, requiredParameter } from '../parameters/definition';
import { requiredText } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import { refuse } from '../refusal';
import { ROUTER_INTERFACE_TYPE, readResourceType, TAGGABLE_ERRORS } from '../rules/tagged-resources';

const GROUP_ERRORS = errorRows(
  { certainty: 'inferred', source: 'metadata' },
  {
    ResourceNotInResourceGroup: [400, 'The specified resource is not in the specified ResourceGroup.'],
  },
);

export const changeResourceGroup = {
  name: 'ChangeResourceGroup',
  description: 'Moves a router interface to another resource group.',
  parameters: [
    requiredParameter('ResourceType', 'ROUTERINTERFACE; resources of other types cannot be moved here'),
    REGION_ID,
    requiredParameter('ResourceId', 'an existing router interface'),
    requiredParameter('NewResourceGroupId', 'an existing resource group'),
  ],
  errors: {
    ...onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
    'InvalidResourceType.NotFound': TAGGABLE_ERRORS['InvalidResourceType.NotFound'],
    'InvalidResourceId.NotFound': TAGGABLE_ERRORS['InvalidResourceId.NotFound'],
    ...GROUP_ERRORS,
  },
  faultOnlyErrors: {},
  behaviours: [
    documented('sdk', '`ResourceType` is ROUTERINTERFACE for a router interface.'),
    inferred('metadata', 'The codes are those of neighbouring actions: the list of this action is not published.'),
    guess('An interface moves at once and in any state. Moving it to its own group is a success.'),
  ],
  run({ world, accountId, parameters }) {
    const { regionId } = readRegion(parameters);
    const type = readResourceType(parameters);
    const id = requiredText(parameters, 'ResourceId');
    const target = type === ROUTER_INTERFACE_TYPE ? world.routerInterfaces.find(id) : undefined;
    if (target?.ownerId !== accountId || target.regionId !== regionId)
      refuse(TAGGABLE_ERRORS['InvalidResourceId.NotFound']);
    const group = requiredText(parameters, 'NewResourceGroupId');
    if (!world.settings.resourceGroups.includes(group)) refuse(GROUP_ERRORS.ResourceNotInResourceGroup);
    target.resourceGroupId = group;
    return {};
  },
} satisfies Action;
