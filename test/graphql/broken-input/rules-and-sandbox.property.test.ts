import fc from 'fast-check';
import { createRouterInterface } from '../../../src/vpc/actions/create-router-interface';
import { VpcClient } from '../../../src/vpc/client';
import { staticCredentials } from '../../../src/vpc/credentials';
import { endpoints } from '../../../src/vpc/endpoints';
import { classify } from '../../../src/vpc/error-catalogue';
import { CREATE_ROUTER_INTERFACE_RULES, TAG_RULES } from '../../../src/vpc/rules/create-router-interface';
import type { TestGateway } from '../../support/gateway';
import { bounded, TIME_TO_SHRINK } from './bounded';
import { create, upstreamDuring } from './create';
import { type Input, likelyInput, withItsToken } from './likely-input';
import { credentials, startUnlimitedGateway } from './test-gateway';
import { brokenRules, onTheWire, withoutNulls } from './wire';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startUnlimitedGateway();
});

afterAll(() => gateway.close());

jest.setTimeout(TIME_TO_SHRINK);

describe('the rules here and those of the sandbox, which were written apart,', () => {
  const broken = (input: Input) => brokenRules(onTheWire(withoutNulls(input)));

  it('agree on what is right', async () => {
    await fc.assert(
      fc.asyncProperty(
        likelyInput.filter((input) => broken(input).length === 0),
        async (input) => {
          const { sent } = await upstreamDuring(gateway, () => create(gateway, JSON.stringify(withItsToken(input))));
          expect(sent.map(({ code }) => code && `${code}: ${classify(code).kind}`)).toEqual([undefined]);
        },
      ),
      bounded(150),
    );
  });

  it('agree on what is wrong, but where ours ask for more', async () => {
    const client = new VpcClient({
      credentials: staticCredentials(credentials),
      endpoints: endpoints({ override: new URL(gateway.sandbox.url) }),
      protection: { callsPerMinute: 0 },
    });
    await fc.assert(
      fc.asyncProperty(
        likelyInput.filter((input) => broken(input).some((rule) => !ASKED_BY_US_ALONE.includes(rule))),
        async (input) => {
          const { outcome } = await client.call(createRouterInterface, onTheWire(withoutNulls(withItsToken(input))));
          expect(outcome).toBe('refused');
        },
      ),
      bounded(150),
    );
    await client.close();
  });

  it('list as asked by ours alone only what ours ask', () => {
    const rules: string[] = [...CREATE_ROUTER_INTERFACE_RULES, ...TAG_RULES].map(({ says }) => says);
    expect(ASKED_BY_US_ALONE.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

/**
 * The sandbox, as far as is known the service too, takes a default where these break, looks nothing up or sends the text
 * on as best it can. What comes of that is paid for, and seldom what was meant.
 */
const ASKED_BY_US_ALONE = [
  'pricingCycle is required when instanceChargeType is PRE_PAID.',
  'autoPay is required when instanceChargeType is PRE_PAID.',
  'oppositeInterfaceId must look like "ri-…": letters, digits, hyphens.',
  'oppositeRouterId must look like "vbr-…" when oppositeRouterType is VBR and like "vrt-…" otherwise.',
  'clientToken must be 1 to 64 characters long.',
  'description must be valid Unicode text.',
  'key is required.',
  'key must be valid Unicode text.',
  'value must be valid Unicode text.',
  // In any mixture of upper and lower case.
  'key must not start with aliyun or acs:.',
];
