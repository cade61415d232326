import { $OpenApiUtil } from '@alicloud/openapi-core';
import VpcSdk, { CreateRouterInterfaceRequest } from '@alicloud/vpc20160428';
import { print } from 'graphql';
import pino from 'pino';
import { request as send } from 'undici';
import { CreateRouterInterfaceDocument } from '../schema/client';
import { readSettings } from '../src/config';
import { startGateway } from '../src/gateway';
import { startSandbox } from '../src/sandbox/server';
import { createRouterInterface } from '../src/vpc/actions/create-router-interface';
import { VpcClient } from '../src/vpc/client';
import { staticCredentials } from '../src/vpc/credentials';
import { endpoints } from '../src/vpc/endpoints';
import type { Comparison } from './report';

const ROUNDS = 7;
const CREATES = 300;
const CONCURRENCY = 16;

const key = { accessKeyId: 'sandbox', accessKeySecret: 'sandbox-secret' };
const base = { regionId: 'cn-beijing', oppositeRegionId: 'cn-beijing' } as const;

/** Creating interfaces in the sandbox, 16 at a time: with our client, with the official SDK, through the gateway. */
export async function compareCreates(): Promise<Comparison[]> {
  const sandbox = await startSandbox({ callLimit: 0, interfacesPerRouter: 0 });
  const endpoint = new URL(sandbox.url);
  const [routerId = '', oppositeRouterId = ''] = sandbox.world.vrouters
    .page('cn-beijing', 0, 2)
    .map((r) => r.vrouterId);
  const wire = {
    ...base,
    routerId,
    oppositeRouterId,
    routerType: 'VRouter',
    role: 'InitiatingSide',
    spec: 'Mini.5',
  } as const;

  const client = new VpcClient({
    credentials: staticCredentials(key),
    endpoints: endpoints({ override: endpoint }),
    protection: { callsPerMinute: 0 },
  });
  const sdk = new VpcSdk(new $OpenApiUtil.Config({ ...key, endpoint: endpoint.host, protocol: 'http' }) as never);
  const settings = { ...readSettings({}), PORT: 0, VPC_ENDPOINT: endpoint, VPC_CALLS_PER_MINUTE: 0 };
  const gateway = await startGateway(settings, {
    credentials: staticCredentials(key),
    logger: pino({ level: 'silent' }),
  });
  const input = { ...base, routerId, oppositeRouterId, routerType: 'VROUTER', role: 'INITIATING_SIDE', spec: 'MINI_5' };
  const body = JSON.stringify({ query: print(CreateRouterInterfaceDocument), variables: { input } });

  const withClient = async () => (await client.call(createRouterInterface, { ...wire })).outcome === 'done';
  const withSdk = async () => {
    const answer = await sdk.createRouterInterface(new CreateRouterInterfaceRequest({ ...wire }));
    return answer.body?.routerInterfaceId !== undefined;
  };
  const throughGateway = async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    return (await answer.body.text()).includes('"routerInterfaceId":"ri-');
  };

  const rounds: (readonly [number, number, number])[] = [];
  for (const run of [withClient, withSdk, throughGateway]) await millisecondsEach(run);
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push([
      await millisecondsEach(withClient),
      await millisecondsEach(withSdk),
      await millisecondsEach(throughGateway),
    ]);
  await gateway.close();
  await client.close();
  await sandbox.close();

  const [ours, theirs, gatewayed] = [0, 1, 2].map((side) => rounds.map((round) => round[side] ?? Number.NaN));
  if (!ours || !theirs || !gatewayed) throw new Error('no rounds');
  return [
    { what: 'a create', unit: 'ms', names: ['our client', 'official SDK'], ours, theirs },
    { what: 'a create', unit: 'ms', names: ['through the gateway', 'our client'], ours: gatewayed, theirs: ours },
    { what: 'a create', unit: 'ms', names: ['through the gateway', 'official SDK'], ours: gatewayed, theirs },
  ];
}

/** Time for each create, with so many at a time. */
async function millisecondsEach(create: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  let left = CREATES;
  const work = async () => {
    for (; left > 0; ) {
      left -= 1;
      if (!(await create())) throw new Error('a create failed');
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return (performance.now() - begun) / CREATES;
}
