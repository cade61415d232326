import fc from 'fast-check';
import type { TestGateway } from '../../support/gateway';
import { anyJson, anyKey, objectJson } from './support/any-json';
import { bounded, SHRINK_TIMEOUT_MS } from './support/bounded';
import { createRouterInterface, requestsDuring } from './support/create-router-interface';
import { likelyInput, withNewToken } from './support/likely-input';
import { startUnlimitedGateway } from './support/unlimited-gateway';
import { parseParameters, violatedRules } from './support/wire-request';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(SHRINK_TIMEOUT_MS);

describe('a random input', () => {
  it('of any JSON results in userErrors, a documented error or a success', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (json) => {
        await createRouterInterface(gateway, json);
      }),
      bounded(150),
    );
  });

  it('with some invalid fields results in userErrors, a documented error or a success', async () => {
    const partlyInvalid = fc.tuple(likelyInput, fc.array(fc.tuple(anyKey, anyJson), { minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(partlyInvalid, async ([input, others]) => {
        const entries = Object.entries(withNewToken(input)).map(
          ([name, value]) => [name, JSON.stringify(value)] as const,
        );
        // Of duplicate keys, the last one counts.
        await createRouterInterface(gateway, objectJson([...entries, ...others]));
      }),
      bounded(150),
    );
  });

  it('reaches the upstream only if it violates no rule', async () => {
    const outcomes = { refused: 0, sent: 0 };
    await fc.assert(
      fc.asyncProperty(likelyInput, async (input) => {
        const { result, sent } = await requestsDuring(gateway, () =>
          createRouterInterface(gateway, JSON.stringify(withNewToken(input))),
        );
        const refused = result === undefined || result.userErrors.some(({ upstream }) => upstream === null);
        const creates = sent.filter(({ action }) => action === 'CreateRouterInterface');
        expect(creates.length > 0).toBe(!refused);
        for (const { parameters } of creates) expect(violatedRules(parseParameters(parameters))).toEqual([]);
        outcomes[refused ? 'refused' : 'sent'] += 1;
      }),
      bounded(150),
    );
    // Both cases occurred.
    expect(Math.min(outcomes.refused, outcomes.sent)).toBeGreaterThan(0);
  });
});
