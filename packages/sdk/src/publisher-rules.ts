import type { RemovalReason } from './extraction.ts';

/**
 * What one publisher's pages need beyond what holds for all pages, as data: no functions, so rules can be kept in JSON
 * and checked by a schema (`@broadsheet/sdk/publishers`).
 */
export interface PublisherRules {
  /** Short name in kebab-case, unique; evidence names it. */
  readonly name: string;
  /** Hosts in lower case without a leading `www.`; a subdomain is a host of its own. */
  readonly hosts: readonly string[];
  /** Templates of the publisher, the newest first; their days do not overlap. None switches the rules of a host off. */
  readonly templates: readonly PublisherTemplate[];
}

/**
 * How a publisher laid out its pages in a span of time. The day that a page was retrieved chooses its template, since
 * old stories are shown in the layout of the day. Where it is unknown, all templates are tried that were in use on the
 * day of publication or later.
 */
export interface PublisherTemplate {
  /** First day of the layout as far as is known, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day of the layout, inclusive; absent for the present one. */
  readonly until?: string;
  /** Why extraction that holds for all pages cannot be right here. */
  readonly reason: string;
  /** Where fields stand. */
  readonly fields?: Readonly<Partial<Record<PublisherField, FieldRule>>>;
  /** What parts of the page are; where one stands in another, the inner one counts, and of two on one element the first. */
  readonly blocks?: readonly BlockRule[];
}

/** Fields that rules can read, each with how it is made of the texts that a rule finds. */
export const publisherFields = {
  headline: 'The first text.',
  kicker: 'The first text.',
  standfirst: 'The first text.',
  bylineText: 'The first text, as printed.',
  contributors: 'Every text is a name, or a byline that names several.',
  datePublished: 'The first text, read as a date.',
  dateModified: 'The first text, read as a date.',
  sections: 'Every text is a section.',
  tags: 'Every text is a tag.',
} as const;

/** A field that rules can read. */
export type PublisherField = keyof typeof publisherFields;

/** Whether a name is that of a field that rules can read. */
export function isPublisherField(name: string): name is PublisherField {
  return Object.hasOwn(publisherFields, name);
}

/** Where a field stands. */
export interface FieldRule {
  /**
   * The elements, in a small part of CSS: names, `.class`, `#id` and `[attribute="value"]`, joined by descent (a space)
   * or parentage (`>`), such as `header.story > [itemprop="author"] a`.
   */
  readonly select: string;
  /** Attribute that holds the text; absent where the text is what the reader sees. */
  readonly attribute?: string;
  /** What is done to the texts, in order. */
  readonly transforms?: readonly TextTransform[];
}

/** What can be done to the texts of a field. A text that becomes empty is left out. */
export type TextTransform =
  | {
      /** Cuts words from the beginning where they stand there, whatever their case. */
      readonly cutStart: string;
    }
  | {
      /** Cuts words from the end where they stand there, whatever their case. */
      readonly cutEnd: string;
    }
  | {
      /** Parts each text at a separator. */
      readonly splitAt: string;
    }
  | {
      /** Keeps one of the texts by its number, from 0; negative numbers count from the last. */
      readonly pick: number;
    }
  | {
      /** Makes each text the first date in it, reading 3/5/2024 as said. */
      readonly findDate: 'day-first' | 'month-first';
    };

/** What a part of a page is. */
export interface BlockRule {
  /** The elements, see {@link FieldRule.select}. */
  readonly select: string;
  /** What their text is: a part of the story, or the reason to leave it out together with its pictures. */
  readonly label: PublisherLabel;
}

/** Parts of a story that rules can name. */
export const publisherLabels = {
  body: 'Text of the story.',
  caption: 'Caption of the picture beside it.',
  credit: 'Credit of the picture beside it.',
  headline: 'The headline, which is no part of the body.',
  kicker: 'The kicker, which is no part of the body.',
  standfirst: 'The standfirst, which is no part of the body.',
  byline: 'The byline, which is no part of the body.',
  date: 'A date, which is no part of the body.',
  section: 'The section, which is no part of the body.',
  relatedLink: 'A pointer to another story that the newsroom set between paragraphs.',
  correction: 'A correction of the story.',
} as const;

/** What rules can say that a part of a page is. */
export type PublisherLabel = keyof typeof publisherLabels | RemovalReason;

/** Finds the rules for the pages of an address. */
export type PublisherFinder = (url: string) => PublisherRules | undefined;
