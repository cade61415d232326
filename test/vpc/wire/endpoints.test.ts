import VpcSdk from '@alicloud/vpc20160428';
import * as fc from 'fast-check';
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
    expect(endpoints({ extraRegions: ['cn-newplace'] })('cn-newplace')?.host).toBe('vpc.cn-newplace.aliyuncs.com');
  });

  it('is the override, for every region', () => {
    const override = new URL('http://127.0.0.1:4010');
    expect(endpoints({ override })('cn-beijing')).toBe(override);
    expect(endpoints({ override })('anything')).toBe(override);
  });
});
