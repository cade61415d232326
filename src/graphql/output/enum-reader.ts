import { Field, ObjectType } from 'type-graphql';
import { readEnum } from '../../vpc/models/enums';

@ObjectType({ simpleResolvers: true, description: 'An enum value that this schema version does not know.' })
export class UnknownValue {
  @Field(() => String, { description: 'Field of the value. The field itself is UNKNOWN or null.' })
  field!: string;

  @Field(() => String, { description: 'The value, as the upstream spells it.' })
  value!: string;
}

/** Description of the field `unknownValues` of every type. */
export const UNKNOWN_VALUES = 'Enum values that this schema version does not know.';

/** Reads enum values of the upstream and collects the unrecognised ones. */
export class EnumReader {
  readonly unrecognised: UnknownValue[] = [];

  /** The enum member; UNKNOWN for an unrecognised value. */
  orUnknown<Wire extends string>(members: Readonly<Record<string, Wire>>, field: string, text: string | undefined) {
    if (text === undefined) return undefined;
    return this.#read(field, text, (known) => readEnum(members, known)) ?? 'UNKNOWN';
  }

  /** The enum member; undefined for an unrecognised value. For enums of inputs, which have no UNKNOWN. */
  orAbsent<Wire extends string>(
    field: string,
    text: string | undefined,
    read: (text: string) => Wire | undefined,
  ): Wire | undefined {
    return text === undefined ? undefined : this.#read(field, text, read);
  }

  #read<Wire>(field: string, text: string, read: (text: string) => Wire | undefined): Wire | undefined {
    const member = read(text);
    if (member === undefined) this.unrecognised.push({ field, value: text });
    return member;
  }
}
