import type { ModifyRouterInterfaceAttributeRequest } from '../../../../src/vpc/actions/modify-router-interface-attribute';
import { a, type EdgeTable, TARGET_INTERFACE } from './edge-table';

const healthCheck = { healthCheckSourceIp: '10.0.0.1', healthCheckTargetIp: '10.0.0.2' };

export const modifyRouterInterfaceAttributeEdges: EdgeTable<ModifyRouterInterfaceAttributeRequest> = {
  subject: 'ModifyRouterInterfaceAttribute',
  valid: { ...TARGET_INTERFACE, name: 'ab' },
  edges: {
    'modify.name.required': {
      satisfied: [{ name: 'ab' }, { name: undefined, hcRate: 1 }, { name: undefined, deleteHealthCheckIp: false }],
      violated: [[{ name: undefined }, 'REQUIRED name']],
    },
    'modify.name.length': {
      satisfied: [{ name: a(128) }],
      violated: [
        [{ name: 'a' }, 'INVALID_LENGTH name'],
        [{ name: a(129) }, 'INVALID_LENGTH name'],
      ],
    },
    'modify.name.firstCharacter': {
      satisfied: [{ name: '路由' }],
      violated: [[{ name: '1a' }, 'INVALID_FORMAT name']],
    },
    'modify.name.characters': {
      satisfied: [{ name: 'a.b_c-1' }],
      violated: [[{ name: 'a b' }, 'INVALID_FORMAT name']],
    },
    'modify.name.notUrl': {
      satisfied: [{ name: 'http' }],
      violated: [[{ name: 'http://a' }, 'INVALID_FORMAT name']],
    },
    'modify.description.length': {
      satisfied: [{ description: a(256) }],
      violated: [[{ description: a(257) }, 'INVALID_LENGTH description']],
    },
    'modify.description.firstCharacter': {
      satisfied: [{ description: '描述' }],
      violated: [[{ description: '1st' }, 'INVALID_FORMAT description']],
    },
    'modify.description.notUrl': {
      satisfied: [{ description: 'https' }],
      violated: [[{ description: 'https://a' }, 'INVALID_FORMAT description']],
    },
    'modify.description.unicode': {
      satisfied: [{ description: 'a 😀' }],
      violated: [[{ description: 'a \ud83d' }, 'INVALID_FORMAT description']],
    },
    'modify.oppositeInterfaceId.format': {
      satisfied: [
        { oppositeRouterType: 'VRouter', oppositeInterfaceId: `ri-${a(60)}` },
        { oppositeInterfaceId: 'ri-b', oppositeRouterType: 'VRouter' },
      ],
      violated: [
        [{ oppositeRouterType: 'VRouter', oppositeInterfaceId: `ri-${a(61)}` }, 'INVALID_FORMAT oppositeInterfaceId'],
        [{ oppositeInterfaceId: 'b', oppositeRouterType: 'VRouter' }, 'INVALID_FORMAT oppositeInterfaceId'],
      ],
    },
    'modify.oppositeRouterType.required': {
      satisfied: [{ oppositeRouterType: 'VBR' }, { oppositeInterfaceOwnerId: '1', oppositeRouterType: 'VRouter' }],
      violated: [
        [{ oppositeInterfaceId: 'ri-b' }, 'REQUIRED oppositeRouterType'],
        [{ oppositeRouterId: 'vrt-b' }, 'REQUIRED oppositeRouterType'],
        [{ oppositeInterfaceOwnerId: '1' }, 'REQUIRED oppositeRouterType'],
      ],
    },
    'modify.oppositeRouterId.format': {
      satisfied: [
        { oppositeRouterType: 'VBR', oppositeRouterId: `vbr-${a(60)}` },
        { oppositeRouterType: 'VRouter', oppositeRouterId: `vrt-${a(60)}` },
        { oppositeRouterId: 'vrt-b', oppositeRouterType: 'VRouter' },
        { oppositeRouterId: 'vbr-b', oppositeRouterType: 'VBR' },
      ],
      violated: [
        [{ oppositeRouterType: 'VBR', oppositeRouterId: `vbr-${a(61)}` }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterType: 'VRouter', oppositeRouterId: `vrt-${a(61)}` }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterId: 'vbr-b', oppositeRouterType: 'VRouter' }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterId: 'vrt-b', oppositeRouterType: 'VBR' }, 'INVALID_FORMAT oppositeRouterId'],
        [{ oppositeRouterId: 'b', oppositeRouterType: 'VBR' }, 'INVALID_FORMAT oppositeRouterId'],
      ],
    },
    'modify.oppositeInterfaceOwnerId.format': {
      satisfied: [{ oppositeInterfaceOwnerId: '271598332402530847', oppositeRouterType: 'VRouter' }],
      violated: [
        [
          { oppositeInterfaceOwnerId: '2.7e17', oppositeRouterType: 'VRouter' },
          'INVALID_FORMAT oppositeInterfaceOwnerId',
        ],
      ],
    },
    'modify.healthCheckSourceIp.format': {
      satisfied: [healthCheck],
      violated: [[{ ...healthCheck, healthCheckSourceIp: '::1' }, 'INVALID_FORMAT healthCheckSourceIp']],
    },
    'modify.healthCheckSourceIp.allowed': {
      satisfied: [{ ...healthCheck, deleteHealthCheckIp: false }, { deleteHealthCheckIp: true }],
      violated: [[{ ...healthCheck, deleteHealthCheckIp: true }, 'NOT_ALLOWED healthCheckSourceIp']],
    },
    'modify.healthCheckSourceIp.required': {
      satisfied: [healthCheck, { deleteHealthCheckIp: true }],
      violated: [[{ healthCheckTargetIp: '10.0.0.2' }, 'REQUIRED healthCheckSourceIp']],
    },
    'modify.healthCheckTargetIp.required': {
      satisfied: [healthCheck, { deleteHealthCheckIp: true }],
      violated: [[{ healthCheckSourceIp: '10.0.0.1' }, 'REQUIRED healthCheckTargetIp']],
    },
    'modify.healthCheckTargetIp.format': {
      satisfied: [healthCheck],
      violated: [[{ ...healthCheck, healthCheckTargetIp: '10.0.0' }, 'INVALID_FORMAT healthCheckTargetIp']],
    },
    'modify.healthCheckTargetIp.allowed': {
      satisfied: [{ deleteHealthCheckIp: true }],
      violated: [[{ ...healthCheck, deleteHealthCheckIp: true }, 'NOT_ALLOWED healthCheckTargetIp']],
    },
    'modify.hcThreshold.range': {
      satisfied: [{ hcThreshold: 1 }],
      violated: [[{ hcThreshold: 0 }, 'OUT_OF_RANGE hcThreshold']],
    },
    'modify.hcRate.range': { satisfied: [{ hcRate: 1 }], violated: [[{ hcRate: 0 }, 'OUT_OF_RANGE hcRate']] },
  },
};
