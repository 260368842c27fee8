import type { DataSetName } from './data-sets.ts';
import type { TruthField } from './truth.ts';

/** A label that was found to be wrong, so that figures can be given with and without it. */
export interface KnownTruthError {
  /** Set the page is in. */
  readonly set: DataSetName;
  /** Page. */
  readonly id: string;
  /** What of its truth is wrong. */
  readonly fields: readonly TruthField[];
  /** What is wrong with it. */
  readonly reason: string;
}

const stopsEarly = 'the labelled text stops long before the story on the page does';
const notAnArticle = 'the page is a list of pages, not an article';
const dayAndMonthSwapped = 'day and month of the date are swapped: it lies after the day the page was fetched';
const placeAsAuthor = 'the place of the dateline is labelled as an author';

const bodyFields: readonly TruthField[] = ['text', 'mustAppear'];
const everyTextField: readonly TruthField[] = ['text', 'mustAppear', 'title', 'authors', 'published'];

/** Every wrong label found so far. Pages are added when a person has compared page and label. */
export const knownTruthErrors: readonly KnownTruthError[] = [
  { set: 'wcxb', id: '0339', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '0390', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '1708', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '3035', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '4072', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '4677', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '4912', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '2498', fields: bodyFields, reason: 'the labelled text holds undecoded character references' },
  { set: 'wcxb', id: '4271', fields: everyTextField, reason: notAnArticle },
  { set: 'wcxb', id: '4694', fields: everyTextField, reason: notAnArticle },
  {
    set: 'fundus',
    id: 'uk-TheMirror_2024_08_05',
    fields: ['text'],
    reason: 'a live blog, labelled only as far as the labelling parser reads one',
  },
  {
    set: 'fundus',
    id: 'de-Kicker_2024_04_26',
    fields: ['authors'],
    reason: 'the name of the publication is labelled as the author',
  },
  { set: 'fundus', id: 'de-JungeWelt_2026_05_18', fields: ['authors'], reason: placeAsAuthor },
  { set: 'fundus', id: 'de-NTV_2024_08_05', fields: ['authors'], reason: placeAsAuthor },
  { set: 'fundus', id: 'de-KlasseGegenKlasse_2026_01_07', fields: ['published'], reason: dayAndMonthSwapped },
  { set: 'fundus', id: 'tr-AnadoluAjansi_2025_04_05', fields: ['published'], reason: dayAndMonthSwapped },
];

/** Whether a label of a page is known to be wrong. */
export function isKnownTruthError(set: DataSetName, id: string, field: TruthField): boolean {
  return knownTruthErrors.some((error) => error.set === set && error.id === id && error.fields.includes(field));
}
