import { ControlError } from '../control/control-error';
import { parseFaultFlag } from '../control/fault-rule';
import type { Credential } from '../state/credential-store';
import type { FaultRule } from '../state/fault-rules';
import { isRamAction } from '../state/fault-settings';

/** Parses the values of `--fault`. */
export function parseFaults(texts: readonly string[], problems: string[]): FaultRule[] {
  return texts.flatMap((text) => {
    try {
      return [parseFaultFlag(text)];
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      problems.push(`--fault ${text}: ${error.message}`);
      return [];
    }
  });
}

/** Parses a value of `--account`. */
export function parseAccount(text: string, problems: string[]): Credential[] {
  const [, accountId, accessKeyId, accessKeySecret] = /^(\d+):([^:]+):([^:]+)$/.exec(text) ?? [];
  if (accountId && accessKeyId && accessKeySecret)
    return [{ accountId, accessKeyId, accessKeySecret, ownsRouters: true }];
  problems.push('--account must be ACCOUNT:ID:SECRET.');
  return [];
}

/** Parses the values of `--deny`. */
export function parseDenials(texts: readonly string[] | undefined, problems: string[]): readonly string[] | undefined {
  const invalid = texts?.find((text) => !isRamAction(text));
  if (invalid !== undefined)
    problems.push(`--deny must be a RAM action such as vpc:DeleteRouterInterface, not "${invalid}".`);
  return texts;
}
