import { CreateRouterInterfaceDocument, type CreateRouterInterfaceInput } from '../../schema/client';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { endpoints } from '../../src/vpc/wire/endpoints';
import type { TestGateway } from '../support/gateway';
import { EXAMPLE_INPUT } from '../support/reference-example';
import { credentials, startUnlimitedGateway } from './broken-input/support/unlimited-gateway';
import { toRequest, violatedRules } from './broken-input/support/wire-request';

/** Mistakes that pages of Alibaba Cloud name. Each of them would create an interface that is billed and never connects. */

let gateway: TestGateway;
let client: VpcClient;
beforeAll(async () => {
  gateway = await startUnlimitedGateway();
  client = new VpcClient({
    credentials: staticCredentials(credentials),
    endpoints: endpoints({ override: new URL(gateway.sandbox.url) }),
  });
});
afterAll(async () => {
  await client.close();
  await gateway.close();
});

type Changes = Partial<CreateRouterInterfaceInput>;
interface Mistake {
  readonly mistake: string;
  /** Changes of the reference example. */
  readonly changes: () => Changes;
  readonly rule: string;
  readonly message: string;
  /** Code of the sandbox, whose rules are independent. */
  readonly upstreamCode: string;
}

const vbr = (index: number) => gateway.sandbox.world.vbrs.list('cn-beijing')[index];
const onVbr = (): Changes => ({
  routerType: 'VBR',
  routerId: vbr(0)?.vbrId ?? '',
  accessPointId: vbr(0)?.accessPointId ?? '',
});
const peerOnVbr = (): Changes => ({
  oppositeRouterType: 'VBR',
  oppositeRouterId: vbr(1)?.vbrId ?? '',
  oppositeAccessPointId: vbr(1)?.accessPointId ?? '',
});
const accepting: Changes = { role: 'ACCEPTING_SIDE', spec: 'NEGATIVE' };

const MISTAKES: readonly Mistake[] = [
  {
    mistake: 'an initiator with a peer on a VBR',
    changes: peerOnVbr,
    rule: 'create.role.peerOnVbr',
    message:
      'role must be ACCEPTING_SIDE when routerType is VROUTER and oppositeRouterType is VBR: the interface on the virtual ' +
      'border router is the initiator.',
    upstreamCode: 'InvalidRole.ValueNotSupported',
  },
  {
    mistake: 'two VBRs',
    changes: () => ({ ...onVbr(), ...peerOnVbr() }),
    rule: 'create.oppositeRouterType.peerOfVbr',
    message:
      'oppositeRouterType must be VROUTER when routerType is VBR: two virtual border routers cannot be connected with ' +
      'each other.',
    upstreamCode: 'IllegalParam.VRouterType',
  },
  {
    mistake: 'an access point of a peer on a VPC router',
    changes: () => ({ oppositeRouterType: 'VROUTER', oppositeAccessPointId: 'ap-cn-beijing-A' }),
    rule: 'create.oppositeAccessPointId.allowed',
    message: 'oppositeAccessPointId is only allowed when oppositeRouterType is VBR.',
    upstreamCode: 'InvalidAccessPoint.ValueNotAllowed',
  },
  {
    mistake: 'an access point of a peer without a type, which is on a VPC router by default',
    changes: () => ({ oppositeAccessPointId: 'ap-cn-beijing-A' }),
    rule: 'create.oppositeAccessPointId.allowed',
    message: 'oppositeAccessPointId is only allowed when oppositeRouterType is VBR.',
    upstreamCode: 'InvalidAccessPoint.ValueNotAllowed',
  },
  {
    mistake: 'a target of the health check without a source',
    changes: () => ({ ...accepting, ...peerOnVbr(), healthCheckTargetIp: '192.168.0.8' }),
    rule: 'create.healthCheckSourceIp.required',
    message: 'healthCheckSourceIp is required when healthCheckTargetIp is present.',
    upstreamCode: 'InvalidHealthCheckIP.Malformd',
  },
  {
    mistake: 'one router at both ends',
    changes: () => ({ oppositeRouterId: EXAMPLE_INPUT.routerId }),
    rule: 'create.oppositeRouterId.otherRouter',
    message: 'oppositeRouterId must be another router than routerId.',
    upstreamCode: 'IncorrectOppositeInterfaceInfo',
  },
  {
    mistake: 'one router at both ends, in capital letters',
    changes: () => ({ oppositeRouterId: `vrt-${EXAMPLE_INPUT.routerId.slice(4).toUpperCase()}` }),
    rule: 'create.oppositeRouterId.otherRouter',
    message: 'oppositeRouterId must be another router than routerId.',
    upstreamCode: 'IncorrectOppositeInterfaceInfo',
  },
];

describe.each(MISTAKES)('$mistake', ({ changes, rule, message, upstreamCode }) => {
  it('is refused with its own sentence, and nothing is sent', async () => {
    const sent = gateway.sandbox.requests.length;
    const input = { ...EXAMPLE_INPUT, ...changes() };
    const { data } = await gateway.execute(CreateRouterInterfaceDocument, { input });
    expect(data?.createRouterInterface?.userErrors).toMatchObject([{ field: [rule.split('.')[1]], message }]);
    expect(gateway.sandbox.requests).toHaveLength(sent);
  });

  it('violates one rule of the gateway, and is refused by the sandbox', async () => {
    const request = toRequest({ ...EXAMPLE_INPUT, ...changes() });
    expect(violatedRules(request)).toEqual([rule]);
    const { outcome, error } = { error: undefined, ...(await client.write(createRouterInterface, request)) };
    expect({ outcome, code: error?.code }).toEqual({ outcome: 'refused', code: upstreamCode });
  });
});
