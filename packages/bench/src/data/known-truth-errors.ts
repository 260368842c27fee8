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
const changeAsPublication = 'the labelled day is that of the last change: the page itself calls it updated';
const dayNotOnPage = 'the page as stored, some of them without scripts, holds the labelled day nowhere';
const otherDayOnPage = 'the page dates the story to another day, and holds the labelled day nowhere';
const dayOfVisit = 'a front page without a story: the labelled day is that of the visit, or of something it announces';

const authorNotOnPage = 'the labelled author stands nowhere on the page';
const accountAsAuthor = 'the name of an account is labelled as the author';
const officeAsAuthor = 'the office printed behind the name is labelled as a part of the name';
const firstAuthorOnly = 'only the first of the authors that the page names is labelled';
const titleStopsEarly = 'the labelled title stops at a dash, a bar or a question, and the headline on the page goes on';
const siteInTitle = 'the name of the site is labelled as the title or a part of it';

const captionMissing = 'captions are printed under pictures that are labelled without one';
const creditMissing = 'credits stand under pictures, or in their titles, that are labelled without one';
const creditInCaption = 'the caption is labelled with its credit in it';

const bodyFields: readonly TruthField[] = ['text', 'mustAppear'];
const everyField: readonly TruthField[] = ['text', 'mustAppear', 'title', 'authors', 'published', 'isArticle'];

function wrongDays(set: DataSetName, reason: string, ids: string): readonly KnownTruthError[] {
  return ids.split(' ').map((id) => ({ set, id, fields: ['published'], reason }));
}

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
  { set: 'wcxb', id: '4271', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '4694', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '0316', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '0341', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '2976', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '4105', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '4349', fields: everyField, reason: notAnArticle },
  { set: 'wcxb', id: '0318', fields: everyField, reason: 'the page is an entry of a dictionary' },
  { set: 'wcxb', id: '0351', fields: everyField, reason: 'the page is a search without results' },
  { set: 'wcxb', id: '0781', fields: everyField, reason: 'the page says where to find a service' },
  { set: 'wcxb', id: '4245', fields: everyField, reason: 'the page is the front page of a company' },
  { set: 'wcxb', id: '4759', fields: everyField, reason: 'the page holds the terms of an offer of a shop' },
  { set: 'wcxb', id: '4761', fields: everyField, reason: 'the page holds the terms of an offer of a shop' },
  { set: 'wcxb', id: '4002', fields: ['authors'], reason: authorNotOnPage },
  { set: 'wcxb', id: '4613', fields: ['authors'], reason: authorNotOnPage },
  { set: 'wcxb', id: '4643', fields: ['authors'], reason: authorNotOnPage },
  { set: 'wcxb', id: '4644', fields: ['authors'], reason: authorNotOnPage },
  { set: 'wcxb', id: '4592', fields: ['authors'], reason: authorNotOnPage },
  { set: 'wcxb', id: '0207', fields: ['authors'], reason: accountAsAuthor },
  { set: 'wcxb', id: '0323', fields: ['authors'], reason: accountAsAuthor },
  { set: 'wcxb', id: '4106', fields: ['authors'], reason: accountAsAuthor },
  { set: 'wcxb', id: '4695', fields: ['authors'], reason: accountAsAuthor },
  { set: 'wcxb', id: '0056', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '0072', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '0096', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '0161', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '0370', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '0372', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '4601', fields: ['authors'], reason: officeAsAuthor },
  { set: 'wcxb', id: '4864', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4893', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '0380', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4068', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '4193', fields: ['authors'], reason: firstAuthorOnly },
  { set: 'wcxb', id: '0023', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0055', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0056', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0097', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0263', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0373', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0391', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0429', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '4096', fields: ['title'], reason: titleStopsEarly },
  { set: 'wcxb', id: '0180', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0431', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0433', fields: ['title'], reason: siteInTitle },
  { set: 'wcxb', id: '0436', fields: ['title'], reason: siteInTitle },
  {
    set: 'fundus',
    id: 'uk-TheMirror_2024_08_05',
    fields: ['text', 'pictures'],
    reason: 'a live blog, labelled only as far as the labelling parser reads one; credits labelled as captions',
  },
  {
    set: 'fundus',
    id: 'de-Kicker_2024_04_26',
    fields: ['authors'],
    reason: 'the name of the publication is labelled as the author',
  },
  { set: 'fundus', id: 'de-JungeWelt_2026_05_18', fields: ['authors'], reason: placeAsAuthor },
  { set: 'fundus', id: 'de-NTV_2024_08_05', fields: ['authors'], reason: placeAsAuthor },
  { set: 'fundus', id: 'us-BusinessInsider_2024_02_14', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'de-BusinessInsiderDE_2024_01_29', fields: ['pictures'], reason: creditMissing },
  { set: 'fundus', id: 'de-NTV_2023_04_28', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'de-NTV_2024_08_05', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'de-MDR_2023_04_28', fields: ['pictures'], reason: creditMissing },
  { set: 'fundus', id: 'de-MDR_2026_07_08', fields: ['pictures'], reason: creditMissing },
  { set: 'fundus', id: 'de-NDR_2025_06_18', fields: ['pictures'], reason: creditMissing },
  { set: 'fundus', id: 'de-EuronewsDE_2024_04_30', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'de-EuronewsDE_2026_01_06', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'fr-EuronewsFR_2026_01_06', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'ua-Pravda_2026_01_08', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'de-WAZ_2023_06_29', fields: ['pictures'], reason: captionMissing },
  { set: 'fundus', id: 'de-StuttgarterZeitung_2025_10_25', fields: ['pictures'], reason: creditInCaption },
  { set: 'fundus', id: 'jp-SankeiShimbun_2025_01_21', fields: ['pictures'], reason: creditInCaption },
  { set: 'fundus', id: 'uk-EuronewsEN_2026_01_06', fields: ['pictures'], reason: creditInCaption },
  { set: 'fundus', id: 'us-TheNewYorker_2023_05_16', fields: ['pictures'], reason: creditInCaption },
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
    '0010 0019 0020 0037 0041 0044 0075 0096 0110 0167 0179 0183 0199 0206 0227 0268 0272 0291 0322 0332 0334 0372 0427 1821 1837 2301 4048 4072 4078 4123 4430 4478 4574 4584 4835',
  ),
  ...wrongDays(
    'wcxb',
    dayNotOnPage,
    '0348 4002 4011 4030 4042 4043 4138 4146 4160 4161 4184 4233 4235 4591 4594 4598 4601 4613 4646 4703 4708 4833 4858 4864 4893',
  ),
  ...wrongDays('wcxb', otherDayOnPage, '4014 4148 4606 4612 4661 4688 4840 4857'),
  ...wrongDays(
    'htmldate',
    changeAsPublication,
    '1571322029 eatsmarter.de-stoffwechsel gnu.org.gpl tagesanzeiger.ch.umweltzerstoerung tagesschau.de.rheinmetall wiki.python.org.Download www1.wdr.de-Correctiv-Recherche',
  ),
  ...wrongDays(
    'htmldate',
    dayNotOnPage,
    '1522651525 dlg.org-Preis juliasleseblog.blogspot.com.irland stardewvalleywiki.com.penny wsl.ch-neubeau',
  ),
  ...wrongDays('htmldate', otherDayOnPage, '1500330653 gitarrebass.de-dieneue tegernseerstimme.de-Klimavorreiter'),
  ...wrongDays('htmldate', dayOfVisit, 'austria.info creativecommons.org stuttgart.de'),
];

/** Whether a label of a page is known to be wrong. */
export function isKnownTruthError(set: DataSetName, id: string, field: TruthField): boolean {
  return knownTruthErrors.some((error) => error.set === set && error.id === id && error.fields.includes(field));
}
