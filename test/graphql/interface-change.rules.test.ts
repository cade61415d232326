import 'reflect-metadata';
import { ConnectRouterInterfaceInput } from '../../src/graphql/router-interface/connect-router-interface.resolver';
import { TagInput } from '../../src/graphql/router-interface/create-router-interface.input';
import { DeleteExpressConnectInput } from '../../src/graphql/router-interface/delete-express-connect.resolver';
import { DeleteRouterInterfaceInput } from '../../src/graphql/router-interface/delete-router-interface.resolver';
import { ModifyRouterInterfaceAttributeInput } from '../../src/graphql/router-interface/modify-router-interface-attribute.resolver';
import { ModifyRouterInterfaceSpecInput } from '../../src/graphql/router-interface/modify-router-interface-spec.resolver';
import { TagRouterInterfaceInput } from '../../src/graphql/router-interface/tag-router-interface.resolver';
import { UntagRouterInterfaceInput } from '../../src/graphql/router-interface/untag-router-interface.resolver';
import { violations } from '../../src/graphql/ruled-field';
import {
  DELETE_EXPRESS_CONNECT_RULES,
  DELETE_ROUTER_INTERFACE_RULES,
  INTERFACE_RULES,
  MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES,
  MODIFY_ROUTER_INTERFACE_SPEC_RULES,
} from '../../src/vpc/rules/interface-change';
import { TAG_ROUTER_INTERFACE_RULES, UNTAG_ROUTER_INTERFACE_RULES } from '../../src/vpc/rules/tagging';

/** The rules of the actions that change an interface, each on both sides of its edge. */

type Change = Record<string, unknown>;
type Edges = Record<string, { holds: Change[]; breaks: [Change, string][] }>;

const a = (count: number) => 'a'.repeat(count);
const named = { regionId: 'cn-beijing', routerInterfaceId: 'ri-2zenfgfpyu3v93koa' };

const common: Edges = {
  'regionId is required.': { holds: [{}], breaks: [[{ regionId: '' }, 'REQUIRED regionId']] },
  'regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.': {
    holds: [{ regionId: 'eu-west-1' }],
    breaks: [[{ regionId: 'Beijing' }, 'INVALID_FORMAT regionId']],
  },
  'routerInterfaceId is required.': {
    holds: [{}],
    breaks: [[{ routerInterfaceId: undefined }, 'REQUIRED routerInterfaceId']],
  },
  'routerInterfaceId must look like "ri-…": letters, digits, hyphens.': {
    holds: [{ routerInterfaceId: 'ri-a' }],
    breaks: [[{ routerInterfaceId: 'vrt-a' }, 'INVALID_FORMAT routerInterfaceId']],
  },
};

const tokened: Edges = {
  'clientToken must be 1 to 64 characters long.': {
    holds: [{ clientToken: a(64) }],
    breaks: [[{ clientToken: a(65) }, 'INVALID_LENGTH clientToken']],
  },
  'clientToken must consist of printable ASCII characters.': {
    holds: [{ clientToken: '~' }],
    breaks: [[{ clientToken: '\u007f' }, 'INVALID_FORMAT clientToken']],
  },
};

const checked = { healthCheckSourceIp: '10.0.0.1', healthCheckTargetIp: '10.0.0.2' };

const modify: Edges = {
  'name, or another attribute to change, is required.': {
    holds: [{ name: 'ab' }, { name: undefined, hcRate: 1 }, { name: undefined, deleteHealthCheckIp: false }],
    breaks: [[{ name: undefined }, 'REQUIRED name']],
  },
  'name must be 2 to 128 characters long.': {
    holds: [{ name: a(128) }],
    breaks: [
      [{ name: 'a' }, 'INVALID_LENGTH name'],
      [{ name: a(129) }, 'INVALID_LENGTH name'],
    ],
  },
  'name must start with an English letter or a Chinese character.': {
    holds: [{ name: '路由' }],
    breaks: [[{ name: '1a' }, 'INVALID_FORMAT name']],
  },
  'name may hold English letters, Chinese characters, digits, periods, underscores and hyphens.': {
    holds: [{ name: 'a.b_c-1' }],
    breaks: [[{ name: 'a b' }, 'INVALID_FORMAT name']],
  },
  'name must not start with http:// or https://.': {
    holds: [{ name: 'http' }],
    breaks: [[{ name: 'http://a' }, 'INVALID_FORMAT name']],
  },
  'description must be 2 to 256 characters long.': {
    holds: [{ description: a(256) }],
    breaks: [[{ description: a(257) }, 'INVALID_LENGTH description']],
  },
  'description must start with an English letter or a Chinese character.': {
    holds: [{ description: '描述' }],
    breaks: [[{ description: '1st' }, 'INVALID_FORMAT description']],
  },
  'description must not start with http:// or https://.': {
    holds: [{ description: 'https' }],
    breaks: [[{ description: 'https://a' }, 'INVALID_FORMAT description']],
  },
  'description must be valid Unicode text.': {
    holds: [{ description: 'a 😀' }],
    breaks: [[{ description: 'a \ud83d' }, 'INVALID_FORMAT description']],
  },
  'oppositeInterfaceId must look like "ri-…": letters, digits, hyphens.': {
    holds: [{ oppositeInterfaceId: 'ri-b', oppositeRouterType: 'VRouter' }],
    breaks: [[{ oppositeInterfaceId: 'b', oppositeRouterType: 'VRouter' }, 'INVALID_FORMAT oppositeInterfaceId']],
  },
  'oppositeRouterType is required when another opposite field is given.': {
    holds: [{ oppositeRouterType: 'VBR' }, { oppositeInterfaceOwnerId: '1', oppositeRouterType: 'VRouter' }],
    breaks: [
      [{ oppositeInterfaceId: 'ri-b' }, 'REQUIRED oppositeRouterType'],
      [{ oppositeRouterId: 'vrt-b' }, 'REQUIRED oppositeRouterType'],
      [{ oppositeInterfaceOwnerId: '1' }, 'REQUIRED oppositeRouterType'],
    ],
  },
  'oppositeRouterId must look like "vrt-…" when oppositeRouterType is VROUTER and like "vbr-…" when it is VBR.': {
    holds: [
      { oppositeRouterId: 'vrt-b', oppositeRouterType: 'VRouter' },
      { oppositeRouterId: 'vbr-b', oppositeRouterType: 'VBR' },
    ],
    breaks: [
      [{ oppositeRouterId: 'vbr-b', oppositeRouterType: 'VRouter' }, 'INVALID_FORMAT oppositeRouterId'],
      [{ oppositeRouterId: 'vrt-b', oppositeRouterType: 'VBR' }, 'INVALID_FORMAT oppositeRouterId'],
      [{ oppositeRouterId: 'b', oppositeRouterType: 'VBR' }, 'INVALID_FORMAT oppositeRouterId'],
    ],
  },
  'oppositeInterfaceOwnerId must be the id of an Alibaba Cloud account: 1 to 20 digits.': {
    holds: [{ oppositeInterfaceOwnerId: '271598332402530847', oppositeRouterType: 'VRouter' }],
    breaks: [
      [
        { oppositeInterfaceOwnerId: '2.7e17', oppositeRouterType: 'VRouter' },
        'INVALID_FORMAT oppositeInterfaceOwnerId',
      ],
    ],
  },
  'healthCheckSourceIp must be an IPv4 address.': {
    holds: [checked],
    breaks: [[{ ...checked, healthCheckSourceIp: '::1' }, 'INVALID_FORMAT healthCheckSourceIp']],
  },
  'healthCheckSourceIp must be left out when deleteHealthCheckIp is true.': {
    holds: [{ ...checked, deleteHealthCheckIp: false }, { deleteHealthCheckIp: true }],
    breaks: [[{ ...checked, deleteHealthCheckIp: true }, 'NOT_ALLOWED healthCheckSourceIp']],
  },
  'healthCheckTargetIp is required when healthCheckSourceIp is given.': {
    holds: [checked],
    breaks: [[{ healthCheckSourceIp: '10.0.0.1' }, 'REQUIRED healthCheckTargetIp']],
  },
  'healthCheckTargetIp must be an IPv4 address.': {
    holds: [{ healthCheckTargetIp: '10.0.0.2' }],
    breaks: [[{ healthCheckTargetIp: '10.0.0' }, 'INVALID_FORMAT healthCheckTargetIp']],
  },
  'healthCheckTargetIp must be left out when deleteHealthCheckIp is true.': {
    holds: [{ deleteHealthCheckIp: true }],
    breaks: [[{ ...checked, deleteHealthCheckIp: true }, 'NOT_ALLOWED healthCheckTargetIp']],
  },
  'hcThreshold must be 1 or more.': {
    holds: [{ hcThreshold: 1 }],
    breaks: [[{ hcThreshold: 0 }, 'OUT_OF_RANGE hcThreshold']],
  },
  'hcRate must be 1 or more.': { holds: [{ hcRate: 1 }], breaks: [[{ hcRate: 0 }, 'OUT_OF_RANGE hcRate']] },
};

const spec: Edges = {
  'spec is required.': { holds: [{}], breaks: [[{ spec: undefined }, 'REQUIRED spec']] },
  'spec must be a bandwidth, not NEGATIVE: the spec of an accepting side cannot be changed.': {
    holds: [{ spec: 'Xlarge.1' }],
    breaks: [[{ spec: 'Negative' }, 'INVALID_COMBINATION spec']],
  },
};

const keys = (count: number) => Array.from({ length: count }, (_, index) => `key${index}`);
const tags: Edges = {
  'tags must hold at least one tag.': {
    holds: [{}],
    breaks: [
      [{ tags: [] }, 'REQUIRED tags'],
      [{ tags: undefined }, 'REQUIRED tags'],
    ],
  },
  'tags may hold at most 20 tags.': {
    holds: [{ tags: keys(20).map((key) => ({ key })) }],
    breaks: [[{ tags: keys(21).map((key) => ({ key })) }, 'INVALID_LENGTH tags']],
  },
  'tags must not hold the same key twice.': {
    holds: [{ tags: [{ key: 'a' }, { key: 'b' }] }],
    breaks: [[{ tags: [{ key: 'a' }, { key: 'a' }] }, 'INVALID_COMBINATION tags']],
  },
};
const tagKeys: Edges = {
  'tagKeys must hold at least one key, unless all is true.': {
    holds: [{ tagKeys: ['a'] }, { tagKeys: undefined, all: true }],
    breaks: [
      [{ tagKeys: [] }, 'REQUIRED tagKeys'],
      [{ tagKeys: undefined, all: false }, 'REQUIRED tagKeys'],
    ],
  },
  'tagKeys may hold at most 20 keys.': {
    holds: [{ tagKeys: keys(20) }],
    breaks: [[{ tagKeys: keys(21) }, 'INVALID_LENGTH tagKeys']],
  },
  'tagKeys must not hold an empty key.': {
    holds: [{ tagKeys: ['a'] }],
    breaks: [[{ tagKeys: ['a', ''] }, 'INVALID_FORMAT tagKeys']],
  },
  'tagKeys must be left out when all is true.': {
    holds: [
      { tagKeys: undefined, all: true },
      { tagKeys: ['a'], all: false },
    ],
    breaks: [[{ tagKeys: ['a'], all: true }, 'NOT_ALLOWED tagKeys']],
  },
};

describe.each([
  ['connectRouterInterface', ConnectRouterInterfaceInput, INTERFACE_RULES, {}, common],
  ['deleteRouterInterface', DeleteRouterInterfaceInput, DELETE_ROUTER_INTERFACE_RULES, {}, { ...common, ...tokened }],
  ['deleteExpressConnect', DeleteExpressConnectInput, DELETE_EXPRESS_CONNECT_RULES, {}, { ...common, ...tokened }],
  [
    'modifyRouterInterfaceAttribute',
    ModifyRouterInterfaceAttributeInput,
    MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RULES,
    { name: 'ab' },
    { ...common, ...modify },
  ],
  [
    'modifyRouterInterfaceSpec',
    ModifyRouterInterfaceSpecInput,
    MODIFY_ROUTER_INTERFACE_SPEC_RULES,
    { spec: 'Mini.2' },
    { ...common, ...spec, ...tokened },
  ],
  [
    'tagRouterInterface',
    TagRouterInterfaceInput,
    TAG_ROUTER_INTERFACE_RULES,
    { tags: [{ key: 'a' }] },
    { ...common, ...tags },
  ],
  [
    'untagRouterInterface',
    UntagRouterInterfaceInput,
    UNTAG_ROUTER_INTERFACE_RULES,
    { tagKeys: ['a'] },
    { ...common, ...tagKeys },
  ],
] as const)('%s', (_name, Input, rules, valid, edges: Edges) => {
  const found = (change: Change) => {
    const fields: Change = { ...named, ...valid, ...change };
    if (Array.isArray(fields['tags']))
      fields['tags'] = fields['tags'].map((tag: object) => Object.assign(new TagInput(), tag));
    return violations(Object.assign(new Input(), fields));
  };

  it('has its edges listed, and nothing else is listed', () => {
    expect(Object.keys(edges).sort()).toEqual(rules.map((rule) => rule.says).sort());
  });

  it('names its sources', () => {
    expect(rules.filter((rule) => rule.source.length < 10)).toEqual([]);
  });

  describe.each(Object.entries(edges))('%s', (says, { holds, breaks }) => {
    it.each(holds)('holds for %j', (change) => {
      expect(found(change)).toEqual([]);
    });

    it.each(breaks)('breaks for %j', (change, expected) => {
      const broken = found(change).filter(({ message }) => message === says);
      expect(broken.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([expected]);
    });
  });
});
