import { about, type Group } from './advice';

const USED_BEFORE = about(
  'clientToken',
  '{clientToken} was used before with a different request. Use a new token for a new request, or repeat the first one ' +
    'unchanged.',
);

export const idempotencyMismatch: Group = {
  'Duplicated.ClientToken': USED_BEFORE,
  IdempotenceParamNotMatch: USED_BEFORE,
  IdempotentParameterMismatch: USED_BEFORE,
  'InvalidIdempotenceParameter.Mismatch': USED_BEFORE,
};

const IN_PROGRESS = about(
  'clientToken',
  'An earlier request with the same {clientToken} is in progress. Send the request again with the same token.',
);
const NOT_CHECKED = about(
  'clientToken',
  'The upstream did not complete its check of {clientToken}. Send the request again with the same token.',
);

/** The upstream does not know yet, or cannot report, the result of an earlier request with the token. */
export const tokenProcessing: Group = {
  LastTokenProcessing: IN_PROGRESS,
  'OperationFailed.IdempotentTokenProcessing': IN_PROGRESS,
  'OperationFailed.LastTokenProcessing': IN_PROGRESS,
  'OperationFailed.TokenVerfiy': NOT_CHECKED,
  TOKEN_PROCESSING: IN_PROGRESS,
  'TokenVerfiy.Failed': NOT_CHECKED,
};
