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
const leavesOut = 'the labelled text leaves out large parts of the story on the page';
const notAnArticle = 'the page is a list of pages, not an article';
const dayAndMonthSwapped = 'day and month of the date are swapped: it lies after the day the page was fetched';
const placeAsAuthor = 'the place of the dateline is labelled as an author';
const changeAsPublication = 'the labelled day is called an update, and the page states another day of publication';
const otherDayOnPage = 'the page dates the story to another day, and holds the labelled day nowhere';

const accountAsAuthor = 'the name of an account is labelled as the author, whom the byline names';
const otherAuthorOnPage = 'the page names another author, and the labelled one nowhere';
const firstAuthorOnly = 'only the first of the authors that the page names is labelled';
const titleIsPart = 'the labelled title is what stands on one side of a dash, a bar or a colon in the headline';
const titlesMixed = 'the labelled title is mixed from words of several places, and stands nowhere on the page';
const siteInTitle = 'the name of the site is labelled as the title or a part of it';

const bodyFields: readonly TruthField[] = ['text', 'mustAppear'];

function noArticles(set: DataSetName, reason: string, ids: string): readonly KnownTruthError[] {
  return ids.split(' ').map((id) => ({ set, id, fields: ['isArticle'], reason }));
}

function wrongDays(set: DataSetName, reason: string, ids: string): readonly KnownTruthError[] {
  return ids.split(' ').map((id) => ({ set, id, fields: ['published'], reason }));
}

/**
 * Every wrong label found so far. Pages are added when a person has compared page and label, and the page itself proves
 * the label wrong: it plainly states another value for the same thing. Not listed is what is open to choice or a habit
 * of the set: the visible headline or that of the metadata, a byline with its office, a day that the page does not call
 * an update, a caption with its credit in it, a caption or credit left out, and a label that the page as stored neither
 * states nor contradicts. A page is listed whether a system agrees with its label or not.
 */
export const knownTruthErrors: readonly KnownTruthError[] = [
  ...noArticles(
    'wcxb',
    'a list, a search or an index of courses, cameras or alternatives',
    '0316 0341 0351 2976 4105 4349',
  ),
  ...noArticles('wcxb', 'an entry of a dictionary', '0318'),
  ...noArticles('wcxb', 'what an organisation offers, or the terms of an offer', '0781 4245 4759 4761'),
  { set: 'wcxb', id: '0339', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '1708', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '3035', fields: bodyFields, reason: leavesOut },
  { set: 'wcxb', id: '4072', fields: bodyFields, reason: leavesOut },
  { set: 'wcxb', id: '4677', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '4694', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '4912', fields: bodyFields, reason: stopsEarly },
  { set: 'wcxb', id: '2498', fields: bodyFields, reason: 'the labelled text holds undecoded character references' },
  { set: 'wcxb', id: '4271', fields: bodyFields, reason: notAnArticle },
  { set: 'wcxb', id: '4106', fields: ['authors'], reason: accountAsAuthor },
  { set: 'wcxb', id: '4796', fields: ['authors'], reason: otherAuthorOnPage },
  { set: 'wcxb', id: '4601', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4864', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4893', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '0380', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4068', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4193', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '0023', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0055', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0056', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0097', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0263', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0373', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0391', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0429', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0244', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0380', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0440', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '4096', fields: ['title'], reason: titleIsPart },
  { set: 'wcxb', id: '0238', fields: ['title'], reason: titlesMixed },
  { set: 'wcxb', id: '4801', fields: ['title'], reason: titlesMixed },
  { set: 'wcxb', id: '0180', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0341', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0351', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0431', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0436', fields: ['title'], reason: siteInTitle },
  {
    set: 'fundus',
    id: 'uk-TheMirror_2024_08_05',
    fields: ['text'],
    reason: 'a live blog, labelled only as far as the labelling parser reads one',
  },
  { set: 'fundus', id: 'de-JungeWelt_2026_05_18', fields: ['authors'], reason: placeAsAuthor },
  { set: 'fundus', id: 'de-NTV_2024_08_05', fields: ['authors'], reason: placeAsAuthor },
  {
    set: 'fundus',
    id: 'us-TheNewYorker_2023_05_16',
    fields: ['pictures'],
    reason: 'a caption is labelled twice over, with its credit between',
  },
  {
    set: 'fundus',
    id: 'no-Dagbladet_2024_08_04',
    fields: ['pictures'],
    reason: 'the name of a button is labelled as a part of each credit',
  },
  {
    set: 'fundus',
    id: 'de-Correctiv_2026_05_24',
    fields: ['pictures'],
    reason: 'a caption is labelled up to its first bracket only',
  },
  { set: 'fundus', id: 'de-KlasseGegenKlasse_2026_01_07', fields: ['published'], reason: dayAndMonthSwapped },
  { set: 'fundus', id: 'tr-AnadoluAjansi_2025_04_05', fields: ['published'], reason: dayAndMonthSwapped },
  ...wrongDays(
    'wcxb',
    changeAsPublication,
    '0007 0010 0020 0037 0041 0044 0075 0110 0167 0199 0206 0227 0268 0272 0291 0322 0334 2301 4478',
  ),
  ...wrongDays('wcxb', otherDayOnPage, '4606 4612 4688 4840 4857'),
  ...wrongDays('htmldate', changeAsPublication, 'eatsmarter.de-stoffwechsel tagesanzeiger.ch.umweltzerstoerung'),
  ...wrongDays(
    'htmldate',
    otherDayOnPage,
    '1500330653 1522651525 1727473717 gitarrebass.de-dieneue tegernseerstimme.de-Klimavorreiter',
  ),
];

/** Whether a label of a page is known to be wrong. */
export function isKnownTruthError(set: DataSetName, id: string, field: TruthField): boolean {
  return knownTruthErrors.some((error) => error.set === set && error.id === id && error.fields.includes(field));
}
