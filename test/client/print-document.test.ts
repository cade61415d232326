import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import * as client from '../../client';
import { printDocument } from '../../client/print-document';

const documents = Object.entries(client).filter(([name]) => name.endsWith('Document')) as [string, DocumentNode][];

it('the package has a document for each operation', () => {
  expect(documents.length).toBeGreaterThan(15);
});

it.each(documents)('prints %s as graphql does', (_name, document) => {
  expect(stripIgnoredCharacters(printDocument(document))).toBe(stripIgnoredCharacters(print(document)));
});

/** A block string is printed as a string with the same value. */
const tree = (text: string) =>
  JSON.stringify(parse(text, { noLocation: true })).replaceAll('"block":true', '"block":false');

it.each([
  '{ a }',
  'query Q($a: [Int!]! = [1, 2], $b: In = { x: "q\\"\\n", y: null, z: 1.5 }, $c: E = RED @d) @e(if: true) { a }',
  'subscription { a(b: $b, c: false) @skip(if: $d) { ... { x } ... on T @include(if: true) { y: z } ...F @f } }',
  'fragment F on T @g { a }',
  'query { a(text: """a "block" text""") }',
])('prints %s so that it is parsed to the same document', (text) => {
  expect(tree(printDocument(parse(text)))).toBe(tree(text));
});
