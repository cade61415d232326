import { Writable } from 'node:stream';
import pino from 'pino';
import { startGatewayInProcess } from '../../kit/gateway/gateway-in-process';
import type { Gateway } from '../../src/gateway';
import { SERIALIZERS } from '../../src/observability/log/logger';
import { exchange } from './support/raw-client';

/** Responses to requests that no route accepts. Neither they nor the log repeat the request. */

let gateway: Gateway;
let lines: string[];

beforeAll(async () => {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  lines = [];
  gateway = await startGatewayInProcess({
    upstreamUrl: 'http://127.0.0.1:1',
    logger: pino({ level: 'trace', serializers: SERIALIZERS }, stream),
  });
});

beforeEach(() => {
  lines = [];
});

afterAll(() => gateway.close());

const LONG = 'CANARY'.repeat(2_500);

it.each([
  ['an unknown path', 404, 'GET /grapql?query={CANARY}&token=CANARY HTTP/1.1'],
  ['a path of 15 KB', 404, `GET /${LONG} HTTP/1.1`],
  ['an unknown path below /graphql', 405, 'GET /graphql/CANARY HTTP/1.1'],
  ['an unknown asset', 404, 'GET /playground/assets/CANARY.js HTTP/1.1'],
  ['a method without a route', 404, 'DELETE /playground?CANARY HTTP/1.1'],
  ['a path that is not valid', 400, 'GET /%CANARY HTTP/1.1'],
  ['an invalid path of 15 KB', 400, `GET /%zz${LONG} HTTP/1.1`],
  ['an invalid asset path', 400, 'GET /playground/assets/%zzCANARY HTTP/1.1'],
  ['a line that is not HTTP', 400, 'CANARY'],
  ['an invalid header', 400, 'GET / HTTP/1.1\r\nCANARY CANARY: 1'],
  ['a malformed content length', 400, 'POST /graphql HTTP/1.1\r\ncontent-length: CANARY'],
  ['headers of 20 KB', 431, `GET / HTTP/1.1\r\nx-long: ${LONG}${LONG}`],
])('%s: status %d, without an echo', async (_case, status, head) => {
  const response = await exchange(gateway.url, `${head}\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(response).not.toContain('CANARY');
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST', retryable: false } }],
  });
  const log = lines.join('');
  expect(log).not.toContain('CANARY');
  expect(log.length).toBeLessThan(2_000);
});
