import * as fc from 'fast-check';
import { globalId, keyOfGlobalId, NODE_TYPES } from '../../../src/graphql/node/global-id';

const encode = (text: string) => Buffer.from(text).toString('base64url');
const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);

it('for any type, region and id: the global id is URL-safe and leads back to them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NODE_TYPES), ids, ids, (type, regionId, upstreamId) => {
      const id = globalId(type, regionId, upstreamId);
      expect(id).toMatch(/^[\w-]+$/);
      expect(keyOfGlobalId(id)).toEqual({ type, account: 'default', regionId, upstreamId });
    }),
  );
});

it('the type and the region are part of the id', () => {
  const all = ['RouterInterface', 'VRouter'] as const;
  const texts = all.flatMap((type) => ['cn-beijing', 'cn-hangzhou'].map((region) => globalId(type, region, 'x-1')));
  expect(new Set(texts).size).toBe(4);
});

it.each([
  ['an empty text', ''],
  ['an id of the upstream', 'ri-2zeabc'],
  ['another type', encode('Tag:default:cn-beijing:ri-1')],
  ['no id', encode('RouterInterface:default:cn-beijing:')],
  ['no region', encode('RouterInterface:default::ri-1')],
  ['a further part', encode('RouterInterface:default:cn-beijing:ri-1:2')],
  ['another spelling of the same bytes', `${globalId('RouterInterface', 'cn-beijing', 'ri-1')}=`],
])('%s is not a global id', (_case, text) => {
  expect(keyOfGlobalId(text)).toBeUndefined();
});

it.each(['place:1', 'RouterInterface'])('%s is not a global id', (text) => {
  expect(keyOfGlobalId(encode(text))).toBeUndefined();
});
