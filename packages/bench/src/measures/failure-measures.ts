import type { DataSetName } from '../data/data-sets.ts';
import { countAnswer } from '../scores/counts.ts';
import { type Outcome, predictionOf } from '../systems/outcome.ts';
import { failureFigure, pooledFigures } from './figures.ts';
import type { Measure } from './measure.ts';

/** Pages on which the system threw or broke down. */
export function exceptionMeasure(set: DataSetName): Measure {
  return {
    set,
    score: (_, outcome) => countAnswer(outcome.status !== 'failed'),
    method: 'Pages on which the system threw, ran out of memory or ended its process.',
    figures: [failureFigure('exceptions')],
  };
}

/** Pages that took longer than the limit. */
export function timeoutMeasure(set: DataSetName): Measure {
  return {
    set,
    score: (_, outcome) => countAnswer(outcome.status !== 'timedOut'),
    method: 'Pages that took over the limit, 10 s by default.',
    figures: [failureFigure('time-outs')],
  };
}

/** Articles from which the system, though it answered, took no text or which it refused as no article. */
export function emptyAnswerMeasure(set: DataSetName): Measure {
  return {
    set,
    score: ({ isArticle, text, mustAppear = [] }, outcome) =>
      isArticle && (text !== undefined || mustAppear.length > 0) ? countAnswer(!isEmptyAnswer(outcome)) : undefined,
    method: 'Articles with a body for which the system answered with no text, or which it refused.',
    figures: [failureFigure('empty answers')],
  };
}

function isEmptyAnswer(outcome: Outcome): boolean {
  const isAnswer = outcome.status === 'answered' || outcome.status === 'notAnArticle';
  return isAnswer && (predictionOf(outcome).text ?? '').trim() === '';
}

/** Pages that are no articles, told from articles: what is looked for are the pages that are none. */
export const notAnArticleMeasure: Measure = {
  set: 'wcxb-other',
  otherSets: ['wcxb'],
  needs: 'refusal',
  truthField: 'isArticle',
  score: ({ isArticle }, outcome) => {
    const isRefused = outcome.status === 'notAnArticle';
    return {
      truePositives: !isArticle && isRefused ? 1 : 0,
      falsePositives: isArticle && isRefused ? 1 : 0,
      falseNegatives: !isArticle && !isRefused ? 1 : 0,
    };
  },
  method:
    'What is looked for are the pages of `wcxb-other`; a page of `wcxb` that is refused is a false positive. Pooled.',
  figures: pooledFigures('not an article'),
};
