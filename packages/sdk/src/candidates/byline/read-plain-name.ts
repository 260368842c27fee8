import type { Contributor } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { once } from '../language/once.ts';
import { createPhrases, findPhrase, matchPhrase } from '../language/phrases.ts';
import { isPublisher } from './classify-name.ts';

/** A capitalised word of Latin letters, "McDonald" among them; what begins or ends the names of bodies is left to the steps. */
const word = '(?!The |Inc$|Ltd$|Esq$)(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)+';

/** Two to four such words, some of them perhaps hyphenated; "By" may stand before them. */
const plainName = new RegExp(`^(?:By )?${word}(?:-${word})?(?: ${word}(?:-${word})?){1,3}$`);

/** Longest name, in characters. */
const maxCharacters = 80;

/** Every phrase by which a step of the reading of bylines parts, cuts or classes a name. */
const tellingPhrases = once(() =>
  createPhrases(
    (
      [
        'by',
        'source',
        'editedBy',
        'translatedBy',
        'reportedBy',
        'researchedBy',
        'reviewedBy',
        'photo',
        'illustration',
        'and',
        'others',
        'modified',
        'published',
        'bylineNoise',
        'agencies',
        'organisations',
        'occupations',
        'inPlace',
        'forOutlet',
      ] as const
    ).map((list) => [list, list]),
  ),
);

/**
 * Reads a byline that is one plain name. Most are, and no step of the reading of bylines would find anything to do on
 * them: the words are a person's, in whom no table knows a word.
 *
 * @returns The person; `undefined` where the steps have to be taken.
 */
export function readPlainName(line: string, publisherNames: readonly string[]): Contributor | undefined {
  if (line.length > maxCharacters || !plainName.test(line)) return undefined;
  const folded = foldText(line);
  const opening = line.startsWith('By ') ? matchPhrase(tellingPhrases(), folded, 0) : undefined;
  const start = opening?.phrase === 'by' ? 'By '.length : 0;
  if (findPhrase(tellingPhrases(), folded, start) !== undefined) return undefined;
  const name = line.slice(start);
  if (agencyClass(name) !== undefined || isPublisher(name, publisherNames)) return undefined;
  return { name, role: 'author', kind: 'person', raw: name };
}
