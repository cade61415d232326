import type { TagResourcesForExpressConnectRequest } from '../../../../src/vpc/actions/tag-resources-for-express-connect';
import type { UntagResourcesForExpressConnectRequest } from '../../../../src/vpc/actions/untag-resources-for-express-connect';
import { type EdgeTable, TARGET_INTERFACE, tagsWithKeys, texts } from './edge-table';

export const tagResourcesEdges: EdgeTable<TagResourcesForExpressConnectRequest> = {
  subject: 'TagResourcesForExpressConnect',
  valid: { ...TARGET_INTERFACE, tags: [{ key: 'a' }] },
  edges: {
    'tagInterface.tags.required': {
      satisfied: [{}],
      violated: [
        [{ tags: [] }, 'REQUIRED tags'],
        [{ tags: undefined }, 'REQUIRED tags'],
      ],
    },
    'tagInterface.tags.length': {
      satisfied: [{ tags: tagsWithKeys(20) }],
      violated: [[{ tags: tagsWithKeys(21) }, 'INVALID_LENGTH tags']],
    },
    'tagInterface.tags.uniqueKeys': {
      satisfied: [{ tags: [{ key: 'a' }, { key: 'b' }] }],
      violated: [[{ tags: [{ key: 'a' }, { key: 'a' }] }, 'INVALID_COMBINATION tags']],
    },
  },
};

export const untagResourcesEdges: EdgeTable<UntagResourcesForExpressConnectRequest> = {
  subject: 'UntagResourcesForExpressConnect',
  valid: { ...TARGET_INTERFACE, tagKeys: ['a'] },
  edges: {
    'untagInterface.tagKeys.required': {
      satisfied: [{ tagKeys: ['a'] }, { tagKeys: undefined, all: true }],
      violated: [
        [{ tagKeys: [] }, 'REQUIRED tagKeys'],
        [{ tagKeys: undefined, all: false }, 'REQUIRED tagKeys'],
      ],
    },
    'untagInterface.tagKeys.length': {
      satisfied: [{ tagKeys: texts(20) }],
      violated: [[{ tagKeys: texts(21) }, 'INVALID_LENGTH tagKeys']],
    },
    'untagInterface.tagKeys.notEmpty': {
      satisfied: [{ tagKeys: ['a'] }],
      violated: [[{ tagKeys: ['a', ''] }, 'INVALID_FORMAT tagKeys']],
    },
    'untagInterface.tagKeys.allowed': {
      satisfied: [
        { tagKeys: undefined, all: true },
        { tagKeys: ['a'], all: false },
      ],
      violated: [[{ tagKeys: ['a'], all: true }, 'NOT_ALLOWED tagKeys']],
    },
  },
};
