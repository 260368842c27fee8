/** Letters of Han, kana and Hangul count one by one, other words as wholes. */
const wordOrLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/** Whether one name is a form of another: its words stand in the other in the same order, whatever stands between them. */
export function isSameName(one: string, other: string): boolean {
  const lists = [one, other].map((name): readonly string[] => name.toLowerCase().match(wordOrLetter) ?? []);
  const [shorter = [], longer = []] = lists.toSorted((first, second) => first.length - second.length);
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found += 1;
  return shorter.length > 0 && found === shorter.length;
}
