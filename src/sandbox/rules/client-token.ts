import { createHash } from 'node:crypto';
import type { Call } from '../action';
import { refuse } from '../errors';
import { optional } from '../parameters/read-value';
import type { Json } from '../wire/json';
import type { Parameters } from '../wire/parameters';

const TOKEN = /^[\x20-\x7E]{1,64}$/;

/** What a request has besides the parameters of its action; which signature or format is used does not matter to a token. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'ClientToken',
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

/**
 * Carries out a call once for each ClientToken of an account and action: the same token with the same parameters gets the first answer
 * again and changes nothing; with other parameters it is IdempotentParameterMismatch. A token is at most 64 ASCII characters
 * (IllegalParam.ClientToken) and case-sensitive (VPC help page on idempotence). A call that is refused leaves its token unused.
 * Without a token every call counts for itself.
 */
export function runIdempotent(call: Call, run: () => Json): Json {
  const token = optional(call.parameters, 'ClientToken');
  if (token === undefined) return run();
  if (!TOKEN.test(token)) refuse('IllegalParam.ClientToken');
  const { clientTokens, settings } = call.world;
  const key = `${call.accountId}/${call.action}/${token}`;
  const fingerprint = fingerprintOf(call.parameters);
  const known = clientTokens.lookup(key, fingerprint, call.now);
  if (known.kind === 'mismatch') refuse('IdempotentParameterMismatch');
  if (known.kind === 'replay') return known.answer;
  const answer = run();
  clientTokens.remember(key, fingerprint, answer, call.now + settings.clientTokenTtlMs);
  return answer;
}

function fingerprintOf(parameters: Parameters): string {
  const compared = Object.keys(parameters)
    .filter((name) => !NOT_COMPARED.has(name))
    .sort()
    .map((name) => [name, parameters[name]]);
  return createHash('sha256').update(JSON.stringify(compared)).digest('base64');
}
