import type { IncomingHttpHeaders } from 'node:http';
import { mergeParameters, NO_PARAMETERS, type Parameters, parseParameters } from './parameters';

/** A parsed request, before authentication. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly query: Parameters;
  /** Query and form merged: older SDKs send long parameters in the body. */
  readonly parameters: Parameters;
}

export const EMPTY_BODY = Buffer.alloc(0);

/** Parses a request. Refuses a request with parameters that cannot be decoded. */
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

/** Returns the trimmed value of a header, or an empty string. */
export function headerText(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim();
}

function isForm(headers: IncomingHttpHeaders): boolean {
  return headerText(headers, 'content-type').toLowerCase().startsWith('application/x-www-form-urlencoded');
}
