import { Field, ObjectType } from 'type-graphql';
import { memberOf } from '../vpc/enums';

@ObjectType({ simpleResolvers: true, description: 'A word of the upstream that is in no enum of this schema.' })
export class UnknownValue {
  @Field(() => String, { description: 'The field that would hold it, which is UNKNOWN or null instead.' })
  field!: string;

  @Field(() => String, { description: 'The word, as the upstream wrote it.' })
  value!: string;
}

/** Reads words of the upstream as members of enums, and collects those that it does not know. */
export class Words {
  readonly unknown: UnknownValue[] = [];

  /** UNKNOWN for a word that is not in the enum. */
  observed<Wire extends string>(members: Readonly<Record<string, Wire>>, field: string, word: string | undefined) {
    return (
      this.#known(field, word, (known) => memberOf(members, known)) ?? (word === undefined ? undefined : 'UNKNOWN')
    );
  }

  /** Nothing for a word that is not in the enum: these enums are for input too, where UNKNOWN would mean nothing. */
  given<Wire extends string>(field: string, word: string | undefined, read: (word: string) => Wire | undefined) {
    return this.#known(field, word, read);
  }

  #known<Wire>(field: string, word: string | undefined, read: (word: string) => Wire | undefined): Wire | undefined {
    if (word === undefined) return undefined;
    const member = read(word);
    if (member === undefined) this.unknown.push({ field, value: word });
    return member;
  }
}
