import { cityOf, findRegion, type Language, type Region } from './regions';

/** A location at which a leased line connects to the cloud. */
export interface AccessPoint {
  readonly accessPointId: string;
  readonly regionId: string;
  readonly status: 'recommended' | 'hot' | 'full' | 'disabled';
  readonly names: Readonly<Record<Language, string>>;
  readonly locations: Readonly<Record<Language, string>>;
  readonly operators: Readonly<Record<Language, string>>;
}

/** Ids of public samples. Each region also has three invented ones. */
const SAMPLE_IDS: Readonly<Record<string, readonly string[]>> = {
  'cn-hangzhou': ['ap-cn-hangzhou-yh-ts-A'],
  'cn-shanghai': ['ap-cn-shanghai-nt-aligroup-C'],
  'cn-qingdao': ['ap-cn-qingdao-ls-A', 'ap-cn-qingdao-ls-B'],
};
const STATUSES = ['recommended', 'hot', 'full'] as const;
const cache = new Map<string, readonly AccessPoint[]>();

/** Returns the access points of a region in a stable order, or none if the region is unknown. */
export function accessPointsOf(regionId: string): readonly AccessPoint[] {
  const cached = cache.get(regionId);
  if (cached) return cached;
  const region = findRegion(regionId);
  if (!region) return [];
  const points = accessPointIds(regionId).map((id, index) =>
    createAccessPoint(region, id, STATUSES[index % STATUSES.length]),
  );
  cache.set(regionId, points);
  return points;
}

/** Returns the id of an invented access point of the region. */
export function accessPointId(regionId: string, letter: 'A' | 'B' | 'C'): string {
  return `ap-${regionId}-${letter}`;
}

function accessPointIds(regionId: string): readonly string[] {
  const invented = (['A', 'B', 'C'] as const).map((letter) => accessPointId(regionId, letter));
  return [...invented, ...(SAMPLE_IDS[regionId] ?? [])];
}

function createAccessPoint(region: Region, id: string, status: AccessPoint['status'] = 'recommended'): AccessPoint {
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
