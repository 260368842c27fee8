/** A map that holds only so much; what has not been used for longest goes first. */
export interface BoundedMap<Value> {
  /** The value of a key, which counts as use. */
  readonly get: (key: string) => Value | undefined;
  /** Sets the value of a key. One that is larger than the whole map is not kept. */
  readonly set: (key: string, value: Value, size: number) => void;
  /** Takes a key out. */
  readonly delete: (key: string) => void;
}

/** Makes a map whose values are together no larger than `maxSize`, in whatever they are measured. */
export function createBoundedMap<Value>(maxSize: number): BoundedMap<Value> {
  const entries = new Map<string, { readonly value: Value; readonly size: number }>();
  let total = 0;
  const remove = (key: string): void => {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  return {
    delete: remove,
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      // A map keeps the order in which keys were set: set again, it is the youngest.
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, size) => {
      remove(key);
      if (size > maxSize) return;
      entries.set(key, { value, size });
      total += size;
      for (const oldest of entries.keys()) {
        if (total <= maxSize) return;
        remove(oldest);
      }
    },
  };
}
