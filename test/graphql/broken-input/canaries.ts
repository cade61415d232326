import fc from 'fast-check';
import { CREATE_ROUTER_INTERFACE_FIELDS } from '../../../src/vpc/rules/create-router-interface';

/** Texts around a value that a message could be cut at. */
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
/** As good as no chance that these digits stand in an answer for another reason. */
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
/** Every field but the one whose value is answered on purpose, and fields that there are not, which may be named. */
const canaryField = fc.constantFrom(
  ...[...CREATE_ROUTER_INTERFACE_FIELDS].filter((field) => field !== 'clientToken'),
  'unknown',
  'routerid',
);
export const canaries = fc.uniqueArray(fc.tuple(canaryField, canaryValue), {
  minLength: 1,
  maxLength: 6,
  selector: ([field]) => field,
});

/** The canary texts and numbers in a value, as an answer could show them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return String(value).match(/canary[a-z0-9]{24}|^\d{15}$/g) ?? [];
}
