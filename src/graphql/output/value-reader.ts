import { isIPv4 } from 'node:net';
import { Field, ObjectType } from 'type-graphql';
import { readEnum } from '../../vpc/models/enums';

@ObjectType({ simpleResolvers: true, description: 'A value of the upstream that does not fit the type of its field.' })
export class UnknownValue {
  @Field(() => String, { description: 'Field of the value. The field itself is UNKNOWN or null.' })
  field!: string;

  @Field(() => String, { description: 'The value, as the upstream spells it.' })
  value!: string;
}

/** Description of the field `unknownValues` of every type. */
export const UNKNOWN_VALUES =
  'Values of the upstream that do not fit the types of their fields, such as new enum values.';

/** Reads values of the upstream that have a narrow type, and collects the ones that do not fit. */
export class ValueReader {
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

  /** The address; undefined for any other text. */
  ipv4(field: string, text: string | undefined): string | undefined {
    return text === undefined ? undefined : this.#read(field, text, (known) => (isIPv4(known) ? known : undefined));
  }

  #read<Wire>(field: string, text: string, read: (text: string) => Wire | undefined): Wire | undefined {
    const member = read(text);
    if (member === undefined) this.unrecognised.push({ field, value: text });
    return member;
  }
}
