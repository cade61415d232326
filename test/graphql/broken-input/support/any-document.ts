import fc from 'fast-check';
import { anyJson, anyText } from './any-json';
import { anyOperation } from './any-operation';
import { literalMutation } from './literal-mutation';
import { schemaOperation } from './schema-operations';

const anyToken = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '=',
    '!',
    '|',
    '&',
    '...',
    '@',
    '$a',
    '"x"',
    '"""x"""',
    '"',
    '1',
    '-1.5e9',
    'on',
    'null',
  ],
  ...['query', 'mutation', 'fragment', 'type', 'specs', 'input', '#', '\n', '\ufeff', '\ud800'],
);
const nested = fc
  .tuple(
    fc.constantFrom(
      ['{a', '}'],
      ['{...{__typename', '}}'],
      ['{a(b:[', '])}'],
      ['{a(b:{c:', '})}'],
      ['query($a:[', '])'],
    ),
    fc.nat(2400),
  )
  .map(([[open = '', close = ''], depth]) => open.repeat(depth) + close.repeat(depth));

export const anyDocument = fc.oneof(
  { weight: 4, arbitrary: literalMutation },
  { weight: 4, arbitrary: schemaOperation },
  { weight: 4, arbitrary: fc.array(anyOperation, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')) },
  { weight: 1, arbitrary: fc.array(anyToken, { maxLength: 30 }).map((tokens) => tokens.join(' ')) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: anyText },
);

/** Value of a variable, as JSON. */
export const anyValue = fc.oneof(fc.constantFrom('null', '1', 'true', '"VROUTER"', '{}', '[]'), anyJson);
