import { foldText } from './fold-text.ts';
import { hasWord } from './has-word.ts';
import type { WordList } from './language-words.ts';
import { once } from './once.ts';
import { createPhrases, findPhrase, isWordStart, matchPhrase, type Phrases } from './phrases.ts';

/** What a short line that is no part of the story is. */
export type LineClass = 'promotion' | 'newsletter' | 'related' | 'correction' | 'advertisement' | 'lost-link';

/** Lines longer than this are running text, whatever words stand in them. */
const maxLineCharacters = 400;
/** A pointer to another story is a headline long, with its opening. */
const maxRelatedCharacters = 250;
/** A line that refers to a link is a sentence. */
const maxLinkCharacters = 160;

const openings = once(() =>
  createPhrases<WordList>([
    ['correction', 'correction'],
    ['clarification', 'clarification'],
    ['update', 'update'],
    ['editorsNote', 'editorsNote'],
    ['related', 'related'],
  ]),
);
const invitations = once(() => createPhrases<WordList>([['invite', 'invite']]));
const channels = once(() => createPhrases<WordList>([['channels', 'channels']]));
const advertisements = once(() => createPhrases<WordList>([['advertisement', 'advertisement']]));
const linkEnds = once(() =>
  createPhrases<WordList>([
    ['lostLink', 'lostLink'],
    ['documentPlace', 'documentPlace'],
  ]),
);
const documents = once(() => createPhrases<WordList>([['documents', 'documents']]));

const notes: ReadonlySet<WordList> = new Set(['correction', 'clarification', 'update', 'editorsNote']);

/**
 * What a line says of itself by its words, in any of the languages of the tables: a call to subscribe, a pointer to
 * another story, a note of correction, the mark of an advertisement, a reference to a link.
 *
 * @returns The class; `undefined` for running text, and for everything longer than 400 characters but notes.
 *
 * @example
 * ```ts
 * classifyLine('Read more: Harbour tram to run by spring'); // 'related'
 * classifyLine('The council read more than forty letters.'); // undefined
 * ```
 */
export function classifyLine(text: string): LineClass | undefined {
  const folded = foldText(text.slice(0, maxLineCharacters + 1)).trim();
  const opening = matchPhrase(openings(), folded, firstWord(folded));
  if (opening !== undefined && notes.has(opening.value)) return 'correction';
  if (text.length > maxLineCharacters) return undefined;
  if (isWhole(advertisements(), folded)) return 'advertisement';
  if (opening?.value === 'related' && text.length <= maxRelatedCharacters) return 'related';
  return offerOf(folded) ?? (isLostLink(folded) ? 'lost-link' : undefined);
}

/** Start of the first word; marks such as `►` may stand before it. */
function firstWord(folded: string): number {
  let start = 0;
  while (start < folded.length && !isWordStart(folded, start)) start += 1;
  return start;
}

function isWhole(phrases: Phrases<WordList>, folded: string): boolean {
  const start = firstWord(folded);
  const found = matchPhrase(phrases, folded, start);
  return found !== undefined && /^\W*$/.test(folded.slice(found.end));
}

/** A line that holds a phrase only promotions have, or that invites and names what is offered. */
function offerOf(folded: string): LineClass | undefined {
  const isMailed = hasWord('newsletter', folded);
  const invites = hasInvitation(folded);
  if (hasWord('promotion', folded)) return isMailed || invites ? 'newsletter' : 'promotion';
  if (!invites) return undefined;
  if (isMailed) return 'newsletter';
  return countChannels(folded) >= (folded.length <= maxChannelCharacters ? 1 : 2) ? 'promotion' : undefined;
}

/** A line that names one channel only is a call to follow when it is short; a longer one may tell of the channel. */
const maxChannelCharacters = 100;

/** Whether a sentence of the line begins with an invitation. */
function hasInvitation(folded: string): boolean {
  for (let match = findPhrase(invitations(), folded); match !== undefined; match = findPhrase(invitations(), folded, match.end)) {
    if (/(?:^|[.!?:;•|►»。！？]\s*)[^\p{L}]*$/u.test(folded.slice(Math.max(0, match.start - 6), match.start)) || match.start < 3) return true;
  }
  return false;
}

function countChannels(folded: string): number {
  const named = new Set<string>();
  for (let match = findPhrase(channels(), folded); match !== undefined; match = findPhrase(channels(), folded, match.end)) named.add(match.phrase);
  return named.size;
}

/** A line that ends in a reference to a link: "… can be accessed here". */
function isLostLink(folded: string): boolean {
  if (folded.length > maxLinkCharacters) return false;
  const line = folded.replace(/[\s.:!»>→]+$/, '');
  for (let match = findPhrase(linkEnds(), line); match !== undefined; match = findPhrase(linkEnds(), line, match.start + 1)) {
    if (match.end < line.length) continue;
    if (match.value === 'lostLink' || findPhrase(documents(), line) !== undefined) return true;
  }
  return false;
}
