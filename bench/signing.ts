import { OpenApiUtil } from '@alicloud/openapi-core';
import { input } from '../schema/operations/create-router-interface.example.json';
import { authorization, canonicalQuery, EMPTY_BODY_SHA256 } from '../src/vpc/wire/signature';
import type { Comparison } from './comparison';
import { measureInTurn } from './rounds';

const SIGNATURES_PER_ROUND = 5_000;

const request = {
  method: 'POST',
  pathname: '/',
  query: {
    ClientToken: '123e4567-e89b-12d3-a456-426655440000',
    OppositeRegionId: input.oppositeRegionId,
    OppositeRouterId: input.oppositeRouterId,
    RegionId: input.regionId,
    Role: 'InitiatingSide',
    RouterId: input.routerId,
    RouterType: 'VRouter',
    Spec: 'Mini.5',
  },
  headers: {
    host: 'vpc.cn-beijing.aliyuncs.com',
    'x-acs-action': 'CreateRouterInterface',
    'x-acs-version': '2016-04-28',
    'x-acs-date': '2026-11-23T00:00:00Z',
    'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
    'x-acs-content-sha256': EMPTY_BODY_SHA256,
  },
} as const;

const credentials = { accessKeyId: 'an-access-key', accessKeySecret: 'a-secret-key' };

/**
 * Compares the time to sign one request of typical size.
 * @throws Error if the two signatures differ.
 */
export async function compareSigning(): Promise<Comparison[]> {
  const signWithClient = () => authorization({ ...request, query: canonicalQuery(request.query) }, credentials);
  const signWithSdk = () =>
    OpenApiUtil.getAuthorization(
      // The official signer requires a request object of its HTTP library, but reads only these fields.
      request as unknown as Parameters<typeof OpenApiUtil.getAuthorization>[0],
      'ACS3-HMAC-SHA256',
      EMPTY_BODY_SHA256,
      credentials.accessKeyId,
      credentials.accessKeySecret,
    );
  if (signWithClient() !== signWithSdk()) throw new Error('The signatures differ.');
  const { client, sdk } = await measureInTurn({
    client: () => microsecondsPerRun(signWithClient),
    sdk: () => microsecondsPerRun(signWithSdk),
  });
  return [
    {
      title: 'signature',
      unit: 'µs',
      subject: { name: 'VPC client', samples: client },
      baseline: { name: 'official SDK', samples: sdk },
    },
  ];
}

function microsecondsPerRun(run: () => unknown): number {
  const startedAt = performance.now();
  for (let count = 0; count < SIGNATURES_PER_ROUND; count += 1) run();
  return ((performance.now() - startedAt) * 1_000) / SIGNATURES_PER_ROUND;
}
