import type { Action } from '../../../src/sandbox/action';
import { ACTIONS } from '../../../src/sandbox/actions/index';
import { parseCommandLine } from '../../../src/sandbox/cli/command-line';
import { GATEWAY_ERRORS } from '../../../src/sandbox/common-errors/gateway';
import { HOW_TO_PRODUCE } from '../../../src/sandbox/how-to-produce';
import publishedErrors from '../../vpc/fixtures/service-error-codes.json';
import { Scenario } from '../support/scenario';
import { control } from './control';
import { CROSS_BID_ACCOUNT, OTHER_ACCOUNT, RECIPES } from './recipes';

interface Published {
  readonly httpStatus: number;
  readonly code: string;
  readonly message: string;
}

const actions: readonly Action[] = ACTIONS;
const published: Readonly<Record<string, readonly Published[]>> = publishedErrors;
const pairs = Object.entries(published).flatMap(([action, errors]) =>
  errors.map((error) => ({ action, ...error, recipe: recipeFor(action, error) })),
);

function recipeFor(action: string, { code, httpStatus }: Published) {
  return RECIPES[action]?.[`${code}@${httpStatus}`] ?? RECIPES[action]?.[code];
}

let scenario: Scenario;
beforeEach(async () => {
  const flags = `--account ${OTHER_ACCOUNT}:second:second-secret --cross-bid-account ${CROSS_BID_ACCOUNT} --port 0`;
  scenario = await Scenario.start(parseCommandLine(flags.split(' '), {}).options);
});
afterEach(() => scenario.close());

it('the metadata contains 130 pairs of action and error', () => {
  expect(pairs).toHaveLength(130);
});

describe('by the documented request', () => {
  it.each(pairs.filter(({ recipe }) => recipe))('$action returns $httpStatus $code', async (pair) => {
    const response = await pair.recipe?.(scenario);
    expect(response).toMatchObject({ status: pair.httpStatus, json: { Code: pair.code } });
    const message = response?.json['Message'];
    // The upstream fills in these two.
    if (pair.message === '%s') expect(message).toMatch(/^The [^%]+\.$|greater than 0\.$/);
    else expect(message).toBe(pair.message.replace('Filter.X', 'Filter.1'));
  });
});

describe('by a fault', () => {
  it.each(pairs)('$action returns $httpStatus $code', async ({ action, httpStatus, code, message }) => {
    const fault = await control(scenario.sandbox, 'POST', 'faults', { action, code, status: httpStatus });
    expect(fault.status).toBe(201);
    const response = await scenario.call(action);
    expect(response).toMatchObject({ status: httpStatus, json: { Code: code, Message: message } });
  });
});

it('the coverage page documents a request or flag for exactly the errors that have a recipe', () => {
  const documented = pairs.filter(({ action, code, httpStatus }) => {
    const errors = Object.values(actions.find(({ name }) => name === action)?.errors ?? {});
    const row = errors.find((candidate) => candidate.code === code && candidate.httpStatus === httpStatus);
    return row !== undefined && HOW_TO_PRODUCE[row.key] !== undefined;
  });
  const name = ({ action, httpStatus, code }: (typeof pairs)[number]) => `${action} ${httpStatus} ${code}`;
  expect(documented.map(name)).toEqual(pairs.filter(({ recipe }) => recipe).map(name));
});

it('every documented way and every recipe belongs to an error', () => {
  const keys = new Set([GATEWAY_ERRORS, ...actions.map(({ errors }) => errors)].flatMap((rows) => Object.keys(rows)));
  expect(Object.keys(HOW_TO_PRODUCE).filter((key) => !keys.has(key))).toEqual([]);
  const used = new Set(pairs.flatMap(({ recipe }) => recipe ?? []));
  expect(Object.values(RECIPES).flatMap((recipes) => Object.values(recipes).filter((one) => !used.has(one)))).toEqual(
    [],
  );
});
