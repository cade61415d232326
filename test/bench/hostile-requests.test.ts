import {
  FieldsOnCorrectTypeRule,
  KnownArgumentNamesRule,
  KnownTypeNamesRule,
  parse,
  ScalarLeafsRule,
  validate,
} from 'graphql';
import { LARGEST_REQUESTS } from '../../bench/hostile/largest-requests';
import { HOSTILE_REQUESTS, ORDINARY_REQUESTS } from '../../bench/hostile/requests';
import { makeSchema } from '../../src/graphql/schema';

/** A request with an unknown field would be refused for the wrong reason, and the benchmark would measure nothing. */

const schema = makeSchema();
const RULES = [FieldsOnCorrectTypeRule, KnownArgumentNamesRule, KnownTypeNamesRule, ScalarLeafsRule];
/** The request that consists of unknown fields. */
const UNKNOWN_FIELDS = '101 errors that repeat a name of 60,000 letters';

it.each([...HOSTILE_REQUESTS, ...LARGEST_REQUESTS, ...ORDINARY_REQUESTS].filter(({ name }) => name !== UNKNOWN_FIELDS))(
  'the request "$name" fits the schema',
  ({ body }) => {
    const { query } = JSON.parse(body) as { query: string };
    expect(validate(schema, parse(query), RULES).map(({ message }) => message)).toEqual([]);
  },
);
