import { NonceStore } from '../../src/sandbox/state/nonce-store';

it('a nonce can be added again after it expires, not before', () => {
  const nonces = new NonceStore(10);
  expect(nonces.add('a', 0, 10)).toBe(true);
  expect(nonces.add('a', 9, 19)).toBe(false);
  expect(nonces.add('a', 10, 20)).toBe(true);
  expect(nonces.add('a', 19, 29)).toBe(false);
});

it('expired nonces are evicted', () => {
  const nonces = new NonceStore(10);
  for (const nonce of ['a', 'b', 'c']) nonces.add(nonce, 0, 10);
  nonces.add('d', 9, 19);
  expect(nonces.size).toBe(4);
  nonces.add('e', 10, 20);
  expect(nonces.size).toBe(2);
});
