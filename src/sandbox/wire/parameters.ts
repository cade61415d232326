import { GATEWAY_ERRORS } from '../common-errors/gateway';
import { refuse } from '../refusal';

/** Decoded parameters by name. The object has no prototype, so that every name is safe. */
export type Parameters = Readonly<Record<string, string>>;

export const NO_PARAMETERS: Parameters = Object.freeze(emptyParameters());

/** Decodes a query or a form. A repeated parameter has its first value. */
export function parseParameters(text: string): Parameters {
  if (text === '') return NO_PARAMETERS;
  const parameters = emptyParameters();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    parameters[name] ??= equals < 0 ? '' : decode(pair.slice(equals + 1));
  }
  return parameters;
}

/** Merges query and form. The query has precedence. */
export function mergeParameters(query: Parameters, form: Parameters): Parameters {
  if (form === NO_PARAMETERS) return query;
  return Object.assign(emptyParameters(), form, query);
}

function emptyParameters(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return refuse(GATEWAY_ERRORS.InvalidParameter);
  }
}
