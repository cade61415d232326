import VpcSdk from '@alicloud/vpc20160428';
import * as fc from 'fast-check';
import { REGIONS } from '../../../src/sandbox/state/regions';
import { endpoints } from '../../../src/vpc/wire/endpoints';

const official = (regionId: string) =>
  new VpcSdk({ regionId, accessKeyId: 'a', accessKeySecret: 'b' } as ConstructorParameters<typeof VpcSdk>[0])._endpoint;

describe('the endpoint of a region', () => {
  const endpoint = endpoints();

  it.each([
    'cn-beijing',
    'cn-shanghai',
    'cn-wuhan-lr',
    'ap-southeast-1',
    'eu-central-1',
    'us-east-1',
    'me-central-1',
    'cn-hangzhou-finance',
    'cn-shanghai-finance-1',
    'cn-north-2-gov-1',
  ])('is the one of the official SDK: %s', (region) => {
    expect(endpoint(region)?.host).toBe(official(region));
    expect(endpoint(region)?.protocol).toBe('https:');
  });

  it('is regional for cn-hangzhou, as in newer endpoint lists; the SDK still uses the central one', () => {
    expect(endpoint('cn-hangzhou')?.host).toBe('vpc.cn-hangzhou.aliyuncs.com');
    expect(official('cn-hangzhou')).toBe('vpc.aliyuncs.com');
  });

  it('never contains text of a caller', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('x.evil.example/', '__proto__', 'cn-beijing@evil', '')),
        (text) => {
          expect(endpoint(text)).toBeUndefined();
        },
      ),
    );
  });

  it('exists for regions that the operator adds', () => {
    expect(endpoint('cn-newplace')).toBeUndefined();
    const extraRegions = ['cn-newplace'];
    expect(endpoints({ extraRegions })('cn-newplace')?.host).toBe('vpc.cn-newplace.aliyuncs.com');
    expect(endpoints({ extraRegions, network: 'internal' })('cn-newplace')?.host).toBe(
      'vpc-vpc.cn-newplace.aliyuncs.com',
    );
  });

  const PUBLIC_REGIONS = REGIONS.map(({ regionId }) => regionId);
  const INDUSTRY_REGIONS = [
    'cn-beijing-finance-1',
    'cn-hangzhou-finance',
    'cn-heyuan-acdr-1',
    'cn-north-2-gov-1',
    'cn-shanghai-finance-1',
    'cn-shenzhen-finance-1',
  ];
  const internal = endpoints({ network: 'internal' });

  it('exists for each of the 39 open regions, and for no closed one', () => {
    const open = [...PUBLIC_REGIONS, ...INDUSTRY_REGIONS];
    expect(open).toHaveLength(39);
    expect(open.filter((region) => !endpoint(region) || !internal(region))).toEqual([]);
    expect(['ap-southeast-2', 'ap-south-1'].filter((region) => endpoint(region) ?? internal(region))).toEqual([]);
  });

  it.each(PUBLIC_REGIONS)('is the published host of a region that the sandbox lists: %s', (region) => {
    expect(endpoint(region)?.href).toBe(`https://vpc.${region}.aliyuncs.com/`);
    expect(internal(region)?.href).toBe(`https://vpc-vpc.${region}.aliyuncs.com/`);
  });

  it.each(INDUSTRY_REGIONS)('is regional in the internal network, where no central address exists: %s', (region) => {
    expect(internal(region)?.href).toBe(`https://vpc-vpc.${region}.aliyuncs.com/`);
  });

  it('of STS is central, or regional in the internal network', () => {
    expect(endpoint('cn-hangzhou', 'sts')?.href).toBe('https://sts.aliyuncs.com/');
    expect(internal('cn-hangzhou', 'sts')?.href).toBe('https://sts-vpc.cn-hangzhou.aliyuncs.com/');
    expect(endpoint('nowhere', 'sts')).toBeUndefined();
  });

  it('is the override, for every region', () => {
    const override = new URL('http://127.0.0.1:4010');
    expect(endpoints({ override })('cn-beijing')).toBe(override);
    expect(endpoints({ override })('anything', 'sts')).toBe(override);
    expect(endpoints({ override, network: 'internal' })('cn-beijing')).toBe(override);
  });
});
