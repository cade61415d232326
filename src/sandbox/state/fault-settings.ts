import type { RamPolicy } from '../rules/ram-policy';

/** Settings that make a correct client fail. They can change while the sandbox runs. */
export interface FaultSettings {
  /** Time after its creation during which DescribeRouterInterfaces does not list an interface, in ms. Default 0. */
  listLagMs: number;
  /** Whether Create checks the quotas before it looks up the client token. Default false. */
  quotaBeforeToken: boolean;
  /** RAM actions that are denied, such as `vpc:DeleteRouterInterface` or `vpc:*`. Default none. */
  deny: readonly string[];
  /** The RAM policy of all callers. It denies what it does not allow. Default null: every call is allowed. */
  policy: RamPolicy | null;
}

/** Defaults that are plain values. */
export const FAULT_DEFAULTS = { listLagMs: 0, quotaBeforeToken: false } as const;

/** Whether a text is a RAM action of the service, such as `vpc:DeleteRouterInterface` or `vpc:*`. */
export function isRamAction(text: string): boolean {
  return /^vpc:(?:\*|[A-Za-z]+)$/.test(text);
}

/** Adds the defaults. */
export function faultSettingsFrom(options: Partial<FaultSettings> = {}): FaultSettings {
  return { ...FAULT_DEFAULTS, deny: [], policy: null, ...options };
}
