/** A language tag that an article may hold: well formed by BCP 47. */
export function validLanguage(tag: string | undefined): string | undefined {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag).length === 1 ? tag : undefined;
  } catch {
    // Intl throws for every tag that is not well formed.
    return undefined;
  }
}
