import { speechLanguages } from '../../candidates/language/speech-languages.ts';
import { foldText } from '../../candidates/language/fold-text.ts';
import type { QuoteLine } from './quote-line.ts';
import { findCues, speechIndexOf } from './speech-index.ts';

const scripts: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7a3]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0621-\u064a]/g, 'ar'],
  [/[іїєґ]/g, 'uk'],
  [/[а-я]/g, 'ru'],
];

/** Share of characters from which on a script is that of the text, not of a name in it. Ukrainian has few letters of its own. */
const minShare = 0.03;

/** Characters by which the language of a text is guessed. */
const sampleCharacters = 4000;

/** The language whose table reads a text: the declared one, else by its script, else the one with most words of speech in it. */
export function quoteLanguage(inLanguage: string | undefined, lines: readonly QuoteLine[]): string {
  const declared = /^[a-z]{2,3}/i.exec(inLanguage ?? '')?.[0].toLowerCase() ?? '';
  if (Object.hasOwn(speechLanguages, declared)) return declared;
  if (declared !== '' && declared !== 'kr') return declared;
  const sample = foldText(
    lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, sampleCharacters),
  );
  const script = scripts.find(([pattern]) => (sample.match(pattern)?.length ?? 0) > sample.length * minShare);
  if (script !== undefined) return script[1];
  let best = { language: 'en', count: 0 };
  for (const language of Object.keys(speechLanguages)) {
    const index = speechIndexOf(language);
    const count =
      index === undefined
        ? 0
        : new Set(findCues(index, sample, 0, sample.length).map((cue) => sample.slice(cue.start, cue.end))).size;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}
