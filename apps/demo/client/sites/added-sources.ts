import { sourceKinds, type FoundSource } from '../../shared/site-offer.ts';
import { createStoredList } from '../app/stored-list.ts';

/** A source that the visitor has added to the front page. */
export type AddedSource = Pick<FoundSource, 'kind' | 'title' | 'url'>;

const stored = createStoredList('sources', isAddedSource);

/** The sources that were added in this browser, in the order in which they were. */
export function useAddedSources(): readonly AddedSource[] {
  return stored.use();
}

/** Adds a source to the front page. */
export function addSource({ kind, url, title }: AddedSource): void {
  const source = { kind, url, ...(title !== undefined && { title }) };
  stored.set([...stored.get().filter((known) => !isSameSource(known, source)), source]);
}

/** Takes a source off the front page. */
export function removeSource(source: AddedSource): void {
  stored.set(stored.get().filter((known) => !isSameSource(known, source)));
}

/** Whether two sources are the same. */
export function isSameSource(one: AddedSource, other: AddedSource): boolean {
  return one.kind === other.kind && one.url === other.url;
}

function isAddedSource(value: unknown): value is AddedSource {
  if (typeof value !== 'object' || value === null || !('kind' in value && 'url' in value)) return false;
  return sourceKinds.some((kind) => kind === value.kind) && typeof value.url === 'string' && URL.canParse(value.url);
}
