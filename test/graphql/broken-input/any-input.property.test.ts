import fc from 'fast-check';
import type { TestGateway } from '../../support/gateway';
import { anyJson, anyKey, objectJson } from './any-json';
import { bounded, TIME_TO_SHRINK } from './bounded';
import { create, upstreamDuring } from './create';
import { likelyInput, withItsToken } from './likely-input';
import { startUnlimitedGateway } from './test-gateway';
import { brokenRules, fromTheWire } from './wire';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(TIME_TO_SHRINK);

describe('whatever the input is', () => {
  it('the answer is userErrors, a documented error or success', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (json) => {
        await create(gateway, json);
      }),
      bounded(150),
    );
  });

  it('the answer is userErrors, a documented error or success, if only some of it is broken', async () => {
    const spoilt = fc.tuple(likelyInput, fc.array(fc.tuple(anyKey, anyJson), { minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(spoilt, async ([input, others]) => {
        const entries = Object.entries(withItsToken(input)).map(
          ([name, value]) => [name, JSON.stringify(value)] as const,
        );
        // Of a name that is there twice the last counts.
        await create(gateway, objectJson([...entries, ...others]));
      }),
      bounded(150),
    );
  });

  it('nothing reaches the upstream of what a rule refuses, and of what reaches it every rule holds', async () => {
    const outcomes = { refused: 0, sent: 0 };
    await fc.assert(
      fc.asyncProperty(likelyInput, async (input) => {
        const { result, sent } = await upstreamDuring(gateway, () =>
          create(gateway, JSON.stringify(withItsToken(input))),
        );
        const refused = result === undefined || result.userErrors.some(({ upstream }) => upstream === null);
        expect(sent.length > 0).toBe(!refused);
        for (const { parameters } of sent) expect(brokenRules(fromTheWire(parameters))).toEqual([]);
        outcomes[refused ? 'refused' : 'sent'] += 1;
      }),
      bounded(150),
    );
    // Neither half of this went without examples.
    expect(Math.min(outcomes.refused, outcomes.sent)).toBeGreaterThan(0);
  });
});
