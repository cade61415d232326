import { parseParameters } from '../../src/sandbox/wire/parameters';
import { signV2, stringToSignV2 } from '../../src/sandbox/wire/signature-v2';
import {
  canonicalRequestV3,
  parseAuthorization,
  sha256Hex,
  signV3,
  stringToSignV3,
} from '../../src/sandbox/wire/signature-v3';

// Examples of the signing documentation.

describe('signature V2', () => {
  it('reproduces the published DescribeRegions example', () => {
    const parameters = parseParameters(
      'Timestamp=2016-02-23T12%3A46%3A24Z&Format=XML&AccessKeyId=testid&Action=DescribeRegions&SignatureMethod=HMAC-SHA1' +
        '&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&Version=2014-05-26&SignatureVersion=1.0',
    );
    expect(signV2('testsecret', stringToSignV2('GET', parameters))).toBe('OLeaidS1JvxuMvnyHOwuJ+uX5qY=');
  });

  it('reproduces the published DescribeDedicatedHosts example', () => {
    const parameters = parseParameters(
      'AccessKeyId=testid&Action=DescribeDedicatedHosts&Format=JSON&RegionId=cn-beijing&SignatureMethod=HMAC-SHA1' +
        '&SignatureNonce=edb2b34af0af9a6d14deaf7c1a5315eb&SignatureVersion=1.0&Timestamp=2023-03-13T08%3A34%3A30Z' +
        '&Version=2014-05-26',
    );
    expect(signV2('testsecret', stringToSignV2('GET', parameters))).toBe('9NaGiOspFP5UPcwX8Iwt2YJXXuk=');
  });

  it('does not sign an existing Signature parameter', () => {
    expect(stringToSignV2('GET', { A: '1', Signature: 'x' })).toBe(stringToSignV2('GET', { A: '1' }));
  });
});

describe('signature V3', () => {
  const signedHeaders = [
    'host',
    'x-acs-action',
    'x-acs-content-sha256',
    'x-acs-date',
    'x-acs-signature-nonce',
    'x-acs-version',
  ];
  const canonical = canonicalRequestV3({
    method: 'POST',
    path: '/',
    query: parseParameters('RegionId=cn-shanghai&ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'),
    headers: {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action': 'RunInstances',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-version': '2014-05-26',
    },
    signedHeaders,
    payloadHash: sha256Hex(''),
  });

  it('reproduces the published RunInstances example', () => {
    expect(sha256Hex(canonical)).toBe('7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259');
    expect(signV3('YourAccessKeySecret', stringToSignV3(canonical))).toBe(
      '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });

  it('parses the published Authorization header', () => {
    const header = `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${signedHeaders.join(';')},Signature=0656`;
    expect(parseAuthorization(header)).toEqual({
      algorithm: 'ACS3-HMAC-SHA256',
      accessKeyId: 'YourAccessKeyId',
      signedHeaders,
      signature: '0656',
    });
  });

  it.each(['', 'ACS3-HMAC-SHA256', 'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host', 'Basic c2FuZGJveA=='])(
    'does not parse %j',
    (header) => {
      expect(parseAuthorization(header)).toBeUndefined();
    },
  );
});
