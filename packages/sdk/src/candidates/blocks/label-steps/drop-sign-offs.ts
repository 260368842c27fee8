import { agencyClass } from '../../language/agencies.ts';
import { firstWord } from '../../language/classify-line.ts';
import { foldText } from '../../language/fold-text.ts';
import { hasWord, phrasesOf } from '../../language/has-word.ts';
import { matchPhrase } from '../../language/phrases.ts';
import { isProse } from '../prose.ts';
import type { Labelling } from './labelling.ts';

const maxCharacters = 200;
const rights = /^[([]?\s*(?:©|\(c\)|copyright\b)/i;
const separators = /[/,;|+]|\s(?:mit|with|et|und|and|y|e|en|med)\s/i;

/** Leaves out the last lines of a story that name sources, agencies or holders of rights, or where it appeared first. */
export function dropSignOffs({ facts, labels }: Labelling): void {
  for (let index = labels.lastIndexOf('body'); index >= 0; index--) {
    const block = facts.blocks[index];
    if (labels[index] !== 'body' || block === undefined) continue;
    if (isSignOff(block.text)) labels[index] = 'sign-off';
    else if (isProse(block)) return;
  }
}

function isSignOff(text: string): boolean {
  if (text.length > maxCharacters) return false;
  const folded = foldText(text);
  const opens = matchPhrase(phrasesOf('source'), folded, firstWord(folded)) !== undefined;
  return opens || rights.test(text) || hasWord('signOff', text) || namesAgencies(text);
}

/** "(APA/dpa)", "mit AFP": agencies and nothing else. */
function namesAgencies(text: string): boolean {
  const names = text
    .replace(/^[\s([–—-]+|(?<![\s)\].])[\s)\].]+$/g, '')
    .replace(/^(?:mit|with|avec|con|com) /i, '')
    .split(separators)
    .map((name) => name.trim());
  return names.every((name) => agencyClass(name) !== undefined);
}
