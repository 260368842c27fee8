/** The short name of a tag in addresses, percent-encoded where it is not ASCII, as WordPress has it. */
export function termSlug(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return encodeURIComponent(words.join('-')).toLowerCase();
}

/** The number of a tag in the CMS: the same for the same name on every run. */
export function termId(name: string): number {
  let hash = 2_166_136_261;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return 1000 + (hash % 90_000);
}
