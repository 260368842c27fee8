const foldings: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[‘’‚‛′´`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/\s+/g, ' '],
];

/**
 * A line of text in which only what a typesetter chooses is evened out: white space, the shape of quotation marks,
 * apostrophes and dashes, invisible characters. Case and wording stay.
 */
export function plainLine(text: string): string {
  return foldings
    .reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text.normalize('NFC'))
    .trim();
}
