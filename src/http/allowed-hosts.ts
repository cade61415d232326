import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** A name or an address, in brackets if it is IPv6, and an optional port. */
const HOST_AND_PORT = /^([a-z\d._-]+|\[[a-f\d:.]+\])(?::\d{1,5})?$/;
const ORIGIN = /^https?:\/\/(.*)$/;

export interface AllowedHosts {
  /** Names and addresses in lower case, IPv6 in brackets. `*.example` allows every name below `example`. */
  readonly names: readonly string[];
  /** Whether the Host header can be any IP address. A page of another site can only use a name. */
  readonly anyAddress: boolean;
}

/**
 * Whether the request names the gateway by an allowed host, and is not sent by a page of another site. A browser sends the
 * requests of a page to any address that the name of its site resolves to (DNS rebinding). Only the headers show it.
 */
export function isAllowed({ headers }: IncomingMessage, allowed: AllowedHosts): boolean {
  const host = nameOf(headers.host);
  if (host === undefined) return false;
  if (!isListed(host, allowed.names) && !(allowed.anyAddress && isIP(host.replace(/^\[|\]$/g, '')))) return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  const originHost = nameOf(ORIGIN.exec(origin.toLowerCase())?.[1]);
  return originHost !== undefined && isListed(originHost, allowed.names);
}

function nameOf(host: string | undefined): string | undefined {
  return HOST_AND_PORT.exec(host?.toLowerCase() ?? '')?.[1];
}

function isListed(host: string, names: readonly string[]): boolean {
  return names.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
}
