import { string } from '../../rules/parameter';
import { type Rule, required, scopeOf } from '../../rules/rule';
import { clientToken, idFormat, regionId } from '../../rules/text-rules';
import { documented } from '../../sources/sources';

/** The interface that a write changes. */
export interface Target {
  regionId?: string | null;
  routerInterfaceId?: string | null;
}

/** Parameters of every write to an existing interface. */
export const TARGET = {
  regionId: string('Region of the router interface.'),
  routerInterfaceId: string('Id of the router interface.'),
} as const;

const METADATA = documented('metadata', 'request parameters');

export function targetRules<Request extends Target>(): Rule<Request>[] {
  const scope = scopeOf<Request>('target');
  return [
    required(scope, 'regionId', METADATA),
    regionId(scope, 'regionId'),
    required(scope, 'routerInterfaceId', METADATA),
    idFormat(scope, 'routerInterfaceId', 'ri'),
  ];
}

export const CLIENT_TOKEN = {
  clientToken: string(
    'Idempotency key: requests with the same token and the same input are carried out once. The gateway creates a token ' +
      'when it is absent, and returns it.',
  ),
} as const;

export function clientTokenRules<Request extends { clientToken?: string | null }>(): Rule<Request>[] {
  return clientToken(scopeOf<Request>('token'));
}
