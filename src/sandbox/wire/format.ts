import { headerText, type WireRequest } from './request';
import { generationOf } from './request-signature';

export type Format = 'JSON' | 'XML';

/**
 * The format of the answer. `Format` decides where it is given, in any letter case. Without it the older signature generation means XML,
 * as its documentation says; the newer one means JSON, unless Accept asks for XML and not for JSON.
 */
export function formatOf(request: WireRequest): Format {
  const asked = (request.parameters['Format'] ?? '').toUpperCase();
  if (asked === 'JSON' || asked === 'XML') return asked;
  if (generationOf(request) === 'v2') return 'XML';
  const accept = headerText(request.headers, 'accept').toLowerCase();
  return accept.includes('xml') && !accept.includes('json') ? 'XML' : 'JSON';
}
