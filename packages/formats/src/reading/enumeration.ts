/** The words of a type, each with itself, so that a forgotten one does not compile. */
type Words<Word extends string> = { readonly [Each in Word]: true };

/** A guard for one of a few words. */
export function oneOf<Word extends string>(words: Words<Word>): (value: unknown) => Word | undefined {
  const known = new Map<unknown, Word>();
  for (const word in words) {
    known.set(word, word);
  }
  return (value) => known.get(value);
}
