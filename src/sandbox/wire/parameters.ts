import { refuse } from '../errors';

/** Parameters by name, decoded. Made without a prototype, so that any name is safe. */
export type Parameters = Readonly<Record<string, string>>;

export const NO_PARAMETERS: Parameters = Object.freeze(emptyParameters());

/**
 * Decodes a query or a form. Of a name that is there more than once the first counts, as with Java's getParameter behind the real
 * service [inferred].
 */
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

/** Both; where a name is in both, the query's value counts. */
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
    return refuse('InvalidParameter');
  }
}
