import type { DataSetName } from '../data/data-sets.ts';
import { compareCaptions, compareCredits } from '../scores/pictures.ts';
import { predictionOf } from '../systems/outcome.ts';
import { pooledFigures } from './figures.ts';
import type { Measure } from './measure.ts';

/** Captions of the story's pictures, over all pictures of all pages. */
export function captionMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'pictures',
    needs: 'pictures',
    score: ({ pictures }, outcome) =>
      pictures === undefined ? undefined : compareCaptions(pictures, predictionOf(outcome).pictures ?? []),
    method:
      'Pictures are paired by address, sizes and servers aside, then by caption. A caption must be the same words in the same order. Pooled; pictures the labels do not list count as made up.',
    figures: pooledFigures('captions'),
  };
}

/** Credits of the story's pictures, over all pictures of all pages. */
export function creditMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'pictures',
    needs: 'pictures',
    score: ({ pictures }, outcome) =>
      pictures === undefined ? undefined : compareCredits(pictures, predictionOf(outcome).pictures ?? []),
    method:
      'Of the same pairs: sets of names, cut at slashes, commas, bars and brackets, without the words that only say that it is a credit. Pooled.',
    figures: pooledFigures('credits'),
  };
}
