const words = /[\p{Letter}\p{Mark}\p{Number}]+/gu;

/** Makes the measure of how like a text is to any of the titles: the largest share of words in common, 0 to 1. */
export function createLikeness(titles: readonly string[]): (text: string) => number {
  const known = titles.map((title) => new Set(wordsOf(title)));
  return (text) => {
    const own = wordsOf(text);
    let largest = 0;
    for (const title of known) {
      const common = own.filter((word) => title.has(word)).length;
      largest = Math.max(largest, common / Math.max(own.length, title.size, 1));
    }
    return largest;
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(words) ?? [];
}
