import { CreateRouterInterfaceRequest } from '@alicloud/vpc20160428';
import { print } from 'graphql';
import { request } from 'undici';
import { forEachConcurrently } from '../kit/async/concurrency';
import { startGatewayInProcess } from '../kit/gateway/gateway-in-process';
import { officialSdk } from '../kit/sandbox/official-sdk';
import { SANDBOX_CREDENTIALS, startSandbox, UNLIMITED } from '../kit/sandbox/sandbox';
import { CreateRouterInterfaceDocument } from '../schema/client';
import { createRouterInterface } from '../src/vpc/actions/create-router-interface';
import { VpcClient } from '../src/vpc/client';
import { staticCredentials } from '../src/vpc/wire/credentials';
import { endpoints } from '../src/vpc/wire/endpoints';
import type { Comparison, Series } from './comparison';
import { measureInTurn } from './rounds';

const CREATES_PER_ROUND = 300;
const CONCURRENCY = 16;

const regions = { regionId: 'cn-beijing', oppositeRegionId: 'cn-beijing' } as const;

interface Routers {
  readonly routerId: string;
  readonly oppositeRouterId: string;
}

/** A way to create router interfaces. */
interface Creator {
  /** Returns whether the create succeeded. */
  readonly create: () => Promise<boolean>;
  readonly close?: () => Promise<void>;
}

/** Compares the time of a create in the sandbox: with the VPC client, with the official SDK, and through the gateway. */
export async function compareCreates(): Promise<Comparison[]> {
  const sandbox = await startSandbox(UNLIMITED);
  const endpoint = new URL(sandbox.url);
  const [routerId = '', oppositeRouterId = ''] = sandbox.world.vrouters
    .page(regions.regionId, 0, 2)
    .map(({ vrouterId }) => vrouterId);
  const routers = { routerId, oppositeRouterId };
  const client = vpcClient(endpoint, routers);
  const sdk = throughSdk(endpoint, routers);
  const gateway = await throughGateway(endpoint, routers);

  const measurements = {
    client: () => millisecondsPerCreate(client),
    sdk: () => millisecondsPerCreate(sdk),
    gateway: () => millisecondsPerCreate(gateway),
  };
  for (const warmUp of Object.values(measurements)) await warmUp();
  const samples = await measureInTurn(measurements);
  for (const { close } of [gateway, client]) await close?.();
  await sandbox.close();

  const series = {
    client: { name: 'VPC client', samples: samples.client },
    sdk: { name: 'official SDK', samples: samples.sdk },
    gateway: { name: 'through the gateway', samples: samples.gateway },
  };
  const compare = (subject: Series, baseline: Series): Comparison => ({
    title: 'create',
    unit: 'ms',
    subject,
    baseline,
  });
  return [
    compare(series.client, series.sdk),
    compare(series.gateway, series.client),
    compare(series.gateway, series.sdk),
  ];
}

function vpcClient(endpoint: URL, routers: Routers): Creator {
  const client = new VpcClient({
    credentials: staticCredentials(SANDBOX_CREDENTIALS),
    endpoints: endpoints({ override: endpoint }),
    limits: { callsPerMinute: 0 },
  });
  return {
    create: async () => (await client.write(createRouterInterface, wireParameters(routers))).outcome === 'done',
    close: () => client.close(),
  };
}

function throughSdk(endpoint: URL, routers: Routers): Creator {
  const sdk = officialSdk(endpoint.href);
  return {
    async create() {
      const response = await sdk.createRouterInterface(new CreateRouterInterfaceRequest(wireParameters(routers)));
      return response.body?.routerInterfaceId !== undefined;
    },
  };
}

async function throughGateway(endpoint: URL, routers: Routers): Promise<Creator> {
  const settings = { VPC_CALLS_PER_MINUTE: 0 };
  const gateway = await startGatewayInProcess({ upstreamUrl: endpoint.href, settings });
  const input = { ...regions, ...routers, routerType: 'VROUTER', role: 'INITIATING_SIDE', spec: 'MINI_5' };
  const body = JSON.stringify({ query: print(CreateRouterInterfaceDocument), variables: { input } });
  const headers = { 'content-type': 'application/json' };
  return {
    async create() {
      const response = await request(`${gateway.url}/graphql`, { method: 'POST', headers, body });
      return (await response.body.text()).includes('"routerInterfaceId":"ri-');
    },
    close: () => gateway.close(),
  };
}

function wireParameters(routers: Routers) {
  return { ...regions, ...routers, routerType: 'VRouter', role: 'InitiatingSide', spec: 'Mini.5' } as const;
}

/** Average time of a create, in milliseconds. */
async function millisecondsPerCreate({ create }: Creator): Promise<number> {
  const startedAt = performance.now();
  await forEachConcurrently(CONCURRENCY, Array.from({ length: CREATES_PER_ROUND }), async () => {
    if (!(await create())) throw new Error('A create failed.');
  });
  return (performance.now() - startedAt) / CREATES_PER_ROUND;
}
