import { boolean, type Model, readModel, text } from './attributes';

/** Source: official SDK @alicloud/sts20150401, GetCallerIdentityResponseBody. */
const CALLER_IDENTITY = {
  /** Account, RAMUser or AssumedRoleUser. */
  identityType: text,
  arn: text,
} as const;

/** The account that the credentials belong to. */
export interface CallerIdentity extends Model<typeof CALLER_IDENTITY> {
  readonly accountId: string;
  /** Only the sandbox states it: nothing is billed there. */
  readonly isSandbox: boolean;
}

export function readCallerIdentity(body: Readonly<Record<string, unknown>>): CallerIdentity | undefined {
  const accountId = text(body['AccountId']);
  if (accountId === undefined) return undefined;
  return { ...readModel(CALLER_IDENTITY, body), accountId, isSandbox: boolean(body['Sandbox']) === true };
}
