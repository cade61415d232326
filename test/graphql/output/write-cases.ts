import { globalId } from '../../../src/graphql/node/global-id';
import type { ExpectedObject } from './expected-output';
import type { OutputCase } from './read-cases';
import { READS } from './upstream-responses';

const TARGET = 'regionId: "cn-beijing", routerInterfaceId: "ri-own"';
const CREATE = `regionId: "cn-beijing", routerType: VROUTER, routerId: "vrt-a", role: ACCEPTING_SIDE,
  oppositeRegionId: "cn-beijing", oppositeRouterId: "vrt-b"`;
const TOKEN = 'clientToken: "a-token"';

/** A mutation that succeeds. `response`: attributes of the response, in addition to RequestId. */
function success(name: string, input: string, action: string, expected: ExpectedObject, response = {}): OutputCase {
  return {
    name,
    arguments: `(input: { ${input} })`,
    responses: { ...READS, [action]: { RequestId: 'request-of-write', ...response } },
    expected: {
      requestId: 'request-of-write',
      userErrors: [],
      routerInterface: { routerInterfaceId: 'ri-own', status: 'ACTIVE' },
      ...expected,
    },
  };
}

const changed = { alreadyDone: false };
const withToken = { ...changed, clientToken: 'a-token' };
const OWN = globalId('RouterInterface', 'cn-beijing', 'ri-own');
const PEER = globalId('RouterInterface', 'cn-hangzhou', 'ri-peer');

const SUCCESSES = [
  success(
    'createRouterInterface',
    `${CREATE}, ${TOKEN}`,
    'CreateRouterInterface',
    { routerInterfaceId: 'ri-own', orderId: '20210101123456', clientToken: 'a-token' },
    { RouterInterfaceId: 'ri-own', OrderId: 20210101123456 },
  ),
  success('activateRouterInterface', TARGET, 'ActivateRouterInterface', changed),
  success('connectRouterInterface', TARGET, 'ConnectRouterInterface', changed),
  success('deactivateRouterInterface', TARGET, 'DeactivateRouterInterface', changed),
  success('deleteRouterInterface', `${TARGET}, ${TOKEN}`, 'DeleteRouterInterface', {
    ...withToken,
    deletedRouterInterfaceIds: [OWN],
  }),
  success('deleteExpressConnect', `${TARGET}, ${TOKEN}`, 'DeleteExpressConnect', {
    ...withToken,
    deletedRouterInterfaceIds: [OWN, PEER],
  }),
  success('modifyRouterInterfaceAttribute', `${TARGET}, name: "new"`, 'ModifyRouterInterfaceAttribute', changed),
  success(
    'modifyRouterInterfaceSpec',
    `${TARGET}, ${TOKEN}, spec: SMALL_1`,
    'ModifyRouterInterfaceSpec',
    { ...withToken, spec: 'SMALL_1' },
    { Spec: 'Small.1' },
  ),
  success(
    'moveRouterInterfaceToResourceGroup',
    `${TARGET}, newResourceGroupId: "rg-b"`,
    'ChangeResourceGroup',
    changed,
  ),
  success('tagRouterInterface', `${TARGET}, tags: [{ key: "a" }]`, 'TagResourcesForExpressConnect', changed),
  success('untagRouterInterface', `${TARGET}, tagKeys: ["a"]`, 'UntagResourcesForExpressConnect', changed),
];

const refusal = {
  RequestId: 'request-of-refusal',
  Code: 'IncorrectRIStatus',
  Message: 'message of the upstream',
  Recommend: 'https://example.com/IncorrectRIStatus',
};

/** Mutations and their payloads. */
export const WRITE_CASES: readonly OutputCase[] = [
  ...SUCCESSES,
  {
    name: 'deleteRouterInterface',
    arguments: `(input: { ${TARGET} })`,
    note: 'that the upstream refuses',
    responses: { ...READS, DeleteRouterInterface: refusal },
    status: 400,
    expected: {
      requestId: 'request-of-refusal',
      alreadyDone: false,
      userErrors: [
        {
          code: 'STATE_CONFLICT',
          message:
            'The interface is ACTIVE. The action requires IDLE or INACTIVE. Call deactivateRouterInterface first.',
          upstream: {
            code: 'IncorrectRIStatus',
            message: 'message of the upstream',
            requestId: 'request-of-refusal',
            recommend: 'https://example.com/IncorrectRIStatus',
          },
          state: { current: 'ACTIVE', allowed: ['IDLE', 'INACTIVE'] },
        },
      ],
    },
  },
  {
    name: 'deleteRouterInterface',
    arguments: `(input: { ${TARGET} })`,
    note: 'in a state that this release does not know',
    responses: {
      ...READS,
      DescribeRouterInterfaces: {
        RequestId: 'request-of-read',
        TotalCount: 1,
        RouterInterfaceSet: { RouterInterfaceType: [{ RouterInterfaceId: 'ri-own', Status: 'Frozen' }] },
      },
      DeleteRouterInterface: { ...refusal, RequestId: 'request-of-another-refusal' },
    },
    status: 400,
    expected: {
      userErrors: [
        {
          code: 'STATE_CONFLICT',
          state: { current: 'UNKNOWN', unknownValue: 'Frozen', allowed: ['IDLE', 'INACTIVE'] },
        },
      ],
    },
  },
  {
    name: 'deleteRouterInterface',
    arguments: '(input: { regionId: "", routerInterfaceId: "ri-own" })',
    note: 'that violates a rule',
    responses: {},
    expected: {
      userErrors: [
        { code: 'REQUIRED', message: 'regionId is required.', field: ['regionId'], rule: 'target.regionId.required' },
      ],
    },
  },
];
