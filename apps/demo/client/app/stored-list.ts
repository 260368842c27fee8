import { useSyncExternalStore } from 'react';

/** A list that the browser keeps, the same in every tab. */
export interface StoredList<Item> {
  /** The list now. */
  readonly get: () => readonly Item[];
  /** Keeps another list. */
  readonly set: (items: readonly Item[]) => void;
  /** The list in a component, which is drawn again when it changes. */
  readonly use: () => readonly Item[];
}

/**
 * Opens a list that the browser keeps.
 *
 * @param key - Name that it is kept by.
 * @param isItem - Tells items from what an earlier version, or somebody else, has left there.
 */
export function createStoredList<Item>(key: string, isItem: (value: unknown) => value is Item): StoredList<Item> {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let items: readonly Item[] = [];
  // React asks again and again, and must be given the very list that it was given before.
  const get = (): readonly Item[] => {
    const stored = localStorage.getItem(key);
    if (stored !== text) {
      text = stored;
      items = parseItems(stored ?? '[]').filter(isItem);
    }
    return items;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      removeEventListener('storage', listener);
    };
  };
  return {
    get,
    set: (next) => {
      localStorage.setItem(key, JSON.stringify(next));
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

function parseItems(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
