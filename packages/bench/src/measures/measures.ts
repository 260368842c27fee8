import type { DataSetName } from '../data/data-sets.ts';
import { exactBodyMeasure, fourGramMeasure, snippetMeasure, wordMeasure } from './body-measures.ts';
import { emptyAnswerMeasure, exceptionMeasure, notAnArticleMeasure, timeoutMeasure } from './failure-measures.ts';
import type { Measure } from './measure.ts';
import {
  anyHeadlineMeasure,
  authorsMeasure,
  dayFoundMeasure,
  dayMeasure,
  minuteMeasure,
  standfirstFieldMeasure,
  standfirstInTextMeasure,
  titleMeasure,
  topicsMeasure,
} from './metadata-measures.ts';
import { captionMeasure, creditMeasure } from './picture-measures.ts';

type CreateMeasure = (set: DataSetName) => Measure;

const failures: readonly CreateMeasure[] = [exceptionMeasure, timeoutMeasure, emptyAnswerMeasure];

/** What is measured on each set, in the order of its table; the first measure ranks the set's pages. */
const measuresOfSet: Readonly<Record<DataSetName, readonly [CreateMeasure, ...CreateMeasure[]]>> = {
  fundus: [
    fourGramMeasure,
    exactBodyMeasure,
    titleMeasure,
    anyHeadlineMeasure,
    authorsMeasure,
    minuteMeasure,
    dayMeasure,
    standfirstInTextMeasure,
    standfirstFieldMeasure,
    topicsMeasure,
    captionMeasure,
    creditMeasure,
    ...failures,
  ],
  wcxb: [
    wordMeasure,
    fourGramMeasure,
    exactBodyMeasure,
    titleMeasure,
    authorsMeasure,
    dayMeasure,
    snippetMeasure,
    ...failures,
  ],
  'wcxb-other': [() => notAnArticleMeasure, exceptionMeasure, timeoutMeasure],
  htmldate: [dayFoundMeasure, exceptionMeasure, timeoutMeasure],
  snippets: [snippetMeasure, ...failures],
  reader: [wordMeasure, fourGramMeasure, titleMeasure, authorsMeasure, minuteMeasure, dayMeasure, ...failures],
};

/** The measures of a set, in the order of its table. */
export function measuresFor(set: DataSetName): readonly Measure[] {
  return measuresOfSet[set].map((create) => create(set));
}

/** The measure of a set whose name begins so; by default the one that ranks its pages, the first of its table. */
export function measureNamed(set: DataSetName, name = ''): Measure | undefined {
  return measuresFor(set).find(({ figures }) => figures[0].name.startsWith(name));
}
