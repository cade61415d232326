import { forEachConcurrently } from '../../kit/async/concurrency';
import { SANDBOX_CREDENTIALS, type Sandbox, startSandbox, UNLIMITED } from '../../kit/sandbox/sandbox';
import { createRouterInterface } from '../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../src/vpc/client';
import { staticCredentials } from '../../src/vpc/wire/credentials';
import { endpoints } from '../../src/vpc/wire/endpoints';
import { REGIONS } from './requests';

const SMALL = 400;
const LARGE = 5_000;
const CONCURRENCY = 32;
const DESCRIPTION = 'A description of the maximum length. '.repeat(7).slice(0, 256);

/** Starts a sandbox whose account has many interfaces. */
export async function startSandboxWithInterfaces(): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...UNLIMITED, transitionMs: 0, recordRequests: 0 });
  const client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: endpoints({ override: new URL(sandbox.url) }),
    limits: { callsPerMinute: 0 },
  });
  const routerIn = (regionId: string) => sandbox.world.vrouters.page(regionId, 0, 1)[0]?.vrouterId ?? '';
  const create = async (regionId: string, number: number, opposite: object) => {
    const result = await client.write(createRouterInterface, {
      regionId,
      oppositeRegionId: REGIONS.forbidden,
      routerId: routerIn(regionId),
      routerType: 'VRouter',
      role: 'InitiatingSide',
      spec: 'Mini.2',
      name: `interface-${number}`,
      description: DESCRIPTION,
      ...opposite,
    });
    if (result.outcome !== 'done') throw new Error(`A create failed: ${JSON.stringify(result)}`);
    return result.response.routerInterfaceId;
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  await forEachConcurrently(CONCURRENCY, numbers(SMALL), async (number) => {
    const acceptor = { oppositeRegionId: REGIONS.small, role: 'AcceptingSide', spec: 'Negative' };
    const oppositeInterfaceId = await create(REGIONS.forbidden, number, acceptor);
    await create(REGIONS.small, number, { oppositeInterfaceId });
  });
  await forEachConcurrently(CONCURRENCY, numbers(LARGE), async (number) => {
    await create(REGIONS.large, number, {});
  });
  await client.close();
  return sandbox;
}

/** Refuses the reads of the peers from now on. */
export function refusePeers(sandbox: Sandbox): void {
  sandbox.intercept = ({ action, parameters }, phase) =>
    phase === 'beforeCommit' && action.startsWith('Describe') && parameters['RegionId'] === REGIONS.forbidden
      ? { kind: 'code', status: 403, code: 'Forbidden.RAM', message: 'User not authorized to operate on the resource.' }
      : undefined;
}
