import type { DataSetName } from '../data/data-sets.ts';
import { countAnswer } from '../scores/counts.ts';
import { compareFourGrams } from '../scores/four-grams.ts';
import { compareSnippets } from '../scores/snippets.ts';
import { compareWords, hasSameWords } from '../scores/word-bag.ts';
import { type Outcome, predictionOf } from '../systems/outcome.ts';
import { benchmarkFigures, meanFigure, pooledFigures } from './figures.ts';
import type { Measure } from './measure.ts';

/**
 * The text of a prediction that is compared with the texts of a set. The truth of `fundus` holds standfirst, headings
 * and paragraphs only, so there it is the prose of systems that tell it apart.
 */
export function comparedText(set: DataSetName, outcome: Outcome): string {
  const { text = '', proseText = text } = predictionOf(outcome);
  return set === 'fundus' ? proseText : text;
}

/** The body against the truth's text, by word 4-grams. */
export function fourGramMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'text',
    needs: 'text',
    score: ({ text }, outcome) => (text === undefined ? undefined : compareFourGrams(text, comparedText(set, outcome))),
    method:
      'As the article extraction benchmark of Scrapinghub (Zyte): multisets of word 4-grams, case minded, words by `\\w+`; a text of fewer words is one shorter gram. Precision is the mean over pages with an answer, recall the mean over pages with a body, F1 the harmonic mean of the two.',
    figures: benchmarkFigures('body, 4-grams'),
  };
}

/** Whether the body is exactly the truth's text: the same words in the same order. */
export function exactBodyMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'text',
    needs: 'text',
    score: ({ text }, outcome) =>
      text === undefined ? undefined : countAnswer(hasSameWords(text, comparedText(set, outcome))),
    method: 'Share of pages with the same words in the same order, as the accuracy of that benchmark.',
    figures: [meanFigure('body, exact')],
  };
}

/** The body against the truth's text, by words. */
export function wordMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'text',
    needs: 'text',
    score: ({ text }, outcome) => (text === undefined ? undefined : compareWords(text, comparedText(set, outcome))),
    method: 'As WCXB: bags of lower-case words, mean of the F1 of the pages.',
    figures: [meanFigure('body, words, mean F1')],
  };
}

/** Passages that must and must not appear in the body. */
export function snippetMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'mustAppear',
    needs: 'text',
    score: ({ mustAppear, mustNotAppear }, outcome) =>
      mustAppear === undefined
        ? undefined
        : compareSnippets(mustAppear, mustNotAppear ?? [], comparedText(set, outcome)),
    method:
      'As trafilatura: passages that must appear are true positives or false negatives, those that must not are false positives; white space folded; pooled over all pages.',
    figures: pooledFigures('snippets'),
  };
}
