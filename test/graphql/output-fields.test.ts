import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { packageRoot } from '../../src/package-root';
import type { Intercept } from '../../src/sandbox/faults';
import { startTestGateway, type TestGateway } from '../support/gateway';
import { assertedFields, outputFields, selectionOf } from './output/expected-output';
import { type OutputCase, READ_CASES } from './output/read-cases';
import { WRITE_CASES } from './output/write-cases';

/** Each output field of the schema, with the value that follows from a response of the upstream. */

const schema = buildSchema(readFileSync(join(packageRoot(), 'schema/schema.graphql'), 'utf8'));

const caseOf = (operation: 'query' | 'mutation', type: string) => (one: OutputCase) => ({
  ...one,
  title: [operation, one.name, one.note].join(' ').trimEnd(),
  operation,
  type,
});
const CASES = [...READ_CASES.map(caseOf('query', 'Query')), ...WRITE_CASES.map(caseOf('mutation', 'Mutation'))];

let test: TestGateway;
beforeAll(async () => {
  test = await startTestGateway({ settings: { READ_CACHE_MS: 0 } });
});
afterAll(() => test.close());

const respondWith =
  ({ responses, status = 200 }: OutputCase): Intercept =>
  ({ action }) => ({
    kind: 'status',
    status: action.startsWith('Describe') ? 200 : status,
    body: JSON.stringify(responses[action] ?? {}),
  });

it.each(CASES)('$title', async (one) => {
  test.sandbox.intercept = respondWith(one);
  const selection = selectionOf({ [`${one.name}${one.arguments}`]: one.expected });
  const response = await test.post({ query: `${one.operation} ${selection}` });
  expect(await response.json()).toEqual({ data: { [one.name]: one.expected } });
});

it('every output field of the schema has an expected value in a case', () => {
  const asserted = new Set(
    CASES.flatMap(({ type, name, expected }) => assertedFields(schema, type, { [name]: expected })),
  );
  expect(outputFields(schema).filter((field) => !asserted.has(field))).toEqual([]);
});
