import { readFileSync } from 'node:fs';
import * as sdk from '@alicloud/vpc20160428';
import { ACTIONS } from '../../src/sandbox/actions/index';
import { coveragePage } from '../../src/sandbox/coverage';
import { LEGACY_PARAMETERS } from '../../src/sandbox/parameters/definition';

it('the page is up to date: npm run build:server && node scripts/sandbox-coverage.mjs', () => {
  expect(readFileSync(`${__dirname}/../../docs/sandbox-coverage.md`, 'utf8')).toBe(coveragePage());
});

/** How the official SDK's request models tell of themselves: wire names, and types of which lists hold a model. */
interface RequestModel {
  names(): Record<string, string>;
  types(): Record<string, unknown>;
}

function wireNamesOf(model: RequestModel, start = '', listMark = 'N'): string[] {
  const types = model.types();
  return Object.entries(model.names()).flatMap(([field, wireName]) => {
    const type = types[field] as string | { type?: string; itemType?: string | RequestModel };
    const name = `${start}${wireName}`;
    if (typeof type === 'string' || type.type !== 'array') return name;
    const { itemType } = type;
    const member = `${name}.${listMark}`;
    return typeof itemType === 'string' || !itemType ? member : wireNamesOf(itemType, `${member}.`, 'M');
  });
}

it.each(ACTIONS.map((action) => [action.name, action] as const))(
  '%s has just the parameters that the official SDK has',
  (name, { parameters }) => {
    const model = (sdk as unknown as Record<string, RequestModel>)[`${name}Request`];
    const names = wireNamesOf(model as RequestModel).filter(
      (wireName) => !LEGACY_PARAMETERS.some((legacy) => legacy === wireName),
    );
    expect(parameters.map((parameter) => parameter.name).sort()).toEqual(names.sort());
  },
);

it('no action is there twice', () => {
  expect(new Set(ACTIONS.map(({ name }) => name)).size).toBe(ACTIONS.length);
});
