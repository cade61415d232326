import type { Action, Call } from '../action';
import { errorRows, onBasis } from '../error-rows';
import { documented, guess, inferred } from '../evidence';
import { optionalParameter, REGION_ID, requiredParameter, tagParameters } from '../parameters/definition';
import { optionalText, readInteger } from '../parameters/read-value';
import { REGION_ERRORS, readRegion } from '../parameters/region';
import {
  hasAllTags,
  matchesCondition,
  readTagConditions,
  TAG_CONDITION_BEHAVIOURS,
  TAG_CONDITION_ERRORS,
  type TagCondition,
} from '../parameters/tag-conditions';
import { refuse } from '../refusal';
import {
  RESOURCE_BEHAVIOURS,
  RESOURCE_ERRORS,
  ROUTER_INTERFACE_TYPE,
  readResourceIds,
  readResourceType,
} from '../rules/tagged-resources';
import type { RouterInterface, Tag } from '../state/router-interface';

/** Start of a page: a tag of the interface with this sequence number. */
interface Cursor {
  readonly sequence: number;
  readonly tag: number;
}

const ERRORS = {
  ...onBasis({ certainty: 'inferred', source: 'metadata' }, REGION_ERRORS),
  ...RESOURCE_ERRORS,
  ...TAG_CONDITION_ERRORS,
  ...errorRows(
    { certainty: 'inferred', source: 'metadata' },
    {
      'MissParameter.TagOrResourceId': [400, 'The parameter Tag.n or ResourceId.n is needed.'],
      'IllegalParam.NextToken': [400, 'User nextToken is illegal.'],
    },
  ),
};

export const listTagResourcesForExpressConnect = {
  name: 'ListTagResourcesForExpressConnect',
  description: 'Lists the tags of router interfaces, one item for each tag.',
  parameters: [
    requiredParameter('ResourceType', 'ROUTERINTERFACE; resources of other types have no tags here'),
    REGION_ID,
    optionalParameter('NextToken', 'from the previous page'),
    optionalParameter('MaxResults', '1–100; default 20', 'int32'),
    optionalParameter('ResourceId.N', 'up to 20; required without Tag.N'),
    ...tagParameters('Tag', 'conditions, combined with AND; without a value any value matches'),
  ],
  errors: ERRORS,
  faultOnlyErrors: {},
  behaviours: [
    documented('sdk', '`ResourceId.N`, `Tag.N` or both are required.'),
    documented('sdk', 'An interface matches if it has all tags of the conditions.'),
    inferred('sdk', 'Of a matching interface, only the tags of the conditions are listed.'),
    inferred('metadata', 'The codes are those of neighbouring actions: the list of this action is not published.'),
    guess('An unknown `ResourceId` matches no interface.'),
    ...RESOURCE_BEHAVIOURS,
    ...TAG_CONDITION_BEHAVIOURS,
  ],
  run(call) {
    const { parameters } = call;
    const { regionId } = readRegion(parameters);
    const type = readResourceType(parameters);
    const ids = readResourceIds(parameters);
    const conditions = readTagConditions(parameters, 'Tag');
    const size = readInteger(parameters, 'MaxResults', 1, 100) ?? 20;
    const start = readCursor(optionalText(parameters, 'NextToken'));
    if (ids.length === 0 && conditions.length === 0) refuse(ERRORS['MissParameter.TagOrResourceId']);

    const found = type === ROUTER_INTERFACE_TYPE ? interfacesOf(call, regionId, ids) : [];
    // One item more than the page: the start of the next page.
    const items: { routerInterface: RouterInterface; tag: Tag; position: number }[] = [];
    for (const item of tagsOf(found, conditions, start)) {
      if (items.push(item) > size) break;
    }
    const next = items[size];
    return {
      NextToken: next ? tokenOf({ sequence: next.routerInterface.sequence, tag: next.position }) : '',
      TagResources: {
        TagResource: items.slice(0, size).map(({ routerInterface, tag }) => ({
          ResourceId: routerInterface.id,
          ResourceType: type,
          TagKey: tag.key,
          TagValue: tag.value,
        })),
      },
    };
  },
} satisfies Action;

function interfacesOf(
  { world, accountId }: Call,
  regionId: string,
  ids: readonly string[],
): readonly RouterInterface[] {
  if (ids.length === 0) return world.routerInterfaces.list(accountId, regionId);
  return ids
    .flatMap((id) => world.routerInterfaces.find(id) ?? [])
    .filter((found) => found.ownerId === accountId && found.regionId === regionId)
    .sort((left, right) => left.sequence - right.sequence);
}

function* tagsOf(interfaces: readonly RouterInterface[], conditions: readonly TagCondition[], start: Cursor) {
  for (const routerInterface of interfaces) {
    const { sequence, tags } = routerInterface;
    if (sequence < start.sequence || !hasAllTags(tags, conditions)) continue;
    for (const [position, tag] of tags.entries()) {
      const matches = conditions.length === 0 || conditions.some((condition) => matchesCondition(tag, condition));
      if (matches && (sequence > start.sequence || position >= start.tag)) yield { routerInterface, tag, position };
    }
  }
}

function readCursor(token: string | undefined): Cursor {
  if (token === undefined) return { sequence: 0, tag: 0 };
  const [, sequence, tag] = /^(\d{1,15})\/(\d{1,2})$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return sequence && tag ? { sequence: Number(sequence), tag: Number(tag) } : refuse(ERRORS['IllegalParam.NextToken']);
}

function tokenOf({ sequence, tag }: Cursor): string {
  return Buffer.from(`${sequence}/${tag}`).toString('base64url');
}
