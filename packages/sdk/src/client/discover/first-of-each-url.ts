/** Leaves out what has the address of something before it. */
export function firstOfEachUrl<Item extends { readonly url: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ url }) => !seen.has(url) && seen.add(url));
}
