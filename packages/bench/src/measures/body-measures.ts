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
    figures: pooledFigures('snippets'),
  };
}
