import 'reflect-metadata';
import { CreateRouterInterfaceInput, TagInput } from '../../src/graphql/router-interface/create-router-interface.input';
import { violations } from '../../src/graphql/ruled-field';
import { CREATE_ROUTER_INTERFACE_RULES, TAG_RULES } from '../../src/vpc/rules/create-router-interface';

/** The reference page's own example. */
const example: Partial<CreateRouterInterfaceInput> = {
  regionId: 'cn-beijing',
  routerType: 'VRouter',
  routerId: 'vrt-2zepuy8qbrq6yhdje53t6',
  role: 'InitiatingSide',
  spec: 'Mini.5',
  oppositeRegionId: 'cn-beijing',
  oppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z',
};

type Change = { [Name in keyof CreateRouterInterfaceInput]?: CreateRouterInterfaceInput[Name] | undefined };

const onVbr: Change = { routerType: 'VBR', routerId: 'vbr-m5ebm6g9ptc9mly1c', accessPointId: 'ap-cn-hangzhou-yh-ts-A' };
const accepting: Change = { role: 'AcceptingSide', spec: undefined };
const peerOnVbr: Change = {
  oppositeRouterType: 'VBR',
  oppositeRouterId: 'vbr-m5ebm6g9ptc9mly1c',
  oppositeAccessPointId: 'ap-cn-hangzhou-yh-ts-A',
};
const checked: Change = { ...peerOnVbr, healthCheckSourceIp: '192.168.0.6', healthCheckTargetIp: '192.168.0.8' };
const prePaid: Change = { instanceChargeType: 'PrePaid', period: 1, pricingCycle: 'Month', autoPay: false };
const fastLink: Change = {
  ...onVbr,
  fastLinkMode: true,
  oppositeRouterType: 'VRouter',
  oppositeInterfaceOwnerId: '253460731706911258',
};

function input(change: Change): CreateRouterInterfaceInput {
  const { tags, ...rest } = { ...example, ...change };
  return Object.assign(new CreateRouterInterfaceInput(), rest, tags && { tags: tags.map(tag) });
}
const tag = (fields: object) => Object.assign(new TagInput(), fields);
const broken = (change: Change) => violations(input(change)).map(({ code, field }) => `${code} ${field.join('.')}`);

const a = (count: number) => 'a'.repeat(count);
const keys = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: '' }));

/** Each rule by the sentence that states it, with inputs on both sides of its edge: what holds, and what breaks. */
const EDGES: Record<string, { holds: Change[]; breaks: [Change, string][] }> = {
  'regionId is required.': {
    holds: [{}],
    breaks: [
      [{ regionId: undefined }, 'REQUIRED regionId'],
      [{ regionId: '' }, 'REQUIRED regionId'],
    ],
  },
  'regionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.': {
    holds: [{ regionId: 'cn-wuhan-lr' }, { regionId: 'ap-southeast-1' }, { regionId: 'us-x' }],
    breaks: ['CN-BEIJING', 'cn', 'cn-', 'cn_beijing', 'evil.example/', 'cn-beijing '].map((regionId) => [
      { regionId },
      'INVALID_FORMAT regionId',
    ]),
  },
  'routerType is required.': { holds: [{}], breaks: [[{ routerType: undefined }, 'REQUIRED routerType']] },
  'routerId is required.': { holds: [{}], breaks: [[{ routerId: undefined }, 'REQUIRED routerId']] },
  'routerId must look like "vrt-…" when routerType is VROUTER and like "vbr-…" when it is VBR.': {
    holds: [{ routerId: 'vrt-a' }, { ...onVbr }],
    breaks: [
      [{ routerId: 'vbr-m5ebm6g9ptc9mly1c' }, 'INVALID_FORMAT routerId'],
      [{ routerId: 'vrt-' }, 'INVALID_FORMAT routerId'],
      [{ routerId: ' vrt-a' }, 'INVALID_FORMAT routerId'],
      [{ ...onVbr, routerId: 'vrt-a' }, 'INVALID_FORMAT routerId'],
    ],
  },
  'accessPointId is required when routerType is VBR.': {
    holds: [onVbr],
    breaks: [[{ ...onVbr, accessPointId: undefined }, 'REQUIRED accessPointId']],
  },
  'accessPointId must be left out when routerType is VROUTER.': {
    holds: [{}],
    breaks: [[{ accessPointId: 'ap-cn-hangzhou-yh-ts-A' }, 'NOT_ALLOWED accessPointId']],
  },
  'accessPointId must look like "ap-…": letters, digits, hyphens.': {
    holds: [onVbr],
    breaks: [[{ ...onVbr, accessPointId: 'cn-hangzhou' }, 'INVALID_FORMAT accessPointId']],
  },
  'role is required.': { holds: [{}], breaks: [[{ role: undefined }, 'REQUIRED role']] },
  'role must be INITIATING_SIDE when routerType is VBR.': {
    holds: [onVbr, accepting],
    breaks: [[{ ...onVbr, ...accepting }, 'INVALID_COMBINATION role']],
  },
  'spec is required when role is INITIATING_SIDE.': {
    holds: [{ spec: 'Mini.2' }, { ...accepting, spec: undefined }],
    breaks: [[{ spec: undefined }, 'REQUIRED spec']],
  },
  'spec must be NEGATIVE, or left out, when role is ACCEPTING_SIDE.': {
    holds: [accepting, { ...accepting, spec: 'Negative' }],
    breaks: [[{ ...accepting, spec: 'Mini.2' }, 'INVALID_COMBINATION spec']],
  },
  'spec must be a bandwidth, not NEGATIVE, when role is INITIATING_SIDE.': {
    holds: [{ spec: 'Xlarge.1' }],
    breaks: [[{ spec: 'Negative' }, 'INVALID_COMBINATION spec']],
  },
  'oppositeRegionId is required.': {
    holds: [{}],
    breaks: [[{ oppositeRegionId: undefined }, 'REQUIRED oppositeRegionId']],
  },
  'oppositeRegionId must be a region id such as "cn-beijing": lower-case letters, digits, hyphens.': {
    holds: [{ oppositeRegionId: 'us-east-1' }],
    breaks: [[{ oppositeRegionId: 'Beijing' }, 'INVALID_FORMAT oppositeRegionId']],
  },
  'oppositeAccessPointId is required when oppositeRouterType is VBR.': {
    holds: [peerOnVbr, {}],
    breaks: [[{ ...peerOnVbr, oppositeAccessPointId: undefined }, 'REQUIRED oppositeAccessPointId']],
  },
  'oppositeAccessPointId must look like "ap-…": letters, digits, hyphens.': {
    holds: [peerOnVbr],
    breaks: [[{ ...peerOnVbr, oppositeAccessPointId: 'x' }, 'INVALID_FORMAT oppositeAccessPointId']],
  },
  'oppositeRouterType is required when fastLinkMode is true.': {
    holds: [fastLink, { ...onVbr, fastLinkMode: false }],
    breaks: [[{ ...fastLink, oppositeRouterType: undefined }, 'REQUIRED oppositeRouterType']],
  },
  'oppositeRouterId is required when fastLinkMode is true.': {
    holds: [fastLink, { oppositeRouterId: undefined }],
    breaks: [[{ ...fastLink, oppositeRouterId: undefined }, 'REQUIRED oppositeRouterId']],
  },
  'oppositeRouterId must look like "vbr-…" when oppositeRouterType is VBR and like "vrt-…" otherwise.': {
    holds: [peerOnVbr, { oppositeRouterType: 'VRouter' }, {}],
    breaks: [
      [{ ...peerOnVbr, oppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z' }, 'INVALID_FORMAT oppositeRouterId'],
      [{ oppositeRouterType: 'VRouter', oppositeRouterId: 'vbr-a' }, 'INVALID_FORMAT oppositeRouterId'],
      [{ oppositeRouterId: 'vbr-a' }, 'INVALID_FORMAT oppositeRouterId'],
    ],
  },
  'oppositeInterfaceId must look like "ri-…": letters, digits, hyphens.': {
    holds: [{ oppositeInterfaceId: 'ri-2zeo3xzyf38r4urzd' }],
    breaks: [[{ oppositeInterfaceId: '2zeo3xzyf38r4urzd' }, 'INVALID_FORMAT oppositeInterfaceId']],
  },
  'oppositeInterfaceOwnerId is required when fastLinkMode is true.': {
    holds: [fastLink, { oppositeInterfaceOwnerId: undefined }],
    breaks: [[{ ...fastLink, oppositeInterfaceOwnerId: undefined }, 'REQUIRED oppositeInterfaceOwnerId']],
  },
  'oppositeInterfaceOwnerId must be the id of an Alibaba Cloud account: 1 to 20 digits.': {
    holds: [{ oppositeInterfaceOwnerId: '1' }, { oppositeInterfaceOwnerId: '12345678901234567890' }],
    breaks: ['123456789012345678901', '2.7e17', 'alice', ''].map((oppositeInterfaceOwnerId) => [
      { oppositeInterfaceOwnerId },
      'INVALID_FORMAT oppositeInterfaceOwnerId',
    ]),
  },
  'healthCheckSourceIp must be an IPv4 address.': {
    holds: [
      checked,
      { ...checked, healthCheckSourceIp: '0.0.0.0' },
      { ...checked, healthCheckSourceIp: '255.255.255.255' },
    ],
    breaks: ['256.0.0.1', '1.2.3', '::1', '1.2.3.4/32', '01.2.3.4', ' 1.2.3.4', ''].map((healthCheckSourceIp) => [
      { ...checked, healthCheckSourceIp },
      'INVALID_FORMAT healthCheckSourceIp',
    ]),
  },
  'healthCheckSourceIp must be left out unless routerType is VROUTER and oppositeRouterType is VBR.': {
    holds: [checked],
    breaks: [
      [{ healthCheckSourceIp: '10.0.0.1', healthCheckTargetIp: '10.0.0.2' }, 'NOT_ALLOWED healthCheckSourceIp'],
      [{ ...onVbr, ...checked }, 'NOT_ALLOWED healthCheckSourceIp'],
    ],
  },
  'healthCheckTargetIp is required when healthCheckSourceIp is given.': {
    holds: [checked, { ...peerOnVbr, healthCheckTargetIp: '192.168.0.8' }],
    breaks: [[{ ...checked, healthCheckTargetIp: undefined }, 'REQUIRED healthCheckTargetIp']],
  },
  'healthCheckTargetIp must be an IPv4 address.': {
    holds: [checked],
    breaks: [[{ ...checked, healthCheckTargetIp: 'router.example' }, 'INVALID_FORMAT healthCheckTargetIp']],
  },
  'healthCheckTargetIp must be left out unless routerType is VROUTER and oppositeRouterType is VBR.': {
    holds: [checked],
    breaks: [[{ healthCheckTargetIp: '10.0.0.2' }, 'NOT_ALLOWED healthCheckTargetIp']],
  },
  'name must be 2 to 128 characters long.': {
    holds: [{ name: 'aa' }, { name: a(128) }],
    breaks: [
      [{ name: 'a' }, 'INVALID_LENGTH name'],
      [{ name: a(129) }, 'INVALID_LENGTH name'],
      [{ name: '' }, 'INVALID_LENGTH name'],
    ],
  },
  'name must start with an English letter or a Chinese character.': {
    holds: [{ name: 'Ab' }, { name: '路由' }],
    breaks: ['1a', '.a', '_a', '-a', 'éa', 'Яa'].map((name) => [{ name }, 'INVALID_FORMAT name']),
  },
  'name may hold English letters, Chinese characters, digits, periods, underscores and hyphens.': {
    holds: [{ name: 'a.b_c-9路' }],
    breaks: ['a b', 'a/b', 'a\nb', 'a😀', 'aé'].map((name) => [{ name }, 'INVALID_FORMAT name']),
  },
  'name must not start with http:// or https://.': {
    holds: [{ name: 'http' }, { name: 'https-gateway' }],
    breaks: [
      [{ name: 'http://a' }, 'INVALID_FORMAT name'],
      [{ name: 'HTTPS://a' }, 'INVALID_FORMAT name'],
    ],
  },
  'description must be 2 to 256 characters long.': {
    holds: [{ description: 'aa' }, { description: a(256) }],
    breaks: [
      [{ description: 'a' }, 'INVALID_LENGTH description'],
      [{ description: a(257) }, 'INVALID_LENGTH description'],
    ],
  },
  'description must start with an English letter or a Chinese character.': {
    holds: [{ description: '描述 (1), 2!' }, { description: 'A line, and "quotes".' }],
    breaks: [
      [{ description: '1st' }, 'INVALID_FORMAT description'],
      [{ description: ' a' }, 'INVALID_FORMAT description'],
    ],
  },
  'description must not start with http:// or https://.': {
    holds: [{ description: 'see http://example.com' }],
    breaks: [[{ description: 'https://example.com' }, 'INVALID_FORMAT description']],
  },
  'description must be valid Unicode text.': {
    holds: [{ description: 'smile 😀' }],
    breaks: [[{ description: 'half \ud83d' }, 'INVALID_FORMAT description']],
  },
  'instanceChargeType must not be PRE_PAID when role is ACCEPTING_SIDE.': {
    holds: [prePaid, { ...accepting, instanceChargeType: 'PostPaid' }],
    breaks: [[{ ...accepting, ...prePaid }, 'INVALID_COMBINATION instanceChargeType']],
  },
  'period is required when instanceChargeType is PRE_PAID.': {
    holds: [prePaid, { instanceChargeType: 'PostPaid' }],
    breaks: [[{ ...prePaid, period: undefined }, 'REQUIRED period']],
  },
  'period must be 1 to 9 when pricingCycle is MONTH and 1 to 3 when it is YEAR.': {
    holds: [
      { ...prePaid, period: 1 },
      { ...prePaid, period: 9 },
      { ...prePaid, pricingCycle: 'Year', period: 3 },
    ],
    breaks: [
      [{ ...prePaid, period: 0 }, 'OUT_OF_RANGE period'],
      [{ ...prePaid, period: 10 }, 'OUT_OF_RANGE period'],
      [{ ...prePaid, pricingCycle: 'Year', period: 4 }, 'OUT_OF_RANGE period'],
    ],
  },
  'pricingCycle is required when instanceChargeType is PRE_PAID.': {
    holds: [prePaid],
    breaks: [[{ ...prePaid, pricingCycle: undefined }, 'REQUIRED pricingCycle']],
  },
  'autoPay is required when instanceChargeType is PRE_PAID.': {
    holds: [prePaid, { ...prePaid, autoPay: true }],
    breaks: [[{ ...prePaid, autoPay: undefined }, 'REQUIRED autoPay']],
  },
  'fastLinkMode must not be true unless routerType is VBR, role is INITIATING_SIDE and the peer is on a VROUTER.': {
    holds: [fastLink, { fastLinkMode: false }],
    breaks: [
      [
        { fastLinkMode: true, oppositeRouterType: 'VRouter', oppositeInterfaceOwnerId: '1' },
        'NOT_ALLOWED fastLinkMode',
      ],
      [{ ...fastLink, ...peerOnVbr }, 'NOT_ALLOWED fastLinkMode'],
    ],
  },
  'resourceGroupId must look like "rg-…": letters, digits, hyphens.': {
    holds: [{ resourceGroupId: 'rg-acfmxazb4ph6aiy' }],
    breaks: [[{ resourceGroupId: 'default' }, 'INVALID_FORMAT resourceGroupId']],
  },
  'tags may hold at most 20 tags.': {
    holds: [{ tags: keys(20) }, { tags: [] }],
    breaks: [[{ tags: keys(21) }, 'INVALID_LENGTH tags']],
  },
  'tags must not hold the same key twice.': {
    holds: [{ tags: [{ key: 'a' }, { key: 'A' }] }],
    breaks: [
      [
        {
          tags: [
            { key: 'a', value: '1' },
            { key: 'a', value: '2' },
          ],
        },
        'INVALID_COMBINATION tags',
      ],
    ],
  },
  'clientToken must be 1 to 64 characters long.': {
    holds: [{ clientToken: 'a' }, { clientToken: a(64) }],
    breaks: [
      [{ clientToken: '' }, 'INVALID_LENGTH clientToken'],
      [{ clientToken: a(65) }, 'INVALID_LENGTH clientToken'],
    ],
  },
  'clientToken must consist of printable ASCII characters.': {
    holds: [{ clientToken: '123e4567-e89b-12d3-a456-426655440000' }, { clientToken: '!"# ~' }],
    breaks: [
      [{ clientToken: 'é' }, 'INVALID_FORMAT clientToken'],
      [{ clientToken: 'a\nb' }, 'INVALID_FORMAT clientToken'],
    ],
  },

  'key is required.': {
    holds: [{ tags: [{ key: 'a' }] }],
    breaks: [
      [{ tags: [{ value: 'a' }] }, 'REQUIRED tags.0.key'],
      [{ tags: [{ key: '' }] }, 'REQUIRED tags.0.key'],
    ],
  },
  'key must be 1 to 128 characters long.': {
    holds: [{ tags: [{ key: a(128) }] }],
    breaks: [[{ tags: [{ key: 'ok' }, { key: a(129) }] }, 'INVALID_LENGTH tags.1.key']],
  },
  'key must not start with aliyun or acs:.': {
    holds: [{ tags: [{ key: 'my-aliyun' }, { key: 'acs' }] }],
    breaks: [
      [{ tags: [{ key: 'aliyun' }] }, 'INVALID_FORMAT tags.0.key'],
      [{ tags: [{ key: 'acs:x' }] }, 'INVALID_FORMAT tags.0.key'],
    ],
  },
  'key must not contain http:// or https://.': {
    holds: [{ tags: [{ key: 'http' }] }],
    breaks: [[{ tags: [{ key: 'a\nhttp://b' }] }, 'INVALID_FORMAT tags.0.key']],
  },
  'key must be valid Unicode text.': {
    holds: [{ tags: [{ key: '键' }] }],
    breaks: [[{ tags: [{ key: '\udc00' }] }, 'INVALID_FORMAT tags.0.key']],
  },
  'value must be at most 128 characters long.': {
    holds: [{ tags: [{ key: 'a', value: a(128) }] }, { tags: [{ key: 'a', value: '' }] }],
    breaks: [[{ tags: [{ key: 'a', value: a(129) }] }, 'INVALID_LENGTH tags.0.value']],
  },
  'value must not start with aliyun or acs:.': {
    holds: [{ tags: [{ key: 'a', value: 'b aliyun' }] }],
    breaks: [[{ tags: [{ key: 'a', value: 'acs:b' }] }, 'INVALID_FORMAT tags.0.value']],
  },
  'value must not contain http:// or https://.': {
    holds: [{ tags: [{ key: 'a', value: 'https' }] }],
    breaks: [[{ tags: [{ key: 'a', value: 'b https://c' }] }, 'INVALID_FORMAT tags.0.value']],
  },
  'value must be valid Unicode text.': {
    holds: [{ tags: [{ key: 'a', value: '值' }] }],
    breaks: [[{ tags: [{ key: 'a', value: '\ud800' }] }, 'INVALID_FORMAT tags.0.value']],
  },
};

describe('every rule, on both sides of its edge', () => {
  const rules = [...CREATE_ROUTER_INTERFACE_RULES, ...TAG_RULES];

  it('has its edges listed below, and nothing else is listed', () => {
    expect(Object.keys(EDGES).sort()).toEqual(rules.map((rule) => rule.says).sort());
  });

  it('names its source', () => {
    expect(rules.filter((rule) => rule.source.length < 10)).toEqual([]);
  });

  describe.each(Object.entries(EDGES))('%s', (says, { holds, breaks }) => {
    it.each(holds)('holds for %j', (change) => {
      expect(broken(change)).toEqual([]);
    });

    it.each(breaks)('breaks for %j', (change, expected) => {
      const found = violations(input(change)).filter(({ message }) => message === says);
      expect(found.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([expected]);
    });
  });
});

describe('all rules at once', () => {
  it('answers every violation in one go, across fields, in the order of the fields', () => {
    expect(
      broken({
        regionId: undefined,
        ...onVbr,
        role: 'AcceptingSide',
        accessPointId: undefined,
        spec: 'Large.1',
        name: '9!',
        healthCheckSourceIp: 'x',
        tags: [{ key: 'acs:a' }],
        clientToken: a(65),
      }),
    ).toEqual([
      'REQUIRED regionId',
      'REQUIRED accessPointId',
      'INVALID_COMBINATION role',
      'INVALID_COMBINATION spec',
      'INVALID_FORMAT healthCheckSourceIp',
      'NOT_ALLOWED healthCheckSourceIp',
      'REQUIRED healthCheckTargetIp',
      'INVALID_FORMAT name',
      'INVALID_FORMAT name',
      'INVALID_FORMAT tags.0.key',
      'INVALID_LENGTH clientToken',
    ]);
  });

  it('says of a missing field that it is missing, and nothing else', () => {
    expect(broken({ routerId: '' })).toEqual(['REQUIRED routerId']);
  });

  it('says of a list that is too long that it is too long, and not what each of its items breaks', () => {
    const tags = Array.from({ length: 50_000 }, () => ({ key: '' }));
    expect(broken({ tags })).toEqual(['INVALID_LENGTH tags']);
  });

  it('never quotes a value', () => {
    const messages = violations(input({ name: '1SECRET', regionId: 'SECRET', clientToken: `SECRET${a(64)}` }));
    expect(messages.length).toBeGreaterThan(2);
    expect(JSON.stringify(messages)).not.toContain('SECRET');
  });
});
