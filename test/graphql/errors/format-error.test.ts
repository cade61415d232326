import { buildSchema, execute, GraphQLError, Kind, locatedError, parse, validate } from 'graphql';
import { formatError } from '../../../src/graphql/errors/format-error';
import { GatewayError } from '../../../src/graphql/errors/gateway-error';
import { reportUnexpectedErrors } from '../../../src/graphql/errors/report-unexpected-errors';

/** Formats an error as Apollo Server does: it adds a code where the error has none. */
const format = (error: unknown, code = 'INTERNAL_SERVER_ERROR') => {
  const located = error instanceof GraphQLError ? error : new GraphQLError(String(error));
  const formatted = located.toJSON();
  return formatError({ ...formatted, extensions: { code, ...formatted.extensions } }, error);
};
const INTERNAL = {
  message: 'The gateway failed.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
};
const node = { kind: Kind.STRING, value: 'SECRET' } as const;

describe('an unexpected error', () => {
  it('of a resolver becomes an internal error with its path only', () => {
    const error = locatedError(new Error('SECRET'), [], ['routerInterfaces', 0]);
    expect(format(error)).toEqual({ ...INTERNAL, path: ['routerInterfaces', 0] });
  });

  it('without a path has none', () => {
    expect(format(locatedError(new Error('SECRET'), []))).toEqual(INTERNAL);
  });

  it('that is no GraphQL error becomes an internal error', () => {
    expect(format(new Error('SECRET'), 'BAD_USER_INPUT')).toEqual(INTERNAL);
  });

  it('of a resolver becomes an internal error, also with the code of another one', () => {
    const error = new GraphQLError('SECRET', {
      originalError: new Error('SECRET'),
      extensions: { code: 'BAD_REQUEST' },
    });
    expect(format(error)).toEqual(INTERNAL);
  });

  it('with a code that is not in the list becomes an internal error', () => {
    expect(format(new GraphQLError('SECRET', { extensions: { code: 'OTHER' } }))).toEqual(INTERNAL);
  });

  it('with the code of an internal error loses its message and details', () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', detail: 'SECRET' };
    expect(format(new GraphQLError('SECRET', { extensions }))).toEqual(INTERNAL);
  });

  it('without extensions becomes an internal error', () => {
    expect(formatError({ message: 'SECRET' }, new GraphQLError('SECRET'))).toEqual(INTERNAL);
  });
});

describe('an intended error', () => {
  it('keeps its message, details, locations and path', () => {
    const thrown = new GatewayError('UPSTREAM_BUSY', { requestId: 'R' });
    const { body } = parse('{ specs }').definitions[0]?.loc?.source ?? { body: '' };
    expect(body).toBe('{ specs }');
    const error = locatedError(thrown, parse('{ specs }').definitions, ['specs']);
    expect(format(error)).toEqual({
      message: thrown.message,
      locations: [{ line: 1, column: 1 }],
      path: ['specs'],
      extensions: { code: 'UPSTREAM_BUSY', retryable: true, requestId: 'R' },
    });
  });

  it('has no locations and no path where there are none', () => {
    expect(format(new GatewayError('UPSTREAM_BUSY'))).toEqual({
      message: 'The upstream is changing the same resource. Nothing was changed.',
      extensions: { code: 'UPSTREAM_BUSY', retryable: true },
    });
  });

  it('gets `retryable` from the table of codes, where the error states none', () => {
    expect(format(new GraphQLError('Wrong.'), 'GRAPHQL_VALIDATION_FAILED').extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      retryable: false,
    });
    expect(format(new GraphQLError('Wrong.'), 'UPSTREAM_FAILED').extensions).toMatchObject({ retryable: true });
  });
});

it('a document whose depth uses up the stack of the parser is nested too deeply', () => {
  const thrown = new GraphQLError('SECRET', { originalError: new RangeError('Maximum call stack size exceeded') });
  const error = new GraphQLError('SECRET', { originalError: thrown });
  expect(format(error, 'GRAPHQL_PARSE_FAILED')).toMatchObject({ message: 'The document is nested too deeply.' });
});

describe('an invalid argument that is found during execution', () => {
  it('is BAD_USER_INPUT', () => {
    const schema = buildSchema('type Query { f(a: Int! = 1): Int }');
    const document = parse('query ($a: Int) { f(a: $a) }');
    expect(validate(schema, document)).toEqual([]);
    const { errors } = execute({ schema, document, variableValues: { a: null } }) as { errors: GraphQLError[] };
    expect(format(errors[0])).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', retryable: false } });
  });

  it.each([
    ['the node is not a value', new GraphQLError('SECRET', { nodes: parse('{ specs }').definitions })],
    ['there is no node', new GraphQLError('SECRET')],
    ['the error has a code', new GraphQLError('SECRET', { nodes: [node], extensions: { code: 'OTHER' } })],
  ])('is an internal error if %s', (_case, error) => {
    const formatted = formatError({ message: 'SECRET', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error);
    expect(formatted).toEqual(INTERNAL);
  });

  it('keeps another code', () => {
    const error = new GraphQLError('Wrong.', { nodes: [node] });
    expect(format(error, 'UPSTREAM_BUSY').extensions).toMatchObject({ code: 'UPSTREAM_BUSY' });
  });
});

describe('a refused value is not quoted', () => {
  const messageOf = (message: string, originalError?: Error) =>
    format(
      new GraphQLError(message, originalError ? { originalError: new GraphQLError(originalError.message) } : {}),
      'BAD_USER_INPUT',
    ).message;

  it.each([
    ['Int cannot represent non-integer value: "SECRET"', 'Int cannot represent non-integer value.'],
    ['String cannot represent a non string value: {\n a: "SECRET" }', 'String cannot represent a non string value.'],
    [
      'Enum "Role" cannot represent non-string value: SECRET. Did you mean the enum value "A" or "B"?',
      'Enum "Role" cannot represent non-string value. Did you mean the enum value "A" or "B"?',
    ],
    ['Expected value of type "Role!", found "SECRET\nSECRET".', 'Expected value of type "Role!".'],
    ['Expected type "TagInput" to be an object. SECRET', 'Expected type "TagInput" to be an object.'],
    ['Argument "input" has invalid value "SECRET\n".', 'Argument "input" has invalid value.'],
    ['Syntax Error: Unexpected String "SECRET".', 'Syntax Error: Unexpected String.'],
    ['Syntax Error: Expected Name, found BlockString "SECRET".', 'Syntax Error: Expected Name, found BlockString.'],
    ['Syntax Error: Expected Name, found Int "12345".', 'Syntax Error: Expected Name, found Int.'],
    ['Syntax Error: Expected Name, found Float "1.5".', 'Syntax Error: Expected Name, found Float.'],
    ['Syntax Error: Unexpected String "x". More.', 'Syntax Error: Unexpected String "x". More.'],
    ['Syntax Error: Unexpected Name "field".', 'Syntax Error: Unexpected Name "field".'],
    ['Value "SECRET" does not exist in "Role" enum.', 'The value does not exist in "Role" enum.'],
    [
      'Value "SECRET" does not exist in "Role" enum. Did you mean the enum value "A"?',
      'The value does not exist in "Role" enum. Did you mean the enum value "A"?',
    ],
    ['Cannot query field "no" on type "Query".', 'Cannot query field "no" on type "Query".'],
    ['A text. Int cannot represent non-integer value: 1', 'A text. Int cannot represent non-integer value: 1'],
    ['A Value "x" does not exist in "Role" enum.', 'A Value "x" does not exist in "Role" enum.'],
    ['Not: Expected value of type "Role!", found 1.', 'Not: Expected value of type "Role!", found 1.'],
    ['Not: Argument "input" has invalid value 1.', 'Not: Argument "input" has invalid value 1.'],
    ['Not: Expected type "T" to be an object. x', 'Not: Expected type "T" to be an object. x'],
    ['Not: Syntax Error: Unexpected String "x".', 'Not: Syntax Error: Unexpected String "x".'],
  ])('%s', (message, expected) => {
    expect(messageOf(message)).toBe(expected);
  });

  const reason = 'Int cannot represent non-integer value: "SECRET"';
  it.each([
    [
      'Variable "$input" got invalid value "SECRET"',
      'Variable "$input" is invalid: Int cannot represent non-integer value.',
    ],
    [
      'Variable "$input" got invalid value "SECRET" at "input.tags[0].key"',
      'Variable "$input" is invalid at "input.tags[0].key": Int cannot represent non-integer value.',
    ],
    [
      'Variable "$input" got invalid value " at "SECRET"" at "input.a"',
      'Variable "$input" is invalid at "input.a": Int cannot represent non-integer value.',
    ],
    [
      'Variable "$input" got invalid value { a: " at "SECRET"" }',
      'Variable "$input" is invalid: Int cannot represent non-integer value.',
    ],
  ])('in the message of a variable: %s', (start, expected) => {
    expect(messageOf(`${start}; ${reason}`, new Error(reason))).toBe(expected);
  });

  it('and a message that only resembles that of a variable is unchanged', () => {
    expect(messageOf('Variable "$input" got invalid value 1; other', new Error('reason'))).toBe(
      'Variable "$input" got invalid value 1; other',
    );
    expect(messageOf('A Variable "$input" got invalid value 1; reason', new Error('reason'))).toBe(
      'A Variable "$input" got invalid value 1; reason',
    );
    expect(messageOf('Variable "$input" got invalid value 1; ', new Error(''))).toBe(
      'Variable "$input" got invalid value 1; ',
    );
  });
});

describe('the report of unexpected errors', () => {
  it('contains the original error of each error that was not thrown on purpose', async () => {
    const report = jest.fn();
    const unexpected = new Error('defect');
    const errors = [
      new GatewayError('UPSTREAM_BUSY'),
      locatedError(new GatewayError('UPSTREAM_BUSY'), [], ['a']),
      new GraphQLError('wrapped', { originalError: new GatewayError('UPSTREAM_BUSY') }),
      locatedError(unexpected, [], ['b']),
    ];
    const listener = await reportUnexpectedErrors(report).requestDidStart?.({} as never);
    await listener?.didEncounterErrors?.({ errors } as never);
    expect(report.mock.calls).toEqual([[unexpected]]);
  });
});
