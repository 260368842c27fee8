import type { Article } from '../article/article.ts';

/**
 * How claims about a field become its value: `first` takes the best claim, `union` unites the lists of all claims,
 * `derived` is computed from other fields, `source` is set by whoever read the article.
 */
export type MergePolicy = 'first' | 'union' | 'derived' | 'source';

/**
 * A vocabulary that spells the fields of an article: schema.org (JSON-LD and microdata), ninjs 3.1, Arc ANS, the
 * Guardian's Open Platform, the head of a page (`meta` elements by `name` or `property`, `link` elements as
 * `link:` and their `rel`), RSS and Atom.
 */
export type Vocabulary = 'schemaOrg' | 'ninjs' | 'ans' | 'guardian' | 'head' | 'feed';

/** What is known of a field of the article. */
export interface ArticleField {
  /** What the field holds, in one line. */
  readonly description: string;
  /** How claims about the field become its value. */
  readonly merge: MergePolicy;
  /** How each vocabulary spells the field, its usual name first; parts of a path are parted by dots. */
  readonly names: Readonly<Partial<Record<Vocabulary, readonly string[]>>>;
}

/** Every field of an article, in the order of {@link Article}. */
export const articleFields: Readonly<Record<keyof Article, ArticleField>> = {
  schemaVersion: {
    description: 'Version of the article model.',
    merge: 'source',
    names: { schemaOrg: ['schemaVersion'], ninjs: ['standard.version'], ans: ['version'] },
  },

  id: {
    description: 'Stable identifier of the article.',
    merge: 'derived',
    names: {
      schemaOrg: ['@id', 'identifier'],
      ninjs: ['uri'],
      ans: ['_id'],
      guardian: ['id'],
      feed: ['guid', 'atom:id'],
    },
  },
  altIds: {
    description: 'Other identifiers that the source states, each with the scheme that gives it meaning.',
    merge: 'union',
    names: { schemaOrg: ['identifier'], ninjs: ['altIds'], ans: ['source.source_id'], feed: ['guid', 'atom:id'] },
  },
  url: {
    description: 'Address that the article was read from.',
    merge: 'source',
    names: {
      schemaOrg: ['url'],
      ninjs: ['renditions'],
      ans: ['website_url'],
      guardian: ['webUrl'],
      head: ['og:url'],
      feed: ['link', 'atom:link'],
    },
  },
  canonicalUrl: {
    description: 'Address that the publisher declares as the authoritative one.',
    merge: 'first',
    names: {
      schemaOrg: ['mainEntityOfPage', 'url'],
      ninjs: ['renditions'],
      ans: ['canonical_url_external', 'canonical_url'],
      guardian: ['webUrl'],
      head: ['link:canonical', 'og:url'],
      feed: ['link', 'atom:link'],
    },
  },
  alternates: {
    description: 'Other addresses of the same story: AMP, short link, print view, other languages.',
    merge: 'union',
    names: {
      schemaOrg: ['workTranslation'],
      ninjs: ['renditions'],
      ans: ['short_url'],
      guardian: ['fields.shortUrl'],
      head: ['link:amphtml', 'link:shortlink', 'link:alternate'],
    },
  },
  kind: {
    description: 'Form of the story: article, live blog, gallery, video or audio.',
    merge: 'first',
    names: {
      schemaOrg: ['@type'],
      ninjs: ['type', 'profile'],
      ans: ['type', 'subtype'],
      guardian: ['type'],
      head: ['og:type'],
    },
  },
  genre: {
    description: 'Sort of journalism, as far as the publisher says so.',
    merge: 'first',
    names: { schemaOrg: ['genre', '@type'], ninjs: ['genres'], ans: ['owner.sponsored'], guardian: ['tags'] },
  },
  representationType: {
    description: 'Whether the article holds the whole story or a part of it.',
    merge: 'derived',
    names: { ninjs: ['representationType'] },
  },

  headline: {
    description: 'The headline as shown to the reader, without the name of the site.',
    merge: 'first',
    names: {
      schemaOrg: ['headline', 'name'],
      ninjs: ['headlines'],
      ans: ['headlines.basic'],
      guardian: ['fields.headline', 'webTitle'],
      head: ['og:title', 'twitter:title'],
      feed: ['title'],
    },
  },
  headlines: {
    description: 'Every headline found, by role.',
    merge: 'union',
    names: {
      schemaOrg: ['headline', 'alternativeHeadline', 'name'],
      ninjs: ['headlines'],
      ans: ['headlines'],
      guardian: ['fields.headline', 'webTitle'],
      head: ['og:title', 'twitter:title'],
      feed: ['title', 'media:title'],
    },
  },
  kicker: {
    description: 'Short line over the headline that names the topic or series.',
    merge: 'first',
    names: { ninjs: ['headlines'], ans: ['label.basic.text'] },
  },
  standfirst: {
    description: 'Summary that the reader sees between headline and body.',
    merge: 'first',
    names: {
      schemaOrg: ['abstract'],
      ninjs: ['descriptions'],
      ans: ['subheadlines.basic'],
      guardian: ['fields.standfirst'],
    },
  },
  description: {
    description: 'Summary from the metadata, written for search engines and shares.',
    merge: 'first',
    names: {
      schemaOrg: ['description'],
      ninjs: ['descriptions'],
      ans: ['description.basic'],
      guardian: ['fields.trailText'],
      head: ['description', 'og:description', 'twitter:description'],
      feed: ['description', 'atom:summary', 'media:description'],
    },
  },
  dateline: {
    description: 'Place printed before the first sentence.',
    merge: 'first',
    names: { schemaOrg: ['dateline'], ninjs: ['located'], ans: ['location'] },
  },

  datePublished: {
    description: 'When the story was first published.',
    merge: 'first',
    names: {
      schemaOrg: ['datePublished'],
      ninjs: ['firstCreated'],
      ans: ['first_publish_date', 'display_date', 'publish_date'],
      guardian: ['fields.firstPublicationDate', 'webPublicationDate'],
      head: ['article:published_time', 'parsely-pub-date', 'dcterms.issued', 'dc.date.issued', 'dc.date'],
      feed: ['pubDate', 'atom:published', 'dc:date'],
    },
  },
  dateModified: {
    description: 'When the publisher says it last changed the story.',
    merge: 'first',
    names: {
      schemaOrg: ['dateModified'],
      ninjs: ['versionCreated'],
      ans: ['last_updated_date'],
      guardian: ['fields.lastModified'],
      head: ['article:modified_time', 'og:updated_time', 'dcterms.modified'],
      feed: ['atom:updated', 'dcterms:modified'],
    },
  },
  dateCreated: {
    description: 'When the story was written or filed.',
    merge: 'first',
    names: {
      schemaOrg: ['dateCreated'],
      ninjs: ['contentCreated'],
      ans: ['created_date'],
      head: ['dcterms.created', 'dc.date.created'],
      feed: ['dcterms:created'],
    },
  },
  dateRetrieved: {
    description: 'When the source was fetched.',
    merge: 'source',
    names: {},
  },

  bylineText: {
    description: 'The byline exactly as printed.',
    merge: 'first',
    names: { schemaOrg: ['creditText'], ninjs: ['by'], guardian: ['fields.byline'] },
  },
  contributors: {
    description: 'The people, organisations and agencies who made the story.',
    merge: 'first',
    names: {
      schemaOrg: ['author', 'creator', 'contributor', 'editor'],
      ninjs: ['people', 'organisations'],
      ans: ['credits.by', 'credits.photos_by'],
      guardian: ['tags'],
      head: ['author', 'article:author', 'parsely-author', 'dc.creator'],
      feed: ['dc:creator', 'author', 'atom:author', 'itunes:author'],
    },
  },
  infoSources: {
    description: 'Where the information came from: own staff, a wire service, a freelance, a handout.',
    merge: 'union',
    names: {
      schemaOrg: ['sourceOrganization'],
      ninjs: ['infoSources'],
      ans: ['distributor', 'source'],
      feed: ['source'],
    },
  },
  publisher: {
    description: 'The organisation that publishes the story.',
    merge: 'first',
    names: {
      schemaOrg: ['publisher'],
      ninjs: ['infoSources'],
      ans: ['canonical_website'],
      guardian: ['fields.publication'],
      head: ['og:site_name', 'article:publisher', 'dc.publisher'],
      feed: ['channel.title', 'dc:publisher'],
    },
  },

  sections: {
    description: 'Sections of the publication, from the broadest to the narrowest.',
    merge: 'first',
    names: {
      schemaOrg: ['articleSection'],
      ninjs: ['subjects'],
      ans: ['taxonomy.primary_section', 'taxonomy.sections'],
      guardian: ['sectionName'],
      head: ['article:section', 'parsely-section'],
      feed: ['category'],
    },
  },
  tags: {
    description: 'Tags and keywords that the publisher gave the story.',
    merge: 'union',
    names: {
      schemaOrg: ['keywords'],
      ninjs: ['subjects'],
      ans: ['taxonomy.tags', 'taxonomy.keywords'],
      guardian: ['tags'],
      head: ['news_keywords', 'keywords', 'article:tag', 'parsely-tags'],
      feed: ['category', 'media:keywords', 'dc:subject'],
    },
  },
  inLanguage: {
    description: 'Language of the main text as a BCP 47 tag.',
    merge: 'first',
    names: {
      schemaOrg: ['inLanguage'],
      ninjs: ['language'],
      ans: ['language'],
      guardian: ['fields.lang'],
      head: ['og:locale', 'content-language', 'dc.language'],
      feed: ['channel.language', 'dc:language', 'xml:lang'],
    },
  },
  dir: {
    description: 'Writing direction of the main text.',
    merge: 'first',
    names: {},
  },
  about: {
    description: 'What the story is about.',
    merge: 'union',
    names: { schemaOrg: ['about'], ninjs: ['subjects'] },
  },
  mentions: {
    description: 'What the story mentions.',
    merge: 'union',
    names: {
      schemaOrg: ['mentions'],
      ninjs: ['people', 'organisations', 'places', 'events', 'objects'],
      ans: ['taxonomy.named_entities'],
    },
  },

  access: {
    description: "The publisher's claim about access, and what could be read.",
    merge: 'first',
    names: {
      schemaOrg: ['isAccessibleForFree', 'hasPart.isAccessibleForFree', 'conditionsOfAccess'],
      ans: ['content_restrictions.content_code'],
      head: ['article:content_tier'],
    },
  },
  rights: {
    description: 'Copyright, licence and reservations.',
    merge: 'union',
    names: {
      schemaOrg: ['copyrightNotice', 'copyrightHolder', 'copyrightYear', 'license', 'usageInfo'],
      ninjs: ['copyrightNotice', 'copyrightHolder', 'usageTerms', 'rightsInfo'],
      ans: ['copyright'],
      guardian: ['rights'],
      head: ['link:license', 'copyright', 'dc.rights', 'robots', 'tdm-reservation', 'tdm-policy'],
      feed: ['channel.copyright', 'dc:rights', 'atom:rights', 'media:copyright'],
    },
  },
  corrections: {
    description: "Corrections, clarifications and editor's notes.",
    merge: 'union',
    names: { schemaOrg: ['correction'], ans: ['corrections'] },
  },
  status: {
    description: 'Whether the story may be used.',
    merge: 'first',
    names: { schemaOrg: ['creativeWorkStatus'], ninjs: ['pubStatus'] },
  },
  embargoedUntil: {
    description: 'The story must not be published before this moment.',
    merge: 'first',
    names: { ninjs: ['embargoedUntil'], ans: ['content_restrictions.embargo.end_time'] },
  },

  media: {
    description: 'Every picture, video and sound of the story.',
    merge: 'union',
    names: {
      schemaOrg: ['image', 'video', 'audio', 'associatedMedia'],
      ninjs: ['associations', 'renditions'],
      ans: ['content_elements', 'promo_items'],
      guardian: ['elements'],
      head: ['og:image', 'og:video', 'og:audio', 'twitter:image'],
      feed: ['media:content', 'enclosure', 'media:thumbnail'],
    },
  },
  leadMediaId: {
    description: 'Id of the medium that leads the story.',
    merge: 'first',
    names: {
      schemaOrg: ['primaryImageOfPage', 'image'],
      ninjs: ['associations'],
      ans: ['promo_items.lead_art', 'promo_items.basic'],
      guardian: ['fields.main'],
      head: ['og:image', 'twitter:image'],
    },
  },

  body: {
    description: 'The story itself.',
    merge: 'first',
    names: {
      schemaOrg: ['articleBody'],
      ninjs: ['bodies'],
      ans: ['content_elements'],
      guardian: ['blocks.body', 'fields.body'],
      feed: ['content:encoded', 'atom:content'],
    },
  },
  live: {
    description: 'Data of a live blog.',
    merge: 'first',
    names: {
      schemaOrg: ['liveBlogUpdate', 'coverageStartTime', 'coverageEndTime'],
      guardian: ['fields.liveBloggingNow', 'blocks.body'],
    },
  },
  quotes: {
    description: 'Quotations in the body with their speakers.',
    merge: 'derived',
    names: {},
  },
  stats: {
    description: 'Words, characters and reading time of the body.',
    merge: 'derived',
    names: {
      schemaOrg: ['wordCount', 'timeRequired'],
      ninjs: ['bodies.wordCount', 'bodies.charCount'],
      ans: ['planning.story_length.word_count_actual', 'planning.story_length.character_count_actual'],
      guardian: ['fields.wordcount', 'fields.charCount'],
    },
  },
};
