import type { Rendition } from '@broadsheet/core/model';

/** Renditions with each address once, the widest first; those of unknown width last, in their order. */
export function widestFirst(renditions: readonly Rendition[]): readonly Rendition[] {
  if (renditions.length < 2) return renditions;
  const byUrl = new Map<string, Rendition>();
  for (const rendition of renditions) if (!byUrl.has(rendition.url)) byUrl.set(rendition.url, rendition);
  return [...byUrl.values()].toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0));
}
