import type { EntityKind } from '@broadsheet/core/model';

/** A person or organisation in JSON-LD. */
export interface JsonLdParty {
  /** What the party is. */
  readonly '@type': 'Person' | 'Organization' | 'NewsMediaOrganization';
  /** Its name. */
  readonly name: string;
  /** Page about the party. */
  readonly url?: string | undefined;
  /** Organisation or desk that the person belongs to. */
  readonly affiliation?: JsonLdParty | undefined;
  /** Logo of an organisation. */
  readonly logo?: { readonly '@type': 'ImageObject'; readonly url: string } | undefined;
}

/** What schema.org calls each kind of entity. */
export const typeOfEntity = {
  topic: 'DefinedTerm',
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
  thing: 'Thing',
} as const satisfies Readonly<Record<EntityKind, string>>;

/** Something that a story is about, mentions or is tagged with. */
export interface JsonLdThing {
  /** What it is. */
  readonly '@type': (typeof typeOfEntity)[EntityKind];
  /** Its name. */
  readonly name: string;
  /** Page about it. */
  readonly url?: string | undefined;
  /** Addresses that identify it. */
  readonly sameAs?: readonly string[];
}

/** A picture, video or sound in JSON-LD. */
export interface JsonLdMedia {
  /** What the medium is. */
  readonly '@type': 'ImageObject' | 'VideoObject' | 'AudioObject';
  /** Address of the file. */
  readonly url: string;
  /** Address of the file, as Google asks for it. */
  readonly contentUrl: string;
  /** Media type of the file. */
  readonly encodingFormat?: string | undefined;
  /** Width in pixels. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
  /** Length in bytes, with the unit. */
  readonly contentSize?: string | undefined;
  /** Duration as ISO 8601 writes it. */
  readonly duration?: string | undefined;
  /** Caption without the credits. */
  readonly caption?: string | undefined;
  /** Replacement text. */
  readonly description?: string | undefined;
  /** The names of those credited, as one line. */
  readonly creditText?: string | undefined;
  /** Still picture of a video. */
  readonly thumbnailUrl?: string | undefined;
}

/** An entry of a live blog in JSON-LD. */
export interface JsonLdLiveUpdate {
  /** An entry is a posting of its own. */
  readonly '@type': 'BlogPosting';
  /** Headline of the entry. */
  readonly headline?: string | undefined;
  /** When the entry was published. */
  readonly datePublished?: string | undefined;
  /** What the entry says. */
  readonly articleBody: string;
}

/** A story as JSON-LD in the words of schema.org. */
export interface JsonLdArticle {
  /** The vocabulary. */
  readonly '@context': 'https://schema.org';
  /** `LiveBlogPosting` for a live blog. */
  readonly '@type': 'NewsArticle' | 'LiveBlogPosting';
  /** Identifier of the story where it is an address. */
  readonly '@id'?: string | undefined;
  /** Every other identifier of the story, each with its scheme. */
  readonly identifier?: readonly {
    readonly '@type': 'PropertyValue';
    readonly propertyID: string;
    readonly value: string;
  }[];
  /** Address that the story was read from. */
  readonly url?: string | undefined;
  /** Page that is the authoritative one. */
  readonly mainEntityOfPage?: { readonly '@type': 'WebPage'; readonly '@id': string } | undefined;
  /** The same story in other languages. */
  readonly workTranslation?: readonly {
    readonly '@type': 'NewsArticle';
    readonly url: string;
    readonly inLanguage?: string | undefined;
  }[];
  /** Sort of journalism. */
  readonly genre?: string | undefined;
  /** The headline that is shown. */
  readonly headline: string;
  /** Other headlines. */
  readonly alternativeHeadline?: readonly string[];
  /** Summary between headline and story. */
  readonly abstract?: string | undefined;
  /** Summary for search engines. */
  readonly description?: string | undefined;
  /** Place printed before the first sentence. */
  readonly dateline?: string | undefined;
  /** When the story was published. */
  readonly datePublished?: string | undefined;
  /** When the story was last changed. */
  readonly dateModified?: string | undefined;
  /** When the story was written. */
  readonly dateCreated?: string | undefined;
  /** The byline as printed. */
  readonly creditText?: string | undefined;
  /** Who wrote the story. */
  readonly author?: readonly JsonLdParty[];
  /** Who edited the story. */
  readonly editor?: readonly JsonLdParty[];
  /** Who translated the story. */
  readonly translator?: readonly JsonLdParty[];
  /** Who else made the story. */
  readonly contributor?: readonly JsonLdParty[];
  /** Where the information came from. */
  readonly sourceOrganization?: readonly JsonLdParty[];
  /** Who publishes the story. */
  readonly publisher?: JsonLdParty | undefined;
  /** Sections, from the broadest to the narrowest. */
  readonly articleSection?: readonly string[];
  /** Tags: names, and terms where more is known. */
  readonly keywords?: readonly (string | JsonLdThing)[];
  /** Language as a BCP 47 tag. */
  readonly inLanguage?: string | undefined;
  /** What the story is about. */
  readonly about?: readonly JsonLdThing[];
  /** What the story mentions. */
  readonly mentions?: readonly JsonLdThing[];
  /** Whether everybody may read the story. */
  readonly isAccessibleForFree?: boolean | undefined;
  /** What is asked of the reader: `metered`, `registration` or `paid`. */
  readonly conditionsOfAccess?: string | undefined;
  /** The part of the page that not everybody may read. */
  readonly hasPart?:
    | { readonly '@type': 'WebPageElement'; readonly isAccessibleForFree: false; readonly cssSelector: string }
    | undefined;
  /** Copyright line as printed. */
  readonly copyrightNotice?: string | undefined;
  /** Who holds the copyright. */
  readonly copyrightHolder?: JsonLdParty | undefined;
  /** Year of the copyright. */
  readonly copyrightYear?: number | undefined;
  /** Address of the licence. */
  readonly license?: string | undefined;
  /** Terms of use in words. */
  readonly usageInfo?: { readonly '@type': 'CreativeWork'; readonly text: string } | undefined;
  /** Notes of the editors. */
  readonly correction?: readonly {
    readonly '@type': 'CorrectionComment';
    readonly text: string;
    readonly datePublished?: string | undefined;
  }[];
  /** Whether the story may be used, where it may not. */
  readonly creativeWorkStatus?: string | undefined;
  /** Pictures and graphics, the leading one first. */
  readonly image?: readonly JsonLdMedia[];
  /** Videos. */
  readonly video?: readonly JsonLdMedia[];
  /** Sounds. */
  readonly audio?: readonly JsonLdMedia[];
  /** The story as plain text, blocks parted by blank lines. */
  readonly articleBody?: string | undefined;
  /** Words of the story. */
  readonly wordCount?: number | undefined;
  /** Entries of a live blog, in printed order. */
  readonly liveBlogUpdate?: readonly JsonLdLiveUpdate[];
  /** When the coverage of a live blog began. */
  readonly coverageStartTime?: string | undefined;
  /** When the coverage of a live blog ended. */
  readonly coverageEndTime?: string | undefined;
}
