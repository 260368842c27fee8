import type { CacheStore } from '../../cache-store.ts';
import type { Diagnostic } from '../../extraction.ts';

/** A store that never fails: a cache that cannot be read is an empty one, and the caller is told. */
export function reliableStore(store: CacheStore, notes: Diagnostic[]): CacheStore {
  const report = (error: unknown): undefined => {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `The cache could not be used (${detail}); the document was fetched all the same.`;
    notes.push({ code: 'cache-failed', severity: 'warning', message });
  };
  return {
    get: (key) => store.get(key).catch(report),
    set: (key, answer) => store.set(key, answer).catch(report),
    delete: (key) => store.delete(key).catch(report),
  };
}
