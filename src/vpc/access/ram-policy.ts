import type { AnyAction } from '../actions/action';
import { ACTIONS } from '../actions/index';
import { type Permission, permissionOf, type Resource } from './permission';

export interface RamPolicyOptions {
  /** Account of the resources. Default: every account. */
  readonly account?: string | undefined;
  /** Regions of the resources. Default: every region. */
  readonly regions?: readonly string[] | undefined;
  /** Permits the reads only. */
  readonly readOnly?: boolean | undefined;
}

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
}

/** A policy of RAM in its own form. */
export interface RamPolicy {
  readonly Version: '1';
  readonly Statement: readonly Statement[];
}

/** The least policy that permits all actions of the client: one statement for all permissions with the same resources. */
export function ramPolicy({ account = '*', regions = ['*'], readOnly = false }: RamPolicyOptions = {}): RamPolicy {
  const permitted = ACTIONS.filter(({ kind }) => kind === 'read' || !readOnly).flatMap(
    (action: AnyAction) => permissionOf(action) ?? [],
  );
  const resourcesOf = ({ resources }: Permission) =>
    resources.flatMap((resource) => regions.map((region) => arnOf(resource, region, account)));
  const statements = new Map<string, Statement>();
  for (const permission of permitted) {
    const key = permission.resources.join();
    const { Action = [], Resource = [...new Set(resourcesOf(permission))] } = statements.get(key) ?? {};
    statements.set(key, { Effect: 'Allow', Action: [...new Set([...Action, permission.action])].sort(), Resource });
  }
  return { Version: '1', Statement: [...statements.values()] };
}

const arnOf = (resource: Resource, region: string, account: string) =>
  resource === '*' ? '*' : `acs:vpc:${region}:${account}:${resource}/*`;
