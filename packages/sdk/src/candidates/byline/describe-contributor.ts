import type { Contributor, ContributorRole } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord } from '../language/has-word.ts';
import { once } from '../language/once.ts';
import { createPhrases, matchPhrase } from '../language/phrases.ts';
import type { BylinePart } from './byline-part.ts';
import { isBody, isPublisher } from './classify-name.ts';

/** Generations, which belong to the name before them. */
const generation = /^(?:Jr|Sr|[Jj]unior|[Ss]enior|I{2,3}|IV)\.?$/;
/** Degrees and licences in capitals behind a comma; they say nothing of who wrote. */
const credential = /^(?:\p{Lu}[\p{L}.-]{0,3}\p{Lu}\p{L}{0,3}\.?|(?:\p{Lu}\.){1,4}|Ph\. ?D\.?|[\p{L}-]+[®™]|\p{Lu}{2,6}(?:-\p{Lu}{2,6})?)(?: \d{3})?$/u;

/** The contributor before a part with what the part says of them; `undefined` when it names somebody else. */
export function describeContributor(previous: Contributor, { text, joint }: BylinePart, publisherNames: readonly string[]): Contributor | undefined {
  if (joint === 'comma' && generation.test(text)) return { ...previous, name: `${previous.name} ${text}` };
  const isAgency = agencyClass(text) === 'wires';
  if (joint === 'and') return !isAgency && previous.affiliation !== undefined && credential.test(text) ? previous : undefined;
  const role = joint === 'bracket' ? roleOfWord(text) : undefined;
  if (role !== undefined) return { ...previous, role };
  if (!isAgency && joint !== 'mark' && credential.test(text)) return previous;
  const isDetail = joint === 'bracket' || isAgency || isPublisher(text, publisherNames) || isBody(text) || hasWord('occupations', text);
  if (!isDetail && (joint === 'mark' || !isPlaceLike(previous, text))) return undefined;
  if (previous.kind !== 'person' && (isAgency || joint === 'mark')) return undefined;
  const affiliation = previous.affiliation === undefined || isAgency ? (previous.affiliation ?? text) : `${previous.affiliation}, ${text}`;
  return { ...previous, affiliation };
}

/** Behind a comma or dash: one word after a name of several, words in small letters, or all in capitals behind a name that is not. */
function isPlaceLike({ name, affiliation }: Contributor, text: string): boolean {
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase() && name !== name.toUpperCase();
  return /^\p{Ll}/u.test(text) || isShouted || ((name.includes(' ') || affiliation !== undefined) && !text.includes(' '));
}

const roleWords = once(() =>
  createPhrases<ContributorRole>([
    ['photographer', 'photo'],
    ['illustrator', 'illustration'],
    ['author', 'by'],
    ['translator', 'translatedBy'],
    ['editor', 'editedBy'],
  ]),
);

/** The role that a word in brackets behind a name gives: "(photos)", "(Text)". */
function roleOfWord(text: string): ContributorRole | undefined {
  const found = matchPhrase(roleWords(), foldText(text), 0);
  return found?.end === text.length ? found.value : undefined;
}
