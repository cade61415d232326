/** A value that JSON and XML responses can represent. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | Json;

export interface Json {
  readonly [name: string]: JsonValue;
}
