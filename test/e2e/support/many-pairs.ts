import {
  CreateRouterInterfaceDocument,
  type CreateRouterInterfaceInput,
  ModifyRouterInterfaceAttributeDocument,
} from '../../../schema/client';
import { startTestGateway, type TestGateway } from '../../support/gateway';

export const REGION = 'cn-beijing';
export const PAIRS = 100;
export const ROUTERS = 60;

/** Starts a gateway without rate limits, and creates `PAIRS` pairs of interfaces on `ROUTERS` routers. */
export async function startWithPairs(): Promise<TestGateway> {
  const gateway = await startTestGateway({
    sandbox: { vrouters: ROUTERS, callLimit: 0, recordRequests: 10_000 },
    settings: { VPC_CALLS_PER_MINUTE: 0, VPC_MAX_CONCURRENT: 1_000 },
  });
  const routers = gateway.sandbox.world.vrouters.page(REGION, 0, ROUTERS).map(({ vrouterId }) => vrouterId);
  const numbers = Array.from({ length: PAIRS }, (_, number) => number);
  const common = {
    regionId: REGION,
    oppositeRegionId: REGION,
    routerType: 'VROUTER',
    oppositeRouterType: 'VROUTER',
  } as const;
  // At most five interfaces for each router. Both sides of a pair are on different routers.
  const routersOf = (number: number) => ({
    initiator: routers[number % 30] ?? '',
    acceptor: routers[30 + (number % 30)] ?? '',
  });
  const acceptors = await Promise.all(
    numbers.map((number) => {
      const { initiator, acceptor } = routersOf(number);
      return create(gateway, { ...common, routerId: acceptor, oppositeRouterId: initiator, role: 'ACCEPTING_SIDE' });
    }),
  );
  const initiators = await Promise.all(
    numbers.map((number) => {
      const { initiator, acceptor } = routersOf(number);
      const oppositeInterfaceId = acceptors[number] ?? '';
      const spec = number % 2 === 0 ? 'MINI_2' : 'SMALL_1';
      return create(gateway, {
        ...common,
        routerId: initiator,
        oppositeRouterId: acceptor,
        oppositeInterfaceId,
        role: 'INITIATING_SIDE',
        spec,
      });
    }),
  );
  await Promise.all(
    acceptors.map((routerInterfaceId, number) =>
      gateway.execute(ModifyRouterInterfaceAttributeDocument, {
        input: {
          regionId: REGION,
          routerInterfaceId,
          oppositeInterfaceId: initiators[number] ?? '',
          oppositeRouterId: routersOf(number).initiator,
          oppositeRouterType: 'VROUTER',
        },
      }),
    ),
  );
  return gateway;
}

async function create(gateway: TestGateway, input: CreateRouterInterfaceInput): Promise<string> {
  const { data } = await gateway.execute(CreateRouterInterfaceDocument, { input });
  const id = data?.createRouterInterface?.routerInterfaceId;
  if (!id) throw new Error(JSON.stringify(data));
  return id;
}
