import fc from 'fast-check';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { TAG } from '../../../src/vpc/actions/shared/tags';
import { VpcClient } from '../../../src/vpc/client';
import { classify } from '../../../src/vpc/errors/error-catalogue';
import { staticCredentials } from '../../../src/vpc/wire/credentials';
import { endpoints } from '../../../src/vpc/wire/endpoints';
import type { TestGateway } from '../../support/gateway';
import { bounded, SHRINK_TIMEOUT_MS } from './support/bounded';
import { createRouterInterface as create, requestsDuring } from './support/create-router-interface';
import { type Input, likelyInput, withNewToken } from './support/likely-input';
import { credentials, startUnlimitedGateway } from './support/unlimited-gateway';
import { toRequest, violatedRules, withoutNulls } from './support/wire-request';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(SHRINK_TIMEOUT_MS);

describe('the rules of the gateway and of the sandbox, which are independent,', () => {
  const violated = (input: Input) => violatedRules(toRequest(withoutNulls(input)));

  it('accept the same requests', async () => {
    await fc.assert(
      fc.asyncProperty(
        likelyInput.filter((input) => violated(input).length === 0),
        async (input) => {
          const { sent } = await requestsDuring(gateway, () => create(gateway, JSON.stringify(withNewToken(input))));
          expect(sent.map(({ code }) => code && `${code}: ${classify(code).kind}`)).toEqual([undefined]);
        },
      ),
      bounded(150),
    );
  });

  it('refuse the same requests, except for rules of the gateway only', async () => {
    const client = new VpcClient({
      credentials: staticCredentials(credentials),
      endpoints: endpoints({ override: new URL(gateway.sandbox.url) }),
      limits: { callsPerMinute: 0 },
    });
    await fc.assert(
      fc.asyncProperty(
        likelyInput.filter((input) => violated(input).some((rule) => !GATEWAY_ONLY_RULES.includes(rule))),
        async (input) => {
          const { outcome } = await client.write(createRouterInterface, toRequest(withoutNulls(withNewToken(input))));
          expect(outcome).toBe('refused');
        },
      ),
      bounded(150),
    );
    await client.close();
  });

  it('the list of rules of the gateway only contains no unknown rule', () => {
    const rules = [...createRouterInterface.rules, ...TAG.rules].map(({ id }) => id);
    expect(GATEWAY_ONLY_RULES.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

/**
 * The sandbox does not check these rules, and as far as is known the service does not either: it uses a default, looks
 * nothing up, or sends a replacement of the text. The result costs money and is seldom intended.
 */
const GATEWAY_ONLY_RULES = [
  'create.pricingCycle.required',
  'create.autoPay.required',
  'create.oppositeInterfaceId.format',
  'create.oppositeRouterId.format',
  'token.clientToken.length',
  'create.description.unicode',
  'tag.key.required',
  'tag.key.unicode',
  'tag.value.unicode',
  // In any mixture of upper and lower case.
  'tag.key.reservedPrefix',
];
