import { isProse } from '../prose.ts';
import { nameKey } from '../../name-key.ts';
import type { Labelling } from './labelling.ts';

const maxCharacters = 160;
/** Letters of a line besides the names it holds: a word for "by", and one for "and". */
const maxOtherLetters = 10;

/** Calls a short line at an end of the story a byline when it holds the names of its makers and next to nothing else. */
export function dropSignatures({ facts, labels }: Labelling): void {
  const names = facts.names;
  if (names.length === 0) return;
  const body = [...labels.keys()].filter((index) => labels[index] === 'body');
  const isText = (index: number): boolean => {
    const block = facts.blocks[index];
    return block !== undefined && isProse(block) && !isSignature(block.text, names);
  };
  const first = body.find(isText) ?? -1;
  const last = body.findLast(isText) ?? labels.length;
  for (const index of body) {
    const text = facts.blocks[index]?.text ?? '';
    if ((index < first || index > last) && isSignature(text, names)) labels[index] = 'byline';
  }
}

function isSignature(text: string, names: readonly string[]): boolean {
  if (text.length > maxCharacters) return false;
  let rest = nameKey(text);
  const before = rest.length;
  for (const name of names) rest = rest.replace(name, ' ');
  return rest.length < before && (rest.match(/\p{L}/gu)?.length ?? 0) <= maxOtherLetters;
}
