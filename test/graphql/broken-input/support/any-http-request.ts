import { request as httpRequest, METHODS } from 'node:http';
import fc, { type Arbitrary } from 'fast-check';
import type { TestGateway } from '../../../support/gateway';
import { anyDocument, anyValue } from './any-document';
import { anyJson, anyText, objectJson } from './any-json';
import type { RawResponse } from './documented-response';

const headerText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const urlText = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const VALID = JSON.stringify({ query: '{ __typename }' });

export const anyRequest = fc.record({
  method: fc.oneof(
    fc.constantFrom('GET', 'POST', 'POST'),
    // CONNECT sends no request, and a response to HEAD has no body.
    fc.constantFrom(...METHODS.filter((method) => method !== 'CONNECT' && method !== 'HEAD')),
  ),
  path: fc
    .oneof(
      fc.constant('/graphql'),
      fc
        .tuple(anyDocument, anyValue)
        .map(([query, variables]) => `/graphql?${new URLSearchParams({ query, variables })}`),
      urlText.map((text) => `/graphql?${text}`),
    )
    // Node.js refuses a longer path before the server receives it.
    .filter((path) => path.length < 8_000),
  headers: fc.record(
    {
      'content-type': fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8') },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            'text/plain',
            'application/x-www-form-urlencoded',
            'multipart/form-data',
            '',
            ';',
            '*/*',
          ),
        },
        { weight: 1, arbitrary: headerText },
      ),
      accept: fc.oneof(
        fc.constantFrom('application/json', 'application/graphql-response+json', 'text/html', '*/*', 'multipart/mixed'),
        headerText,
      ),
      host: fc.oneof(fc.constantFrom('localhost', '', '[', '[::1]:1', 'a b', 'a%:x', 'a:99999', '/'), headerText),
      'idempotency-key': headerText,
      'content-encoding': fc.constantFrom('gzip', 'identity', 'x'),
      'apollo-require-preflight': fc.constant('1'),
    },
    { requiredKeys: [] },
  ),
  body: fc.oneof(
    fc.constantFrom(
      VALID,
      `[${VALID}]`,
      `\ufeff${VALID}`,
      VALID.slice(1),
      `${VALID}${VALID}`,
      '{"query":"{__typename}","__proto__":1}',
      '',
    ),
    anyJson,
    anyText,
    fc
      .array(fc.tuple(fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'id'), anyJson), {
        maxLength: 4,
      })
      .map(objectJson),
  ),
});

type AnyRequest = typeof anyRequest extends Arbitrary<infer R> ? R : never;

export function send(gateway: TestGateway, { method, path, headers, body }: AnyRequest): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    const length = { 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(
      { hostname, port, method, path, headers: { ...headers, ...length }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: JSON.stringify(response.rawHeaders), text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
