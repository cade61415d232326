import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, visit } from 'graphql';
import type { Context } from '../context';
import { InvalidArguments } from '../errors/invalid-arguments';

/** Limits of the values of a request. Each use of a variable is read, validated and encoded again. */
export const INPUT_LIMITS = {
  /** Letters of all texts in the variables and arguments of a query, each variable counted once for each use. */
  queryLetters: 20_000,
  /** As `queryLetters`. More than fit into one body, so that the rules report each text that is too long. */
  mutationLetters: 150_000,
  /** Keys and list items of all variables. The largest input has about 100. */
  keys: 1_000,
  /** Levels of nested objects and lists in a variable. The largest input has 4. */
  depth: 10,
  /** Letters of `operationName`. */
  operationName: 100,
} as const;

/** Refuses a request whose values exceed the limits, before they are read. */
export const inputLimits: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    return {
      async didResolveOperation({ document, operation }) {
        const variables = request.variables ?? {};
        const measured = new Map(Object.entries(variables).map(([name, value]) => [name, measure(value)]));
        const all = [...measured.values()];
        const isQuery = operation?.operation === OperationTypeNode.QUERY;
        const maxLetters = isQuery ? INPUT_LIMITS.queryLetters : INPUT_LIMITS.mutationLetters;
        const problems = [
          (request.operationName?.length ?? 0) > INPUT_LIMITS.operationName && [
            'operationName',
            `operationName must have at most ${INPUT_LIMITS.operationName} letters.`,
          ],
          all.length + sum(all.map(({ keys }) => keys)) > INPUT_LIMITS.keys && [
            'variables',
            `The variables must have at most ${INPUT_LIMITS.keys} keys and list items.`,
          ],
          Math.max(0, ...all.map(({ depth }) => depth)) > INPUT_LIMITS.depth && [
            'variables',
            `The variables must have at most ${INPUT_LIMITS.depth} levels.`,
          ],
          operation !== undefined &&
            letters(document, operation, measured) > maxLetters && [
              'variables',
              `The texts of a ${operation.operation} must have at most ${maxLetters} letters together.`,
            ],
        ];
        const violations = problems.flatMap((problem) => {
          if (!problem) return [];
          const [field = '', message = ''] = problem;
          return [{ rule: `request.${field}.size`, code: 'INVALID_LENGTH' as const, field: [field], message }];
        });
        if (violations.length > 0) throw new InvalidArguments(violations, { status: 400 });
      },
    };
  },
};

interface Measured {
  readonly letters: number;
  readonly keys: number;
  readonly depth: number;
}

/** Stops at a depth above the limit, so that it needs no large stack. */
function measure(value: unknown, depth = 1): Measured {
  if (typeof value === 'string') return { letters: value.length, keys: 0, depth: 0 };
  if (typeof value !== 'object' || value === null) return { letters: 0, keys: 0, depth: 0 };
  if (depth > INPUT_LIMITS.depth) return { letters: 0, keys: 0, depth: 1 };
  let total: Measured = { letters: 0, keys: 0, depth: 0 };
  for (const inner of Object.values(value)) {
    const { letters, keys, depth: levels } = measure(inner, depth + 1);
    total = {
      letters: total.letters + letters,
      keys: total.keys + 1 + keys,
      depth: Math.max(total.depth, levels),
    };
  }
  return { ...total, depth: total.depth + 1 };
}

/** Letters of the texts in an operation and the fragments, with those of a variable at each use. */
function letters(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: ReadonlyMap<string, Measured>,
): number {
  let count = 0;
  const executed = definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  visit(
    { kind: Kind.DOCUMENT, definitions: executed },
    {
      // The definition of a variable is no use of it.
      [Kind.VARIABLE_DEFINITION]: () => false,
      [Kind.STRING]: ({ value }) => {
        count += value.length;
      },
      [Kind.VARIABLE]: ({ name }) => {
        count += variables.get(name.value)?.letters ?? 0;
      },
    },
  );
  return count;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
