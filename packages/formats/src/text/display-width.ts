const plain = /^[\x20-\x7e]*$/;
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/**
 * Columns that a text takes in a fixed-width font: none for combining marks, two for East Asian characters and emoji.
 *
 * @example
 * ```ts
 * displayWidth('東京 2031'); // 9
 * ```
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) {
    return text.length;
  }
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
  }
  return width;
}

function widthOf(character: string): number {
  if (invisible.test(character)) {
    return 0;
  }
  return wide.test(character) ? 2 : 1;
}
