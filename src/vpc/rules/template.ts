import { ENUMS, type EnumName } from '../models/enums';
import { capitalize } from '../models/names';

/**
 * Messages are templates: `{routerId}` is a field of the request, `{RouterType.VBR}` a member of an enum,
 * `{DeleteRouterInterface}` an action. Each reader has its own names, for example `RouterType` and `VBR` on the wire.
 */
export type Template = string;

export interface Vocabulary {
  readonly field: (name: string) => string;
  readonly value: (enumName: EnumName, member: string) => string;
}

/** Names on the wire. */
export const WIRE_VOCABULARY: Vocabulary = {
  field: (name) => capitalize(name.split('.').at(-1) ?? name),
  value: (enumName, member) => (ENUMS[enumName] as Readonly<Record<string, string>>)[member] ?? member,
};

const TOKEN = /\{(?:([A-Z]\w*)\.)?(\w+(?:\.\w+)*)\}/g;

export function render(template: Template, vocabulary: Vocabulary): string {
  return template.replace(TOKEN, (_token, enumName: string | undefined, name: string) =>
    enumName === undefined ? vocabulary.field(name) : vocabulary.value(enumName as EnumName, name),
  );
}

/** Tokens of a template that name neither a field or an action nor an enum member. For tests. */
export function unknownTokens(template: Template, fields: ReadonlySet<string>): string[] {
  return [...template.matchAll(TOKEN)].flatMap(([token, enumName, name = '']) => {
    if (enumName === undefined) return fields.has(name) ? [] : [token];
    const members = (ENUMS as Readonly<Record<string, object>>)[enumName];
    return members && Object.hasOwn(members, name) ? [] : [token];
  });
}
