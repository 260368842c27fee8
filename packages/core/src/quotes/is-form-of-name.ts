import { readWords } from '../compare/read-tokens.ts';

/** Whether one name is a form of another: the words of the shorter stand in the longer in the same order, as "Lie" and "Anna Lie" do in "Anna B. Lie". */
export function isFormOfName(one: string, other: string): boolean {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found += 1;
  return shorter.length > 0 && found === shorter.length;
}

function wordsOf(name: string): readonly string[] {
  return readWords(name).map((token) => token.value);
}
