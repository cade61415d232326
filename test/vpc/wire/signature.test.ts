import { OpenApiUtil } from '@alicloud/openapi-core';
import * as fc from 'fast-check';
import { toParameters } from '../../../src/vpc/wire/parameters';
import {
  authorization,
  canonicalQuery,
  canonicalRequest,
  EMPTY_BODY_SHA256,
  type Headers,
  percentEncode,
  sign,
  stringToSign,
} from '../../../src/vpc/wire/signature';

describe('the published example of a V3 signature (RunInstances)', () => {
  const request = {
    method: 'POST',
    query: canonicalQuery({
      ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
      RegionId: 'cn-shanghai',
    }),
    headers: {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action': 'RunInstances',
      'x-acs-version': '2014-05-26',
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-content-sha256': EMPTY_BODY_SHA256,
    },
  } as const;
  const credentials = { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' };

  it('has the published hash of the canonical request', () => {
    expect(stringToSign(canonicalRequest(request))).toBe(
      'ACS3-HMAC-SHA256\n7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259',
    );
  });

  it('has the published signature', () => {
    expect(sign(stringToSign(canonicalRequest(request)), credentials.accessKeySecret)).toBe(
      '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });

  it('has the published Authorization header', () => {
    expect(authorization(request, credentials)).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,' +
        'SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,' +
        'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });
});

/** Any Unicode text, with many characters that have a meaning in a URL or a header. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...' +%&=?/#:;,!\'()*~._-"\\中文é😀\n\t'), maxLength: 40 }),
);
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,20}$/);

describe('compared with the official signer', () => {
  it('returns the same signature for 3,000 generated requests', () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, text, { maxKeys: 12 }),
        fc.record({
          host: fc.stringMatching(/^[a-z0-9.-]{1,30}(:\d{1,5})?$/),
          'x-acs-action': name,
          'x-acs-date': fc.constant('2026-11-23T00:00:00Z'),
          'x-acs-signature-nonce': fc.uuid(),
          'x-acs-security-token': fc.stringMatching(/^[A-Za-z0-9+/=]{1,80}$/),
          accept: fc.constant('application/json'),
        }),
        fc.stringMatching(/^[A-Za-z0-9]{1,30}$/),
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.constantFrom('GET' as const, 'POST' as const),
        (query, headers: Headers, accessKeyId, accessKeySecret, method) => {
          const official = OpenApiUtil.getAuthorization(
            // The official signer takes a request of another HTTP library and reads these four fields.
            { method, pathname: '/', query, headers } as unknown as Parameters<typeof OpenApiUtil.getAuthorization>[0],
            'ACS3-HMAC-SHA256',
            EMPTY_BODY_SHA256,
            accessKeyId,
            accessKeySecret,
          );
          expect(
            authorization({ method, query: canonicalQuery(query), headers }, { accessKeyId, accessKeySecret }),
          ).toBe(official);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('returns the same parameters for 2,000 generated requests', () => {
    const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
    fc.assert(
      fc.property(
        fc.dictionary(name, value, { maxKeys: 8 }),
        fc.array(fc.record({ key: text, value: text }), { maxLength: 4 }),
        (scalars, tags) => {
          const wire = Object.fromEntries(Object.entries(scalars).map(([key, v]) => [capitalized(key), v]));
          const official = OpenApiUtil.query({
            ...wire,
            Tags: tags.map((tag) => ({ Key: tag.key, Value: tag.value })),
          });
          expect(toParameters({ ...wire, tags })).toEqual(official);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('percent encoding', () => {
  it('keeps the unreserved characters of RFC 3986, and no others', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    const kept = [...ascii].filter((character) => percentEncode(character) === character).join('');
    expect(kept).toBe('-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~');
  });

  it('is reversed by decodeURIComponent', () => {
    fc.assert(fc.property(text, (plain) => decodeURIComponent(percentEncode(plain)) === plain));
  });

  it('replaces a lone surrogate by U+FFFD', () => {
    expect(percentEncode('a\ud800b')).toBe('a%EF%BF%BDb');
  });
});

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
