/**
 * Endpoints by region. A fixed table: the region id of a request must not choose the host that receives the signed call.
 *
 * Source: endpoint list of the upstream (April 2026), `vpc.<region>.aliyuncs.com` for every public region. The finance and
 * government regions use the central address, as in the endpoint map of the official SDK.
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

export type Endpoints = (regionId: string) => URL | undefined;

export interface EndpointOptions {
  /** One endpoint for every region: the sandbox or a proxy. */
  readonly override?: URL | undefined;
  /** Regions that opened after this release; their endpoint is `vpc.<region>.aliyuncs.com`. */
  readonly extraRegions?: readonly string[];
}

/** Returns the endpoint of a region, or undefined for a region in neither the table nor `extraRegions`. */
export function endpoints({ override, extraRegions = [] }: EndpointOptions = {}): Endpoints {
  if (override) return () => override;
  const table = new Map<string, URL>();
  for (const region of CENTRAL) table.set(region, new URL('https://vpc.aliyuncs.com'));
  for (const region of [...REGIONAL, ...extraRegions]) table.set(region, new URL(`https://vpc.${region}.aliyuncs.com`));
  return (regionId) => table.get(regionId);
}
