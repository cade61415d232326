import { OpenApiUtil } from '@alicloud/openapi-core';
import { authorization, EMPTY_BODY_SHA256 } from '../src/vpc/signature';
import type { Comparison } from './report';

const ROUNDS = 7;
const SIGNATURES = 5_000;

const request = {
  method: 'POST',
  pathname: '/',
  query: {
    ClientToken: '123e4567-e89b-12d3-a456-426655440000',
    OppositeRegionId: 'cn-beijing',
    OppositeRouterId: 'vrt-2zefso23vmu6xi3jeiw0z',
    RegionId: 'cn-beijing',
    Role: 'InitiatingSide',
    RouterId: 'vrt-2zepuy8qbrq6yhdje53t6',
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

/** Signing one request of the usual size. */
export async function compareSigning(): Promise<Comparison[]> {
  const ours = () => authorization(request, credentials);
  const theirs = () =>
    OpenApiUtil.getAuthorization(
      // The official signer takes a request of its own HTTP library, of which it reads these fields.
      request as unknown as Parameters<typeof OpenApiUtil.getAuthorization>[0],
      'ACS3-HMAC-SHA256',
      EMPTY_BODY_SHA256,
      credentials.accessKeyId,
      credentials.accessKeySecret,
    );
  if (ours() !== theirs()) throw new Error('the signatures differ');
  const rounds = Array.from({ length: ROUNDS }, () => [microseconds(ours), microseconds(theirs)] as const);
  return [
    {
      what: 'signing',
      unit: 'µs',
      names: ['ours', 'official SDK'],
      ours: rounds.map(([a]) => a),
      theirs: rounds.map(([, b]) => b),
    },
  ];
}

function microseconds(run: () => unknown): number {
  const begun = performance.now();
  for (let count = 0; count < SIGNATURES; count += 1) run();
  return ((performance.now() - begun) * 1_000) / SIGNATURES;
}
