import { createStoredList } from '../app/stored-list.ts';

/** Stories that are remembered; older ones are taken for unread again. */
const maxStories = 2000;

const stored = createStoredList('read', (value) => typeof value === 'string');

/** The addresses of the stories that were read in this browser. */
export function useReadStories(): ReadonlySet<string> {
  return new Set(stored.use());
}

/** Whether a story was read. */
export function useIsRead(url: string): boolean {
  return stored.use().includes(url);
}

/** Remembers that a story was read. */
export function markRead(url: string): void {
  const urls = stored.get();
  if (!urls.includes(url)) stored.set([...urls, url].slice(-maxStories));
}

/** Marks a read story as unread, and the other way round. */
export function toggleRead(url: string): void {
  const urls = stored.get();
  if (urls.includes(url)) stored.set(urls.filter((known) => known !== url));
  else markRead(url);
}
