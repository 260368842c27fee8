/** A value of JSON as it is written; `undefined` properties are left out. */
export type JsonValue = string | number | boolean | null | undefined | readonly JsonValue[] | JsonObject;

/** An object of JSON as it is written. */
export interface JsonObject {
  /** A property. */
  readonly [name: string]: JsonValue;
}
