/**
 * Words of one language that mark the parts of a news story. Every property is a list of words or phrases separated
 * by `|`; a property that is absent has none that can be relied on. Lists are searched across all languages at once,
 * since the language of a page is often unknown or declared wrongly; what several languages share stands in
 * `words/international.ts` and is not repeated.
 *
 * `*` stands for any further letters of a word: `minist*` finds "ministry" and "Ministerium". A phrase that ends in a
 * colon counts only where a colon, dash, bar, slash or bracket, or the end of the line follows: `photo:` is found in
 * "Photo: Ann Bell" and in "PHOTO | Ann Bell", not in "photo of a bridge". Case and accents of Latin and Greek letters
 * do not count.
 */
export interface LanguageWords {
  /**
   * Twelve months, January first, separated by `|`; other spellings of a month follow it after commas. They are written
   * as dates have them (the genitive in Slavonic languages); the first three letters or more of each, and other
   * endings, are found too. What an earlier table finds already is left empty: "januari" is a form of "january".
   */
  readonly months?: string;
  /** Words that may stand between the parts of a date, or between date and time: "of", "at". */
  readonly dateWords?: string;
  /** Words that follow the hour: "Uhr", "h". */
  readonly hourWords?: string;
  /** Words for the hours from midnight to noon, beside a clock time. */
  readonly beforeNoon?: string;
  /** Words for the hours from noon to midnight, beside a clock time. */
  readonly afterNoon?: string;
  /** Words that say that the date beside them is the one of publication. */
  readonly published?: string;
  /** Words that say that the date beside them is the one of the last change. */
  readonly modified?: string;

  /** Words before the names of authors. */
  readonly by?: string;
  /** Words before the names of editors. */
  readonly editedBy?: string;
  /** Words before the names of translators. */
  readonly translatedBy?: string;
  /** Words before the names of reporters. */
  readonly reportedBy?: string;
  /** Words before the names of researchers. */
  readonly researchedBy?: string;
  /** Words before the names of those who checked the story. */
  readonly reviewedBy?: string;
  /** Words that join two names. */
  readonly and?: string;
  /** Words that stand for names left out: "others". */
  readonly others?: string;
  /** Words between a name and the desk or place the person writes from. */
  readonly inPlace?: string;
  /** Words between a name and the outlet the person writes for. */
  readonly forOutlet?: string;
  /** Words that name what a person does. */
  readonly occupations?: string;
  /** Words that make a byline the name of an organisation, or of nobody in particular. */
  readonly organisations?: string;
  /** Words for news agencies in general: "and agencies". */
  readonly agencies?: string;
  /** Words of a byline that belong to buttons and reading times. */
  readonly bylineNoise?: string;

  /** Words that introduce the credit of a picture or, in a byline, the names of photographers. */
  readonly photo?: string;
  /** Words that introduce the credit of a drawing or graphic. */
  readonly illustration?: string;
  /** Words that introduce the credit of a video. */
  readonly video?: string;
  /** Words that introduce where a picture of a screen was taken. */
  readonly screenshot?: string;
  /** Words that introduce the name of a giver. */
  readonly courtesy?: string;
  /** Words that introduce the source of a graphic; too common in prose to mark a caption on their own. */
  readonly source?: string;
  /** Words of a credit that say that the picture was handed out: "handout", and the names of authorities. */
  readonly handout?: string;
  /** Words of a credit that name nobody: "file photo". */
  readonly archive?: string;

  /** Openings of sentences that ask the reader to subscribe, follow, join or install; alone they say little. */
  readonly invite?: string;
  /** Words by which a publisher speaks of itself: "our", "us". */
  readonly ours?: string;
  /** Words for newsletters. */
  readonly newsletter?: string;
  /** Where a reader follows a publisher: channels, apps, social networks, the post box. */
  readonly channels?: string;
  /** Phrases that only ever stand in boxes that ask for leave to load something from elsewhere, anywhere in the line. */
  readonly consent?: string;
  /** Phrases that only ever stand in promotions of newsletters, anywhere in the line. */
  readonly mailing?: string;
  /** Phrases that only ever stand in other promotions, anywhere in the line. */
  readonly promotion?: string;
  /** Openings of lines that point to another story. */
  readonly related?: string;
  /** Whole lines that mark an advertisement. */
  readonly advertisement?: string;
  /** Ends of lines that refer to a link. */
  readonly lostLink?: string;
  /** Ends of lines that refer to a link if the line names one of `documents`; else they tell of a place. */
  readonly documentPlace?: string;
  /** Things that are read or watched behind a link. */
  readonly documents?: string;
  /** Phrases of the last lines of a story, which say whose it is or where it appeared first. */
  readonly signOff?: string;
  /** Marks of entries of a live blog that stay at its top. */
  readonly pinned?: string;
  /** Marks of the most important entries of a live blog. */
  readonly keyEvent?: string;
  /** Openings of notes that correct the story. */
  readonly correction?: string;
  /** Openings of notes that make the story clearer. */
  readonly clarification?: string;
  /** Openings of notes that tell that the story was brought up to date. */
  readonly update?: string;
  /** Openings of other notes of the editors. */
  readonly editorsNote?: string;
}

/** Name of a list of words. */
export type WordList = keyof LanguageWords;
