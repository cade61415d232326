/** A public region. */
export interface Region {
  readonly regionId: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly endpoint: string;
  /** The three characters after the dash in resource ids, such as `2ze` in cn-beijing. */
  readonly idCode: string;
  /** Whether the region is in mainland China. Hong Kong is not. */
  readonly mainland: boolean;
}

export type Language = 'zh-CN' | 'en-US';

/** Id codes that public samples show are real (2ze, bp1, m5e, …); the others are invented and distinct. */
const ROWS: readonly (readonly [regionId: string, idCode: string, zh: string, en: string])[] = [
  ['cn-qingdao', 'm5e', '华北1（青岛）', 'China (Qingdao)'],
  ['cn-beijing', '2ze', '华北2（北京）', 'China (Beijing)'],
  ['cn-zhangjiakou', '8vb', '华北3（张家口）', 'China (Zhangjiakou)'],
  ['cn-huhehaote', 'hp3', '华北5（呼和浩特）', 'China (Hohhot)'],
  ['cn-wulanchabu', '0jl', '华北6（乌兰察布）', 'China (Ulanqab)'],
  ['cn-hangzhou', 'bp1', '华东1（杭州）', 'China (Hangzhou)'],
  ['cn-shanghai', 'uf6', '华东2（上海）', 'China (Shanghai)'],
  ['cn-nanjing', 'gc7', '华东5（南京-本地地域）', 'China (Nanjing - Local Region)'],
  ['cn-fuzhou', 'gw0', '华东6（福州-本地地域）', 'China (Fuzhou - Local Region)'],
  ['cn-wuhan-lr', 'n4a', '华中1（武汉-本地地域）', 'China (Wuhan - Local Region)'],
  ['cn-zhengzhou-jva', 'zj1', '郑州（联通合营）', 'China (Zhengzhou - China Unicom)'],
  ['cn-shenzhen', 'wz9', '华南1（深圳）', 'China (Shenzhen)'],
  ['cn-heyuan', 'f8z', '华南2（河源）', 'China (Heyuan)'],
  ['cn-guangzhou', '7xv', '华南3（广州）', 'China (Guangzhou)'],
  ['cn-chengdu', '2vc', '西南1（成都）', 'China (Chengdu)'],
  ['cn-zhongwei', 'zw2', '西北2（中卫）', 'China (Zhongwei)'],
  ['cn-hongkong', 'j6c', '中国香港', 'China (Hong Kong)'],
  ['ap-northeast-1', '6we', '日本（东京）', 'Japan (Tokyo)'],
  ['ap-northeast-2', 'mj7', '韩国（首尔）', 'South Korea (Seoul)'],
  ['ap-southeast-1', 't4n', '新加坡', 'Singapore'],
  ['ap-southeast-3', '8ps', '马来西亚（吉隆坡）', 'Malaysia (Kuala Lumpur)'],
  ['ap-southeast-5', 'k1a', '印度尼西亚（雅加达）', 'Indonesia (Jakarta)'],
  ['ap-southeast-6', '5ts', '菲律宾（马尼拉）', 'Philippines (Manila)'],
  ['ap-southeast-7', '0jo', '泰国（曼谷）', 'Thailand (Bangkok)'],
  ['ap-southeast-8', 'jhr', '马来西亚（柔佛）', 'Malaysia (Johor)'],
  ['us-east-1', '0xi', '美国（弗吉尼亚）', 'US (Virginia)'],
  ['us-west-1', 'rj9', '美国（硅谷）', 'US (Silicon Valley)'],
  ['us-southeast-1', 'at1', '美国（亚特兰大）', 'US (Atlanta)'],
  ['na-south-1', 'mx1', '墨西哥', 'Mexico'],
  ['eu-central-1', 'gw8', '德国（法兰克福）', 'Germany (Frankfurt)'],
  ['eu-west-1', 'd7o', '英国（伦敦）', 'UK (London)'],
  ['me-east-1', 'eb3', '阿联酋（迪拜）', 'UAE (Dubai)'],
  ['me-central-1', 'l4v', '沙特（利雅得）', 'Saudi Arabia (Riyadh)'],
];

export const REGIONS: readonly Region[] = ROWS.map(([regionId, idCode, zh, en]) => ({
  regionId,
  idCode,
  names: { 'zh-CN': zh, 'en-US': en },
  endpoint: `vpc.${regionId}.aliyuncs.com`,
  mainland: regionId.startsWith('cn-') && regionId !== 'cn-hongkong',
}));

const byId = new Map(REGIONS.map((region) => [region.regionId, region]));
const byIdCode = new Map(REGIONS.map((region) => [region.idCode, region]));

/** Returns undefined for a region that is not public. */
export function findRegion(regionId: string | undefined): Region | undefined {
  return regionId === undefined ? undefined : byId.get(regionId);
}

/** Returns the region of a resource, from the three characters after the first dash of its id. */
export function regionOfResource(resourceId: string): Region | undefined {
  const start = resourceId.indexOf('-') + 1;
  return byIdCode.get(resourceId.slice(start, start + 3));
}

/** Returns the city of a region: the text in parentheses, or else the whole name. */
export function cityOf(region: Region, language: Language): string {
  return /[（(](.+?)[）)]/.exec(region.names[language])?.[1] ?? region.names[language];
}
