import fc from 'fast-check';
import example from '../../../schema/operations/create-router-interface.example.json';
import { ERROR_CATALOGUE } from '../../../src/vpc/errors/error-catalogue';
import { staticCredentials } from '../../../src/vpc/wire/credentials';
import { startTestGateway, type TestGateway } from '../../support/gateway';
import { anyRequest, send } from './support/any-http-request';
import { bounded, SHRINK_TIMEOUT_MS } from './support/bounded';
import { canaries, canariesIn, canaryText } from './support/canaries';
import { MUTATION } from './support/create-router-interface';
import { expectDocumented, type RawResponse, readResponse } from './support/documented-response';
import { likelyInput, withNewToken } from './support/likely-input';
import { literal } from './support/literal-mutation';
import { credentials, startUnlimitedGateway } from './support/unlimited-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(SHRINK_TIMEOUT_MS);

describe('no response contains a value of the input', () => {
  const expectNoEcho = (response: RawResponse, values: readonly unknown[]) => {
    expectDocumented(response);
    const content = (response.headers + response.text).toLowerCase();
    expect(canariesIn(values).filter((text) => content.includes(text))).toEqual([]);
  };
  const invalidInput = fc.tuple(likelyInput, canaries).map(([input, invalid]) => ({
    input: withNewToken({ ...input, ...Object.fromEntries(invalid) }),
    values: invalid.map(([, value]) => value),
  }));

  it('of variables', async () => {
    await fc.assert(
      fc.asyncProperty(invalidInput, async ({ input, values }) => {
        expectNoEcho(await readResponse(await gateway.post({ query: MUTATION, variables: { input } })), values);
      }),
      bounded(150),
    );
  });

  it('of a document that is complete, truncated or without one word', async () => {
    const anyDefect = fc.constantFrom('none', 'truncated', 'word missing');
    await fc.assert(
      fc.asyncProperty(invalidInput, anyDefect, fc.nat(), async ({ input, values }, defect, position) => {
        const words = `mutation { createRouterInterface(input: ${literal(input)}) { requestId } }`.split(' ');
        const index = position % words.length;
        if (defect !== 'none') words.splice(index, defect === 'truncated' ? words.length : 1);
        expectNoEcho(await readResponse(await gateway.post({ query: words.join(' ') })), values);
      }),
      bounded(200),
    );
  });

  it('of a request that is not JSON or has another content type', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, canaryText, async (sent, text) => {
        const headers = { ...sent.headers, 'content-type': sent.headers['content-type'] ?? 'application/json' };
        const path = `/graphql?x=${encodeURIComponent(text)}`;
        expectNoEcho(await send(gateway, { ...sent, path, headers, body: text }), [text]);
      }),
      bounded(100),
    );
  });
});

describe('an upstream whose error contains the credentials', () => {
  const oneOfEachKind = [
    ...new Map([...ERROR_CATALOGUE].map(([code, { kind }]) => [kind, code])),
    ['unknown', 'Never.Seen.Before'],
  ] as const;

  it.each(oneOfEachKind)('of kind %s: the response does not contain them', async (_kind, code) => {
    const gatewayUnderTest = await startTestGateway({
      sandbox: {
        credentials: [credentials],
        intercept: ({ headers }) => ({
          kind: 'code',
          status: 400,
          code,
          message: JSON.stringify({ headers, credentials }),
        }),
      },
      credentials: staticCredentials(credentials),
    });
    const response = await readResponse(await gatewayUnderTest.post({ query: MUTATION, variables: example }));
    await gatewayUnderTest.close();
    for (const secret of Object.values(credentials)) expect(response.headers + response.text).not.toContain(secret);
    expect(response.text).toMatch(/"code":"[A-Z_]+"/);
  });
});
