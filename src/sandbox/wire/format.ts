import { headerText, type WireRequest } from './request';
import { generationOf } from './request-signature';

export type Format = 'JSON' | 'XML';

/**
 * Returns the response format: `Format` in any letter case, else XML for V2, else JSON unless Accept only names XML.
 */
export function formatOf(request: WireRequest): Format {
  const requested = (request.parameters['Format'] ?? '').toUpperCase();
  if (requested === 'JSON' || requested === 'XML') return requested;
  if (generationOf(request) === 'v2') return 'XML';
  const accept = headerText(request.headers, 'accept').toLowerCase();
  return accept.includes('xml') && !accept.includes('json') ? 'XML' : 'JSON';
}
