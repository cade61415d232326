import {
  type CreateRouterInterfaceRequest,
  createRouterInterface,
} from '../../../../src/vpc/actions/create-router-interface';
import { TAG } from '../../../../src/vpc/actions/shared/tags';
import { ENUMS } from '../../../../src/vpc/models/enums';
import { uncapitalize } from '../../../../src/vpc/models/names';
import type { Input } from './likely-input';

/** For each field with an enum type: the wire value of each member. */
export const WIRE_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(createRouterInterface.parameters).flatMap(([field, parameter]) =>
    parameter.type === 'enum' ? [[field, ENUMS[parameter.enumName]] as const] : [],
  ),
);

/** The request of an input: enum members become wire values. */
export function toRequest(input: Input): CreateRouterInterfaceRequest {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, WIRE_VALUES[name]?.[String(value)] ?? value]),
  ) as CreateRouterInterfaceRequest;
}

/** Parses query parameters into the request. Independent of the code that encodes requests. */
export function parseParameters(parameters: Readonly<Record<string, string>>): CreateRouterInterfaceRequest {
  const request: Record<string, unknown> = {};
  const tags: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const [list, position, field = ''] = name.split('.');
    if (list === 'Tags') {
      const index = Number(position) - 1;
      tags[index] = { ...tags[index], [uncapitalize(field)]: value };
    } else request[uncapitalize(name)] = /^(Period|Auto|FastLink)/.test(name) ? (JSON.parse(value) as unknown) : value;
  }
  return { ...request, ...(tags.length > 0 ? { tags } : {}) };
}

export const withoutNulls = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

/** Ids of the rules that a request violates. Calls each rule directly, without the validation under test. */
export function violatedRules(request: CreateRouterInterfaceRequest): string[] {
  return [
    ...createRouterInterface.rules.filter((rule) => !rule.check(request)).map(({ id }) => id),
    ...(request.tags ?? []).flatMap((tag) => TAG.rules.filter((rule) => !rule.check(tag)).map(({ id }) => id)),
  ];
}
