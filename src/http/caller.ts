import { isIPv4, isIPv6 } from 'node:net';

/**
 * The caller of a request, from its address: the address for IPv4, and the network of 64 bits for IPv6, because one machine
 * can use all addresses of such a network.
 */
export function callerOf(address: string | undefined): string {
  const [withoutZone = ''] = (address ?? '').split('%', 1);
  // A closed connection has no address, and a proxy can forward any text.
  if (!isIPv6(withoutZone)) return isIPv4(withoutZone) ? withoutZone : 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(withoutZone)?.[1];
  if (mapped) return mapped;
  // The URL parser writes each address in one form.
  const [head = '', tail = ''] = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
