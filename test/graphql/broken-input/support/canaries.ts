import fc from 'fast-check';
import { createRouterInterface } from '../../../../src/vpc/actions/create-router-interface';

/** Texts around a value at which code that removes values from messages could cut wrongly. */
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['\n', '\u2028'],
  ['vrt-', ''],
  ['vbr-', ''],
  ['ap-', ''],
  ['ri-', ''],
  ['rg-', ''],
  ['cn-', ''],
  ['value: ', '. Did you mean the enum value "x"?'],
  ['x. Did you mean ', '?'],
  ['x. Did you mean the enum value ', '?'],
  ['x"; ', ' value: x'],
  ['x" at "', '"'],
  ['", found String "', '" String "x".'],
  ['', '" does not exist in "Role" enum.'],
];

export const canaryText = fc
  .tuple(
    fc.constantFrom(...AROUND),
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 24, maxLength: 24 }),
  )
  .map(([[before, after], random]) => `${before}canary${random}${after}`);
/** Long enough that a response practically never contains these digits for another reason. */
const canaryNumber = fc.integer({ min: 100_000_000_000_000, max: 999_999_999_999_999 });

const canaryValue = fc.oneof(
  { weight: 4, arbitrary: canaryText },
  { weight: 1, arbitrary: canaryNumber },
  { weight: 1, arbitrary: fc.tuple(canaryText, canaryNumber) },
  { weight: 1, arbitrary: fc.record({ unknown: canaryText, canary: canaryNumber }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ key: canaryText, value: fc.oneof(canaryText, canaryNumber), unknown: canaryText }, { requiredKeys: [] })
      .map((one) => [one]),
  },
);
/** All fields except `clientToken`, which responses contain by design, and unknown fields, which errors may name. */
const canaryField = fc.constantFrom(
  ...Object.keys(createRouterInterface.parameters).filter((field) => field !== 'clientToken'),
  'unknown',
  'routerid',
);
export const canaries = fc.uniqueArray(fc.tuple(canaryField, canaryValue), {
  minLength: 1,
  maxLength: 6,
  selector: ([field]) => field,
});

/** Canary texts and numbers in a value, in the form in which a response could contain them. */
export function canariesIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(canariesIn);
  return String(value).match(/canary[a-z0-9]{24}|^\d{15}$/g) ?? [];
}
