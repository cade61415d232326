import { type GraphQLSchema, isEnumType } from 'graphql';
import { ERROR_CODES } from '../../src/graphql/errors/error-codes';
import { faceOf } from '../../src/graphql/errors/error-faces';
import { GRAPHQL_VOCABULARY } from '../../src/graphql/input/vocabulary';
import { ACTIONS } from '../../src/vpc/actions/index';
import { ADVICE_BY_ACTION } from '../../src/vpc/errors/catalogue/by-action';
import { basisOfCode, classify, ERROR_CATALOGUE } from '../../src/vpc/errors/error-catalogue';
import { ERROR_KINDS, type ErrorKind } from '../../src/vpc/errors/error-kinds';
import { render } from '../../src/vpc/rules/template';
import { code, table } from './markdown';

/** Sections of docs/errors.md. */
export function errorTables(schema: GraphQLSchema): Record<string, string> {
  return {
    'top-level codes': table(
      ['code', 'message', 'retryable'],
      Object.entries(ERROR_CODES).map(([name, { message, retryable }]) => [code(name), message, String(retryable)]),
    ),
    'user error codes': userErrorCodes(schema),
    'upstream kinds': kinds(),
    'upstream codes': catalogue(),
    'codes of actions': codesOfActions(),
  };
}

function userErrorCodes(schema: GraphQLSchema): string {
  const type = schema.getType('UserErrorCode');
  const values = isEnumType(type) ? type.getValues() : [];
  return table(
    ['code', 'meaning'],
    values.map(({ name, description }) => [code(name), description ?? '']),
  );
}

function kinds(): string {
  return table(
    [
      'kind',
      'message',
      'reported as',
      'retried',
      'resolves an unknown outcome',
      'explained by the state',
      'pauses the rate limiter',
    ],
    Object.entries(ERROR_KINDS).map(([kind, { message, retry, disprovesSuccess, explainedByState, pausesLimiter }]) => {
      const face = faceOf(kind as ErrorKind);
      return [
        code(kind),
        message,
        face.type === 'userError' ? `user error ${code(face.code)}` : `error ${code(face.code)}`,
        retry ? 'yes' : 'no',
        ...[disprovesSuccess, explainedByState, pausesLimiter].map((property) => (property ? 'yes' : 'no')),
      ];
    }),
  );
}

function catalogue(): string {
  return table(
    ['upstream code', 'kind', 'field', 'advice', 'source', 'certainty'],
    [...ERROR_CATALOGUE.keys()]
      .sort()
      .flatMap((name) => [
        { name, action: undefined },
        ...actionsWithOwnAdvice(name).map((action) => ({ name, action })),
      ])
      .map(({ name, action }) => {
        const { kind, field, advice } = classify(name, '', action);
        const { source, certainty } = basisOfCode(name);
        return [
          action ? `${code(name)} of ${code(action)}` : code(name),
          kind,
          [field ?? []].flat().map(code).join(' or '),
          render(advice, GRAPHQL_VOCABULARY),
          `[${source}](rules.md#sources)`,
          certainty,
        ];
      }),
  );
}

function actionsWithOwnAdvice(name: string): string[] {
  return Object.keys(ADVICE_BY_ACTION).filter((action) => ADVICE_BY_ACTION[action]?.[name] !== undefined);
}

function codesOfActions(): string {
  return table(
    ['action', 'documented codes'],
    ACTIONS.filter(({ errorCodes }) => errorCodes.length > 0).map(({ name, errorCodes }) => [
      code(name),
      errorCodes.map(code).join(', '),
    ]),
  );
}
