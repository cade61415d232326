import { OpenApiUtil } from '@alicloud/openapi-core';
import * as fc from 'fast-check';
import { toParameters } from '../../src/vpc/parameters';
import {
  authorization,
  canonicalRequest,
  EMPTY_BODY_SHA256,
  type Headers,
  percentEncode,
  sign,
  stringToSign,
} from '../../src/vpc/signature';

describe('the published example of a V3 signature (RunInstances)', () => {
  const request = {
    method: 'POST',
    query: { ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd', RegionId: 'cn-shanghai' },
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

  it('stands in the header as published', () => {
    expect(authorization(request, credentials)).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,' +
        'SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,' +
        'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });
});

/** Text as callers write it: any Unicode, with what has a meaning in a URL or a header more often than by chance. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...' +%&=?/#:;,!\'()*~._-"\\中文é😀\n\t'), maxLength: 40 }),
);
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,20}$/);

describe('against the official signer', () => {
  it('signs 3,000 generated requests alike', () => {
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
            // The official signer takes a request of its own HTTP library, of which it reads these four fields.
            { method, pathname: '/', query, headers } as unknown as Parameters<typeof OpenApiUtil.getAuthorization>[0],
            'ACS3-HMAC-SHA256',
            EMPTY_BODY_SHA256,
            accessKeyId,
            accessKeySecret,
          );
          expect(authorization({ method, query, headers }, { accessKeyId, accessKeySecret })).toBe(official);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('flattens 2,000 generated requests into the same parameters', () => {
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
  it('leaves what RFC 3986 calls unreserved, and nothing else', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    const left = [...ascii].filter((character) => percentEncode(character) === character).join('');
    expect(left).toBe('-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~');
  });

  it('is undone by decodeURIComponent', () => {
    fc.assert(fc.property(text, (plain) => decodeURIComponent(percentEncode(plain)) === plain));
  });

  it('does not throw on half a surrogate pair', () => {
    expect(percentEncode('a\ud800b')).toBe('a%EF%BF%BDb');
  });
});

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
