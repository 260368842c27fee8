/** A record of a CMS as parsed from JSON: every property may be missing or of another type than documented. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A property that holds text that is not empty. */
export function textOfField(record: JsonRecord, name: string): string | undefined {
  const value = record[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whole number above zero, as a number or in digits. */
export function countOf(record: JsonRecord, name: string): number | undefined {
  const value = record[name];
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : undefined;
}

/** Whether a value is an object with named properties. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
