import type { HeadlineRole } from '@broadsheet/core/model';

/** One rule that reads a field. */
interface ClaimRuleRow {
  /** How far its claims can be trusted, 0 to 1; the resolver prefers the larger. */
  readonly confidence: number;
  /** For rules that read a headline: what that headline was written for. */
  readonly headlineRole?: HeadlineRole;
}

/**
 * Every rule that reads a field, one row each, named `<reader>:<property>`. All policy on which source to believe
 * stands here, and why in the row of the same name in `claim-reasons.ts`, which no extraction has to load. Confidence is
 * relative: it orders rivals for the same field.
 */
const rows = {
  // JSON-LD, the node of the story
  'json-ld:type': { confidence: 0.9 },
  'json-ld:genre': { confidence: 0.8 },
  'json-ld:headline': { confidence: 0.76, headlineRole: 'structured' },
  'json-ld:name': { confidence: 0.6, headlineRole: 'structured' },
  'json-ld:alternative-headline': { confidence: 0.3, headlineRole: 'alternative' },
  'json-ld:description': { confidence: 0.8 },
  'json-ld:abstract': { confidence: 0.7 },
  'json-ld:date-published': { confidence: 0.95 },
  'json-ld:upload-date': { confidence: 0.7 },
  'json-ld:date-modified': { confidence: 0.95 },
  'json-ld:date-created': { confidence: 0.8 },
  'json-ld:author': { confidence: 0.9 },
  'json-ld:author-site': { confidence: 0.3 },
  'json-ld:creator': { confidence: 0.7 },
  'json-ld:contributor': { confidence: 0.6 },
  'json-ld:editor': { confidence: 0.4 },
  'json-ld:translator': { confidence: 0.6 },
  'json-ld:illustrator': { confidence: 0.6 },
  'json-ld:source-organization': { confidence: 0.8 },
  'json-ld:publisher': { confidence: 0.9 },
  'json-ld:article-section': { confidence: 0.8 },
  'json-ld:breadcrumb': { confidence: 0.65 },
  'json-ld:keywords': { confidence: 0.7 },
  'json-ld:about': { confidence: 0.8 },
  'json-ld:mentions': { confidence: 0.8 },
  'json-ld:in-language': { confidence: 0.8 },
  'json-ld:url': { confidence: 0.7 },
  'json-ld:main-entity-of-page': { confidence: 0.6 },
  'json-ld:identifier': { confidence: 0.8 },
  'json-ld:is-accessible-for-free': { confidence: 0.9 },
  'json-ld:rights': { confidence: 0.8 },
  'json-ld:image': { confidence: 0.8 },
  'json-ld:thumbnail': { confidence: 0.5 },
  'json-ld:video': { confidence: 0.5 },
  'json-ld:coverage-time': { confidence: 0.9 },
  'page-data:article-body': { confidence: 0.6 },
  'json-ld:correction': { confidence: 0.9 },

  // JSON-LD, the node of the page around the story
  'json-ld-page:headline': { confidence: 0.55, headlineRole: 'structured' },
  'json-ld-page:name': { confidence: 0.45, headlineRole: 'seo' },
  'json-ld-page:description': { confidence: 0.65 },
  'json-ld-page:date-published': { confidence: 0.85 },
  'json-ld-page:date-modified': { confidence: 0.85 },
  'json-ld-page:author': { confidence: 0.5 },
  'json-ld-page:in-language': { confidence: 0.7 },
  'json-ld-page:url': { confidence: 0.5 },
  'json-ld-page:image': { confidence: 0.6 },

  // Open Graph
  'meta:og-title': { confidence: 0.75, headlineRole: 'social' },
  'meta:og-description': { confidence: 0.75 },
  'meta:og-url': { confidence: 0.8 },
  'meta:og-image': { confidence: 0.75 },
  'meta:og-locale': { confidence: 0.4 },
  'meta:og-site-name': { confidence: 0.7 },
  'meta:og-type': { confidence: 0.2 },
  'meta:og-updated-time': { confidence: 0.6 },
  'meta:article-published-time': { confidence: 0.9 },
  'meta:article-modified-time': { confidence: 0.9 },
  'meta:article-author': { confidence: 0.7 },
  'meta:article-section': { confidence: 0.75 },
  'meta:article-tag': { confidence: 0.8 },
  'meta:article-content-tier': { confidence: 0.8 },
  'meta:article-opinion': { confidence: 0.8 },

  // Twitter
  'meta:twitter-title': { confidence: 0.6, headlineRole: 'social' },
  'meta:twitter-description': { confidence: 0.6 },
  'meta:twitter-image': { confidence: 0.6 },
  'meta:twitter-label': { confidence: 0.77 },

  // Standard names of meta elements
  'meta:author': { confidence: 0.75 },
  'meta:author-site': { confidence: 0.25 },
  'meta:description': { confidence: 0.7 },
  'meta:keywords': { confidence: 0.85 },
  'meta:keywords-of-site': { confidence: 0.55 },
  'meta:news-keywords': { confidence: 0.95 },
  'meta:copyright': { confidence: 0.5 },
  'meta:application-name': { confidence: 0.4 },
  'meta:content-language': { confidence: 0.5 },
  'meta:headline': { confidence: 0.7, headlineRole: 'alternative' },
  'meta:title': { confidence: 0.5, headlineRole: 'seo' },
  'meta:section': { confidence: 0.7 },
  'meta:date': { confidence: 0.68 },
  'meta:publication-date': { confidence: 0.85 },
  'meta:last-modified': { confidence: 0.6 },
  'meta:article-id': { confidence: 0.7 },
  'meta:mining-reservation': { confidence: 0.9 },

  // Headers of the answer that brought the page
  'header:mining-reservation': { confidence: 0.9 },

  // Dublin Core, analytics and scholarly names of meta elements
  'meta:dc-title': { confidence: 0.6, headlineRole: 'alternative' },
  'meta:dc-creator': { confidence: 0.65 },
  'meta:dc-date': { confidence: 0.75 },
  'meta:dc-date-created': { confidence: 0.6 },
  'meta:dc-subject': { confidence: 0.75 },
  'meta:dc-description': { confidence: 0.6 },
  'meta:dc-publisher': { confidence: 0.6 },
  'meta:parsely-title': { confidence: 0.72, headlineRole: 'alternative' },
  'meta:parsely-author': { confidence: 0.7 },
  'meta:parsely-pub-date': { confidence: 0.85 },
  'meta:parsely-section': { confidence: 0.7 },
  'meta:parsely-tags': { confidence: 0.6 },
  'meta:parsely-image-url': { confidence: 0.6 },
  'meta:parsely-link': { confidence: 0.6 },
  'meta:sailthru-title': { confidence: 0.65, headlineRole: 'alternative' },
  'meta:sailthru-author': { confidence: 0.75 },
  'meta:sailthru-date': { confidence: 0.8 },
  'meta:sailthru-description': { confidence: 0.6 },
  'meta:sailthru-tags': { confidence: 0.5 },
  'meta:cxense-title': { confidence: 0.65, headlineRole: 'alternative' },
  'meta:cxense-author': { confidence: 0.75 },
  'meta:cxense-publish-time': { confidence: 0.8 },
  'meta:citation-title': { confidence: 0.75, headlineRole: 'alternative' },
  'meta:citation-author': { confidence: 0.9 },
  'meta:citation-date': { confidence: 0.86 },
  'meta:citation-keywords': { confidence: 0.8 },

  // Other parts of the head
  'link:canonical': { confidence: 0.95 },
  'link:alternate': { confidence: 0.9 },
  'link:license': { confidence: 0.8 },
  'html:lang': { confidence: 0.75 },
  'html:dir': { confidence: 0.9 },
  title: { confidence: 0.5, headlineRole: 'seo' },

  // Microdata and microformats
  'microdata:type': { confidence: 0.7 },
  'microdata:headline': { confidence: 0.7, headlineRole: 'structured' },
  'microdata:description': { confidence: 0.6 },
  'microdata:date-published': { confidence: 0.85 },
  'microdata:date-modified': { confidence: 0.85 },
  'microdata:date-created': { confidence: 0.7 },
  'microdata:author': { confidence: 0.7 },
  'microdata:author-site': { confidence: 0.25 },
  'microdata:publisher': { confidence: 0.7 },
  'microdata:article-section': { confidence: 0.6 },
  'microdata:keywords': { confidence: 0.65 },
  'microdata:image': { confidence: 0.6 },
  'microdata:in-language': { confidence: 0.7 },

  // What the reader sees
  'visible:shared-heading': { confidence: 0.95, headlineRole: 'main' },
  'visible:structured-heading': { confidence: 0.92, headlineRole: 'main' },
  'visible:only-h1': { confidence: 0.8, headlineRole: 'main' },
  'visible:other-heading-of-news': { confidence: 0.72, headlineRole: 'main' },
  'visible:strange-h1': { confidence: 0.45, headlineRole: 'alternative' },
  'visible:near-h1': { confidence: 0.78, headlineRole: 'main' },
  'visible:near-heading': { confidence: 0.7, headlineRole: 'main' },
  'visible:heading-over-body': { confidence: 0.4, headlineRole: 'main' },
  'visible:heading': { confidence: 0.55, headlineRole: 'alternative' },
  'visible:trail-heading': { confidence: 0.3, headlineRole: 'seo' },
  'visible:standfirst': { confidence: 0.85 },
  'visible:described': { confidence: 0.8 },
  'visible:line-under-headline': { confidence: 0.6 },
  'visible:tags': { confidence: 0.66 },
  'visible:single-tag': { confidence: 0.3 },
  'visible:tag-links': { confidence: 0.5 },
  'visible:term-tags': { confidence: 0.66 },
  'visible:categories': { confidence: 0.5 },
  'visible:breadcrumb': { confidence: 0.6 },
  'visible:kicker': { confidence: 0.75 },
  'visible:line-over-headline': { confidence: 0.5 },
  'visible:copyright': { confidence: 0.4 },
  'visible:site-title': { confidence: 0.3 },
  'visible:fuller-byline': { confidence: 0.92 },
  'visible:printed-byline': { confidence: 0.91 },
  'visible:post-author': { confidence: 0.75 },
  'visible:author-name': { confidence: 0.74 },
  'visible:author-link': { confidence: 0.72 },
  'visible:byline': { confidence: 0.7 },
  'visible:author': { confidence: 0.6 },
  'visible:by-words': { confidence: 0.55 },
  'visible:bare-name': { confidence: 0.35 },
  'visible:author-elsewhere': { confidence: 0.2 },
  'visible:author-site': { confidence: 0.1 },
  'visible:earlier-date': { confidence: 0.955 },
  'visible:published-time': { confidence: 0.84 },
  'visible:post-date': { confidence: 0.79 },
  'visible:time': { confidence: 0.78 },
  'visible:published': { confidence: 0.76 },
  'visible:date': { confidence: 0.7 },
  'visible:first-date': { confidence: 0.4 },
  'visible:updated': { confidence: 0.7 },
  'visible:heading-kicker': { confidence: 0.8 },

  // What a rule of the publisher reads: it was written for these pages, and looked at
  'publisher:headline': { confidence: 0.99, headlineRole: 'main' },
  'publisher:kicker': { confidence: 0.99 },
  'publisher:standfirst': { confidence: 0.99 },
  'publisher:byline-text': { confidence: 0.99 },
  'publisher:contributors': { confidence: 0.99 },
  'publisher:date-published': { confidence: 0.99 },
  'publisher:date-modified': { confidence: 0.99 },
  'publisher:sections': { confidence: 0.99 },
  'publisher:tags': { confidence: 0.99 },

  // The story itself
  'body:dateline': { confidence: 0.8 },

  // What two sources say together
  'dates:same-day': { confidence: 0.96 },
  'dates:same-moment': { confidence: 0.98 },

  // Data of scripts, and the address
  'script:date': { confidence: 0.45 },
  'url:date': { confidence: 0.3 },

  'page-data:story': { confidence: 0.5 },

  // Sources that are not pages: what they state is a record of the CMS
  wordpress: { confidence: 0.95, headlineRole: 'main' },
  ghost: { confidence: 0.95, headlineRole: 'main' },
  'ghost:social-title': { confidence: 0.6, headlineRole: 'social' },
  'ghost:meta-title': { confidence: 0.5, headlineRole: 'seo' },
  record: { confidence: 0.95, headlineRole: 'main' },
  feed: { confidence: 0.9, headlineRole: 'main' },
  text: { confidence: 0.7, headlineRole: 'main' },
  'record:without-text': { confidence: 0.2 },
  'text:promotion': { confidence: 0.3 },
} as const satisfies Record<string, ClaimRuleRow>;

/** Name of a rule. */
export type ClaimRule = keyof typeof rows;

/** The rules by name. */
export const claimRules: Readonly<Record<ClaimRule, ClaimRuleRow>> = rows;
