import type { Article } from '@broadsheet/core/model';

/** How serious a diagnostic is: `info` explains, `warning` asks for a look. */
export type DiagnosticSeverity = 'info' | 'warning';

/** Something the caller may want to know of an extraction that did not fail. */
export interface Diagnostic {
  /** Machine word, stable across releases. */
  readonly code: DiagnosticCode;
  /** How serious it is. */
  readonly severity: DiagnosticSeverity;
  /** What was found and where, and what it means for the article. */
  readonly message: string;
  /** JSON pointer to the part of the article concerned. */
  readonly pointer?: string;
}

/** Codes of diagnostics, one row each with what it says. */
export const diagnosticCodes = {
  'json-ld-invalid': 'A JSON-LD script could not be parsed and was left out.',
  'json-ld-too-large': 'The JSON-LD of the page exceeds its limit and was left out.',
  'depth-capped': 'Elements nested deeper than the limit were flattened.',
  'nodes-capped': 'The document has more nodes than the limit; the rest was left out.',
  'attributes-capped': 'An element has more attributes than the limit; the rest was left out.',
  'feed-cut': 'The text of the feed ends before the feed does; an item that it ends within was left out.',
  'items-capped': 'The feed has more items than the limit; the rest was left out.',
  'date-invalid': 'A date could not be read and was left out.',
  'date-out-of-bounds': 'A date lies outside of what can be a publication date and was left out.',
  'url-invalid': 'An address could not be read or has a protocol that is not allowed, and was left out.',
  'link-without-target': 'The text refers to a link whose target the source lost.',
  'headline-from-body': 'The source states no headline; the first heading or line serves as one.',
  'body-from-structured-data': 'The visible page holds no body; the text comes from structured data.',
  'body-missing': 'No body text was found.',
  'not-an-article': 'The page is no article; it was read because `requireArticle` is false.',
  'teaser-only': 'The source holds only a teaser of the story.',
  'password-protected': 'The story is behind a password; its text was not sent.',
  'answer-cached': 'The document comes from the cache and is fresh by the rules of its server.',
  'answer-stale': 'The server could not be reached; the document comes from the cache and may have changed since.',
  'cache-failed': 'The cache could not be read or written; the document was fetched all the same.',
  'value-invalid': 'A value of the source has a shape that cannot be used and was left out.',
} as const;

/** Code of a diagnostic. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** Where in its source a value was found. */
export type Place =
  | {
      readonly in: 'jsonLd';
      /** Number of the script in the page, from 0. */
      readonly script: number;
      /** JSON pointer inside the script. */
      readonly pointer: string;
    }
  | {
      readonly in: 'meta';
      /** `name`, `property` or `itemprop` of the meta element, or `rel` of the link element. */
      readonly name: string;
    }
  | {
      readonly in: 'header';
      /** Name of the HTTP header, in lower case. */
      readonly name: string;
    }
  | {
      readonly in: 'element';
      /** CSS path of the element. */
      readonly path: string;
    }
  | {
      readonly in: 'property';
      /** JSON pointer into the feed item or CMS record. */
      readonly pointer: string;
    }
  | {
      readonly in: 'text';
      /** First character of the span in the input, counted in UTF-16 units from 0. */
      readonly start: number;
      /** End of the span, exclusive. */
      readonly end: number;
    };

/** One source's word on one field. */
export interface EvidenceClaim {
  /** The value as it would stand in the article. */
  readonly value: unknown;
  /** The text it was read from. */
  readonly raw: string;
  /** Name of the rule that read it, such as `json-ld:headline`. */
  readonly rule: string;
  /** Where it was found. */
  readonly place: Place;
  /** For rules of one publisher, its name and the first day of the template: `ellery-courant 2024-03-01`. */
  readonly publisher?: string;
  /** How far the rule can be trusted, 0 to 1, as measured on pages with known truth. */
  readonly confidence: number;
}

/** Why a field has its value. */
export interface Evidence {
  /** The claim that the article follows. */
  readonly winner: EvidenceClaim;
  /** Claims that lost, best first. */
  readonly rivals: readonly EvidenceClaim[];
}

/** Why a part of the source is not in the article. */
export const removalReasons = {
  navigation: 'Menus, breadcrumbs, tags, the foot of the page.',
  promotion: 'A call to follow, support or install.',
  newsletter: 'A call to subscribe by mail.',
  related: 'Pointers to other stories.',
  comments: 'What readers wrote.',
  advertisement: 'Advertisements and the marks around them.',
  consent: 'Questions about cookies and other dialogs.',
  share: 'Buttons to share and to follow.',
  'author-biography': 'About the author.',
  'sign-off': 'The line behind the story that names its sources, agencies or holders of rights.',
  form: 'Forms and buttons.',
  'outside-story': 'Something else outside of the story.',
  superseded:
    'What the article has from a better source in other words: another date, the beginning of a story that the page holds whole in its data.',
} as const;

/** Why a part of the source is not in the article. */
export type RemovalReason = keyof typeof removalReasons;

/** Whether a word is a reason for leaving something out. */
export function isRemoval(word: string): word is RemovalReason {
  return Object.hasOwn(removalReasons, word);
}

/** A part of the source that is not in the article. */
export interface Removed {
  /** Identifier inside the extraction: `r1`, `r2`, … in order of appearance. */
  readonly id: string;
  /** Why it is not in the article. */
  readonly reason: RemovalReason;
  /** Its text, white space folded. */
  readonly text: string;
  /**
   * Where it stands in the source, in UTF-16 units from 0, end exclusive; for a part of a story that the page holds in
   * its data, the place in that story.
   */
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * An article with the account of how it was made. Parts of the account that cost time are worked out when they are first
 * read; until then the extraction keeps what it was made from, so keep the `article` alone where that is all you need.
 */
export interface Extraction {
  /** The article. */
  readonly article: Article;
  /** Evidence by JSON pointer into the article, such as `/headline` or `/datePublished`. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What was left out and why, in order of appearance. */
  readonly removed: readonly Removed[];
  /** What the caller may want to know. */
  readonly diagnostics: readonly Diagnostic[];
  /** Share of the source's visible characters that the article, its media, its metadata and `removed` account for, 0 to 1. */
  readonly coverage: number;
}
