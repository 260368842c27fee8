/** An object of parsed JSON. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value of parsed JSON is an object: no array, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
