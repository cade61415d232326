import { cityOf, findRegion, type Language, type Region } from './regions';

/** A place where a leased line can enter the cloud. */
export interface AccessPoint {
  readonly accessPointId: string;
  readonly regionId: string;
  readonly status: 'recommended' | 'hot' | 'full' | 'disabled';
  readonly names: Readonly<Record<Language, string>>;
  readonly locations: Readonly<Record<Language, string>>;
  readonly operators: Readonly<Record<Language, string>>;
}

/** Ids that appear in public samples; every region also has three of its own. */
const SAMPLED: Readonly<Record<string, readonly string[]>> = {
  'cn-hangzhou': ['ap-cn-hangzhou-yh-ts-A'],
  'cn-shanghai': ['ap-cn-shanghai-nt-aligroup-C'],
  'cn-qingdao': ['ap-cn-qingdao-ls-A', 'ap-cn-qingdao-ls-B'],
};
const STATUSES = ['recommended', 'hot', 'full'] as const;
const made = new Map<string, readonly AccessPoint[]>();

/** The region's access points, in a stable order; none where the region is unknown. */
export function accessPointsOf(regionId: string): readonly AccessPoint[] {
  const known = made.get(regionId);
  if (known) return known;
  const region = findRegion(regionId);
  if (!region) return [];
  const points = accessPointIds(regionId).map((id, index) => make(region, id, STATUSES[index % STATUSES.length]));
  made.set(regionId, points);
  return points;
}

/** The id of the region's first, second or third own access point. */
export function accessPointId(regionId: string, letter: 'A' | 'B' | 'C'): string {
  return `ap-${regionId}-${letter}`;
}

function accessPointIds(regionId: string): readonly string[] {
  const own = (['A', 'B', 'C'] as const).map((letter) => accessPointId(regionId, letter));
  return [...own, ...(SAMPLED[regionId] ?? [])];
}

function make(region: Region, id: string, status: AccessPoint['status'] = 'recommended'): AccessPoint {
  const suffix = id.slice(`ap-${region.regionId}-`.length);
  const zh = cityOf(region, 'zh-CN');
  const en = cityOf(region, 'en-US');
  return {
    accessPointId: id,
    regionId: region.regionId,
    status,
    names: { 'zh-CN': `${zh}-${suffix}`, 'en-US': `${en}-${suffix}` },
    locations: { 'zh-CN': zh, 'en-US': en },
    operators: region.mainland
      ? { 'zh-CN': '中国电信', 'en-US': 'China Telecom' }
      : { 'zh-CN': '其他', 'en-US': 'Other' },
  };
}
