import type { Action } from '../action';
import { ACTIONS } from '../actions/index';
import { GATEWAY_ERRORS } from '../common-errors/gateway';
import type { ErrorRow } from '../error-rows';
import type { FaultEffect, FaultRule } from '../state/fault-rules';
import { RETRY_AFTER } from '../wire/response';
import { ControlError } from './control-error';
import { type Fields, parseFields, readChoice, readInteger, readText } from './fields';

const MAX_TIMES = 1_000_000;
const MAX_DELAY_MS = 24 * 60 * 60 * 1000;
const FIELDS = ['action', 'code', 'status', 'message', 'retryAfterMs', 'effect', 'delayMs', 'times', 'phase'] as const;

const actions: readonly Action[] = ACTIONS;

/** Parses the body of `POST /sandbox/faults`. */
export function parseFaultRule(body: string): FaultRule {
  return faultRuleOf(parseFields(body, FIELDS));
}

function faultRuleOf(fields: Fields): FaultRule {
  const action = requireAction(readText(fields, 'action'));
  const code = readText(fields, 'code');
  const effect = readChoice(fields, 'effect', ['hangup', 'noResponse']);
  const delayMs = readInteger(fields, 'delayMs', 0, MAX_DELAY_MS);
  const status = readInteger(fields, 'status', 400, 599);
  const message = readText(fields, 'message');
  const retryAfterMs = readInteger(fields, 'retryAfterMs', 0, MAX_DELAY_MS);
  if (code !== undefined && effect !== undefined) throw new ControlError('Set "code" or "effect", not both.');
  if (code === undefined && (status ?? message ?? retryAfterMs) !== undefined) {
    throw new ControlError('"status", "message" and "retryAfterMs" require "code".');
  }
  if (code === undefined && effect === undefined && delayMs === undefined) {
    throw new ControlError('Set "code", "effect" or "delayMs".');
  }
  const times = fields['times'] === 'always' ? undefined : (readInteger(fields, 'times', 1, MAX_TIMES) ?? 1);
  const phase = readChoice(fields, 'phase', ['before', 'after']) === 'after' ? 'afterCommit' : 'beforeCommit';
  const chosen: FaultEffect =
    code === undefined
      ? ({ kind: effect ?? 'normal' } as const)
      : { ...errorOf(action, code, status, message), ...retryAfter(retryAfterMs) };
  return { action, effect: chosen, delayMs: delayMs ?? 0, times, phase };
}

/**
 * Parses the flag `ACTION:EFFECT[:TIMES[:PHASE]]`. EFFECT is CODE, CODE@STATUS, `hangup`, `no-response` or `delay@MS`.
 */
export function parseFaultFlag(text: string): FaultRule {
  const [action, effect = '', times, phase, ...rest] = text.split(':');
  if (rest.length > 0) throw new ControlError('A fault is ACTION:EFFECT[:TIMES[:PHASE]].');
  const [name, number] = effect.split('@');
  const value = number === undefined ? undefined : Number(number);
  const chosen =
    name === 'delay'
      ? { delayMs: value }
      : name === 'hangup'
        ? { effect: name }
        : name === 'no-response'
          ? { effect: 'noResponse' }
          : { code: name, status: value };
  return faultRuleOf({
    action,
    ...chosen,
    times: times === undefined || times === 'always' ? times : Number(times),
    phase,
  });
}

function requireAction(name: string | undefined): string {
  if (name === '*' || actions.some((action) => action.name === name)) return name as string;
  throw new ControlError(`"action" must be an action of the sandbox, or "*".`);
}

/** Completes the status and the message of a code from the error rows of the action. */
function errorOf(action: string, code: string, status: number | undefined, message: string | undefined) {
  const found = rowsOf(action).filter((row) => row.code === code && row.httpStatus === (status ?? row.httpStatus));
  if (status === undefined && new Set(found.map((row) => row.httpStatus)).size > 1) {
    throw new ControlError(`${code} has several statuses. Set "status".`);
  }
  const httpStatus = status ?? found[0]?.httpStatus;
  if (httpStatus === undefined) throw new ControlError(`${action} does not declare ${code}. Set "status".`);
  return { kind: 'code', status: httpStatus, code, message: message ?? found[0]?.message ?? code } as const;
}

function rowsOf(name: string): readonly ErrorRow[] {
  const action = actions.find((candidate) => candidate.name === name);
  return [
    ...Object.values(action?.errors ?? {}),
    ...Object.values(action?.faultOnlyErrors ?? {}),
    ...Object.values(GATEWAY_ERRORS),
  ];
}

function retryAfter(ms: number | undefined): { readonly headers?: Readonly<Record<string, string>> } {
  return ms === undefined ? {} : { headers: { [RETRY_AFTER]: String(ms) } };
}
