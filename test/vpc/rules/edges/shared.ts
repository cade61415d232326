import type { Tag } from '../../../../src/vpc/actions/shared/tags';
import type { Target } from '../../../../src/vpc/actions/shared/target';
import { a, type Edges } from './edge-table';

/** Rules that several actions share. Their edges are tested with every such action. */
export const targetEdges: Edges<Target> = {
  'target.regionId.required': { satisfied: [{}], violated: [[{ regionId: '' }, 'REQUIRED regionId']] },
  'target.regionId.format': {
    satisfied: [{ regionId: 'eu-west-1' }, { regionId: `cn-${a(40)}` }],
    violated: [
      [{ regionId: `cn-${a(41)}` }, 'INVALID_FORMAT regionId'],
      [{ regionId: 'Beijing' }, 'INVALID_FORMAT regionId'],
    ],
  },
  'target.routerInterfaceId.required': {
    satisfied: [{}],
    violated: [[{ routerInterfaceId: undefined }, 'REQUIRED routerInterfaceId']],
  },
  'target.routerInterfaceId.format': {
    satisfied: [{ routerInterfaceId: `ri-${a(60)}` }, { routerInterfaceId: 'ri-a' }],
    violated: [
      [{ routerInterfaceId: `ri-${a(61)}` }, 'INVALID_FORMAT routerInterfaceId'],
      [{ routerInterfaceId: 'vrt-a' }, 'INVALID_FORMAT routerInterfaceId'],
    ],
  },
};

export const clientTokenEdges: Edges<{ clientToken?: string | null }> = {
  'token.clientToken.length': {
    satisfied: [{ clientToken: 'a' }, { clientToken: a(64) }],
    violated: [
      [{ clientToken: '' }, 'INVALID_LENGTH clientToken'],
      [{ clientToken: a(65) }, 'INVALID_LENGTH clientToken'],
    ],
  },
  'token.clientToken.characters': {
    satisfied: [
      { clientToken: '123e4567-e89b-12d3-a456-426655440000' },
      { clientToken: '!"# ~' },
      { clientToken: '~' },
    ],
    violated: [
      [{ clientToken: 'é' }, 'INVALID_FORMAT clientToken'],
      [{ clientToken: 'a\nb' }, 'INVALID_FORMAT clientToken'],
      [{ clientToken: '\u007f' }, 'INVALID_FORMAT clientToken'],
    ],
  },
};

export const tagEdges: Edges<{ tags?: Tag[] | null }> = {
  'tag.key.required': {
    satisfied: [{ tags: [{ key: 'a' }] }],
    violated: [
      [{ tags: [{ value: 'a' }] }, 'REQUIRED tags.0.key'],
      [{ tags: [{ key: '' }] }, 'REQUIRED tags.0.key'],
    ],
  },
  'tag.key.length': {
    satisfied: [{ tags: [{ key: a(128) }] }],
    violated: [[{ tags: [{ key: 'ok' }, { key: a(129) }] }, 'INVALID_LENGTH tags.1.key']],
  },
  'tag.key.reservedPrefix': {
    satisfied: [{ tags: [{ key: 'my-aliyun' }, { key: 'acs' }] }],
    violated: [
      [{ tags: [{ key: 'aliyun' }] }, 'INVALID_FORMAT tags.0.key'],
      [{ tags: [{ key: 'acs:x' }] }, 'INVALID_FORMAT tags.0.key'],
    ],
  },
  'tag.key.noUrl': {
    satisfied: [{ tags: [{ key: 'http' }] }],
    violated: [[{ tags: [{ key: 'a\nhttp://b' }] }, 'INVALID_FORMAT tags.0.key']],
  },
  'tag.key.unicode': {
    satisfied: [{ tags: [{ key: '键' }] }],
    violated: [[{ tags: [{ key: '\udc00' }] }, 'INVALID_FORMAT tags.0.key']],
  },
  'tag.value.length': {
    satisfied: [{ tags: [{ key: 'a', value: a(128) }] }, { tags: [{ key: 'a', value: '' }] }],
    violated: [[{ tags: [{ key: 'a', value: a(129) }] }, 'INVALID_LENGTH tags.0.value']],
  },
  'tag.value.reservedPrefix': {
    satisfied: [{ tags: [{ key: 'a', value: 'b aliyun' }] }],
    violated: [[{ tags: [{ key: 'a', value: 'acs:b' }] }, 'INVALID_FORMAT tags.0.value']],
  },
  'tag.value.noUrl': {
    satisfied: [{ tags: [{ key: 'a', value: 'https' }] }],
    violated: [[{ tags: [{ key: 'a', value: 'b https://c' }] }, 'INVALID_FORMAT tags.0.value']],
  },
  'tag.value.unicode': {
    satisfied: [{ tags: [{ key: 'a', value: '值' }] }],
    violated: [[{ tags: [{ key: 'a', value: '\ud800' }] }, 'INVALID_FORMAT tags.0.value']],
  },
};
