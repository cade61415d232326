import { uncapitalize } from '../models/names';
import { type Basis, documented, observed } from '../sources/sources';
import { billing, notPermitted, quotaExceeded } from './catalogue/account';
import type { Advice, Group } from './catalogue/advice';
import { ADVICE_BY_ACTION } from './catalogue/by-action';
import { idempotencyMismatch, tokenProcessing } from './catalogue/client-token';
import { invalidInput } from './catalogue/invalid-input';
import { NO_EXPRESS_CONNECT_REGION, notFound } from './catalogue/not-found';
import { clockSkew, credentials, EXPIRED_TOKEN, protocol } from './catalogue/operator';
import { REPORTS_STATUS, stateConflict } from './catalogue/state-conflict';
import { busy, serverFault, throttled } from './catalogue/temporary';
import { type ErrorKind, propertiesOf } from './error-kinds';

export interface CatalogueEntry {
  readonly kind: ErrorKind;
  /** What is wrong and what to do. A message template. */
  readonly advice: string;
  /** Field of the request that the code refers to. A list where actions have different names for it. */
  readonly field?: string | readonly string[];
  /** Whether the code reports the status of the interface. */
  readonly reportsStatus?: true;
}

const KINDS = {
  invalidInput,
  notFound,
  stateConflict,
  quotaExceeded,
  billing,
  notPermitted,
  idempotencyMismatch,
  busy,
  throttled,
  tokenProcessing,
  credentials,
  clockSkew,
  protocol,
  serverFault,
} satisfies Record<Exclude<ErrorKind, 'unknown'>, Group>;

/**
 * Every known error code of the actions of this gateway, in the upstream's spelling, misspellings included. A code that is
 * not listed is of kind `unknown` and is passed on whole.
 */
export const ERROR_CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map(
  Object.entries(KINDS).flatMap(([kind, group]) =>
    Object.entries(group).map(([code, advice]) => [code, entryOf(kind as ErrorKind, code, advice)] as const),
  ),
);

function entryOf(kind: ErrorKind, code: string, advice: Advice): CatalogueEntry {
  const reportsStatus = kind === 'busy' || REPORTS_STATUS.has(code) ? ({ reportsStatus: true } as const) : {};
  return { kind, ...(typeof advice === 'string' ? { advice } : advice), ...reportsStatus };
}

/** Codes that the metadata of June 2024 does not list for an action of this gateway. */
const OTHER_BASES: readonly (readonly [Basis, readonly string[]])[] = [
  [
    documented('idempotence', 'also in the metadata of other VPC and ECS actions'),
    [
      ...Object.keys(idempotencyMismatch),
      ...Object.keys(tokenProcessing),
      'IllegalParam.ClientToken',
      'InvalidClientToken.ValueNotSupported',
    ],
  ],
  [
    observed('terraform', 'retry lists and error checks of the router interface resources'),
    [
      'InvalidInstanceId.NotFound',
      'IncorrectStatus',
      'OperationConflict',
      'Rejected.Throttling',
      'ServiceUnavailable',
      'TaskConflict',
      'SystemBusy',
    ],
  ],
  [observed('terraformProviderIssue'), ['COMMODITY.INVALID_COMPONENT']],
  [documented('deleteExpressConnectPage', 'error list'), ['DependencyViolation.RouterInterfaceReferedByRouteEntry']],
  [documented('deleteChangeLog', 'March 2025'), ['InvalidRouteTable.NotFound']],
  [
    documented('reference', 'spelling of the 2018 and 2019 editions'),
    ['InvalidDescription.Malformd', 'InvalidName.Malformd', 'Forbidden.FinancileLocked'],
  ],
  [
    documented('core', 'common errors of RPC services'),
    [...Object.keys(throttled), ...Object.keys(credentials), ...Object.keys(clockSkew)],
  ],
];

const METADATA = documented('metadata', 'error lists');
const basisByCode = new Map(OTHER_BASES.flatMap(([basis, codes]) => codes.map((code) => [code, basis] as const)));

/** Where the code was read. */
export function basisOfCode(code: string): Basis {
  return basisByCode.get(code) ?? METADATA;
}

/**
 * The catalogue entry of a code, and of the variations that no table can list: a leading space (in the service metadata),
 * `Missing<Parameter>` and `Invalid<Parameter>` of the API gateway, `Throttling.<anything>`.
 *
 * @param action Name of the action, for codes that have another meaning there.
 */
export function classify(code: string, message = '', action = ''): CatalogueEntry {
  const trimmed = code.trim();
  const entry = ERROR_CATALOGUE.get(trimmed);
  // An expired STS token was observed as InvalidParameter with this text (kubevela/terraform-controller, issue 52).
  if (trimmed === 'InvalidParameter' && message.includes('SecurityToken.Expired'))
    return { kind: 'credentials', advice: EXPIRED_TOKEN };
  // With this message of the service metadata, the code can refer to either region of the request.
  if (trimmed === 'InvalidRegionId.NotFound' && message.includes('ec region list'))
    return { kind: 'notFound', advice: NO_EXPRESS_CONNECT_REGION };
  if (entry) {
    const advice = ADVICE_BY_ACTION[action]?.[trimmed];
    return advice === undefined ? entry : entryOf(entry.kind, trimmed, advice);
  }
  if (trimmed.includes('Throttling')) return { kind: 'throttled', advice: propertiesOf('throttled').message };
  const [, problem, parameter] = /^(Missing|Invalid)([A-Z]\w*)$/.exec(trimmed) ?? [];
  if (parameter === undefined) return { kind: 'unknown', advice: propertiesOf('unknown').message };
  const field = uncapitalize(parameter);
  const wrong = problem === 'Missing' ? `{${field}} is missing. Set it` : `{${field}} is not valid. Correct it`;
  return { kind: 'invalidInput', field, advice: `${wrong}, then send the request again.` };
}
