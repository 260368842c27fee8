import { compareSets } from './compare-multisets.ts';
import type { Counts } from './counts.ts';

/** What stands between the names of a byline: a mark, the word "and" of several languages, or both. */
const nameSeparator =
  /\s*[,;|•·]\s*(?:(?:and|und|et|y|e|en|og|och|и|та)\s+)?|\s+(?:&|\/|and|und|et|y|e|en|og|och|и|та)\s+/iu;

/** Words that open a byline without being part of a name. */
const bylineOpening = /^(?:by|written by|edited by|von|par|por|de|di|door|av|автор:?|text:?)\s+/iu;

/** Degrees and certificates after a name, compared without dots. */
const degrees = new Set(
  ['BA', 'BSc', 'CDCES', 'CFA', 'CFP', 'CNS', 'CPA', 'CPP', 'CPT', 'CSCS', 'DABOM', 'DACVB', 'DDS', 'DMD', 'DO', 'DVM']
    .concat([
      'EdD',
      'E-RYT 200',
      'Esq',
      'FACLM',
      'FACP',
      'FAND',
      'FOMA',
      'JD',
      'Jr',
      'LCSW',
      'LDN',
      'LMFT',
      'LPC',
      'LVT',
    ])
    .concat(['MA', 'MBA', 'MD', 'MEd', 'MFA', 'MPH', 'MS', 'MSc', 'MSW', 'NP', 'PA-C', 'PharmD', 'PhD', 'Ph D', 'PMP'])
    .concat(['PsyD', 'PSP', 'RD', 'RDN', 'RN', 'RYT', 'SMT', 'Sr', 'VMD', 'VTS']),
);

/**
 * Compares authors as sets of names. Sets and systems differ in whether they give a list or a printed line, so both
 * sides are cut into single names first (see {@link splitNames}). Names are equal when their letters and digits are:
 * case, punctuation and white space do not matter.
 */
export function compareNames(truth: readonly string[], found: readonly string[]): Counts {
  return compareSets(nameKeys(truth), nameKeys(found));
}

function nameKeys(names: readonly string[]): readonly string[] {
  return names.flatMap(splitNames).map(nameKey);
}

/**
 * The single names of a byline: cut at commas, bars, ampersands, line breaks and the word "and" of several
 * languages, without "By" and without degrees after a name.
 *
 * @example
 * ```ts
 * splitNames('By Ada Pell, MD and Jon Okoro'); // ['Ada Pell', 'Jon Okoro']
 * ```
 */
export function splitNames(byline: string): readonly string[] {
  return byline
    .trim()
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(bylineOpening, '')
    .split(nameSeparator)
    .map((name) => name.trim())
    .filter((name, index) => name !== '' && (index === 0 || !degrees.has(name.replaceAll('.', ''))));
}

/** What of a name is compared. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
