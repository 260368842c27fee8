import type { DataSetName } from '../data/data-sets.ts';
import { type Counts, countAnswer } from '../scores/counts.ts';
import { dayOf, isSameDay, isSameMinute } from '../scores/moments.ts';
import { compareNames } from '../scores/names.ts';
import { plainLine } from '../scores/plain-line.ts';
import { holdsStandfirst } from '../scores/standfirst.ts';
import { compareTopics } from '../scores/topics.ts';
import { predictionOf } from '../systems/outcome.ts';
import { meanFigure, pooledF1Figure, pooledFigures } from './figures.ts';
import type { Measure } from './measure.ts';

/** Whether the headline is the truth's, but for white space, quotation marks and dashes. */
export function titleMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'title',
    needs: 'title',
    score: ({ title }, outcome) =>
      title === undefined ? undefined : countAnswer(plainLine(title) === plainLine(predictionOf(outcome).title ?? '')),
    method: 'Equal after evening out white space, quotation marks, dashes and invisible characters; case is minded.',
    figures: [meanFigure('headline, exact')],
  };
}

/** Whether the truth's headline is one of those the system offers. */
export function anyHeadlineMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'title',
    needs: 'headlines',
    score: ({ title }, outcome) =>
      title === undefined
        ? undefined
        : countAnswer((predictionOf(outcome).headlines ?? []).map(plainLine).includes(plainLine(title))),
    method: 'The labelled headline is one of those the system offers, compared in the same way.',
    figures: [meanFigure('headline among those offered')],
  };
}

/** Authors as a set of names, over all pages that have some. */
export function authorsMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'authors',
    needs: 'authors',
    score: ({ authors }, outcome) =>
      authors === undefined ? undefined : compareNames(authors, predictionOf(outcome).authors ?? []),
    method:
      'Sets of names. Both sides are cut into single names first; case and punctuation are not minded. Mean over pages, and pooled over all names; pages without labelled authors do not count.',
    figures: [meanFigure('authors, mean F1'), pooledF1Figure('authors, pooled F1')],
  };
}

/** Whether the time of publication is the same minute. */
export function minuteMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'published',
    needs: 'published',
    score: ({ published }, outcome) =>
      published === undefined ? undefined : countAnswer(isSameMinute(published, predictionOf(outcome).published ?? '')),
    method:
      'The same minute, whatever the offset; the printed times where one side has no offset. A label of midnight has only a day, and the day decides.',
    figures: [meanFigure('published, same minute')],
  };
}

/** Whether the day of publication is right, each date read in its own offset. */
export function dayMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'published',
    needs: 'published',
    score: ({ published }, outcome) =>
      published === undefined ? undefined : countAnswer(isSameDay(published, predictionOf(outcome).published ?? '')),
    method: 'The printed days, each in its own offset, or the same minute.',
    figures: [meanFigure('published, same day')],
  };
}

/**
 * The day of publication as htmldate's evaluation counts it: a right day is a true positive, a wrong one a false
 * positive, none a false negative.
 */
export function dayFoundMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'published',
    needs: 'published',
    score: ({ published }, outcome) =>
      published === undefined ? undefined : countDay(published, predictionOf(outcome).published ?? ''),
    method: 'As htmldate: a right day is a true positive, a wrong one a false positive, none a false negative.',
    figures: pooledFigures('published, day'),
  };
}

function countDay(published: string, found: string): Counts {
  const isFound = dayOf(found) !== undefined;
  const isRight = isFound && isSameDay(published, found);
  return {
    truePositives: isRight ? 1 : 0,
    falsePositives: isFound && !isRight ? 1 : 0,
    falseNegatives: isFound ? 0 : 1,
  };
}

/** Whether the standfirst stands in what the system takes for the text. */
export function standfirstInTextMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'standfirst',
    needs: 'text',
    score: ({ standfirst }, outcome) =>
      standfirst === undefined ? undefined : countAnswer(holdsStandfirst(standfirst, predictionOf(outcome).text ?? '')),
    method: 'Nine in ten 4-grams of the standfirst stand in the text the system takes.',
    figures: [meanFigure('standfirst, in the text')],
  };
}

/** Whether the system returns the standfirst as such, or a description that holds it. */
export function standfirstFieldMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'standfirst',
    needs: 'standfirst',
    score: ({ standfirst }, outcome) =>
      standfirst === undefined
        ? undefined
        : countAnswer(holdsStandfirst(standfirst, predictionOf(outcome).standfirst ?? '')),
    method: 'They stand in what the system gives as its standfirst or description.',
    figures: [meanFigure('standfirst, as a field')],
  };
}

/** Topics as a set, over all pages that have some. */
export function topicsMeasure(set: DataSetName): Measure {
  return {
    set,
    truthField: 'topics',
    needs: 'topics',
    score: ({ topics }, outcome) =>
      topics === undefined ? undefined : compareTopics(topics, predictionOf(outcome).topics ?? []),
    method: 'Sets without regard to case; mean over pages, and pooled over all topics.',
    figures: [meanFigure('topics, mean F1'), pooledF1Figure('topics, pooled F1')],
  };
}
