import type { TruthField } from '../data/truth.ts';
import { comparedText } from '../measures/body-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import type { Picture } from '../scores/pictures.ts';
import { compareSnippets } from '../scores/snippets.ts';
import { predictionOf } from '../systems/outcome.ts';
import type { PredictionField } from '../systems/prediction.ts';
import { fragmentsLackedBy } from './text-fragments.ts';

/** Passages of a text that are shown, of what is missing and of what is extra. */
const maxPassages = 2;

/** Characters of a value that are shown. */
const maxValueCharacters = 300;

/** What of a page's truth and answer is set against each other. */
interface Asked {
  readonly truthField: DescribedField;
  readonly needs: PredictionField;
}

/** Whether a page is an article is described by what was found on it. */
type DescribedField = Exclude<TruthField, 'isArticle'>;

type Describe = (page: PageOutcome, asked: Asked) => readonly string[];

/** How the faults of a page read, by the property of the truth that was measured. */
const describers: Readonly<Record<DescribedField, Describe>> = {
  title: expectedAndFound,
  authors: expectedAndFound,
  published: expectedAndFound,
  topics: expectedAndFound,
  standfirst: (page, asked) => (asked.needs === 'text' ? missingStandfirst(page) : expectedAndFound(page, asked)),
  text: missingAndExtraPassages,
  mustAppear: wrongSnippets,
  pictures: expectedAndFoundPictures,
};

/**
 * What a system got wrong on a page in a measure, a line each: for texts the passages that are `missing` and `extra`, for
 * fields what was `expected` and `found`, picture by picture where there are several. Empty where it answered nothing
 * that could be shown.
 */
export function describeFaults({ truthField, needs }: Measure, page: PageOutcome): readonly string[] {
  if (needs === 'refusal') {
    return page.outcome.status === 'answered' ? [line('found', predictionOf(page.outcome).title)] : [];
  }
  if (truthField === undefined || truthField === 'isArticle' || needs === undefined) return [];
  return describers[truthField](page, { truthField, needs });
}

function expectedAndFound({ page, outcome }: PageOutcome, { truthField, needs }: Asked): readonly string[] {
  return [line('expected', page.truth[truthField]), line('found', predictionOf(outcome)[needs])];
}

function missingAndExtraPassages({ page, outcome }: PageOutcome): readonly string[] {
  const { text = '' } = page.truth;
  const found = comparedText(page.set, outcome);
  return [
    ...fragmentsLackedBy(found, text, maxPassages).map((passage) => line('missing', passage)),
    ...fragmentsLackedBy(text, found, maxPassages).map((passage) => line('extra', passage)),
  ];
}

function missingStandfirst({ page, outcome }: PageOutcome): readonly string[] {
  const { text = '' } = predictionOf(outcome);
  return fragmentsLackedBy(text, page.truth.standfirst ?? '', maxPassages).map((passage) => line('missing', passage));
}

function wrongSnippets({ page, outcome }: PageOutcome): readonly string[] {
  const { mustAppear = [], mustNotAppear = [] } = page.truth;
  const text = comparedText(page.set, outcome);
  return [
    ...mustAppear
      .filter((passage) => compareSnippets([passage], [], text).falseNegatives > 0)
      .map((passage) => line('missing', passage)),
    ...mustNotAppear
      .filter((passage) => compareSnippets([], [passage], text).falsePositives > 0)
      .map((passage) => line('extra', passage)),
  ];
}

/** Only pictures that do not read the same on both sides. */
function expectedAndFoundPictures({ page, outcome }: PageOutcome): readonly string[] {
  const { pictures: expected = [] } = page.truth;
  const { pictures: found = [] } = predictionOf(outcome);
  return [
    ...picturesLackedBy(found, expected).map((picture) => line('expected', [picture])),
    ...picturesLackedBy(expected, found).map((picture) => line('found', [picture])),
  ];
}

function picturesLackedBy(others: readonly Picture[], pictures: readonly Picture[]): readonly Picture[] {
  const known = new Set(others.map(showText));
  return pictures.filter((picture) => !known.has(showText(picture)));
}

function showText({ caption, credits }: Picture): string {
  return `"${caption}", credits: ${credits.join(' · ') || 'none'}`;
}

/** The name of the file tells which picture it is; the rest of the address seldom does. */
function showPicture(picture: Picture): string {
  const file = picture.urls[0]
    ?.split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast((segment) => segment !== '');
  return `${file ?? 'no address'}: ${showText(picture)}`;
}

function line(label: string, value: string | readonly (string | Picture)[] = []): string {
  const values = typeof value === 'string' ? [value] : value;
  const text = values.map((item) => (typeof item === 'string' ? item : showPicture(item))).join(' · ');
  const plain = text.replace(/\s+/g, ' ').trim() || 'nothing';
  const shown = plain.length > maxValueCharacters ? `${plain.slice(0, maxValueCharacters)}…` : plain;
  return `${`${label}:`.padEnd(10)}${shown}`;
}
