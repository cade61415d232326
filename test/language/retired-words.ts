/** A word that the project no longer uses, and the word to use instead. */
interface RetiredWord {
  readonly word: RegExp;
  readonly use: string;
}

/** Space between two words, or the start of the next line of a comment. */
const GAP = '(?: +|\\n[ *>#/]*)';

/**
 * Words of prose and names. They match in any letter case, and in names of any form: `call memory` matches `CallMemory`,
 * `CALL_MEMORY` and `call-memory.ts`.
 */
export const RETIRED_WORDS: readonly RetiredWord[] = [
  word('(?:call|token) memor(?:y|ies)', 'idempotency store'),
  word('shared reads?', 'read cache'),
  word('call budgets?', 'rate limiter'),
  word('retry budgets?', 'retry quota'),
  word('admissions?', 'permit'),
  word('probing', 'half-open'),
  word('prob(?:e|es|ed)', 'attempt in the half-open state'),
  word('settl(?:e|es|ed|ing)', 'resolve an outcome, reconcile with the state, or complete an entry'),
  word('ruled fields?', 'parameter and rule'),
  word('broken rules?', 'violation'),
  word('count call', 'countAttempt'),
  word('takes client token', "idempotency: 'token'"),
  word('repeatable', 'retry-safe or idempotent'),
  word('words? of the upstream', 'unrecognised enum value'),
  word('watch silent', 'trackIdleSockets'),
  word('tell unexpected', 'reportUnexpectedErrors'),
  word('mend(?:s|ed|ing)?', 'correct or fix'),
  word('told', 'reported'),
  word('said', 'stated'),
  word('what (?:came|comes|becomes|became) of', 'result or outcome'),
  word('nobody waits', 'abandoned'),
  word('under way', 'in-flight'),
  word('at once or later', 'concurrent or later'),
  word('whoever', 'caller, client or reader'),
  word('the one who', 'caller, client or reader'),
  word('gives? leave', 'permit'),
  word('lets? go', 'release'),
  word('books', 'history and state'),
  word('stands? (?:in|for)', 'is, represents or replaces'),
  word('all else', 'everything else'),
  word('says?', 'states, returns or reports'),
  word('hold(?:s|ing)?', 'contains or satisfies'),
  word('tell(?:s|ing)?', 'reports or returns'),
  word('answer(?:s|ed|ing)?', 'response, returns or responds'),
  word('forget(?:s|ting)?', 'invalidate, evict or expire'),
];

/** Names that match exactly. As prose, their words are allowed. */
export const RETIRED_NAMES: readonly RetiredWord[] = [
  name('Words', 'EnumReader'),
  name('inTime', 'withTimeout'),
  name('onCall', 'onAttempt'),
  name('wrap(?=\\??[:(])', 'decorate'),
  name('overBudget', 'rateLimited'),
  name('tooLate', 'deadlineExceeded'),
  name('tokenReused', 'idempotencyMismatch'),
  name('noAnswerInTime', 'timeout'),
  name('unreadableAnswer', 'unreadableResponse'),
  name('refusedForGood', 'refused'),
  name('notSentForGood', 'notSent'),
  name('notRepeatable', 'notIdempotent'),
  name('attemptsUsedUp', 'maxAttempts'),
  name('deadlineNear', 'deadline'),
  name('retryBudgetEmpty', 'retryQuotaExhausted'),
  name('vpc_call_budget_delay_seconds', 'vpc_rate_limiter_delay_seconds'),
  name('vpc_retry_tokens', 'vpc_retry_quota'),
  name('vpc_remembered_tokens', 'vpc_idempotency_store_entries'),
];

/** @param pattern Words with spaces between them. */
function word(pattern: string, use: string): RetiredWord {
  return { word: new RegExp(`\\b${pattern.replaceAll(' ', GAP)}\\b`, 'g'), use };
}

function name(pattern: string, use: string): RetiredWord {
  return { word: new RegExp(`(?<![\\w.])${pattern}(?!\\w)`, 'g'), use };
}
