import { existsSync } from 'node:fs';
import { ACTIONS } from '../../../src/vpc/actions';
import { basisOfCode, ERROR_CATALOGUE } from '../../../src/vpc/errors/error-catalogue';
import { type Basis, CERTAINTIES, SOURCES } from '../../../src/vpc/sources/sources';
import { rulesOf, SUBJECTS } from '../rules/subjects';

const BASES: readonly (readonly [string, Basis])[] = [
  ...SUBJECTS.flatMap(rulesOf).map(({ rule }) => [rule.id, rule.basis] as const),
  ...ACTIONS.flatMap(({ name, transition }) => (transition ? [[name, transition.basis] as const] : [])),
  ...[...ERROR_CATALOGUE.keys()].map((code) => [code, basisOfCode(code)] as const),
];

it.each(Object.entries(SOURCES))('%s has a title, an address, an edition and a date', (_id, source) => {
  expect(source.title).not.toBe('');
  expect(source.edition).not.toBe('');
  expect(source.read).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
  expect(Number.isNaN(Date.parse(source.read))).toBe(false);
  if (source.address.startsWith('https://')) expect(URL.canParse(source.address)).toBe(true);
  else expect([source.address, existsSync(source.address)]).toEqual([source.address, true]);
});

it('every rule, transition and error code has a known source and certainty', () => {
  const wrong = BASES.filter(([, { source, certainty }]) => !(source in SOURCES) || !(certainty in CERTAINTIES));
  expect(wrong).toEqual([]);
  expect(BASES.length).toBeGreaterThan(200);
});

it('every rule and transition states where in the source, or how it follows', () => {
  const codes = new Set(ERROR_CATALOGUE.keys());
  expect(BASES.filter(([of, { detail }]) => !codes.has(of) && !detail)).toEqual([]);
});
