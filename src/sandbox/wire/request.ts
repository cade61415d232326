import type { IncomingHttpHeaders } from 'node:http';
import { mergeParameters, NO_PARAMETERS, type Parameters, parseParameters } from './parameters';

/** A request as it came off the socket, split but not yet believed. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly query: Parameters;
  /** Query and form together: old SDKs put what is long into the body. */
  readonly parameters: Parameters;
}

export const EMPTY_BODY = Buffer.alloc(0);

/** Splits a request. Refuses one whose parameters cannot be decoded. */
export function readWireRequest(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: Buffer = EMPTY_BODY,
): WireRequest {
  const mark = url.indexOf('?');
  const query = mark < 0 ? NO_PARAMETERS : parseParameters(url.slice(mark + 1));
  const form = isForm(headers) && body.length > 0 ? parseParameters(body.toString('utf8')) : NO_PARAMETERS;
  const path = mark < 0 ? url : url.slice(0, mark);
  return { method, path, headers, body, query, parameters: mergeParameters(query, form) };
}

/** A header's text, trimmed; empty when absent. */
export function headerText(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim();
}

function isForm(headers: IncomingHttpHeaders): boolean {
  return headerText(headers, 'content-type').toLowerCase().startsWith('application/x-www-form-urlencoded');
}
