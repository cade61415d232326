import type { Service } from './services';

/**
 * Endpoints by region. A fixed table: the region id of a request must not choose the host that receives the signed call.
 *
 * Sources: endpoint list of the upstream (April 2026, ap-southeast-8 in November 2026), `vpc.<region>.aliyuncs.com` for every
 * public region, and `vpc-vpc.<region>.aliyuncs.com` from inside a VPC. On the public network, the finance and government
 * regions use the central address, as in the endpoint map of the official SDK; no source has a central address for the internal
 * network. Closed regions (ap-southeast-2, ap-south-1) are not in the table.
 */
const REGIONAL = [
  'cn-beijing',
  'cn-chengdu',
  'cn-fuzhou',
  'cn-guangzhou',
  'cn-hangzhou',
  'cn-heyuan',
  'cn-hongkong',
  'cn-huhehaote',
  'cn-nanjing',
  'cn-qingdao',
  'cn-shanghai',
  'cn-shenzhen',
  'cn-wuhan-lr',
  'cn-wulanchabu',
  'cn-zhangjiakou',
  'cn-zhengzhou-jva',
  'cn-zhongwei',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ap-southeast-8',
  'eu-central-1',
  'eu-west-1',
  'me-central-1',
  'me-east-1',
  'na-south-1',
  'us-east-1',
  'us-southeast-1',
  'us-west-1',
  'cn-beijing-finance-1',
  'cn-heyuan-acdr-1',
] as const;

const CENTRAL = ['cn-hangzhou-finance', 'cn-north-2-gov-1', 'cn-shanghai-finance-1', 'cn-shenzhen-finance-1'] as const;

const KNOWN: ReadonlySet<string> = new Set([...REGIONAL, ...CENTRAL]);

export const KNOWN_REGIONS: readonly string[] = [...KNOWN];

/** Whether this release has the region in its table. */
export function isKnownRegion(regionId: string): boolean {
  return KNOWN.has(regionId);
}

/** The endpoint of a service for a region, or undefined for an unknown region. */
export type Endpoints = (regionId: string, service?: Service) => URL | undefined;

export interface EndpointOptions {
  /** One endpoint for every region and service: the sandbox or a proxy. */
  readonly override?: URL | undefined;
  /** Regions that opened after this release. */
  readonly extraRegions?: readonly string[];
  /** `internal`: the endpoints for callers inside a VPC, which need no access to the internet. Default: `public`. */
  readonly network?: 'public' | 'internal';
}

/** Returns the endpoints of the regions in the table and in `extraRegions`. */
export function endpoints({ override, extraRegions = [], network = 'public' }: EndpointOptions = {}): Endpoints {
  if (override) return () => override;
  const table: Record<Service, Map<string, URL>> = { vpc: new Map(), sts: new Map() };
  for (const region of [...KNOWN, ...extraRegions])
    for (const service of ['vpc', 'sts'] as const)
      table[service].set(region, new URL(`https://${hostOf(service, region, network)}`));
  return (regionId, service = 'vpc') => table[service].get(regionId);
}

function hostOf(service: Service, region: string, network: 'public' | 'internal'): string {
  if (network === 'internal') return `${service}-vpc.${region}.aliyuncs.com`;
  // STS has one address that serves all accounts. It has regional ones too, but not for every region.
  if (service === 'sts' || CENTRAL.some((central) => central === region)) return `${service}.aliyuncs.com`;
  return `vpc.${region}.aliyuncs.com`;
}
