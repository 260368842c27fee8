import { foldSpace } from '../clean-text.ts';
import { foldText } from '../language/fold-text.ts';
import { phrasesOf } from '../language/has-word.ts';
import { matchPhrase } from '../language/phrases.ts';
import { trimMarks } from '../language/trim-marks.ts';
import { isOpening } from './is-opening.ts';

const maxNameCharacters = 200;

/** Marks that are left around a name when metadata is cut out of it. */
const nameMarks = ':,;|/–—*•-';

/** Degrees and licences behind a name, which are no part of it: "PhD", "MD, FACP", "CEPF®". */
const credentials =
  /(?:(?:, ?| )(?:Ph\.? ?D\.?|M\.?D\.?|M\.?A\.?|M\.?Sc?\.?|B\.?A\.?|B\.?Sc\.?|M\.?B\.?A\.?|J\.?D\.?|R\.?[DN]\.?N?|D\.?D\.?S\.?|D\.?V\.?M\.?|D\.?O\.?|Esq\.?|CF[AP]|CPA|MPH|LCSW|PharmD|PsyD|EdD|[A-Z]{2,6}[®™])){1,8}$/u;

/**
 * A name as metadata gives it, without what does not belong to it: "By", addresses, handles, degrees behind it and
 * punctuation around it. Generations stay ("Jr.", "III"), and so do forms of address ("Dr."). Case is left as printed.
 *
 * @returns The name; an empty text when nothing is left.
 */
export function cleanPersonName(text: string): string {
  const plain = foldSpace(
    text.slice(0, maxNameCharacters).replace(/(?<![^\s@])[^\s@]{1,64}@\S+|https?:\S+|(?<![\p{L}\p{N}])@\w+/gu, ''),
  );
  const by = matchPhrase(phrasesOf('by'), foldText(plain), 0);
  const rest = by === undefined ? '' : plain.slice(by.end).trim();
  const name = by !== undefined && rest !== '' && isOpening(by.phrase, rest) ? rest : plain;
  const bare = trimMarks(name.replace(/\(\s?\)/g, ''), nameMarks).replace(credentials, '');
  return foldSpace(bare.replace(/(\p{L}{3})\.$/u, '$1'));
}
