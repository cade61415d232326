import type { CreateRouterInterfaceRequest } from '../../../src/vpc/actions/create-router-interface';
import { InstanceChargeType, PricingCycle, Role, RouterType, Spec } from '../../../src/vpc/enums';
import { CREATE_ROUTER_INTERFACE_RULES, TAG_RULES } from '../../../src/vpc/rules/create-router-interface';
import type { Input } from './likely-input';

/** What the upstream calls the values of an enum, by field. */
export const WIRE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  routerType: RouterType,
  oppositeRouterType: RouterType,
  role: Role,
  spec: Spec,
  instanceChargeType: InstanceChargeType,
  pricingCycle: PricingCycle,
};

/** An input in the words of the upstream's request. */
export function onTheWire(input: Input): CreateRouterInterfaceRequest {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, WIRE[name]?.[String(value)] ?? value]),
  ) as CreateRouterInterfaceRequest;
}

/** The request that query parameters say, read back without the code that sent it. */
export function fromTheWire(parameters: Readonly<Record<string, string>>): CreateRouterInterfaceRequest {
  const request: Record<string, unknown> = {};
  const tags: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const [list, position, field = ''] = name.split('.');
    if (list === 'Tags') {
      const index = Number(position) - 1;
      tags[index] = { ...tags[index], [uncapitalized(field)]: value };
    } else request[uncapitalized(name)] = /^(Period|Auto|FastLink)/.test(name) ? (JSON.parse(value) as unknown) : value;
  }
  return { ...request, ...(tags.length > 0 ? { tags } : {}) };
}

export const withoutNulls = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

const uncapitalized = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The rules that a request breaks, asked one by one. */
export function brokenRules(request: CreateRouterInterfaceRequest): string[] {
  return [
    ...CREATE_ROUTER_INTERFACE_RULES.filter((rule) => !rule.holds(request)).map(({ says }) => says),
    ...(request.tags ?? []).flatMap((one) => TAG_RULES.filter((rule) => !rule.holds(one)).map(({ says }) => says)),
  ];
}
