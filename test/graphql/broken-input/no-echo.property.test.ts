import fc from 'fast-check';
import example from '../../../schema/operations/create-router-interface.example.json';
import { staticCredentials } from '../../../src/vpc/credentials';
import { ERROR_CATALOGUE } from '../../../src/vpc/error-catalogue';
import { startTestGateway, type TestGateway } from '../../support/gateway';
import { anyRequest, send } from './any-http-request';
import { bounded, TIME_TO_SHRINK } from './bounded';
import { canaries, canaryText, textsIn } from './canaries';
import { QUERY } from './create';
import { documented, type Received, received } from './documented';
import { likelyInput, withItsToken } from './likely-input';
import { literal } from './literal-mutation';
import { credentials, startUnlimitedGateway } from './test-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(TIME_TO_SHRINK);

describe('no value of an input is echoed', () => {
  const silent = (answer: Received, values: readonly unknown[]) => {
    documented(answer);
    const told = (answer.headers + answer.text).toLowerCase();
    expect(textsIn(values).filter((text) => told.includes(text))).toEqual([]);
  };
  const spoilt = fc.tuple(likelyInput, canaries).map(([input, wrong]) => ({
    input: withItsToken({ ...input, ...Object.fromEntries(wrong) }),
    values: wrong.map(([, value]) => value),
  }));

  it('that came in variables', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ input, values }) => {
        silent(await received(await gateway.post({ query: QUERY, variables: { input } })), values);
      }),
      bounded(150),
    );
  });

  it('that stands in a document, whole, cut off or with a word missing', async () => {
    const flaw = fc.constantFrom('none', 'cut off', 'word missing');
    await fc.assert(
      fc.asyncProperty(spoilt, flaw, fc.nat(), async ({ input, values }, flawed, place) => {
        const words = `mutation { createRouterInterface(input: ${literal(input)}) { requestId } }`.split(' ');
        const index = place % words.length;
        if (flawed !== 'none') words.splice(index, flawed === 'cut off' ? words.length : 1);
        silent(await received(await gateway.post({ query: words.join(' ') })), values);
      }),
      bounded(200),
    );
  });

  it('that came in a request that is not JSON or of another kind', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, canaryText, async (sent, text) => {
        const headers = { ...sent.headers, 'content-type': sent.headers['content-type'] ?? 'application/json' };
        const path = `/graphql?x=${encodeURIComponent(text)}`;
        silent(await send(gateway, { ...sent, path, headers, body: text }), [text]);
      }),
      bounded(100),
    );
  });
});

describe('an upstream that quotes the credentials', () => {
  const oneOfEachKind = [
    ...new Map([...ERROR_CATALOGUE].map(([code, { kind }]) => [kind, code])),
    ['unknown', 'Never.Seen.Before'],
  ] as const;

  it.each(oneOfEachKind)('in an error of kind %s is not quoted in turn', async (_kind, code) => {
    const quoting = await startTestGateway({
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
    const answer = await received(await quoting.post({ query: QUERY, variables: example }));
    await quoting.close();
    for (const secret of Object.values(credentials)) expect(answer.headers + answer.text).not.toContain(secret);
    expect(answer.text).toMatch(/"code":"[A-Z_]+"/);
  });
});
