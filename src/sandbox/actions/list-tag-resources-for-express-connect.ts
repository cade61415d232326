import type { Action, Call } from '../action';
import { refuse } from '../errors';
import { mandatoryParameter, optionalParameter, REGION_ID, tagParameters } from '../parameters/definition';
import { integerOf, optional } from '../parameters/read-value';
import { readRegion } from '../parameters/region';
import { hasAllTags, meets, readTagConditions, type TagCondition } from '../parameters/tag-conditions';
import { ROUTER_INTERFACE_TYPE, readResourceIds, readResourceType } from '../rules/tagged-resources';
import type { RouterInterface, Tag } from '../state/router-interface';

/** Where a page starts: at this tag of the interface with this sequence number. */
interface Cursor {
  readonly sequence: number;
  readonly tag: number;
}

/**
 * Which tags are on which interfaces, one item for each tag. ResourceId.N, Tag.N or both must be given; an interface must have all the
 * tags asked for, and of its tags those are listed (metadata's remarks). An unknown id finds none.
 */
export const listTagResourcesForExpressConnect: Action = {
  name: 'ListTagResourcesForExpressConnect',
  does: 'The tags of router interfaces, one item for each.',
  parameters: [
    mandatoryParameter('ResourceType', 'ROUTERINTERFACE; of the other types there are no tags'),
    REGION_ID,
    optionalParameter('NextToken', 'of the page before'),
    optionalParameter('MaxResults', '1–100; default 20', 'int32'),
    optionalParameter('ResourceId.N', 'up to 20; needed without Tag.N'),
    ...tagParameters('Tag', 'all must be there; without a value any value will do'),
  ],
  run(call) {
    const { parameters } = call;
    const { regionId } = readRegion(parameters);
    const type = readResourceType(parameters);
    const ids = readResourceIds(parameters);
    const conditions = readTagConditions(parameters, 'Tag');
    const size = integerOf(parameters, 'MaxResults', 1, 100) ?? 20;
    const start = readCursor(optional(parameters, 'NextToken'));
    if (ids.length === 0 && conditions.length === 0) refuse('MissParameter.TagOrResourceId');

    const found = type === ROUTER_INTERFACE_TYPE ? interfacesOf(call, regionId, ids) : [];
    const items: { one: RouterInterface; tag: Tag; position: number }[] = [];
    for (const item of tagsOf(found, conditions, start)) {
      if (items.push(item) > size) break;
    }
    const next = items[size];
    return {
      NextToken: next ? tokenOf({ sequence: next.one.sequence, tag: next.position }) : '',
      TagResources: {
        TagResource: items.slice(0, size).map(({ one, tag }) => ({
          ResourceId: one.id,
          ResourceType: type,
          TagKey: tag.key,
          TagValue: tag.value,
        })),
      },
    };
  },
};

function interfacesOf(
  { world, accountId }: Call,
  regionId: string,
  ids: readonly string[],
): readonly RouterInterface[] {
  if (ids.length === 0) return world.routerInterfaces.list(accountId, regionId);
  return ids
    .flatMap((id) => world.routerInterfaces.find(id) ?? [])
    .filter((one) => one.ownerId === accountId && one.regionId === regionId)
    .sort((one, other) => one.sequence - other.sequence);
}

function* tagsOf(interfaces: readonly RouterInterface[], conditions: readonly TagCondition[], start: Cursor) {
  for (const one of interfaces) {
    if (one.sequence < start.sequence || !hasAllTags(one.tags, conditions)) continue;
    for (const [position, tag] of one.tags.entries()) {
      const wanted = conditions.length === 0 || conditions.some((condition) => meets(tag, condition));
      if (wanted && (one.sequence > start.sequence || position >= start.tag)) yield { one, tag, position };
    }
  }
}

/** IllegalParam.NextToken. */
function readCursor(token: string | undefined): Cursor {
  if (token === undefined) return { sequence: 0, tag: 0 };
  const [, sequence, tag] = /^(\d{1,15})\/(\d{1,2})$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return sequence && tag ? { sequence: Number(sequence), tag: Number(tag) } : refuse('IllegalParam.NextToken');
}

function tokenOf({ sequence, tag }: Cursor): string {
  return Buffer.from(`${sequence}/${tag}`).toString('base64url');
}
