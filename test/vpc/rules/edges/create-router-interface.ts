import type { CreateRouterInterfaceRequest } from '../../../../src/vpc/actions/create-router-interface';
import { EXAMPLE_REQUEST } from '../../../support/reference-example';
import { a, type Change, type EdgeTable, tagsWithKeys } from './edge-table';

/** The example of the reference page. */
export const EXAMPLE: CreateRouterInterfaceRequest = EXAMPLE_REQUEST;

export const onVbr: Change<CreateRouterInterfaceRequest> = {
  routerType: 'VBR',
  routerId: 'vbr-m5ebm6g9ptc9mly1c',
  accessPointId: 'ap-cn-hangzhou-yh-ts-A',
};
const accepting: Change<CreateRouterInterfaceRequest> = { role: 'AcceptingSide', spec: undefined };
/** An acceptor: the interface on the VBR is the initiator. */
const peerOnVbr: Change<CreateRouterInterfaceRequest> = {
  ...accepting,
  oppositeRouterType: 'VBR',
  oppositeRouterId: 'vbr-m5ebm6g9ptc9mly1c',
  oppositeAccessPointId: 'ap-cn-hangzhou-yh-ts-A',
};
const healthCheck: Change<CreateRouterInterfaceRequest> = {
  ...peerOnVbr,
  healthCheckSourceIp: '192.168.0.6',
  healthCheckTargetIp: '192.168.0.8',
};
const prePaid: Change<CreateRouterInterfaceRequest> = {
  instanceChargeType: 'PrePaid',
  period: 1,
  pricingCycle: 'Month',
  autoPay: false,
};
const fastLink: Change<CreateRouterInterfaceRequest> = {
  ...onVbr,
  fastLinkMode: true,
  oppositeRouterType: 'VRouter',
  oppositeInterfaceOwnerId: '253460731706911258',
};

export const createRouterInterfaceEdges: EdgeTable<CreateRouterInterfaceRequest> = {
  subject: 'CreateRouterInterface',
  valid: EXAMPLE,
  edges: {
    'create.regionId.required': {
      satisfied: [{}],
      violated: [
        [{ regionId: undefined }, 'REQUIRED regionId'],
        [{ regionId: '' }, 'REQUIRED regionId'],
      ],
    },
    'create.regionId.format': {
      satisfied: [
        { regionId: 'cn-wuhan-lr' },
        { regionId: 'ap-southeast-1' },
        { regionId: 'us-x' },
        { regionId: `cn-${a(40)}` },
      ],
      violated: ['CN-BEIJING', 'cn', 'cn-', 'cn_beijing', 'evil.example/', 'cn-beijing ', `cn-${a(41)}`].map(
        (regionId) => [{ regionId }, 'INVALID_FORMAT regionId'],
      ),
    },
    'create.routerType.required': { satisfied: [{}], violated: [[{ routerType: undefined }, 'REQUIRED routerType']] },
    'create.routerId.required': { satisfied: [{}], violated: [[{ routerId: undefined }, 'REQUIRED routerId']] },
    'create.routerId.format': {
      satisfied: [
        { ...onVbr, routerId: `vbr-${a(60)}` },
        { routerId: `vrt-${a(60)}` },
        { routerId: 'vrt-a' },
        { ...onVbr },
      ],
      violated: [
        [{ ...onVbr, routerId: `vbr-${a(61)}` }, 'INVALID_FORMAT routerId'],
        [{ routerId: `vrt-${a(61)}` }, 'INVALID_FORMAT routerId'],
        [{ routerId: 'vbr-m5ebm6g9ptc9mly1c' }, 'INVALID_FORMAT routerId'],
        [{ routerId: 'vrt-' }, 'INVALID_FORMAT routerId'],
        [{ routerId: ' vrt-a' }, 'INVALID_FORMAT routerId'],
        [{ ...onVbr, routerId: 'vrt-a' }, 'INVALID_FORMAT routerId'],
      ],
    },
    'create.accessPointId.required': {
      satisfied: [onVbr],
      violated: [[{ ...onVbr, accessPointId: undefined }, 'REQUIRED accessPointId']],
    },
    'create.accessPointId.allowed': {
      satisfied: [{}],
      violated: [[{ accessPointId: 'ap-cn-hangzhou-yh-ts-A' }, 'NOT_ALLOWED accessPointId']],
    },
    'create.accessPointId.format': {
      satisfied: [{ ...onVbr, accessPointId: `ap-${a(60)}` }, onVbr],
      violated: [
        [{ ...onVbr, accessPointId: `ap-${a(61)}` }, 'INVALID_FORMAT accessPointId'],
        [{ ...onVbr, accessPointId: 'cn-hangzhou' }, 'INVALID_FORMAT accessPointId'],
      ],
    },
    'create.role.required': { satisfied: [{}], violated: [[{ role: undefined }, 'REQUIRED role']] },
    'create.role.initiatorOnVbr': {
      satisfied: [onVbr, accepting],
      violated: [[{ ...onVbr, ...accepting }, 'INVALID_COMBINATION role']],
    },
    'create.role.peerOnVbr': {
      satisfied: [peerOnVbr, { oppositeRouterType: 'VRouter' }, { ...onVbr, oppositeRouterType: 'VRouter' }],
      violated: [[{ ...peerOnVbr, role: 'InitiatingSide', spec: 'Mini.2' }, 'INVALID_COMBINATION role']],
    },
    'create.spec.required': {
      satisfied: [{ spec: 'Mini.2' }, { ...accepting, spec: undefined }],
      violated: [[{ spec: undefined }, 'REQUIRED spec']],
    },
    'create.spec.acceptor': {
      satisfied: [accepting, { ...accepting, spec: 'Negative' }],
      violated: [[{ ...accepting, spec: 'Mini.2' }, 'INVALID_COMBINATION spec']],
    },
    'create.spec.initiator': {
      satisfied: [{ spec: 'Xlarge.1' }],
      violated: [[{ spec: 'Negative' }, 'INVALID_COMBINATION spec']],
    },
    'create.oppositeRegionId.required': {
      satisfied: [{}],
      violated: [[{ oppositeRegionId: undefined }, 'REQUIRED oppositeRegionId']],
    },
    'create.oppositeRegionId.format': {
      satisfied: [{ oppositeRegionId: 'us-east-1' }, { oppositeRegionId: `cn-${a(40)}` }],
      violated: [
        [{ oppositeRegionId: `cn-${a(41)}` }, 'INVALID_FORMAT oppositeRegionId'],
        [{ oppositeRegionId: 'Beijing' }, 'INVALID_FORMAT oppositeRegionId'],
      ],
    },
    'create.oppositeAccessPointId.required': {
      satisfied: [peerOnVbr, {}],
      violated: [[{ ...peerOnVbr, oppositeAccessPointId: undefined }, 'REQUIRED oppositeAccessPointId']],
    },
    'create.oppositeAccessPointId.allowed': {
      satisfied: [peerOnVbr, { oppositeRouterType: 'VRouter' }],
      violated: [
        [{ oppositeAccessPointId: 'ap-cn-hangzhou-yh-ts-A' }, 'NOT_ALLOWED oppositeAccessPointId'],
        [
          { ...onVbr, oppositeRouterType: 'VRouter', oppositeAccessPointId: 'ap-cn-hangzhou-yh-ts-A' },
          'NOT_ALLOWED oppositeAccessPointId',
        ],
      ],
    },
    'create.oppositeAccessPointId.format': {
      satisfied: [{ ...peerOnVbr, oppositeAccessPointId: `ap-${a(60)}` }, peerOnVbr],
      violated: [
        [{ ...peerOnVbr, oppositeAccessPointId: `ap-${a(61)}` }, 'INVALID_FORMAT oppositeAccessPointId'],
        [{ ...peerOnVbr, oppositeAccessPointId: 'x' }, 'INVALID_FORMAT oppositeAccessPointId'],
      ],
    },
    'create.oppositeRouterType.required': {
      satisfied: [fastLink, { ...onVbr, fastLinkMode: false }],
      violated: [[{ ...fastLink, oppositeRouterType: undefined }, 'REQUIRED oppositeRouterType']],
    },
    'create.oppositeRouterType.peerOfVbr': {
      satisfied: [peerOnVbr, { ...onVbr, oppositeRouterType: 'VRouter' }, onVbr],
      violated: [[{ ...onVbr, oppositeRouterType: 'VBR' }, 'INVALID_COMBINATION oppositeRouterType']],
    },
    'create.oppositeRouterId.otherRouter': {
      satisfied: [{ oppositeRouterId: `${EXAMPLE.routerId}x` }, { oppositeRouterId: undefined }],
      violated: [[{ oppositeRouterId: EXAMPLE.routerId }, 'INVALID_COMBINATION oppositeRouterId']],
    },
    'create.oppositeRouterId.required': {
      satisfied: [fastLink, { oppositeRouterId: undefined }],
      violated: [[{ ...fastLink, oppositeRouterId: undefined }, 'REQUIRED oppositeRouterId']],
    },
    'create.oppositeRouterId.format': {
      satisfied: [
        { ...peerOnVbr, oppositeRouterId: `vbr-${a(60)}` },
        { oppositeRouterId: `vrt-${a(60)}` },
        peerOnVbr,
        { oppositeRouterType: 'VRouter' },
        {},
      ],
      violated: [
        [{ ...peerOnVbr, oppositeRouterId: `vbr-${a(61)}` }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterId: `vrt-${a(61)}` }, 'INVALID_FORMAT oppositeRouterId'],
        [{ ...peerOnVbr, oppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z' }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterType: 'VRouter', oppositeRouterId: 'vbr-a' }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterId: 'vbr-a' }, 'INVALID_FORMAT oppositeRouterId'],
      ],
    },
    'create.oppositeInterfaceId.format': {
      satisfied: [{ oppositeInterfaceId: `ri-${a(60)}` }, { oppositeInterfaceId: 'ri-2zeo3xzyf38r4urzd' }],
      violated: [
        [{ oppositeInterfaceId: `ri-${a(61)}` }, 'INVALID_FORMAT oppositeInterfaceId'],
        [{ oppositeInterfaceId: '2zeo3xzyf38r4urzd' }, 'INVALID_FORMAT oppositeInterfaceId'],
      ],
    },
    'create.oppositeInterfaceOwnerId.required': {
      satisfied: [fastLink, { oppositeInterfaceOwnerId: undefined }],
      violated: [[{ ...fastLink, oppositeInterfaceOwnerId: undefined }, 'REQUIRED oppositeInterfaceOwnerId']],
    },
    'create.oppositeInterfaceOwnerId.format': {
      satisfied: [{ oppositeInterfaceOwnerId: '1' }, { oppositeInterfaceOwnerId: '12345678901234567890' }],
      violated: ['123456789012345678901', '2.7e17', 'alice', ''].map((oppositeInterfaceOwnerId) => [
        { oppositeInterfaceOwnerId },
        'INVALID_FORMAT oppositeInterfaceOwnerId',
      ]),
    },
    'create.healthCheckSourceIp.format': {
      satisfied: [
        healthCheck,
        { ...healthCheck, healthCheckSourceIp: '0.0.0.0' },
        { ...healthCheck, healthCheckSourceIp: '255.255.255.255' },
      ],
      violated: ['256.0.0.1', '1.2.3', '::1', '1.2.3.4/32', '01.2.3.4', ' 1.2.3.4'].map((healthCheckSourceIp) => [
        { ...healthCheck, healthCheckSourceIp },
        'INVALID_FORMAT healthCheckSourceIp',
      ]),
    },
    'create.healthCheckSourceIp.allowed': {
      satisfied: [healthCheck],
      violated: [
        [{ healthCheckSourceIp: '10.0.0.1', healthCheckTargetIp: '10.0.0.2' }, 'NOT_ALLOWED healthCheckSourceIp'],
        [{ ...onVbr, ...healthCheck }, 'NOT_ALLOWED healthCheckSourceIp'],
      ],
    },
    'create.healthCheckSourceIp.required': {
      satisfied: [healthCheck, peerOnVbr],
      violated: [
        [{ ...healthCheck, healthCheckSourceIp: undefined }, 'REQUIRED healthCheckSourceIp'],
        [{ ...healthCheck, healthCheckSourceIp: '' }, 'REQUIRED healthCheckSourceIp'],
      ],
    },
    'create.healthCheckTargetIp.required': {
      satisfied: [healthCheck, peerOnVbr],
      violated: [[{ ...healthCheck, healthCheckTargetIp: undefined }, 'REQUIRED healthCheckTargetIp']],
    },
    'create.healthCheckTargetIp.format': {
      satisfied: [healthCheck],
      violated: [[{ ...healthCheck, healthCheckTargetIp: 'router.example' }, 'INVALID_FORMAT healthCheckTargetIp']],
    },
    'create.healthCheckTargetIp.allowed': {
      satisfied: [healthCheck],
      violated: [[{ healthCheckTargetIp: '10.0.0.2' }, 'NOT_ALLOWED healthCheckTargetIp']],
    },
    'create.name.length': {
      satisfied: [{ name: 'aa' }, { name: a(128) }],
      violated: [
        [{ name: 'a' }, 'INVALID_LENGTH name'],
        [{ name: a(129) }, 'INVALID_LENGTH name'],
        [{ name: '' }, 'INVALID_LENGTH name'],
      ],
    },
    'create.name.firstCharacter': {
      satisfied: [{ name: 'Ab' }, { name: '路由' }],
      violated: ['1a', '.a', '_a', '-a', 'éa', 'Яa'].map((name) => [{ name }, 'INVALID_FORMAT name']),
    },
    'create.name.characters': {
      satisfied: [{ name: 'a.b_c-9路' }],
      violated: ['a b', 'a/b', 'a\nb', 'a😀', 'aé'].map((name) => [{ name }, 'INVALID_FORMAT name']),
    },
    'create.name.notUrl': {
      satisfied: [{ name: 'http' }, { name: 'https-gateway' }],
      violated: [
        [{ name: 'http://a' }, 'INVALID_FORMAT name'],
        [{ name: 'HTTPS://a' }, 'INVALID_FORMAT name'],
      ],
    },
    'create.description.length': {
      satisfied: [{ description: 'aa' }, { description: a(256) }],
      violated: [
        [{ description: 'a' }, 'INVALID_LENGTH description'],
        [{ description: a(257) }, 'INVALID_LENGTH description'],
      ],
    },
    'create.description.firstCharacter': {
      satisfied: [{ description: '描述 (1), 2!' }, { description: 'A line, and "quotes".' }],
      violated: [
        [{ description: '1st' }, 'INVALID_FORMAT description'],
        [{ description: ' a' }, 'INVALID_FORMAT description'],
      ],
    },
    'create.description.notUrl': {
      satisfied: [{ description: 'see http://example.com' }],
      violated: [[{ description: 'https://example.com' }, 'INVALID_FORMAT description']],
    },
    'create.description.unicode': {
      satisfied: [{ description: 'smile 😀' }],
      violated: [[{ description: 'half \ud83d' }, 'INVALID_FORMAT description']],
    },
    'create.instanceChargeType.acceptor': {
      satisfied: [prePaid, { ...accepting, instanceChargeType: 'PostPaid' }],
      violated: [[{ ...accepting, ...prePaid }, 'INVALID_COMBINATION instanceChargeType']],
    },
    'create.period.required': {
      satisfied: [prePaid, { instanceChargeType: 'PostPaid' }],
      violated: [[{ ...prePaid, period: undefined }, 'REQUIRED period']],
    },
    'create.period.range': {
      satisfied: [
        { ...prePaid, period: 1 },
        { ...prePaid, period: 9 },
        { ...prePaid, pricingCycle: 'Year', period: 3 },
      ],
      violated: [
        [{ ...prePaid, period: 0 }, 'OUT_OF_RANGE period'],
        [{ ...prePaid, period: 10 }, 'OUT_OF_RANGE period'],
        [{ ...prePaid, pricingCycle: 'Year', period: 4 }, 'OUT_OF_RANGE period'],
      ],
    },
    'create.pricingCycle.required': {
      satisfied: [prePaid],
      violated: [[{ ...prePaid, pricingCycle: undefined }, 'REQUIRED pricingCycle']],
    },
    'create.autoPay.required': {
      satisfied: [prePaid, { ...prePaid, autoPay: true }],
      violated: [[{ ...prePaid, autoPay: undefined }, 'REQUIRED autoPay']],
    },
    'create.fastLinkMode.allowed': {
      satisfied: [fastLink, { fastLinkMode: false }],
      violated: [
        [
          { fastLinkMode: true, oppositeRouterType: 'VRouter', oppositeInterfaceOwnerId: '1' },
          'NOT_ALLOWED fastLinkMode',
        ],
        [{ ...fastLink, ...peerOnVbr }, 'NOT_ALLOWED fastLinkMode'],
      ],
    },
    'create.resourceGroupId.format': {
      satisfied: [{ resourceGroupId: `rg-${a(60)}` }, { resourceGroupId: 'rg-acfmxazb4ph6aiy' }],
      violated: [
        [{ resourceGroupId: `rg-${a(61)}` }, 'INVALID_FORMAT resourceGroupId'],
        [{ resourceGroupId: 'default' }, 'INVALID_FORMAT resourceGroupId'],
      ],
    },
    'create.tags.length': {
      satisfied: [{ tags: tagsWithKeys(20) }, { tags: [] }],
      violated: [[{ tags: tagsWithKeys(21) }, 'INVALID_LENGTH tags']],
    },
    'create.tags.uniqueKeys': {
      satisfied: [{ tags: [{ key: 'a' }, { key: 'A' }] }],
      violated: [
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
  },
};
