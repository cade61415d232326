import { parse } from 'graphql';
import { DocumentStore } from '../../src/graphql/limits/document-store';

/** A document with a source of about 1,000 characters. */
const document = (number: number) => parse(`{ field${number} } #${'x'.repeat(985)}`);

async function storeOf(documents: number): Promise<DocumentStore> {
  const store = new DocumentStore();
  for (let number = 1; number <= documents; number += 1) await store.set(`${number}`, document(number));
  return store;
}

it('returns a stored document, and undefined for others', async () => {
  const store = new DocumentStore();
  const stored = document(1);
  await store.set('1', stored);
  expect(await store.get('1')).toBe(stored);
  expect(await store.get('2')).toBeUndefined();
  await store.delete('1');
  expect(await store.get('1')).toBeUndefined();
});

it('evicts the least recently used documents above 100,000 characters', async () => {
  const store = await storeOf(90);
  await store.get('1');
  for (let number = 91; number <= 150; number += 1) await store.set(`${number}`, document(number));
  expect(await store.get('1')).toBeDefined();
  expect(await store.get('2')).toBeUndefined();
  expect(await store.get('150')).toBeDefined();
  const found = await Promise.all(Array.from({ length: 150 }, (_, index) => store.get(`${index + 1}`)));
  expect(found.filter(Boolean).length).toBeLessThanOrEqual(100);
  expect(found.filter(Boolean).length).toBeGreaterThan(90);
});

it('counts a document that is stored again once', async () => {
  const store = new DocumentStore();
  await store.set('other', document(0));
  for (let number = 0; number < 150; number += 1) await store.set('same', document(1));
  expect(await store.get('other')).toBeDefined();
});
