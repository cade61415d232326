import { parse } from 'graphql';
import { costOfOperation } from '../../src/graphql/limits/cost/cost-plugin';
import { MAXIMUM_COST } from '../../src/graphql/limits/cost/size';
import { makeSchema } from '../../src/graphql/schema';
import { EVERY_SCALAR, type GraphqlRequest, list, peer, request, times } from './requests';

const schema = makeSchema();

function costOf(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The document has no operation.');
  return costOfOperation(schema, document, operation, {});
}

/** The request with the most repetitions that the cost accepts. */
function largest(name: string, query: (count: number) => string): GraphqlRequest {
  let count = 1;
  while (count < 150 && costOf(query(count + 1)) <= MAXIMUM_COST) count += 1;
  return request(`${name}: ${count}, cost ${costOf(query(count))}`, query(count));
}

/** Requests whose cost is just below the maximum. They show whether the weights of the cost are right. */
export const LARGEST_REQUESTS: readonly GraphqlRequest[] = [
  largest('aliases of a text in a list of 200', (n) => `{ ${list(`nodes { ${times(n, (a) => `a${a}: status`)} }`)} }`),
  largest(
    'lists of 200 with every field',
    (n) => `{ ${times(n, (a) => `l${a}: ${list(`nodes { ${EVERY_SCALAR} }`)}`)} }`,
  ),
  largest('items with every field', (n) => `{ ${list(`nodes { ${EVERY_SCALAR} }`, n)} }`),
  largest(
    'aliases of a peer in a list of 200',
    (n) => `{ ${list(`nodes { ${times(n, (a) => `a${a}: ${peer('routerInterfaceId')}`)} }`)} }`,
  ),
  largest(
    'lists of 200 of ids',
    (n) => `{ ${times(Math.min(n, 20), (a) => `l${a}: ${list('nodes { routerInterfaceId }')}`)} }`,
  ),
  largest(
    'aliases of the types of the schema',
    (n) => `{ ${times(Math.min(n, 20), (a) => `s${a}: __schema { types { fields { name description } } }`)} }`,
  ),
];
