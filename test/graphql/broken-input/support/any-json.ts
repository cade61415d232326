import fc, { type Arbitrary } from 'fast-check';
import { createRouterInterface } from '../../../../src/vpc/actions/create-router-interface';

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  // UTF-16 units, so that some texts contain halves of surrogate pairs.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
  fc.nat({ max: 20_000 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('', ' ', '\0', '\ud800', '\u2028', 'http://', 'VBR', 'Mini.2', 'cn-beijing', '__proto__', 'null'),
);

export const fieldName = fc.constantFrom(...Object.keys(createRouterInterface.parameters), 'key', 'value');
export const anyKey = fc.oneof(
  { weight: 3, arbitrary: fieldName },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'then') },
  { weight: 1, arbitrary: anyText },
);

export const objectJson = (entries: readonly (readonly [string, string])[]) =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;

/** JSON as text: JSON allows duplicate keys and numbers of any size, which JavaScript values cannot represent. */
export const anyJson: Arbitrary<string> = fc
  .letrec<{ json: string }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(
        'null',
        'true',
        '0',
        '-0',
        '1e400',
        '-1E-400',
        '1.5',
        '2147483648',
        '123456789012345678901234567890',
      ),
      anyText.map((text) => JSON.stringify(text)),
      fc.array(tie('json'), { maxLength: 5 }).map((items) => `[${items.join(',')}]`),
      fc.array(fc.tuple(anyKey, tie('json')), { maxLength: 8 }).map(objectJson),
      fc
        .tuple(fc.constantFrom(['[', ']'], ['{"tags":', '}'], ['{"tags":[', ']}']), fc.integer({ min: 1, max: 15_000 }))
        .map(([[open = '', close = ''], depth]) => `${open.repeat(depth)}1${close.repeat(depth)}`),
    ),
  }))
  // Small enough that one request can contain several.
  .json.filter((json) => json.length < 60_000);
