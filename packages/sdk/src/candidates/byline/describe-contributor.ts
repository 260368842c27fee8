import type { Contributor, ContributorRole } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord } from '../language/has-word.ts';
import { once } from '../language/once.ts';
import { createPhrases, matchPhrase } from '../language/phrases.ts';
import type { BylinePart, Joint } from './byline-part.ts';
import { isBody, isPublisher } from './classify-name.ts';

/** Generations, which belong to the name before them. */
const generation = /^(?:Jr|Sr|[Jj]unior|[Ss]enior|I{2,3}|IV)\.?$/;
/** Degrees and licences in capitals behind a comma; they say nothing of who wrote. */
const credential =
  /^(?:\p{Lu}[\p{L}.-]{0,3}\p{Lu}\p{L}{0,3}\.?|(?:\p{Lu}\.){1,4}|Ph\. ?D\.?|[\p{L}-]+[®™]|\p{Lu}{2,6}(?:-\p{Lu}{2,6})?)(?: \d{3})?$/u;

/** The contributor before a part with what the part says of them; `undefined` when it names somebody else. */
export function describeContributor(
  previous: Contributor,
  part: BylinePart,
  publisherNames: readonly string[],
): Contributor | undefined {
  const { text, joint } = part;
  if (joint === 'comma' && generation.test(text)) return { ...previous, name: `${previous.name} ${text}` };
  const role = joint === 'bracket' ? roleOfWord(text) : undefined;
  if (role !== undefined) return { ...previous, role };
  const isAgency = agencyClass(text) === 'wires';
  if (!isAgency && isCredential(previous, part)) return previous;
  if (isAgency) return suppliesPerson(previous, joint) ? { affiliation: text, ...previous } : undefined;
  return isDetail(previous, part, publisherNames) ? addAffiliation(previous, text) : undefined;
}

/** "Jane Doe, COO"; with "&", where an office stands before it. */
function isCredential({ affiliation }: Contributor, { text, joint }: BylinePart): boolean {
  const mayFollow = joint === 'and' ? affiliation !== undefined : joint !== 'mark' && joint !== 'slash';
  return mayFollow && credential.test(text);
}

/** "Jane Doe, AP", "Jane Doe | AP", "Jane Doe (AP)": whom Jane Doe writes for; "Jane Doe and AP" are two. */
function suppliesPerson({ kind }: Contributor, joint: Joint): boolean {
  return kind === 'person' && joint !== 'and' && joint !== 'slash';
}

function isDetail(previous: Contributor, { text, joint }: BylinePart, publisherNames: readonly string[]): boolean {
  if (joint === 'and') return false;
  if (joint === 'bracket') return true;
  const isHouse = isPublisher(text, publisherNames) || isBody(text) || hasWord('occupations', text);
  if (joint === 'mark' || joint === 'slash') return isHouse && previous.kind === 'person';
  return isHouse || isPlaceLike(previous, text);
}

function addAffiliation(previous: Contributor, text: string): Contributor {
  return { ...previous, affiliation: previous.affiliation === undefined ? text : `${previous.affiliation}, ${text}` };
}

/**
 * Behind a comma or dash: one word after a name of several, words in small letters, or all in capitals behind a name that
 * is not.
 */
function isPlaceLike({ name, affiliation }: Contributor, text: string): boolean {
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase() && name !== name.toUpperCase();
  return (
    /^\p{Ll}/u.test(text) || isShouted || ((name.includes(' ') || affiliation !== undefined) && !text.includes(' '))
  );
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
