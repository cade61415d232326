import { createHash } from 'node:crypto';
import type { Call } from '../action';
import { errorRows } from '../error-rows';
import { documented, guess } from '../evidence';
import { optionalText } from '../parameters/read-value';
import { refuse } from '../refusal';
import type { Json } from '../wire/json';
import type { Parameters } from '../wire/parameters';

const TOKEN = /^[\x20-\x7E]{1,64}$/;

/** Common parameters. A repeated call can have another signature and another response format. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'Action',
  'Version',
  'Format',
  'AccessKeyId',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'Timestamp',
]);

/** From the general page. The lists of the router interface actions contain neither code. */
export const CLIENT_TOKEN_ERRORS = errorRows(
  { certainty: 'inferred', source: 'idempotence' },
  {
    IdempotentParameterMismatch: [
      400,
      'The request uses the same client token as a previous, but non-identical request.',
    ],
    'IllegalParam.ClientToken': [400, 'Token verify failed because client token length too long.'],
  },
);

export const CLIENT_TOKEN_BEHAVIOURS = [
  documented(
    'idempotence',
    'The same client token with the same parameters returns the first result and changes nothing.',
  ),
  documented('idempotence', 'A client token has at most 64 ASCII characters and is case-sensitive.'),
  guess('A client token is unique per account and action.'),
  guess('A refused call does not use its client token.'),
  guess('A client token is stored for 24 hours.'),
] as const;

/**
 * Runs a call once for each client token. A repeated call with the same parameters returns the stored result; with
 * other parameters it throws IdempotentParameterMismatch. A call without a client token always runs.
 */
export function runIdempotent(call: Call, run: () => Json): Json {
  const token = optionalText(call.parameters, 'ClientToken');
  if (token === undefined) return run();
  if (!TOKEN.test(token)) refuse(CLIENT_TOKEN_ERRORS['IllegalParam.ClientToken']);
  const { clientTokens, settings } = call.world;
  const key = `${call.accountId}/${call.action}/${token}`;
  const fingerprint = fingerprintOf(call.parameters);
  const entry = clientTokens.lookup(key, fingerprint, call.now);
  if (entry.kind === 'mismatch') refuse(CLIENT_TOKEN_ERRORS.IdempotentParameterMismatch);
  if (entry.kind === 'replay') return entry.result;
  const result = run();
  clientTokens.store(key, fingerprint, result, call.now + settings.clientTokenTtlMs);
  return result;
}

function fingerprintOf(parameters: Parameters): string {
  const compared = Object.keys(parameters)
    .filter((name) => !NOT_COMPARED.has(name))
    .sort()
    .map((name) => [name, parameters[name]]);
  return createHash('sha256').update(JSON.stringify(compared)).digest('base64');
}
