/** A value that both formats of the service can carry. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | Json;

export interface Json {
  readonly [name: string]: JsonValue;
}
