import { readFileSync } from 'node:fs';
import * as sdk from '@alicloud/vpc20160428';
import { ACTIONS } from '../../src/sandbox/actions/index';
import { coveragePage } from '../../src/sandbox/coverage';
import type { ErrorRow } from '../../src/sandbox/error-rows';
import { LEGACY_PARAMETERS } from '../../src/sandbox/parameters/definition';
import publishedErrors from '../vpc/fixtures/service-error-codes.json';

it('the page is up to date: npm run generate', () => {
  expect(readFileSync(`${__dirname}/../../docs/sandbox-coverage.md`, 'utf8')).toBe(coveragePage());
});

/** Request models of the official SDK: wire names by field, and the item types of lists. */
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

/** The official SDK has the actions of the VPC API only. */
const VPC_ACTIONS = ACTIONS.filter(({ name }) => name !== 'GetCallerIdentity');

it.each(VPC_ACTIONS.map((action) => [action.name, action] as const))(
  '%s has the parameters of the official SDK',
  (name, { parameters }) => {
    const model = (sdk as unknown as Record<string, RequestModel>)[`${name}Request`];
    const names = wireNamesOf(model as RequestModel).filter(
      (wireName) => !LEGACY_PARAMETERS.some((legacy) => legacy === wireName),
    );
    expect(parameters.map((parameter) => parameter.name).sort()).toEqual(names.sort());
  },
);

const published: Readonly<Record<string, readonly { code: string; httpStatus: number; message: string }[]>> =
  publishedErrors;
const listed = ACTIONS.filter(({ name }) => name in published).map((action) => [action.name, action] as const);

it.each(listed)(
  'the documented errors of %s are those of the service metadata',
  (name, { errors, faultOnlyErrors }) => {
    const rows = Object.values<ErrorRow>({ ...errors, ...faultOnlyErrors });
    const documented = rows.filter(({ certainty, source }) => certainty === 'documented' && source === 'metadata');
    const text = ({ httpStatus, code, message }: { httpStatus: number; code: string; message: string }) =>
      `${httpStatus} ${code}: ${message}`;
    expect(documented.map(text).sort()).toEqual((published[name] ?? []).map(text).sort());
  },
);
