/**
 * Where a region's calls go. A table, never text that a caller supplies: a region id in a request must not be able to
 * choose the host that receives the signed call.
 *
 * Source: the service's endpoint list (April 2026), `vpc.<region>.aliyuncs.com` for every public region; the closed
 * financial and government clouds answer at the central address, as in the official SDK's endpoint map.
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

/** Whether a region is one that this release knows. */
export function isKnownRegion(regionId: string): boolean {
  return KNOWN.has(regionId);
}

export type Endpoints = (regionId: string) => URL | undefined;

export interface EndpointOptions {
  /** One address for every region: the sandbox or a proxy. */
  readonly override?: URL | undefined;
  /** Regions opened after this table was written; each is reached at `vpc.<region>.aliyuncs.com`. */
  readonly extraRegions?: readonly string[];
}

/** Answers a region's address, or undefined for a region that neither the table nor the operator knows. */
export function endpoints({ override, extraRegions = [] }: EndpointOptions = {}): Endpoints {
  if (override) return () => override;
  const table = new Map<string, URL>();
  for (const region of CENTRAL) table.set(region, new URL('https://vpc.aliyuncs.com'));
  for (const region of [...REGIONAL, ...extraRegions]) table.set(region, new URL(`https://vpc.${region}.aliyuncs.com`));
  return (regionId) => table.get(regionId);
}
