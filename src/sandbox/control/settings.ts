import { isRamPolicy } from '../rules/ram-policy';
import { isRamAction } from '../state/fault-settings';
import type { World } from '../world';
import { ControlError } from './control-error';
import { type Fields, parseFields, readBoolean, readInteger, readTexts } from './fields';

const MAX_COUNT = 10_000_000;
const MAX_MS = 366 * 24 * 60 * 60 * 1000;

const COUNTS = ['interfacesPerRouter', 'interfacesPerAccount', 'callLimit'] as const;
const DURATIONS = ['clientTokenTtlMs', 'skewMs', 'transitionMs', 'modifyLagMs'] as const;
const SWITCHES = ['onePairPerRouters', 'billsOutstanding', 'crossBorderPermitted'] as const;
const SETS = ['cenAttachedRouters', 'crossBidAccounts'] as const;
const FIELDS = [
  ...COUNTS,
  ...DURATIONS,
  ...SWITCHES,
  ...SETS,
  'listLagMs',
  'quotaBeforeToken',
  'deny',
  'policy',
] as const;

/** Returns the settings that can change while the sandbox runs. */
export function readSettings({ settings, faultSettings }: World): Fields {
  const names = [...COUNTS, ...DURATIONS, ...SWITCHES];
  return {
    ...Object.fromEntries(names.map((name) => [name, settings[name]])),
    ...Object.fromEntries(SETS.map((name) => [name, [...settings[name]]])),
    ...faultSettings,
  };
}

/** Changes the settings in the body. Changes none if one is invalid. */
export function changeSettings({ settings, faultSettings }: World, body: string): void {
  const fields = parseFields(body, FIELDS);
  const present = <Name extends string>(names: readonly Name[]) => names.filter((name) => fields[name] !== undefined);
  const numbers = [
    ...present(COUNTS).map((name) => [name, readInteger(fields, name, 0, MAX_COUNT)] as const),
    ...present(DURATIONS).map((name) => [name, readInteger(fields, name, 0, MAX_MS)] as const),
  ];
  const switches = present(SWITCHES).map((name) => [name, readBoolean(fields, name)] as const);
  const sets = present(SETS).map((name) => [name, readTexts(fields, name) ?? []] as const);
  const listLagMs = readInteger(fields, 'listLagMs', 0, MAX_MS) ?? faultSettings.listLagMs;
  const quotaBeforeToken = readBoolean(fields, 'quotaBeforeToken') ?? faultSettings.quotaBeforeToken;
  const deny = readTexts(fields, 'deny') ?? faultSettings.deny;
  if (!deny.every(isRamAction)) throw new ControlError('"deny" must be RAM actions such as vpc:DeleteRouterInterface.');

  const policy = fields['policy'] === undefined ? faultSettings.policy : fields['policy'];
  if (policy !== null && !isRamPolicy(policy))
    throw new ControlError('"policy" must be null, or a RAM policy whose statements allow without conditions.');

  Object.assign(settings, Object.fromEntries([...numbers, ...switches]));
  Object.assign(faultSettings, { listLagMs, quotaBeforeToken, deny, policy });
  for (const [name, values] of sets) {
    settings[name].clear();
    for (const value of values) settings[name].add(value);
  }
}
