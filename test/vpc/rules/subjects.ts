import { ACTIONS } from '../../../src/vpc/actions';
import {
  filterKeysRule,
  ROUTER_INTERFACE_FILTER,
  type RouterInterfaceFilter,
} from '../../../src/vpc/actions/shared/router-interface-filter';
import { object, type Parameter, type ParameterTable } from '../../../src/vpc/rules/parameter';
import { type Rule, scopeOf } from '../../../src/vpc/rules/rule';
import type { RequestRules } from '../../../src/vpc/rules/validate';

// biome-ignore lint/suspicious/noExplicitAny: rules of different requests in one list.
export type AnyRule = Rule<any>;

/** Parameters with rules: of an action or of a query. */
export interface Subject extends RequestRules<Readonly<Record<string, unknown>>> {
  readonly name: string;
}

/** The list of interfaces. No action uses its filter directly. */
const ROUTER_INTERFACES = {
  name: 'routerInterfaces',
  parameters: { filter: object(ROUTER_INTERFACE_FILTER, 'Conditions.') },
  rules: [filterKeysRule(scopeOf<{ filter?: RouterInterfaceFilter | null }>('routerInterfaces'))],
};

/** All validated requests of the client. */
export const SUBJECTS = [...ACTIONS, ROUTER_INTERFACES] as readonly {
  name: string;
}[] as readonly Subject[];

/** A rule, and the parameters of the object that it belongs to. */
export interface RuleOf {
  readonly rule: AnyRule;
  readonly parameters: ParameterTable;
}

/** The rules that `validate` checks: those of the subject, and those of the objects inside its parameters. */
export function rulesOf({ parameters, rules }: Pick<Subject, 'parameters' | 'rules'>): RuleOf[] {
  return [
    ...rules.map((rule) => ({ rule, parameters })),
    ...Object.values<Parameter>(parameters).flatMap((parameter) => {
      if (!('item' in parameter) || typeof parameter.item === 'string') return [];
      return parameter.type === 'list' && parameter.uncheckedItems ? [] : rulesOf(parameter.item);
    }),
  ];
}
