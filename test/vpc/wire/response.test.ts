import * as fc from 'fast-check';
import { parseResponse } from '../../../src/vpc/wire/response';

const ERROR_JSON = JSON.stringify({
  RequestId: '7F1B1A3C-0000-4000-8000-000000000001',
  HostId: 'vpc.aliyuncs.com',
  Code: 'InvalidRouterId.NotFound',
  Message: 'The specified RouterId does not exist in our recored.',
  Recommend: 'https://error-center.example/status/search?Keyword=InvalidRouterId.NotFound',
});

describe('an error', () => {
  const error = {
    requestId: '7F1B1A3C-0000-4000-8000-000000000001',
    code: 'InvalidRouterId.NotFound',
    message: 'The specified RouterId does not exist in our recored.',
    recommend: 'https://error-center.example/status/search?Keyword=InvalidRouterId.NotFound',
  };

  it('is read from JSON', () => {
    expect(parseResponse(404, ERROR_JSON)).toEqual({ type: 'error', error });
  });

  it.each(['Code', 'code'])('is read from XML with %s', (spelling) => {
    const [code, message, id] =
      spelling === 'Code' ? ['Code', 'Message', 'RequestId'] : ['code', 'message', 'requestId'];
    const body =
      `<?xml version='1.0' encoding='UTF-8'?><Error><${id}>R-1</${id}><HostId>vpc.aliyuncs.com</HostId>` +
      `<${code}>Forbidden.RAM</${code}><${message}>a &lt; b &amp; c</${message}></Error>`;
    expect(parseResponse(403, body)).toEqual({
      type: 'error',
      error: { requestId: 'R-1', code: 'Forbidden.RAM', message: 'a < b & c' },
    });
  });

  it('is read from a 200 with Success: false', () => {
    const body = '{"Success":false,"Code":"InvalidParam.NotNull","Message":"no"}';
    expect(parseResponse(200, body)).toEqual({ type: 'error', error: { code: 'InvalidParam.NotNull', message: 'no' } });
  });

  it('is not read from a 200 with Success: true and Code: 200', () => {
    expect(parseResponse(200, '{"Success":true,"Code":"200"}').type).toBe('success');
  });
});

describe('a success', () => {
  it('is read from JSON', () => {
    expect(parseResponse(200, '{"RouterInterfaceId":"ri-1"}')).toEqual({
      type: 'success',
      body: { RouterInterfaceId: 'ri-1' },
    });
  });

  it('is read from XML, with numbers as text', () => {
    const body =
      '<?xml version="1.0" encoding="UTF-8"?><CreateRouterInterfaceResponse><RequestId>1</RequestId>' +
      '<RouterInterfaceId>ri-1</RouterInterfaceId><OrderId>00123</OrderId></CreateRouterInterfaceResponse>';
    expect(parseResponse(200, body)).toEqual({
      type: 'success',
      body: { RequestId: '1', RouterInterfaceId: 'ri-1', OrderId: '00123' },
    });
  });

  it.each(['9007199254740993', '-9007199254740993', '271598332402530847', '2715983324025308470000'])(
    'keeps the digits of %s',
    (digits) => {
      expect(parseResponse(200, `{"OwnerId":${digits},"PageSize":10}`)).toEqual({
        type: 'success',
        body: { OwnerId: digits, PageSize: 10 },
      });
    },
  );

  it('keeps the largest safe integer as a number', () => {
    expect(parseResponse(200, '{"A":9007199254740991,"B":1234567890.1250000}')).toMatchObject({
      body: { A: 9007199254740991, B: 1234567890.125 },
    });
  });
});

describe('a body that is neither', () => {
  it.each([
    ['an empty body', 200, ''],
    ['a truncated body', 200, '{"RouterInterfaceId":"ri-'],
    ['an HTML page', 502, '<html><head><title>502</title></head><body>Bad Gateway</body></html>'],
    ['an HTML page with status 200', 200, '<html><body>Sign in to the network</body></html>'],
    ['a list', 200, '[1]'],
    ['a text', 200, '"ok"'],
    ['an error without a code', 500, '{"Message":"oops"}'],
    ['an error with a blank code', 400, '{"Code":" "}'],
    ['a redirect', 302, '{}'],
    ['broken XML', 400, '<Error><Code>X</Code>'],
  ])('%s is unreadable', (_body, status, body) => {
    expect(parseResponse(status, body)).toEqual({ type: 'unreadable' });
  });

  it('never throws, for any status and body', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        fc.oneof(fc.string(), fc.json(), fc.constant('<a>')),
        (status, body) => {
          expect(['success', 'error', 'unreadable']).toContain(parseResponse(status, body).type);
        },
      ),
    );
  });
});
